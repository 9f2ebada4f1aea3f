"""How members voted, said between commas of what all decided: "voted 13-0, with Cuba abstaining, to impose …"."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_BARE = word_set("abstaining dissenting opposing objecting voting absent demurring disagreeing concurring absenting")
_HOW = ("voting against", "voting no", "voting for", "voting in favour of", "objecting to", "voting in favour")
_WITH = frozenset({"with"})
_MEMBERS = word_set(
    "and the most many some several other others all only both states members nations countries republicans democrats "
    "senators two three four five six seven eight nine ten one as well usual alone non-aligned none but permanent "
    "against it in favour favor no them not present taking part on both to from itself themselves its"
)
_CLOSING = word_set(", . ; —")
_LONGEST = 24
"""Items that such an aside may hold."""


def set_votes_aside(items: list[Item]) -> list[Item]:
    """Make one item, which is nobody's doing, of what a sentence says by the way of who abstained or dissented."""
    at = next((at for at in range(len(items) - 1, 0, -1) if _tells_vote(items[at])), None)
    if at is None:
        return items
    start, end = _start(items, at), _end(items, at)
    if start is None or end is None:
        return items
    text = " ".join(one.text for one in items[start:end])
    aside = Item(items[start].start, items[end - 1].end, text, text.lower(), kind="aside")
    rest = end + 1 if lower_at(items, end) == "," and items[start].lower == "," else end
    return [*items[:start], aside, *items[rest:]]


def _tells_vote(item: Item) -> bool:
    return item.lower in _BARE or item.lower in _HOW


def _is_member(item: Item) -> bool:
    return item.kind in ("actor", "anaphor", "group", "number") or item.lower in _MEMBERS or item.lower == ","


def _start(items: list[Item], at: int) -> int | None:
    """Return the comma that opens the aside, the one before "with" where that stands, else before the first member."""
    here = at - 1
    while here > 0 and at - here < _LONGEST and _is_member(items[here]):
        here -= 1
    if lower_at(items, here) in _WITH:
        before = lower_at(items, here - 1)
        return None if before == "and" else here - 1 if before == "," else here
    commas = [one for one in range(here + 1, at) if items[one].lower == ","]
    return commas[0] if commas and commas[0] < at - 1 else None


def _end(items: list[Item], at: int) -> int | None:
    """Return the place after the aside: of the comma or full stop that closes it."""
    here = at + 1
    while here < len(items) and here - at < _LONGEST and items[here].lower != "," and _is_member(items[here]):
        here += 1
    return here if here >= len(items) or items[here].lower in _CLOSING else None
