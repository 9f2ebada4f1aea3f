"""Lists whose members semicolons part: "blacklisted a bank; an airline, Mahan Air; and two generals"."""

from transforms.reading import grammar as g
from transforms.reading.items import Item
from transforms.reading.word_set import word_set

_LAST = word_set("and or")
_VERBAL = g.BE | g.HAVE | g.DO | g.MODALS | g.REPORTS
_NOUNS = frozenset({"sector", "post", "measure", "entity", "actor", "group", "noun"})
_LONGEST = 14
"""Items that a member of such a list may have."""

NEEDED = frozenset({";"})
"""Words one of which a sentence must have for this step to change it."""


def part_by_commas(items: list[Item]) -> list[Item]:
    """Return the items with commas for semicolons, where "and" opens the last member and no verb follows."""
    marks = [at for at, item in enumerate(items) if item.lower == ";"]
    last = marks[-1] if marks else 0
    if not marks or last + 2 >= len(items) or items[last + 1].lower not in _LAST:
        return items
    ends = [*marks[1:], len(items)]
    if not all(_is_member(items[at + 1 : end]) for at, end in zip(marks, ends, strict=True)):
        return items
    return [Item(one.start, one.end, ",", ",", (), "mark") if one.lower == ";" else one for one in items]


def _is_member(items: list[Item]) -> bool:
    """Tell whether some items may be a member of a list: they are few, and none of them can only be a verb."""
    return len(items) <= _LONGEST and all(_may_be_noun(one) for one in items)


def _may_be_noun(item: Item) -> bool:
    if item.lower in _VERBAL:
        return False
    kinds = {one.kind for one in item.senses}
    return kinds.isdisjoint({"trigger", "verb", "cue"}) or not kinds.isdisjoint(_NOUNS)
