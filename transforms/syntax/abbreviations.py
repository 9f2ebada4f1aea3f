"""Full stops that end no sentence: "Rep. Rangel"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_TITLES = word_set("rep reps sen sens gen lt col maj capt mr mrs ms dr prof gov adm rev hon st sgt amb sec")


def abbreviates(items: list[Item], at: int) -> bool:
    """Tell whether a full stop only shortens a title before a name ("Rep. Rangel")."""
    if not 0 < at < len(items) - 1 or items[at - 1].end != items[at].start:
        return False
    return items[at - 1].lower in _TITLES and items[at + 1].text[0].isupper()
