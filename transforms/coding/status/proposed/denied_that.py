"""Clauses of which the one above says that they are not so: "nothing suggests that", "it is not true that"."""

from transforms.reading import grammar as g
from transforms.reading.word_set import word_set

_NOTHING = word_set("nothing nobody none little no-one")
_SHOWING = word_set(
    "suggests suggest suggested indicates indicate indicated shows show showed points hints hinted implies says said "
    "proves proved confirms confirmed means"
)
_TRUE = word_set("true case fact correct accurate")
_UNTRUE = word_set("untrue false wrong nonsense incorrect baseless rubbish invention myth fable")
_BEING = word_set("is was are were be been")


def is_denied_that(before: list[str]) -> bool:
    """Tell whether the last words before "that" deny what follows."""
    words = set(before)
    if words & _NOTHING and words & _SHOWING:
        return True
    denied = bool(words & _TRUE) and bool(words & g.NEGATIONS)
    return bool(words & _BEING) and (denied or (bool(words & _UNTRUE) and not words & g.NEGATIONS))
