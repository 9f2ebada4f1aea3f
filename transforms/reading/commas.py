"""Commas: whether one parts the members of a list, or clauses."""

from transforms.reading import grammar as g
from transforms.reading.inflection import PAST, THIRD
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

LIST_KINDS = frozenset({"sector", "entity", "actor", "group", "post", "measure", "number"})
"""Kinds of items that lists of parties, goods and measures are made of."""

_TELLING = (g.REPORTS - {"according", "reported"}) | word_set(
    "announced announces confirmed confirms declared warned ruled decreed wrote argued insisted acknowledged disclosed"
)
_LINKING = g.CONJUNCTIONS | g.DETERMINERS | {"on"}
_CLAUSE_WORDS = g.PRONOUNS | g.SUBORDINATORS | g.REPORTS | g.BE | g.REASONS
_CLAUSE_KINDS = frozenset({"trigger", "cue", "dealing_verb", "mark", "date"})


def continues_list(items: list[Item], comma: int) -> bool:
    """Tell whether a comma separates members of a list rather than clauses."""
    if _is_report_tail(items, comma) or _opens_clause(items, comma):
        return False
    for item in items[comma + 1 : comma + 5]:
        if item.kind in LIST_KINDS:
            return True
        if item.kind in _CLAUSE_KINDS or item.lower in _CLAUSE_WORDS:
            return False
        if item.text[0].isupper():
            return True
    return False


def _opens_clause(items: list[Item], comma: int) -> bool:
    """Tell whether names after a comma are the subject of a new finite verb ("…, the EU and Australia agreed …")."""
    if _is_between_goods(items, comma):
        return False
    named = False
    for at in range(comma + 1, min(comma + 14, len(items))):
        item = items[at]
        if item.kind in LIST_KINDS:
            named = True
        elif named and item.kind in ("trigger", "cue") and {PAST, THIRD} & set(item.forms):
            return items[at - 1].kind in LIST_KINDS or items[at - 1].kind == "date"
        elif item.kind == "mark" and item.lower != ",":
            return False
        elif item.kind == "word" and item.lower not in _LINKING:
            named = False
    return False


def _is_between_goods(items: list[Item], comma: int) -> bool:
    """Tell whether goods before a measure are listed ("the lifting of oil, gas and coal sanctions took effect")."""
    if not 0 < comma < len(items) - 1 or items[comma - 1].kind != "sector" or items[comma + 1].kind != "sector":
        return False
    after = next(
        (
            at
            for at in range(comma + 2, min(comma + 8, len(items)))
            if items[at].kind != "sector" and items[at].lower not in (",", "and", "or")
        ),
        None,
    )
    return after is not None and items[after].kind == "measure"


_TAIL = 20
"""Words within which a verb of saying ends a tail: ", John Coale, an envoy of the president, announced"."""


def _is_report_tail(items: list[Item], comma: int) -> bool:
    """Tell whether what follows a comma only says who said it (", its trade minister said")."""
    for item in items[comma + 1 : comma + _TAIL]:
        if item.lower in _TELLING:
            return True
        mark = item.kind == "mark" and item.lower != ","
        if mark or item.kind in ("trigger", "dealing_verb") or item.lower in g.CONJUNCTIONS:
            return False
    return False
