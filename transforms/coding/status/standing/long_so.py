"""What has been so for a time, which tells of a state and no change: "has frozen loans for the past year".

A perfect with a plain length of time says mostly how long a measure is to last ("has suspended flights for 30 days").
"""

from transforms.coding.model import Frame
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading import grammar as g
from transforms.reading.inflection import ING
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_TERMS = word_set("year years month months week weeks day days decade decades quarter century")
_VAGUE = word_set("years months weeks days decades")
_SO_FAR = word_set("nearly almost over more past last about some close")
_TO_COME = word_set("another further next coming additional initial first")
_RELATIVES = word_set("whose which who")
_OPENERS = word_set("for over during in")
_PAST = word_set("past last")
_DEMANDING = ("advocat", "call", "demand", "urg", "press", "argu", "campaign", "champion", "plead", "lobb", "push")
_REACH = 12
_LONGEST = 6


def is_long_so(frame: Frame) -> bool:
    """Tell whether a perfect tense says for how long something has been so."""
    group = verb_group(frame)
    if frame.rule == "cue.proposed" and frame.head_item.lower.startswith(_DEMANDING):
        return False  # "has long advocated a ban"
    if frame.action == "imposed" and _holds_length(frame.items, frame.head):
        return True
    if not ({"has", "have", "had"} & set(group)) or frame.action not in ("imposed", "suspended"):
        return False
    items = frame.items
    behind = next((at for at in range(frame.head + 1, _end(frame)) if _is_length(items, at)), None)
    if behind is None:
        return _opens_with_length(items, frame.head)
    words = [item.lower for item in items[behind + 1 : behind + _LONGEST]]
    if _TO_COME & {*words[:3]}:
        return False
    until = next((at for at, word in enumerate(words) if word in _TERMS), _LONGEST)  # "for 60 days over a raid"
    so_far = bool(_SO_FAR & {*words[:3][:until]}) or words[0] in _VAGUE
    going_on = "been" in group and ING in frame.head_item.forms
    return so_far or going_on or _is_relative(frame)


def _end(frame: Frame) -> int:
    """Return where a clause ends, at most some items behind its verb."""
    items, verbs = frame.items, frame.view.syntax.verbs
    last = min(len(items), frame.head + _REACH)
    return next((at for at in range(frame.head + 1, last) if items[at].lower in _ENDS or at in verbs), last)


_ENDS = frozenset({",", ";", ":", ".", "–", "—"})


def _is_length(items: list[Item], at: int) -> bool:
    """Tell whether "for" opens a length of time: "for five months", "for the past year", "for years"."""
    if lower_at(items, at) != "for":
        return False
    words = [word for item in items[at + 1 : at + _LONGEST] for word in item.lower.split()]
    return any(word in _TERMS for word in words[:5]) and not any(
        item.kind == "measure" for item in items[at + 1 : at + 3]
    )


def _opens_with_length(items: list[Item], head: int) -> bool:
    """Tell whether a sentence opens with a length of time: "For six months Kenya has barred …"."""
    if lower_at(items, 0) not in _OPENERS or head < 2:
        return False
    words = [word for item in items[1:_LONGEST] for word in item.lower.split()]
    term = next((at for at, word in enumerate(words) if word in _TERMS), None)
    if term is None or {"first", "second", "time", *_TO_COME} - {"next"} & {*words[: term + 1]}:
        return False
    return lower_at(items, 0) == "for" or bool(_PAST & {*words[:term]})


def _holds_length(items: list[Item], head: int) -> bool:
    """Tell whether a length of time parts a verb from its auxiliary: "has for years banned", "has long barred"."""
    before = [lower_at(items, head - back) for back in (3, 2, 1)]
    return (before[0] in g.HAVE and before[1] == "for" and before[2] in _VAGUE) or (
        before[1] in g.HAVE and before[2] == "long"
    )


def _is_relative(frame: Frame) -> bool:
    """Tell whether the clause only describes what is named before it ("whose airspace has been closed for …")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None:
        return False
    subject = {item.lower for one in verb.subject for item in frame.items[one.start : one.end]}
    first = verb.subject[0].start if verb.subject else verb.start
    return verb.relation == "relative" or "whose" in subject or lower_at(frame.items, first - 1) in _RELATIVES
