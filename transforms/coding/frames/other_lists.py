"""Lists on which nobody is forbidden anything: watch lists, those of who is to get aid first."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_WATCHING = word_set("watch monitoring waiting priority aid")


def is_of_none_hit(items: list[Item], at: int) -> bool:
    """Tell whether nobody on a list is forbidden anything ("a watch list", "the list of priority aid countries")."""
    if items[at].lower != "list":
        return False
    after = [lower_at(items, at + 1), lower_at(items, at + 2)]
    return lower_at(items, at - 1) in _WATCHING or (after[0] == "of" and after[1] in _WATCHING)
