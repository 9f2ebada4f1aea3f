"""What a text does that nobody has made yet: "is expected to sign an order that bans gold", "wants a law that …"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.chain import Governor
from transforms.coding.status.governor_status import own_status
from transforms.coding.status.governors import cue_status
from transforms.coding.verbs.relatives import is_relative
from transforms.coding.verbs.verb_group import CONDITIONAL, FUTURE, POSSIBLE
from transforms.reading import grammar as g
from transforms.reading.grammar import DEFINITE
from transforms.reading.inflection import PARTICIPLE, PAST
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_MAKING = (
    "sign", "issu", "publish", "promulgat", "enact", "releas", "approv", "adopt", "unveil", "put out", "pass",
)  # fmt: skip
_REACH = 7
"""Items before such a verb within which it is said that it is still to come."""
_IS = frozenset({"is", "are", "was", "were"})
_MAYBE = POSSIBLE | CONDITIONAL
_UNDER = frozenset({"pressure", "about", "due", "ready", "poised", "set", "likely", "yet", "still", "next", "met"})
_PHRASE = 4
_PASTS = frozenset({PAST, PARTICIPLE})


def as_order_to_come(frame: Frame, verdict: Verdict) -> Verdict:
    """Return what a text does only as far as the verb has come by which it is made, wanted or refused."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if not verdict.decided or verb is None or len(verb.subject) > 1 or verb.form not in ("finite", "gerund"):
        return verdict
    if (words := _only_possible(frame.items, verb)) is not None:
        return Verdict(Status.PROPOSED, words)
    if verb.form == "gerund":
        return Verdict(Status.PROPOSED, "draft") if _is_put_forward(frame.items, verb) else verdict
    if not _is_told_of_text(frame, verb):
        return verdict
    maker, text = _maker(frame, verb)
    if maker is None:
        return verdict
    makes = frame.items[maker.at].lower.startswith(_MAKING)
    told = _how_far(frame.items, maker) if makes else _as_said(frame.items, maker, text)
    return verdict if told is None else Verdict(told, frame.items[maker.at].text)


def _is_told_of_text(frame: Frame, verb: Verb) -> bool:
    """Tell whether a clause may be one that says in the present what a text does."""
    are = lower_at(frame.items, verb.start) in ("is", "are")
    present = are if verb.passive else not set(frame.head_item.forms) <= _PASTS
    relative = is_relative(frame.view.syntax.verbs, verb) or _under_which(frame.items, verb) is not None
    return present and (relative or not verb.subject)


def _under_which(items: list[Item], verb: Verb) -> int | None:
    """Return the place behind the text "under which" something is done."""
    opener = verb.subject[0].start - 1 if verb.subject else -1
    if lower_at(items, opener) == "which" and lower_at(items, opener - 1) in ("under", "by", "through"):
        return opener - 1
    return opener if lower_at(items, opener) in ("whereby", "under which") else None


def _maker(frame: Frame, verb: Verb) -> tuple[Verb | None, int]:
    """Return the verb whose object is the text that a clause tells of, with the place at which that text begins."""
    end = _under_which(frame.items, verb)
    text = verb.subject[0].start if verb.subject and end is None else None
    for one in reversed(frame.view.syntax.verbs.values()):
        if one.at >= verb.at or one.passive:
            continue
        low = frame.items[one.at].lower
        if text is None and end is None and " a" in low and _opens_with_that(frame, one, verb):
            return one, one.at  # "to adopt a regulation", read as one, "that bans …"
        things = [*one.objects, *(link.phrase for link in one.links)]
        held = next((it for it in things if (it.start == text if text is not None else it.end == end)), None)
        if held is not None:
            return one, held.start
    return None, 0


def _opens_with_that(frame: Frame, maker: Verb, verb: Verb) -> bool:
    """Tell whether "that" stands between a verb that makes a text and the one that tells of it, and no verb."""
    between = [one.lower for one in frame.items[maker.end : verb.start]]
    free = not any(maker.at < at < verb.at for at in frame.view.syntax.verbs)
    return free and bool({"that", "which"} & {*between}) and frame.items[maker.at].lower.startswith(_MAKING)


def _how_far(items: list[Item], maker: Verb) -> Status | None:
    """Tell how far a text has come by what stands before the verb that makes it; None where it is made."""
    start = maker.start - lower_at(items, maker.start - 1).endswith(" to")  # "failed to"
    group = {word for one in items[start : maker.at] for word in one.lower.split()}
    if group & _MAYBE:
        return Status.PROPOSED
    if group & FUTURE:
        return Status.REJECTED if group & g.NEGATIONS else Status.ANNOUNCED
    if group & g.NEGATIONS:
        return Status.REJECTED  # "did not adopt a text that bans …"
    if "to" not in group and maker.form not in ("infinitive", "gerund"):
        return None
    before = items[max(0, maker.start - _REACH) : maker.at]
    told = next((status for one in reversed(before) if (status := cue_status(one)) is not None), None)
    if told is None and not _UNDER.isdisjoint(word for one in before for word in one.lower.split()):
        return Status.PROPOSED
    return Status.ANNOUNCED if told is None and _IS & group else told


def _as_said(items: list[Item], verb: Verb, text: int) -> Status | None:
    """Return what is said of a text that is not there yet: "wants a law that …", "rejected a text that …"."""
    known = items[text].lower in DEFINITE or lower_at(items, text + 1) == "'s"
    if known:
        return None
    if items[verb.at].lower in g.HAVE and lower_at(items, verb.at + 1) == "before":
        return Status.PROPOSED  # "has before it a text that bans …"
    words = (word for one in items[text : text + _PHRASE] for word in one.lower.split())
    if items[verb.at].lower.startswith(_PUTTING) and not _TEXTS.isdisjoint(words):
        return Status.PROPOSED  # "offered a plan under which ships are barred"
    told = own_status(items, Governor(verb.at, verb))
    return told if told in (Status.PROPOSED, Status.REJECTED) else None


_PUTTING = (
    "present", "tabl", "circulat", "submit", "introduc", "draft", "drew up", "draws up", "drawn up", "float", "offer",
    "outlin", "brought in", "brings in",
)  # fmt: skip
_TEXTS = word_set("resolution bill draft motion text amendment proposal plan")


def _is_put_forward(items: list[Item], verb: Verb) -> bool:
    """Read "presented a resolution banning arms sales"."""
    above = verb.above
    if above is None or above.passive or len(verb.subject) != 1 or verb.relation != "postmodifier":
        return False
    text = items[verb.subject[0].head].lower.rpartition(" ")[2]
    return text in _TEXTS and items[above.at].lower.startswith(_PUTTING)


_POSSIBLE = word_set(
    "possible unlikely likely probable improbable conceivable doubtful thinkable chance chances odds possibility talk "
    "prospect danger risk hope hopes fear fears suggestion idea speculation probability rumours rumors rumour"
)


def _only_possible(items: list[Item], verb: Verb) -> str | None:
    """Read "it is possible that …", "there is a chance that …", "the odds are that …"."""
    if len(verb.subject) != 1 or verb.form != "finite":
        return None
    that = verb.subject[0].start - 1
    if lower_at(items, that) != "that":
        return None
    at = that - 2 if lower_at(items, that - 1) in _IS else that - 1
    return items[at].text if at >= 0 and items[at].lower.rpartition(" ")[2] in _POSSIBLE else None
