"""What is to come on the day on which another does something: "would be suspended the day they left"."""

from transforms.coding.model import Frame
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.spans import lower_at

_FAR = 8
_MOMENTS = frozenset({"day", "minute", "instant", "the day"})
_WHOSE_CLAUSE = frozenset({"they", "he", "she", "it", "the", "its", "his", "their"})


def on_the_day(frame: Frame, at: int) -> bool:
    """Tell whether a place opens the clause of such a day ("the day they left")."""
    items = frame.items
    article = items[at].lower == "the day" or lower_at(items, at - 1) == "the"
    free = lower_at(items, at - 2) not in ("on", "to", "of", "from", "by", "until")
    opens = items[at].lower in _MOMENTS and article and free and lower_at(items, at + 1) in _WHOSE_CLAUSE
    coming = {"will", "would"} & set(verb_group(frame))
    return bool(opens and coming and any(at < one <= at + _FAR for one in frame.view.syntax.verbs))
