"""Turns of phrase carried over from other languages: "came into vigour", "imposed on Peru sanctions".

They are put into the words of English before the context decides what each word is: "came into force", "imposed on
Peru some sanctions", "a decision on a ban", "imports to Peru".
"""

from transforms.reading.items import Item, lower_at, reworded
from transforms.reading.word_set import word_set

_VIGOUR = word_set("vigour vigor")
_DECISIONS = word_set("decision resolution decree decisions")
_IMPOSING = word_set(
    "imposed impose imposes slapped slaps slap introduced introduces introduce applied applies apply placed places put "
    "puts clamped declared declares levied decreed"
)
_ON = word_set("on against upon to")
_MEASURES = word_set("sanctions embargo restrictions countermeasures sanction counter-sanctions penalties embargoes")
_BEHIND = word_set(". , ; : by for over after in since that which from until till because and ) –")

_FORBIDDEN = word_set("forbidden prohibited banned allowed permitted")
_BRINGING = word_set("import imports importing importation bring entry entrance importations")
NEEDED = _FORBIDDEN | _VIGOUR | _MEASURES | {"territory", "about"}
"""Words one of which a sentence must have for this step to change it."""

_FAR = 9


def say_in_english(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with turns of other languages read as English has them."""
    items = [reworded(item, "force") if _is_vigour(items, at) else item for at, item in enumerate(items)]
    items = [reworded(item, "on") if _is_about(items, at) else item for at, item in enumerate(items)]
    return _say_into(_without_it(_say_measures_apart(_without_territory(items))))


def _is_vigour(items: list[Item], at: int) -> bool:
    return items[at].lower in _VIGOUR and lower_at(items, at - 1) in ("in", "into")


def _is_about(items: list[Item], at: int) -> bool:
    """Tell whether a decision is "about" something: "made a decision about the ban of coal"."""
    return items[at].lower == "about" and lower_at(items, at - 1) in _DECISIONS and at > 1


def _without_territory(items: list[Item]) -> list[Item]:
    """Read "on the territory of Peru", "to territory of Peru" as "in Peru", "to Peru"."""
    for at in range(1, len(items) - 2):
        if items[at].lower != "territory" or lower_at(items, at + 1) != "of":
            continue
        start = at - 1 if lower_at(items, at - 1) == "the" else at
        if lower_at(items, start - 1) in ("to", "into") and not lower_at(items, at - 1).endswith("customs"):
            return [*items[:start], *items[at + 2 :]]
    return items


def _without_it(items: list[Item]) -> list[Item]:
    """Leave out the "it" of "it is forbidden the import of coal", which stands for what follows."""
    low = [item.lower for item in items]
    for at in range(len(low) - 4):
        if low[at] == "it" and low[at + 1] in _IS and low[at + 2] in _FORBIDDEN and low[at + 3] in _WHOLE:
            return [*items[:at], *items[at + 1 :]]
    return items


_IS = frozenset({"is", "was"})
_WHOLE = word_set("the any all")


def _say_into(items: list[Item]) -> list[Item]:
    """Read "it is forbidden the import to Peru of coal" as "… into Peru …": who forbids it is where it may not come."""
    low = [item.lower for item in items]
    start = next((at for at, word in enumerate(low) if word in _FORBIDDEN), None)
    if start is None or _IS.isdisjoint(low[max(0, start - 2) : start]):
        return items
    first = next((at for at in range(start + 1, min(start + 5, len(items))) if low[at] in _BRINGING), None)
    to = None if first is None else next((at for at in range(first + 1, len(items) - 1) if low[at] == "to"), None)
    if to is None or first is None or to - first > _FAR or any(one.kind == "mark" for one in items[first:to]):
        return items
    named = items[to + 1].text[:1].isupper() or low[to + 1] == "the"
    return [*items[:to], reworded(items[to], "into"), *items[to + 1 :]] if named else items


def _say_measures_apart(items: list[Item]) -> list[Item]:
    """Part a measure from those it is on, who stand before it: "imposed on three Chilean banks | sanctions"."""
    for at in range(len(items) - 3):
        if items[at].lower not in _IMPOSING or lower_at(items, at + 1) not in _ON:
            continue
        end = next((here for here in range(at + 3, min(at + _FAR, len(items))) if _is_bare_measure(items, here)), None)
        if end is not None and not any(one.kind == "mark" or one.lower in _BEHIND for one in items[at + 2 : end]):
            return [*items[:end], Item(items[end].start, items[end].start, "some", "some"), *items[end:]]
    return items


def _is_bare_measure(items: list[Item], at: int) -> bool:
    """Tell whether a measure stands at a place and closes its phrase."""
    return items[at].lower in _MEASURES and (at + 1 >= len(items) or lower_at(items, at + 1) in _BEHIND)
