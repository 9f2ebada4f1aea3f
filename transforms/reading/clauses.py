"""Clauses by their borders: how far to the left and right of a word its own clause reaches."""

from transforms.reading import grammar as g
from transforms.reading.commas import LIST_KINDS, continues_list
from transforms.reading.inflection import BASE, PAST, THIRD
from transforms.reading.spans import Item, item_at, lower_at

_INSERTION = 8
"""Items that a bracket may hold and still be an insertion, such as an abbreviation."""

_REASON_OPENINGS = {
    "in": frozenset({"response", "retaliation", "protest", "return", "exchange", "connection"}),
    "on": frozenset({"account", "grounds", "suspicion", "charges"}),
    "to": frozenset({"punish", "protest", "force", "press", "pressure", "stop", "curb", "end", "put"}),
}
"""Prepositions that open a reason or a purpose, with the word that follows them then."""

_CLAUSE_ENDS = g.SUBORDINATORS | g.REPORTS | g.MODALS | g.BE | g.HAVE
_MAY_END = _CLAUSE_ENDS | g.REASONS | frozenset(_REASON_OPENINGS)
_ENDING = frozenset({"word", "cue", "trigger"})
"""Kinds of words that may end a clause."""

_BORDERS = g.STRONG_MARKS | g.SUBORDINATORS
_CAUSES = frozenset({"its", "their", "his", "her", "what", "having", "alleged", "allegedly", "human", "being", "not"})
_ISSUED_FOR = frozenset({"visa", "visas", "licence", "license", "entry"})


def left_start(items: list[Item], at: int) -> int:
    """Return the index of the first item of the clause that ``items[at]`` stands in.

    A clause that begins with a relative pronoun reaches back over its antecedent.
    """
    for here in range(at, 0, -1):
        before = items[here - 1]
        if before.lower in _BORDERS and _is_border(before) and not _is_of_time(items, here - 1):
            if items[here - 1].lower in g.RELATIVES and here - 1 > 0:
                return _antecedent_start(items, here - 1)
            return here
    return 0


def _antecedent_start(items: list[Item], relative: int) -> int:
    here = relative
    if items[here - 1].lower == ",":
        here -= 1
    while here > 0 and not _is_border(items[here - 1]) and items[here - 1].lower != ",":
        here -= 1
    return here


def _is_of_time(items: list[Item], at: int) -> bool:
    """Tell whether "once" or "since" only says when ("once again", "since 1994") and begins no clause."""
    after = items[at + 1] if at + 1 < len(items) else None
    if after is None:
        return False
    again = items[at].lower == "once" and after.lower in ("again", "more")
    return again or (after.kind == "date" and items[at].lower in ("since", "before", "after", "until", "till"))


def _is_border(item: Item) -> bool:
    return (item.kind == "mark" and item.lower in g.STRONG_MARKS) or (
        item.kind == "word" and item.lower in g.SUBORDINATORS
    )


def right_end(items: list[Item], at: int, *, keep_reasons: bool = False, known: dict[int, int] | None = None) -> int:
    """Return the index after the last item of what a verb or noun at ``at`` may govern to its right.

    It ends at a strong mark, a subordinate clause, a reason ("for", "over"), a report ("said") or the next finite verb.
    ``known`` remembers, for one sentence and without reasons kept, where the way from each place has ended.
    """
    here, size = past_term(items, at) or at + 1, len(items)
    passed: list[int] = []
    while here < size:
        if known is not None and here in known:
            here = known[here]
            break
        passed.append(here)
        kind = items[here].kind
        if items[here].lower == "(" and (closing := _closing(items, here)) is not None:
            here = closing
        elif kind == "mark":
            if _ends_at_mark(items, here):
                break
        elif kind in _ENDING and _ends_at_word(items, here, keep_reasons=keep_reasons):
            break
        here += 1
    if known is not None:
        known.update(dict.fromkeys(passed, here))
    return here


_ASIDE = 10
_TERMS = frozenset({"until", "till", "for", "through", "from", "with", "as", "on", "effective", "starting", "at", "by"})


def past_term(items: list[Item], at: int) -> int | None:
    """Return the place of "of" behind a term between commas that follows a noun ("the withdrawal, from Friday, of")."""
    if items[at].kind != "nominal" or lower_at(items, at + 1) != "," or lower_at(items, at + 2) not in _TERMS:
        return None
    for here in range(at + 3, min(at + _ASIDE, len(items) - 1)):
        if items[here].lower == ",":
            return here + 1 if items[here + 1].lower == "of" else None
    return None


def _closing(items: list[Item], opening: int) -> int | None:
    """Return the index of the bracket that closes a short insertion."""
    for at in range(opening + 1, min(opening + 1 + _INSERTION, len(items))):
        if items[at].lower == ")":
            return at
    return None


def _ends_at_mark(items: list[Item], here: int) -> bool:
    item = items[here]
    return item.lower in g.STRONG_MARKS or (item.lower == "," and not continues_list(items, here))


def _ends_at_word(items: list[Item], here: int, *, keep_reasons: bool) -> bool:
    item = items[here]
    if item.kind in ("word", "cue"):
        if item.lower not in _MAY_END:
            return False
        if lower_at(items, here + 2) == "of" and _is_of_time(items, here):
            return False  # "the extension until 31 July of the sanctions"
        return (
            item.lower in _CLAUSE_ENDS
            or (item.lower in g.REASONS and not keep_reasons and _gives_reason(items, here))
            or lower_at(items, here + 1) in _REASON_OPENINGS.get(item.lower, ())
        )
    if item.kind == "trigger":
        return bool({PAST, THIRD, BASE} & set(item.forms)) and not _is_reduced(items, here)
    return False


def _gives_reason(items: list[Item], at: int) -> bool:
    """Tell whether "for" or "over" gives a reason ("for its role") rather than an object ("for lorries")."""
    after = item_at(items, at + 1)
    if items[at].lower != "for" or after is None:
        return True
    if items[at - 1].kind == "measure" and items[at - 1].lower in _ISSUED_FOR:
        return False
    return after.lower in _CAUSES or (after.kind not in LIST_KINDS and after.lower.endswith("ing"))


def _is_reduced(items: list[Item], at: int) -> bool:
    """Tell whether a past form is a participle that modifies what stands before it ("sanctions imposed in 2021")."""
    after = item_at(items, at + 1)
    closes = after is None or after.lower in g.PREPOSITIONS or after.kind in ("mark", "date")
    return items[at - 1].kind in LIST_KINDS and closes
