"""Decisions that take effect by themselves unless somebody gives way, or to which only a permit is an exception."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict, lower_words
from transforms.reading import grammar as g
from transforms.reading.inflection import BASE
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_DECIDED = word_set("decided resolved decreed voted ordered ruled adopted")
_SUBJECT_TO = word_set("under in by")
_ACTS = word_set("resolution decree regulation directive")
_ALLOWERS = word_set(
    "committee treasury ministry minister government department commission board panel office council president bank "
    "licence license permit permission exemption waiver authorisation authorization approval"
)
_ALLOWS = word_set(
    "agrees consents approves approve permits allows authorises authorizes grants waives issues granted issued given "
    "obtained approved"
)
_NEGATIVE = word_set("not failed")
_REACH = 10


def is_decided_anyway(frame: Frame, at: int) -> bool:
    """Tell whether a change is decided though "unless" follows, or "if … not" with a day.

    A body has decided it ("will be frozen unless they go, the Council resolved"), or somebody may allow exceptions.
    """
    items = frame.items
    if items[at].lower == "unless":
        return _is_allowance(items[at + 1 : at + _REACH]) or _is_decided(frame, at)
    if items[at].lower != "if":
        return False
    clause = items[at + 1 : at + 2 * _REACH]
    end = next((place for place, item in enumerate(clause) if item.lower in (",", ";")), len(clause))
    clause = clause[:end]
    timed = any(item.kind == "date" for item in clause) or any(one.role == "from" for one in frame.view.dates)
    return timed and bool(_NEGATIVE & lower_words(clause)) and _is_decided(frame, at)


def _is_allowance(clause: list[Item]) -> bool:
    """Tell whether a clause says who may allow an exception: "unless the Treasury approves it"."""
    words = lower_words(clause[:4])
    return bool(words & _ALLOWERS) and bool(lower_words(clause[:7]) & _ALLOWS)


def _is_decided(frame: Frame, condition: int) -> bool:
    """Tell whether the sentence says, outside a condition, that a body has decided it, or that it stands in an act."""
    items = frame.items
    end = next((at for at in range(condition, len(items)) if items[at].lower in (",", ";")), len(items))
    for at, item in enumerate(items):
        if condition <= at < end:
            continue
        if item.lower in _DECIDED and abs(at - frame.head) > 1 and lower_at(items, at - 1) not in _UNDECIDED:
            return True
        if item.lower in _ACTS and lower_at(items, at - 2) in _SUBJECT_TO and lower_at(items, at - 1) in ("a", "the"):
            return True
    return False


_UNDECIDED = word_set("be not if unless once until have never to")


_LOSSES = "state.loses"
"""How rules begin that read what somebody loses as a ban on him."""


def by_alternative(frame: Frame, verdict: Verdict) -> Verdict:
    """Read "gave Mali a month to pay or lose its landing rights": nobody has lost what he may still keep."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if not verdict.decided or verb is None or not verb.start or not frame.rule.startswith(_LOSSES):
        return verdict
    either = frame.items[verb.start - 1].lower == "or"
    return Verdict(Status.PROPOSED, "or") if either else verdict


_BOUND = word_set("must should shall to let lest deadline ultimatum")
_FEWEST = 2
"""Items between "or" and the verb of a clause that has a subject and a modal of its own."""


def is_threatened_else(frame: Frame) -> bool:
    """Read "Mali must pay, or Chad will close the border": what comes if somebody does not do what he must."""
    items = frame.items
    here = frame.head - 1
    while here > 0 and items[here].lower != "or" and items[here].kind != "mark" and not _says_more(frame, here):
        here -= 1
    if here <= 0 or items[here].lower != "or" or frame.head - here <= _FEWEST:
        return False
    before = items[:here]
    bidden = not _BOUND.isdisjoint(lower_words(before)) or BASE in before[0].forms
    return bidden or (items[here - 1].lower == "," and any(one < here for one in frame.view.syntax.verbs))


def _says_more(frame: Frame, at: int) -> bool:
    """Tell whether a verb of its own stands here, and none of those that only help."""
    return at in frame.view.syntax.verbs and frame.items[at].lower not in g.MODALS
