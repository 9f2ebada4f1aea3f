"""What begins not before a day: "will not take effect until May 7" refuses nothing, and only says when."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_UNTIL = word_set("until till before")


def begins_not_before(items: list[Item], verb: Verb) -> bool:
    """Tell whether it is only said when a decision begins ("will not take effect until May 7")."""
    negated = any(item.lower == "not" for item in items[verb.start : verb.at])
    for at in range(verb.at + 1, min(len(items) - 1, verb.at + _FAR)):
        if items[at].lower in _UNTIL:
            return negated and items[at + 1].kind == "date"
    return False


_FAR = 6
