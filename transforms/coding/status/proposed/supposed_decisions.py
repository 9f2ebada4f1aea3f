"""Decisions that are only supposed: "stays in force unless the Council decides to lift it or votes to prolong it"."""

from transforms.coding.model import Frame
from transforms.coding.status.proposed.clause_openings import opening_of
from transforms.coding.verbs.verb_group import CONDITIONAL
from transforms.reading.inflection import PAST
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_SUPPOSING = frozenset({"unless", "lest"})
_DECIDING = word_set(
    "decide decides decided vote votes voted agree agrees agreed choose chooses chose opt opts opted resolve resolves "
    "elect elects move moves want wants wish wishes see sees act acts consent consents consented accept accepts "
    "promise promises promised pledge pledges pledged undertake undertakes commit commits committed moved approve "
    "approves announce announces offer offers begin begins"
)
_DEPTH = 4


def is_decided_if(frame: Frame) -> bool:
    """Tell whether an infinitive hangs on a decision that a condition only supposes."""
    return any(_is_supposed(frame, verb.at) for verb in _decisions(frame))


def is_decided_then(frame: Frame) -> bool:
    """Tell whether a decision is still waited for: "until Washington agrees to lift it", "if it promised to ease it".

    In the past it is, where others are told to be ready for something: "would talk once it agreed to lift the ban".
    """
    return any(_is_awaited(frame, verb) for verb in _decisions(frame))


def _decisions(frame: Frame) -> list[Verb]:
    """Return the verbs of decision on which an infinitive hangs."""
    found: list[Verb] = []
    verb = frame.view.syntax.verbs.get(frame.head)
    for _ in range(_DEPTH):
        if verb is None or verb.form not in ("infinitive", "gerund"):
            break
        verb = verb.above
        if verb is not None and frame.items[verb.at].lower in _DECIDING:
            found.append(verb)
    return found


def _is_awaited(frame: Frame, verb: Verb) -> bool:
    opening = opening_of(frame, verb.at)
    if opening == "if" or opening not in _AWAITING:
        return opening == "if"
    group = {item.lower for item in frame.items[verb.start : verb.at]}
    if PAST not in frame.items[verb.at].forms and group.isdisjoint(_DONE):
        return True
    verbs = frame.view.syntax.verbs
    before = max((at for at in verbs if at < verb.at), default=None)
    told = () if before is None else frame.items[verbs[before].start : before]
    return any(item.lower in CONDITIONAL for item in told)


_AWAITING = frozenset({"until", "till", "once", "before", "when", "as soon as", "as long as"})
_DONE = frozenset({"had", "was", "were", "did"})


def _is_supposed(frame: Frame, at: int) -> bool:
    """Tell whether a condition opens the clause of a verb, or of the one that it is joined to by "or"."""
    verbs, items = frame.view.syntax.verbs, frame.items
    if opening_of(frame, at) in _SUPPOSING:
        return True
    joined = items[verbs[at].start - 1].lower == "or" and verbs[at].relation == "joined"
    before = max((one for one in verbs if one < at and verbs[one].form == "finite"), default=None)
    return joined and before is not None and opening_of(frame, before) in _SUPPOSING
