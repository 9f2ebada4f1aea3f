"""Measures that are said to be all that would help: "only an embargo would do", "nothing short of sanctions will"."""

from transforms.coding.model import SentenceView
from transforms.coding.verbs.verb_group import CONDITIONAL, FUTURE
from transforms.reading.word_set import word_set

_ABLE = CONDITIONAL | FUTURE
_HELPING = word_set(
    "do help work make force bring move persuade convince change stop deter suffice compel achieve end get teach "
    "impress lead restore sway"
)
_NOTHING = (("nothing", "short", "of"), ("nothing", "but"), ("nothing", "less", "than"), ("nothing", "except"))
_REACH = 7


def alone_helps(view: SentenceView, at: int) -> int | None:
    """Return the place of the word that says that only a measure would help, which is to ask for it; None without."""
    for verb in view.syntax.verbs.values():
        if verb.passive or verb.start <= at or view.items[verb.at].lower not in _HELPING:
            continue
        group = {item.lower for item in view.items[verb.start : verb.at]}
        if not group & _ABLE or group & {"not", "never"}:
            continue
        if at < verb.start and (opens := _opens(view, at)) is not None and _reaches(view, at, verb.start):
            return opens
    return None


def _reaches(view: SentenceView, at: int, verb: int) -> bool:
    """Tell whether no other verb stands between a measure and the verb that it may be the subject of."""
    return not any(at < one.start < verb for one in view.syntax.verbs.values())


def _opens(view: SentenceView, at: int) -> int | None:
    """Return the place of "only" or "nothing short of" right before the noun phrase of a measure."""
    low = [item.lower for item in view.items[max(0, at - _REACH) : at]]
    start = at - len(low)
    for here in range(len(low) - 1, -1, -1):
        if any(tuple(low[here : here + len(words)]) == words for words in _NOTHING):
            return start + here
        if low[here] == "only" and low[here - 1 : here] != ["not"]:
            return start + here
        if low[here] in (",", ";", ":", "that") or view.items[start + here].kind in ("trigger", "dealing_verb"):
            return None
    return None
