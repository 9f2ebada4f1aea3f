"""How members voted, said between commas of what all decided: "voted 13-0, with Cuba abstaining, to impose …"."""

from transforms.reading.items import as_aside
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_BARE = word_set("abstaining dissenting opposing objecting voting absent demurring disagreeing concurring absenting")
_HOW = ("voting against", "voting no", "voting for", "voting in favour of", "objecting to", "voting in favour")
_TELLING = _BARE.union(_HOW)
_WITH = frozenset({"with"})
_MEMBERS = word_set(
    "and the most many some several other others all only both states members nations countries republicans democrats "
    "senators two three four five six seven eight nine ten one as well usual alone non-aligned none but permanent "
    "against it in favour favor no them not present taking part on both to from itself themselves its"
)
_TEXTS = word_set("measure measures resolution text draft motion proposal decision")
_CLOSING = word_set(", . ; —")
_VOTES = word_set("abstention abstentions abstaining against absent favour favor")
_VOTED = word_set("vote votes")
_COUNTING = _VOTES | _VOTED | word_set("by with for of a an in zero recorded voting negative affirmative positive :")
_COUNT = 8
"""Items of a sentence among which it says that its opening is a count of votes."""
_LONGEST = 24
"""Items that such an aside may hold."""


def set_votes_aside(items: list[Item]) -> list[Item]:
    """Make one item, which is nobody's doing, of what a sentence says by the way of who abstained or dissented."""
    words = {item.lower for item in items}
    items = _without_count(_without_brackets(items) if "(" in words else items)
    if _TELLING.isdisjoint(words):
        return items
    at = next((at for at in range(len(items) - 1, 0, -1) if items[at].lower in _TELLING), None)
    if at is None:
        return items
    start, end = _start(items, at), _end(items, at)
    if start is None or end is None:
        return items
    aside = as_aside(items[start:end])
    rest = end + 1 if lower_at(items, end) == "," and items[start].lower == "," else end
    return [*items[:start], aside, *items[rest:]]


def _without_count(items: list[Item]) -> list[Item]:
    """Leave out the count that opens a sentence: "By 14 votes for, none against and one abstention, the Council …"."""
    if not items or items[0].lower not in ("by", "with") or not any(one.lower in _VOTED for one in items[:_COUNT]):
        return items
    end = next(
        (at for at, one in enumerate(items) if not (one.kind == "aside" or _is_member(one) or one.lower in _COUNTING)),
        0,
    )
    closing = next((at for at in range(end, 2, -1) if items[at].lower == ","), 0)
    return items[closing + 1 :] if closing > 2 and end - closing <= 2 else items


def _without_brackets(items: list[Item]) -> list[Item]:
    """Make one item of who is named in brackets after a vote: "one abstention (China)"."""
    for at in range(1, len(items) - 2):
        if items[at].lower != "(" or items[at - 1].lower not in _VOTES:
            continue
        end = next((here for here in range(at + 1, min(len(items), at + _LONGEST)) if items[here].lower == ")"), None)
        if end is not None and all(_is_member(one) for one in items[at + 1 : end]):
            return [*items[:at], as_aside(items[at : end + 1]), *_without_brackets(items[end + 1 :])]
    return items


def _is_member(item: Item) -> bool:
    return item.kind in ("actor", "anaphor", "group", "number") or item.lower in _MEMBERS or item.lower == ","


def _start(items: list[Item], at: int) -> int | None:
    """Return the comma that opens the aside, the one before "with" where that stands, else before the first member."""
    here = at - 1
    while here > 0 and at - here < _LONGEST and (_is_member(items[here]) or items[here].lower in _TELLING):
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
    if here < len(items) and items[here].lower in _TEXTS and items[at].lower in _HOW:
        here += 1  # "… and Brazil voting against the measure"
    return here if here >= len(items) or items[here].lower in _CLOSING else None
