"""What a measure holds, told in brackets: "sanctions (including a flight ban) on Mali", "an embargo (oil and arms)"."""

from transforms.reading.grammar import ADJECTIVES, DETERMINERS
from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set

NEEDED = frozenset({"("})
"""Words one of which a sentence must have for this step to change it."""

_OPENS = word_set("including namely notably especially particularly")
_OPENS_WITH = frozenset(
    {("such", "as"), ("in", "particular"), ("among", "them"), ("for", "example"), ("for", "instance")}
)
_LONGEST = 24
"""Items that the brackets may hold."""
_WITHIN = ADJECTIVES | DETERMINERS | word_set("and or , on of to from in for against with & its new")
_REACH = 8
"""Items before the brackets among which the measure stands whose contents they tell."""
_HOLDING = frozenset({"measure", "package", "recall"})


def say_bracketed(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with what a measure holds told between commas, after "including"."""
    found: list[Item] = []
    at = 0
    while at < len(items):
        close = _close(items, at) if items[at].lower == "(" and found else 0
        inner = items[at + 1 : close] if close else []
        opener = _opener(inner)
        if not inner or not (opener or _are_contents(items, at, inner)):
            found.append(items[at])
            at += 1
            continue
        mark = items[at]
        found.append(_comma(mark))
        first = inner[max(opener - 1, 0)]
        found.append(Item(inner[0].start, first.end if opener else inner[0].start, "including", "including"))
        found += inner[opener:]
        if close + 1 < len(items) and items[close + 1].kind != "mark":
            found.append(_comma(items[close]))
        at = close + 1
    return found


def _comma(mark: Item) -> Item:
    return Item(mark.start, mark.end, ",", ",", kind="mark")


def _close(items: list[Item], at: int) -> int:
    """Return the place of the bracket that closes; 0 where it is far, or another opens before."""
    for here in range(at + 1, min(at + _LONGEST, len(items))):
        if items[here].lower in ("(", ";", ":"):
            return 0
        if items[here].lower == ")":
            return here
    return 0


def _opener(inner: list[Item]) -> int:
    """Return how many items say that examples follow."""
    if len(inner) > 1 and inner[0].lower in _OPENS:
        return 1
    return 2 if len(inner) > 2 and (inner[0].lower, inner[1].lower) in _OPENS_WITH else 0


def _are_contents(items: list[Item], at: int, inner: list[Item]) -> bool:
    """Tell whether nothing but measures and goods stands in the brackets, and a measure before them."""
    if not all(_is_content(one) or one.lower in _WITHIN for one in inner):
        return False
    told = [one for one in inner if _is_content(one)]
    bans = any(_is_held(one) for one in told)
    before = items[max(0, at - _REACH) : at]
    if bans:
        return any(_is_held(one) for one in before) and inner[0].text[0].islower()
    return bool(told) and _is_held(items[at - 1]) and lower_at(items, at - 1).endswith(("embargo", "embargoes"))


def _is_content(item: Item) -> bool:
    return bool(item.senses) and bool(item.senses_of("measure") or item.senses_of("sector"))


def _is_held(item: Item) -> bool:
    return bool(item.senses) and any(one.data.kind in _HOLDING for one in item.senses_of("measure"))
