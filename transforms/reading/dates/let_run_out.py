"""What was let run out, so that a date behind it lies in the past: "allowed its embargo on Chad to lapse in May"."""

from collections.abc import Sequence

from transforms.reading.word_set import word_set

_RUNNING_OUT = frozenset({"lapse", "expire"})
_LETTING = frozenset({"let", "allowed", "permitted"})
_OPEN = word_set("will would may might could should can must if unless not")
_DATED = frozenset({"on", "in", "at", "last", "this"})
_FAR = 16
"""Words before a date among which somebody lets it."""


def was_let_run_out(before: Sequence[str]) -> bool:
    """Tell whether the words before a date end with what was let run out."""
    low = [word.lower().strip(',."“”') for word in before[-_FAR:]]
    while low and low[-1] in _DATED:
        low.pop()
    if not low or (low[-1] not in _RUNNING_OUT and low[-2:] != ["run", "out"]):
        return False
    at = next((at for at in range(len(low) - 1, -1, -1) if low[at] in _LETTING), None)
    return at is not None and _OPEN.isdisjoint(low[:at])
