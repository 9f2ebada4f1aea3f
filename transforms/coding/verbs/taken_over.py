"""Measures that somebody takes over from who made them: "the decision to adopt the Union's package"."""

from transforms.reading.spans import Item
from transforms.syntax.model import Verb

_TAKING_OVER = ("adopt", "implement", "transpos", "incorporat")


def takes_over(items: list[Item], verb: Verb) -> bool:
    """Tell whether it is another's measure that is adopted, by somebody whom the verb does not name."""
    return not verb.passive and items[verb.at].lower.startswith(_TAKING_OVER)
