"""What befell something else as well, behind a passive: ", as were imports of gold", ", as well as the sale of arms".

Both are read as ", and so were …", which tells the same of what comes behind.
"""

from transforms.reading.grammar import BE
from transforms.reading.inflection import PARTICIPLE
from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set

NEEDED = frozenset({"as"})
"""Words one of which a sentence must have for this step to change it."""

_NO_SUBJECT = word_set(
    "expected planned agreed announced reported feared promised usual said already always never not to"
)
_NO_NOUNS = word_set("case custom practice rule norm")
_PAST = word_set("in on since by from today yesterday late early last")
_NEAR = 6
"""Items between a participle and "as well as" that say when or by whom."""
_DEALT = ("measure", "sector")
_CHANGING = frozenset({"ban", "bar", "block", "designate", "delist", "freeze", "impose", "lift", "list", "suspend"})
"""Classes of verbs of change whose passives may be said of another subject as well."""


def say_so_were(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with "as were" and "as well as" behind a passive told as "and so were"."""
    for at in range(3, len(items) - 2):
        if items[at].lower != "as":
            continue
        if _as_were(items, at):
            return [*items[:at], *_and_so(items[at], items[at]), *items[at + 1 :]]
        if _as_well_as(items, at):
            before = at - 1 if items[at - 1].lower == "," else at
            comma = Item(items[at].start, items[at].start, ",", ",", kind="mark")
            verb = Item(items[at + 2].start, items[at + 2].end, "was", "was")
            return [*items[:before], comma, *_and_so(items[at], items[at + 1]), verb, *items[at + 3 :]]
    return items


def _and_so(first: Item, second: Item) -> list[Item]:
    return [Item(first.start, first.start, "and", "and"), Item(first.start, second.end, "so", "so")]


def _as_were(items: list[Item], at: int) -> bool:
    """Tell whether who shares the fate of the subject follows ("…, as were imports of dates")."""
    if lower_at(items, at - 1) != "," or lower_at(items, at + 1) not in BE:
        return False
    after = items[at + 2 : at + 4]
    if after[0].lower in _NO_SUBJECT or any(one.lower in _NO_NOUNS for one in after):
        return False
    return any(_is_done(items, here) for here in range(at - 2, max(1, at - 2 - _NEAR), -1))


def _as_well_as(items: list[Item], at: int) -> bool:
    """Tell whether a further subject follows a passive at whose end nothing but time or agent stands."""
    if [lower_at(items, here) for here in (at, at + 1, at + 2)] != ["as", "well", "as"] or at + 3 >= len(items):
        return False
    end = at - 2 if lower_at(items, at - 1) == "," else at - 1
    done = next((here for here in range(end, max(1, end - _NEAR), -1) if _is_done(items, here)), None)
    if done is None or (done != end and lower_at(items, done + 1) not in _PAST):
        return False
    told = items[at + 3 : at + 5]
    return any(one.senses and any(one.senses_of(kind) for kind in _DEALT) for one in told)


def _is_done(items: list[Item], at: int) -> bool:
    """Tell whether a word is a participle of a passive that changes something: "was banned", but not "is kept"."""
    item = items[at]
    changes = [one for one in item.senses_of("trigger") if PARTICIPLE in one.form] if item.senses else []
    changed = bool(changes) and any(one.data.name in _CHANGING for one in changes)
    changed = changed and all(one.data.name != "keep" for one in changes)
    return changed and any(lower_at(items, here) in BE for here in (at - 1, at - 2))
