"""Reliefs on which somebody's own step hangs, or which he only asks for: nobody has granted them.

"The truce takes effect only after the lifting of sanctions", "linked the talks to the lifting of the embargo", "their
demands include cancelling the sanctions".
"""

from schemas.vocabulary import Action, Status
from transforms.coding.model import RELAXING, Frame, Verdict
from transforms.coding.status.governors import cue_status
from transforms.coding.status.proposed.supposed_decisions import is_decided_then
from transforms.coding.verbs.verb_group import CONDITIONAL, FUTURE
from transforms.reading import grammar as g
from transforms.reading.inflection import PAST
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_AFTER = word_set("after upon following pending")
_AHEAD = FUTURE | CONDITIONAL | {"to", "only"}
_TYING = word_set(
    "link links linked linking tie ties tied tying condition conditions conditioned conditioning peg pegs pegged "
    "hitch hitched subordinate subordinated"
)
_TIES = frozenset({"to", "on", "upon", "with"})
_COMPRISING = word_set(
    "include includes included comprise comprises comprised contain contains contained cover covers covered range "
    "ranges ranged feature features featured concern concerns concerned"
)
_WANTED = word_set(
    "demand demands condition conditions precondition preconditions pre-condition pre-conditions request requests "
    "requirement requirements ultimatum ultimatums wish wishes priority priorities goal goals aim aims objective "
    "objectives wishlist proposal proposals plea pleas appeal appeals ask asks petition"
)
_FOLLOWED = word_set("followed accompanied matched")
_NOUN_REACH = 6


def by_others_step(frame: Frame, verdict: Verdict) -> Verdict:
    """Return what is left of a decided relief that is only waited for, asked for or made a condition."""
    if frame.action not in RELAXING or not verdict.decided:
        return verdict
    if frame.action == Action.LIFTED and _takes_steps(frame):
        return Verdict(Status.PROPOSED, "steps")
    if frame.view.is_title:
        return verdict
    words = _is_demanded(frame) or _is_on_the_way(frame)
    if words is None and frame.voice == "nominal":
        words = _waited_for(frame) or _will_be_followed(frame)
    if words is None and is_decided_then(frame):
        words = "a decision awaited"
    return verdict if words is None else Verdict(Status.PROPOSED, words)


def _takes_steps(frame: Frame) -> bool:
    """Read "has taken several steps to lift the sanctions": they are not gone yet, save with the last of the steps."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None or verb.form not in ("infinitive", "gerund") else verb.above
    if verb is None or above is None or not frame.items[above.at].lower.startswith(("took", "take", "taking")):
        return False
    if verb.form == "gerund" and lower_at(frame.items, verb.start - 1) not in _TOWARDS | {"to"}:
        return False
    steps = [one for one in (*above.objects, *above.subject) if frame.items[one.head].lower in _STEPS]
    told = {item.lower for one in steps for item in frame.items[one.start : one.last]}
    return bool(steps) and _LAST.isdisjoint(told)


_STEPS = word_set("step steps")
_LAST = word_set("last final formal legal")


def _is_on_the_way(frame: Frame) -> str | None:
    """Read "steps towards ending the embargo are advancing": what is only on its way."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.form != "gerund" or lower_at(frame.items, verb.start - 1) not in _TOWARDS:
        return None
    near = frame.items[max(0, verb.start - 3) : verb.start - 1]
    moves = next((one.text for one in near if one.lower in _MOVES), None)
    taken = any(one.lower.startswith(("took", "take")) for one in frame.items[: verb.start])
    return None if taken else moves


_TOWARDS = frozenset({"towards", "toward"})
_MOVES = word_set("step steps progress path road way move moves momentum")


def _waited_for(frame: Frame) -> str | None:
    """Return the words by which a noun of change is what something else waits for, or is bound to."""
    prep = _preposition(frame)
    if prep is None:
        return None
    word = frame.items[prep].lower
    verb = _verb_before(frame, prep)
    if verb is None:
        return None
    if word in _TIES and frame.items[verb.at].lower in _TYING:
        return f"{frame.items[verb.at].text} {word}"
    followed = word == "by" and frame.items[prep - 1].lower in _FOLLOWED
    after = followed or word.rpartition(" ")[2] in _AFTER
    ahead = _is_ahead(frame, verb, prep) or (followed and _is_sought(frame, verb))
    return word if after and ahead and not _is_dated(frame, prep) else None


def _will_be_followed(frame: Frame) -> str | None:
    """Read "elections would follow the lifting of sanctions"."""
    for verb in frame.view.syntax.verbs.values():
        if frame.items[verb.at].lower != "follow" or not _is_ahead(frame, verb, verb.start):
            continue
        if any(one.start <= frame.head < one.last for one in verb.objects):
            return frame.items[verb.at].text
    return None


def _is_sought(frame: Frame, verb: Verb) -> bool:
    """Tell whether what another change follows is only sought: "calls for a truce followed by the lifting of …"."""
    above = verb.above
    told = frame.items[verb.subject[0].start : verb.start] if verb.subject else []
    told = told if above is None else [*told, frame.items[above.at]]
    return any(cue_status(one) is Status.PROPOSED for one in told)


def _preposition(frame: Frame) -> int | None:
    """Return the place of the preposition that brings the noun of change."""
    for at in range(frame.head - 1, max(0, frame.head - _NOUN_REACH), -1):
        item = frame.items[at]
        if item.lower.rpartition(" ")[2] in _AFTER or item.lower in _TIES or item.lower == "by":
            return at
        if item.kind == "mark" or item.forms or item.lower in g.PREPOSITIONS:
            return None
    return None


def _verb_before(frame: Frame, place: int) -> Verb | None:
    """Return the last verb before a place, where no mark parts it from that but an aside on who speaks."""
    verbs, items = frame.view.syntax.verbs, frame.items
    aside = lower_at(items, place - 1) == ","
    before = [at for at in verbs if at < place and not (aside and items[at].lower in g.REPORTS)]
    if not before or any(one.kind == "mark" and not (aside and one.lower == ",") for one in items[before[-1] : place]):
        return None
    return verbs[before[-1]]


def _is_ahead(frame: Frame, verb: Verb, prep: int) -> bool:
    """Tell whether what waits lies ahead: "would enter into force after", "takes effect only after"."""
    group = {item.lower for item in frame.items[verb.start : verb.at]}
    return bool(group & _AHEAD) or lower_at(frame.items, prep - 1) == "only" or "only " in frame.items[prep].lower


def _is_dated(frame: Frame, prep: int) -> bool:
    """Tell whether it is said when the change came about: "will return after the lifting of sanctions in January"."""
    return any(one.start >= frame.items[prep].start and one.value is not None for one in frame.view.dates)


def _is_demanded(frame: Frame) -> str | None:
    """Return the word for demands or conditions of which a change is one: "its demands include lifting the ban"."""
    verb = _governing(frame)
    if verb is None:
        return None
    low = frame.items[verb.at].lower
    if low not in _COMPRISING and low not in g.BE:
        return None
    told = (one for phrase in verb.subject for one in frame.items[phrase.start : phrase.last])
    before = frame.items[max(frame.left, 0) : verb.start] if low in g.BE and not verb.subject else []
    return next((one.text for one in (*told, *before) if _names_wish(one)), None)


def _names_wish(item: Item) -> bool:
    return item.lower.rpartition(" ")[2] in _WANTED and not (PAST in item.forms and item.kind == "trigger")


def _governing(frame: Frame) -> Verb | None:
    """Return the verb of which a gerund, an infinitive or a noun of change says what its subject holds."""
    verbs = frame.view.syntax.verbs
    own = verbs.get(frame.head)
    if own is not None:
        above = own.above
        while above is not None and above.form in ("gerund", "participle", "infinitive"):
            above = above.above
        return above if own.form in ("gerund", "infinitive") else None
    if frame.voice != "nominal":
        return None
    return next((one for one in verbs.values() if any(o.start <= frame.head < o.last for o in one.objects)), None)
