"""What governs a change: the nearest cue to its left, with what stands before that ("failed to agree to lift")."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.verbs.verb_group import POSSIBLE
from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, PAST, THIRD, verb_forms
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import MAIN

_REACH = 22
"""Items to the left within which a cue governs."""

_OPENERS = word_set("if should unless when after once while although though as because")
"""Words that open a sentence with a clause of its own; what stands there governs nothing after the comma."""

_BY_NAME = {"rejected": Status.REJECTED, "proposed": Status.PROPOSED, "announced": Status.ANNOUNCED}
_OPPOSITE = {
    Status.REJECTED: Status.PROPOSED,
    Status.PROPOSED: Status.REJECTED,
    Status.ANNOUNCED: Status.REJECTED,
}

DECIDING_VERBS = frozenset(
    word
    for verb in ("announce", "agree", "approve", "order", "sign", "decide", "unveil", "decree", "declare")
    for word, parts in verb_forms(verb, {}).items()
    if {BASE, THIRD, PAST} & set(parts)
)
"""Finite forms of the verbs by which a change is decided rather than made."""


_SHADOWED = ("block", "quash", "exclud", "push", "open")
"""How cues begin that are words of change as well ("pushed through")."""


def cue_status(item: Item) -> Status | None:
    """Return the status that a cue means; a word of change may be a cue as well ("blocks the renewal")."""
    if item.kind == "cue":
        return _BY_NAME[item.data.name]
    if item.kind == "trigger":
        for sense in item.senses_of("cue"):
            if sense.form and (sense.data.name == "announced" or item.lower.startswith(_SHADOWED)):
                return _BY_NAME[sense.data.name]
    return None


def find_governor(frame: Frame) -> Verdict | None:
    """Return the status by the nearest cue to the left of the head, with its words.

    A verb of refusal above a fixed phrase outweighs it; a strong mark or a past verb of change outside the clause ends
    the search, and so does a comma behind which "but" or "and" begins a clause.
    """
    items = frame.items
    found: Verdict | None = None
    nearest = frame.head if frame.voice == "cue" else frame.head - 1
    for here in range(nearest, max(_opened_before(frame), frame.head - _REACH), -1):
        item, outside = items[here], here < frame.left
        if outside and item.kind == "mark" and item.lower in g.STRONG_MARKS:
            return found
        if item.lower == "," and items[0].lower in _OPENERS:
            return found
        status = cue_status(item) if item.kind in ("cue", "trigger") and not _says_how(items, here) else None
        if status is not None and found is None:
            found = Verdict(_qualified(items, here, status), item.text)
            if item.forms:
                return found
        elif status is Status.REJECTED and item.forms:
            return Verdict(_negated(items, here, status), item.text)
        if outside and item.kind == "trigger" and PAST in item.forms:
            return found or _deciding(item)
    return found


def _opened_before(frame: Frame) -> int:
    """Return the comma behind which a clause of its own begins with "but" or "and" and its subject; -1 if none does.

    "Diplomats had hoped for a deal, but Peru banned …".
    """
    verb = frame.view.syntax.verbs.get(frame.head)
    while verb is not None and verb.above is not None:
        verb = verb.above
    if verb is None or verb.relation not in MAIN or not verb.subject:
        return -1
    at = verb.subject[0].start - 2
    return at if at > 0 and frame.items[at].lower == "," and frame.items[at + 1].lower in _JOINTS else -1


_JOINTS = frozenset({"but", "and", "yet", "so"})


def _says_how(items: list[Item], at: int) -> bool:
    """Tell whether a move is only what something done is called: "In a surprise move, Peru halted …"."""
    before = [one.lower for one in items[max(0, at - _QUALIFYING) : at]]
    return items[at].lower == "move" and "in" in before and not {",", "to"} & {*before[before.index("in") :]}


_QUALIFYING = 4


def _deciding(item: Item) -> Verdict | None:
    decides = item.lower.partition(" ")[0] in DECIDING_VERBS
    return Verdict(Status.ANNOUNCED, item.text) if decides else None


def _qualified(items: list[Item], at: int, status: Status) -> Status:
    """Return a cue's status after what stands before it: "failed to agree", "may decide", "is expected to approve"."""
    if status is Status.ANNOUNCED and decides_against(items, at):
        return _negated(items, at, Status.REJECTED)
    if status is Status.ANNOUNCED:
        for here in range(at - 1, max(-1, at - 6), -1):
            above = cue_status(items[here])
            if items[here].lower in POSSIBLE or items[here].lower == "would" or above is Status.PROPOSED:
                return Status.PROPOSED
            if above is Status.REJECTED:
                return Status.REJECTED
            if items[here].kind in ("mark", "trigger"):
                break
    return _negated(items, at, status)


_DECIDING = ("decid", "vot", "opt", "rul", "resolv")
_BETWEEN = word_set("on by to - – , unanimously in overwhelmingly narrowly for the moment yesterday again today votes")
_ASIDE = 11


def decides_against(items: list[Item], at: int) -> bool:
    """Tell whether it is decided against something: "decided on Monday against an early end to the embargo"."""
    if not items[at].lower.startswith(_DECIDING):
        return False
    for item in items[at + 1 : at + _ASIDE]:
        if item.kind not in ("date", "number") and item.lower not in _BETWEEN:
            return item.lower == "against"  # "against lifting" is a cue that says so itself
    return False


_DELAYING = ("put", "postpon", "defer", "delay")
_RULINGS = frozenset({"vote", "votes", "decision", "decisions", "ruling", "debate"})
_NEAR = 5


def only_waits(items: list[Item], at: int) -> bool:
    """Tell whether it is a vote or a decision that is put off, which leaves open what it is on."""
    if not items[at].lower.startswith(_DELAYING):
        return False
    near = items[at + 1 : at + _NEAR]
    ruling = next((here for here, one in enumerate(near) if one.lower.partition(" ")[0] in _RULINGS), None)
    return ruling is not None and not any(one.kind in ("measure", "mark") for one in near[:ruling])


def _negated(items: list[Item], at: int, status: Status) -> Status:
    if status is Status.REJECTED and only_waits(items, at):
        return Status.PROPOSED
    denied = any(item.lower in g.NEGATIONS for item in items[max(0, at - 4) : at])
    return _OPPOSITE[status] if denied else status
