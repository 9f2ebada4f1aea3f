"""What somebody has decided to let be done: "agreed to let grain be sold to Cuba"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_DOUBTED = word_set("not never no may might could can cannot to would should")
_RESOLVING = ("agree", "decid", "vot", "resolv", "move", "chose", "opt")


def is_resolved(items: list[Item], above: Verb) -> bool:
    """Tell whether somebody has decided to do it ("agreed to let grain be sold to Cuba")."""
    upper = above.above
    if upper is None or above.form != "infinitive" or upper.form != "finite":
        return False
    words = {item.lower for item in items[upper.start : upper.at]}
    return items[upper.at].lower.startswith(_RESOLVING) and not words & _DOUBTED
