"""What is told in the form of a step, and is none yet: wished for, a point of a plan, put to a vote, quoted."""

from itertools import pairwise

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.governors import cue_status
from transforms.coding.verbs.relatives import is_relative
from transforms.reading.inflection import BASE, PAST, THIRD
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import Verb

_SIDING = word_tuple(
    "support argu majorit momentum pressure backing sympath appetite lobb campaign plead hope enthusias speak votes"
)
"""How the words begin before "for" of which a gerund tells what is wanted."""
_FAVOURING = word_set(
    "favours favors favour favor favoured favored advocates advocate advocated contemplates ponders discusses debates"
)
_WORK = word_set("work talks negotiations discussions preparations consultations progress debate")
_NEAR = 5
_POINTS = word_set(
    "plan plans proposal proposals idea ideas roadmap blueprint draft wishlist demands options option formula scenario "
    "offer offers terms"
) | {"wish list", "under discussion", "under consideration", "under debate", "under study", "on the table"}
_STAGES = word_set("step phase stage")
_NUMBERS = word_set("one two three four 1 2 3 4 first second third")
_LABEL = 8
"""Items within which the colon of a label stands."""
_QUOTES = frozenset({'"', "“", "''", "``", "‘", "'"})
_VOTERS = word_set(
    "vote cabinet parliament ministers council members house senate assembly partners referendum lawmakers deputies"
)
_RESOLVING = ("adopt", "approv", "endors", "ratif", "decid", "vote", "sign")
_COMING = ("next ", "tomorrow")


def as_only_planned(frame: Frame, verdict: Verdict) -> Verdict:
    """Turn a step into a proposal where the words around it say that it is only wanted, planned or put to a vote."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if not verdict.decided or verb is None:
        asked = _asked_for(frame) if verdict.decided and frame.voice == "nominal" else None
        return verdict if asked is None else Verdict(Status.PROPOSED, asked)
    short = _is_short_of_votes(frame.items, verb)
    if short is not None:
        return Verdict(Status.REJECTED, short)
    plain = verdict.status is Status.IN_FORCE and not verdict.words
    found = _wanted(frame.items, verb) if plain else None
    found = found or _is_begun(frame.items, verb) or _some_day(frame.items, verb) or _text_going_round(frame, verb)
    found = found or _is_bid(frame, verb) or _put_to(frame.items, verb) or _ought(frame, verb)
    found = found or _point_of_plan(frame, verb) or _comes_up(frame) or _worked_on(frame, verb)
    return verdict if found is None else Verdict(Status.PROPOSED, found)


def _wanted(items: list[Item], verb: Verb) -> str | None:
    """Read "spoke for lifting the ban", "support is growing for lifting it", "a majority favours lifting it"."""
    if verb.form != "gerund" or verb.start == 0:
        return None
    before = items[verb.start - 1].lower
    if before in _FAVOURING:
        return before
    before_it = [item.lower for item in items[: verb.start - 1]]
    sided = "spoke" in before_it or any(word.startswith(_SIDING) for word in before_it)
    return before if before == "for" and sided else None


def _is_begun(items: list[Item], verb: Verb) -> str | None:
    """Read "work has begun on lifting the ban", "talks are under way on easing it"."""
    if verb.form != "gerund" or lower_at(items, verb.start - 1) != "on":
        return None
    before = [item.lower for item in items[max(0, verb.start - 1 - _NEAR) : verb.start - 1]]
    return next((word for word in before if word in _WORK), None)


def _is_bid(frame: Frame, verb: Verb) -> str | None:
    """Read '"Lift the sanctions now," read a banner': who is bidden has not done it."""
    bare = frame.voice == "active" and BASE in frame.head_item.forms and PAST not in frame.head_item.forms
    opens = verb.at == 1 and frame.items[0].lower in _QUOTES
    return frame.head_item.text if bare and opens and not verb.subject else None


def _put_to(items: list[Item], verb: Verb) -> str | None:
    """Read "will put to the cabinet a ban", "the ban was put to a vote"."""
    if items[verb.at].lower not in ("put", "puts", "putting") or lower_at(items, verb.at + 1) != "to":
        return None
    return next((one.text for one in items[verb.at + 2 : verb.at + 5] if one.lower in _VOTERS), None)


def _ought(frame: Frame, verb: Verb) -> str | None:
    """Read "ought to have been lifted", "I'd lift it tomorrow"."""
    bare = BASE in frame.head_item.forms and PAST not in frame.head_item.forms
    if bare and lower_at(frame.items, frame.head - 1) in ("'d", "d"):
        return "would"
    return "ought" if verb.form == "infinitive" and lower_at(frame.items, verb.start - 1) == "ought" else None


def _point_of_plan(frame: Frame, verb: Verb) -> str | None:
    """Read "the mediator's plan: Athens lifts its embargo", "Step two: …", "Under discussion: freezing its assets"."""
    items = frame.items
    colon = next((at for at in range(min(_LABEL, verb.at)) if items[at].lower == ":"), None)
    now = bool({BASE, THIRD} & {*frame.head_item.forms}) and PAST not in frame.head_item.forms
    told = now or verb.form == "gerund" or (verb.passive and items[verb.start].lower in ("is", "are"))
    if colon is None or not told or any(one.kind == "trigger" for one in items[:colon]):
        return None
    label = [one.lower for one in items[:colon]]
    staged = label[0] in _STAGES and bool(_NUMBERS & {*label[1:]}) if label else False
    planned = next((one for one in label if one in _POINTS), None)
    return label[0] if staged else planned


def _comes_up(frame: Frame) -> str | None:
    """Read "a ban which ministers adopt next week": in the present, what is to be adopted is not adopted yet."""
    item = frame.head_item
    now = bool({BASE, THIRD} & {*item.forms}) and PAST not in item.forms and frame.voice == "active"
    if not now or not item.lower.startswith(_RESOLVING):
        return None
    return next((one.words for one in frame.view.dates if one.words.lower().startswith(_COMING)), None)


_SOME_DAY = word_set("eventually someday ultimately")
_GIVEN_OUT = word_set("announced decided agreed resolved pledged promised")


def _some_day(items: list[Item], verb: Verb) -> str | None:
    """Read "will eventually be lifted"."""
    group = [one.lower for one in items[verb.start : verb.at]]
    coming = "will" in group or "would" in group or "shall" in group
    given_out = not _GIVEN_OUT.isdisjoint(one.lower for one in items)  # "will eventually lift it, it announced"
    return next((one for one in group if one in _SOME_DAY), None) if coming and not given_out else None


_PAPERS = word_set("text paper document order decree executive-order") | {"executive order"}
_ROUND = word_tuple(
    "going circulat lies lying doing being before under sits sitting await waits waiting languish gathering unsigned "
    "ready"
)


def _text_going_round(frame: Frame, verb: Verb) -> str | None:
    """Read "a text widening the embargo is going round the Council", "an order banning it lies on his desk"."""
    if verb.form != "gerund" or len(verb.subject) != 1:
        return None
    head = frame.items[verb.subject[0].head].lower
    later = [one for one in frame.view.syntax.verbs.values() if one.at > verb.at and one.form in ("finite", "copula")]
    said = [one.lower for one in frame.items[later[0].start : later[0].end + 1]] if later else []
    return head if head in _PAPERS and any(one.startswith(_ROUND) for one in said) else None


_ASKED = word_set("list agenda demand demands aim aims goal goals wish wishes condition priority priorities want wants")
_ALL_THAT = frozenset({("all", "that"), ("all", "he"), ("all", "they"), ("what", "they"), ("what", "he")})


def _asked_for(frame: Frame) -> str | None:
    """Read "an end to the embargo was high on his list", "… was all that he asked for"."""
    for verb in frame.view.syntax.verbs.values():
        about = any(one.start <= frame.head < one.last for one in verb.subject)
        if verb.form != "copula" or not about or verb.at < frame.head:
            continue
        said = [one.lower for one in frame.items[verb.end : verb.end + 7]]
        found = next((one for one in said if one in _ASKED), None)
        if found is not None or not _ALL_THAT.isdisjoint(pairwise(said[:3])):
            return found or "all that"
    return None


def _worked_on(frame: Frame, verb: Verb) -> str | None:
    """Read "has started work on a decree that bars its ministers"."""
    if not is_relative(frame.view.syntax.verbs, verb) or len(verb.subject) != 1 or verb.subject[0].start == 0:
        return None
    before = frame.items[verb.subject[0].start - 1]
    worked = before.kind == "cue" and cue_status(before) is Status.PROPOSED and before.lower.startswith("work")
    return before.text if worked else None


def _is_short_of_votes(items: list[Item], verb: Verb) -> str | None:
    """Read "only seven members voted for an embargo": that is too few."""
    above = verb if items[verb.at].lower.startswith("vot") else verb.above
    if above is None or not items[above.at].lower.startswith("vot") or not above.subject:
        return None
    first = above.subject[0].start
    only = items[first].lower == "only" or lower_at(items, first - 1) == "only"
    return "only" if only else None
