"""Sentences that only count what a colon tells of a decision: "Three steps are new: …", "It has two parts: …"."""

from transforms.coding.lists.list_subjects import MEASURES, is_denied
from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.word_set import word_set

_PARTS = word_set("parts points elements sides legs limbs strands prongs provisions clauses articles headings heads")
_SUMS = MEASURES | _PARTS
_SAID = word_set(
    "the these those all its their several new further other more of them in total there has have had been "
    "announced decided ordered agreed adopted taken imposed published decreed made it they follow followed follows "
    "so far now today yesterday which consists consist"
)


def summed_up(low: list[str]) -> int | None:
    """Return where the list behind the colon begins if all before it only counts what is decided; else None."""
    at = low.index(":") if ":" in low[2:] else 0
    head = low[:at]
    told = any(one in _SUMS for one in head) and any(one in NUMBERS or one.isdigit() for one in head)
    known = all(one in _SUMS | _SAID | g.BE or one in NUMBERS or one.isdigit() for one in head)
    return at + 1 if at and told and known and not is_denied(head) else None
