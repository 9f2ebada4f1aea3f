"""Clauses by their borders: how far to the left and right of a word its own clause reaches."""

from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, PAST, THIRD
from transforms.reading.spans import Item

_TELLING = (g.REPORTS - {"according", "reported"}) | frozenset(
    "announced announces confirmed confirms declared warned ruled decreed wrote argued insisted acknowledged disclosed".split()
)
_LIST_KINDS = frozenset({"sector", "entity", "actor", "group", "post", "measure", "number"})


def left_start(items: list[Item], at: int) -> int:
    """Return the index of the first item of the clause that ``items[at]`` stands in.

    A clause that begins with a relative pronoun reaches back over its antecedent.
    """
    here = at
    while here > 0:
        before = items[here - 1]
        if _is_border(before):
            if before.lower in g.RELATIVES and here - 1 > 0:
                return _antecedent_start(items, here - 1)
            return here
        here -= 1
    return 0


def _antecedent_start(items: list[Item], relative: int) -> int:
    here = relative
    if items[here - 1].lower == ",":
        here -= 1
    while here > 0 and not _is_border(items[here - 1]) and items[here - 1].lower != ",":
        here -= 1
    return here


def _is_border(item: Item) -> bool:
    return (item.kind == "mark" and item.lower in g.STRONG_MARKS) or (
        item.lower in g.SUBORDINATORS and item.kind == "word"
    )


def right_end(items: list[Item], at: int, *, keep_reasons: bool = False) -> int:
    """Return the index after the last item of what a verb or noun at ``at`` may govern to its right.

    It ends at a strong mark, a subordinate clause, a reason ("for", "over"), a report ("said") or the next finite verb.
    """
    here = at + 1
    while here < len(items):
        item = items[here]
        if item.lower == "(" and (closing := _closing(items, here)):
            here = closing + 1
            continue
        if item.kind == "mark":
            if item.lower in g.STRONG_MARKS or (item.lower == "," and not _continues_list(items, here)):
                return here
        elif _ends_region(items, here, keep_reasons=keep_reasons):
            return here
        here += 1
    return here


def _closing(items: list[Item], opening: int) -> int | None:
    """Return the index of the bracket that closes a short insertion, such as an abbreviation."""
    for at in range(opening + 1, min(opening + 9, len(items))):
        if items[at].lower == ")":
            return at
    return None


def _gives_reason(items: list[Item], at: int) -> bool:
    """Tell whether "for" or "over" gives a reason ("for its role") rather than an object ("for lorries")."""
    if items[at].lower != "for":
        return True
    after = items[at + 1] if at + 1 < len(items) else None
    if after is None:
        return True
    if items[at - 1].kind == "measure" and items[at - 1].lower in ("visa", "visas", "licence", "license", "entry"):
        return False
    if after.lower in ("its", "their", "his", "her", "what", "having", "alleged", "allegedly", "human", "being", "not"):
        return True
    return after.kind not in _LIST_KINDS and after.lower.endswith("ing")


def _ends_region(items: list[Item], here: int, *, keep_reasons: bool) -> bool:
    item = items[here]
    if item.kind == "word" or item.kind == "cue":
        low = item.lower
        if low in g.SUBORDINATORS or low in g.REPORTS or low in g.MODALS:
            return True
        if low in g.BE or low in g.HAVE:
            return True
        if low in g.REASONS and not keep_reasons and _gives_reason(items, here):
            return True
        if low == "in" and _next_lower(items, here) in ("response", "retaliation", "protest", "return", "exchange", "connection"):
            return True
        if low == "on" and _next_lower(items, here) in ("account", "grounds", "suspicion", "charges"):
            return True
        if low == "to" and _next_lower(items, here) in ("punish", "protest", "force", "press", "pressure", "stop", "curb", "end", "put"):
            return True
    if item.kind == "trigger" and item.sense is not None:
        return bool({PAST, THIRD, BASE} & set(item.sense.form)) and not _is_reduced(items, here)
    return False


def _next_lower(items: list[Item], at: int) -> str:
    return items[at + 1].lower if at + 1 < len(items) else ""


def _is_reduced(items: list[Item], at: int) -> bool:
    """Tell whether a past form is a participle that modifies what stands before it ("sanctions imposed in 2021")."""
    after = items[at + 1] if at + 1 < len(items) else None
    before = items[at - 1]
    return before.kind in _LIST_KINDS and (after is None or after.lower in g.PREPOSITIONS or after.kind in ("mark", "date"))


def _opens_clause(items: list[Item], comma: int) -> bool:
    """Tell whether the names after a comma are the subject of a new finite verb ("…, the EU and Australia agreed …")."""
    named = False
    for at in range(comma + 1, min(comma + 14, len(items))):
        item = items[at]
        if item.kind in _LIST_KINDS:
            named = True
        elif named and item.kind in ("trigger", "cue") and item.sense is not None and {PAST, THIRD} & set(item.sense.form):
            return items[at - 1].kind in _LIST_KINDS or items[at - 1].kind == "date"
        elif item.kind == "mark" and item.lower != ",":
            return False
        elif item.kind == "word" and item.lower not in g.CONJUNCTIONS and item.lower not in g.DETERMINERS and item.lower != "on":
            named = False
    return False


def _is_report_tail(items: list[Item], comma: int) -> bool:
    """Tell whether what follows a comma only says who said it (", its trade minister said")."""
    for at in range(comma + 1, min(comma + 10, len(items))):
        item = items[at]
        if item.lower in _TELLING:
            return True
        if item.kind in ("trigger", "mark", "dealing_verb") or item.lower in g.CONJUNCTIONS:
            return False
    return False


def _continues_list(items: list[Item], comma: int) -> bool:
    """Tell whether a comma separates members of a list rather than clauses."""
    if _is_report_tail(items, comma) or _opens_clause(items, comma):
        return False
    for item in items[comma + 1 : comma + 5]:
        if item.kind in _LIST_KINDS:
            return True
        if item.kind in ("trigger", "cue", "dealing_verb", "mark", "date") or item.lower in g.PRONOUNS:
            return False
        if item.lower in g.SUBORDINATORS or item.lower in g.REPORTS or item.lower in g.BE or item.lower in g.REASONS:
            return False
        if item.text[0].isupper():
            return True
    return False
