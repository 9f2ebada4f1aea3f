"""What breaks out and is no disease: "the outbreak of the war"."""

from collections.abc import Sequence

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_OUTBREAKS = word_set("outbreak outbreaks epidemic")
_WAR = word_set(
    "war wars hostilities fighting rebellion revolt uprising violence mutiny rioting riots conflict revolution"
)
_REACH = 6


def is_of_war(items: Sequence[Item], at: int) -> bool:
    """Tell whether an outbreak is said to be one of war or unrest."""
    if items[at].lower not in _OUTBREAKS:
        return False
    return any(one.lower in _WAR for one in items[at + 1 : at + _REACH])
