"""The words by which an opening says that those below it are put on a list, or taken off one."""

from transforms.reading import grammar as g
from transforms.reading.word_set import word_set

ADDING = word_set(
    "added add adds adding addition additions designated designates designation designations listed lists listing "
    "listings blocked blocks sanctioned sanctions blacklisted blacklists blacklist inserted inserts entered included "
    "includes frozen freezes named names"
)
REMOVING = word_set(
    "removed remove removes removing removal removals deletion deletions deleted deletes deleting delisted delists "
    "delisting delistings unblocked de-listed struck omitted omits omitting"
)
ALONE = word_set(
    "designated designates designation sanctioned sanctions blacklisted blacklists blacklist blocked delisted delists "
    "de-listed unblocked"
)
"""Moves that need no list beside them to be what they are."""

UNDECIDED: frozenset[str] = (
    g.NEGATIONS
    | (g.MODALS - {"shall", "will"})
    | word_set("propose proposes proposed proposal considers recommended draft")
)
"""Words with which nobody is moved yet."""
