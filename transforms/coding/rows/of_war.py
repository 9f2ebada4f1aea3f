"""What breaks out and is no disease, and diseases over whose source states quarrel: "the outbreak of the war"."""

from collections.abc import Sequence

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_OUTBREAKS = word_set("outbreak outbreaks epidemic")
_WAR = word_set(
    "war wars hostilities fighting rebellion revolt uprising violence mutiny rioting riots conflict revolution"
)
_REACH = 6


_SOURCES = word_set("origin origins source beginnings")
_BLAME = 4
"""Items before a disease among which its source is told of."""


def asks_for_source(items: Sequence[Item], at: int) -> bool:
    """Tell whether a disease is only that whose source is asked for ("called for an inquiry into the virus's origin").

    What is stopped then is stopped for the question, and not for the disease.
    """
    owned = items[at + 1 : at + 3] if at + 1 < len(items) and items[at + 1].kind != "mark" else []
    return any(one.lower in _SOURCES for one in (*items[max(0, at - _BLAME) : at], *owned))


def is_of_war(items: Sequence[Item], at: int) -> bool:
    """Tell whether an outbreak is said to be one of war or unrest."""
    if items[at].lower not in _OUTBREAKS:
        return False
    return any(one.lower in _WAR for one in items[at + 1 : at + _REACH])
