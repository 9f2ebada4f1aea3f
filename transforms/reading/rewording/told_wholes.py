"""What barred goods include, read as what is barred: "Goods that may not be sold to Mali include gold" bars gold."""

from transforms.reading import grammar as g
from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set

_INCLUDING = word_set("include includes included comprise comprises")
_ARE = word_set("are is were")
_WHOLES = word_set(
    "goods items products wares commodities imports exports articles companies firms entities people persons "
    "individuals ships vessels"
)
"""Nouns for all that is hit, of which the sentence goes on to say what they are."""

_BARRED = word_set(
    "banned barred prohibited forbidden embargoed sanctioned blacklisted blocked excluded outlawed restricted"
)
_RELATIVES = word_set("that which who")
_BEFORE = word_set("the all other newly now those some")
_ASIDE = word_set("now also")
_WHENCE = word_set("from of to for")
_LATEST = 14
"""Items within which the verb stands that says what they include."""

NEEDED = _INCLUDING | frozenset({"range"}) | _ARE
"""Words one of which a sentence must have for this step to change it."""


def say_what_is_barred(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with the goods that it tells in the place of the noun for them all."""
    start = 1 if lower_at(items, 0) == "among" else 0
    head = start
    while lower_at(items, head) in _BEFORE | _BARRED:
        head += 1
    if lower_at(items, head) not in _WHOLES:
        return items
    verb = next((at for at in range(head + 1, min(len(items), _LATEST)) if _tells(items, at, start)), None)
    if verb is None:
        return items
    end = _end(items, verb)
    goods = _goods(items, verb, end)
    clause = items[head + 1 : verb - (lower_at(items, verb - 1) in _ASIDE)]
    told = _barred(items[start : head + 1], clause, goods) if goods else None
    return items if told is None else [*told, *items[end:]]


def _tells(items: list[Item], at: int, among: int) -> bool:
    """Tell whether a verb says what the goods are: "include", "range from", and "are" behind "among"."""
    word = items[at].lower
    if word == "range":
        return lower_at(items, at + 1) == "from"
    return word in _INCLUDING or (bool(among) and word in _ARE and lower_at(items, at + 1) not in _BARRED)


def _end(items: list[Item], verb: int) -> int:
    """Return where the list of goods ends: at the mark that closes it, or before who tells of it."""
    marks = [at for at in range(verb + 1, len(items)) if items[at].kind == "mark" and items[at].lower != ","]
    last = marks[0] if marks else len(items)
    commas = [at for at in range(verb + 1, last) if items[at].lower == ","]
    telling = bool(commas) and any(one.lower in g.REPORTS | _TOLD for one in items[commas[-1] : last])
    return commas[-1] if telling else last


_TOLD = word_set("announced decided ruled ordered confirmed announces")


def _goods(items: list[Item], verb: int, end: int) -> list[Item]:
    """Return the goods or parties of such a list, with "and" for "to" between two of a range; none if it has others."""
    ranges = items[verb].lower == "range"
    found = items[verb + 1 + ranges : end]
    if ranges:
        found = [Item(one.start, one.end, "and", "and") if one.lower == "to" else one for one in found]
    if any(one.senses_of("trigger") and not one.senses_of("sector") for one in found):
        return []
    return (
        found
        if any(one.senses_of("sector") or one.senses_of("post") or one.senses_of("entity") for one in found)
        else []
    )


def _barred(opening: list[Item], clause: list[Item], goods: list[Item]) -> list[Item] | None:
    """Return the sentence with the goods barred: in the passive, or as what the clause says that somebody bars."""
    at = next((at for at, one in enumerate(clause) if one.lower in _RELATIVES | _BARRED), len(clause))
    whence = clause[:at]
    if whence and whence[0].lower not in _WHENCE:
        return None
    if at == len(clause):
        named = next((one for one in opening if one.lower in _BARRED), None)
        return None if named is None else [*goods, *whence, _were(named), named]
    if clause[at].lower in _BARRED:
        return [*goods, *whence, _were(clause[at]), *clause[at:]]
    rest = clause[at + 1 :]
    if rest and rest[0].lower in g.MODALS | g.BE | g.HAVE:
        return [*goods, *whence, *rest]
    acts = next(
        (here for here, one in enumerate(rest) if one.senses_of("trigger") or one.senses_of("dealing_verb")), None
    )
    decided = acts is not None and any(one.lower in g.HAVE | {"longer"} for one in rest[:acts])
    if acts is None or not decided or not any(one.senses_of("actor") for one in rest[:acts]):
        return None  # "the goods that Mali bans include cheese": it has long been so
    return [*rest[: acts + 1], *goods, *whence, *rest[acts + 1 :]]


def _were(item: Item) -> Item:
    return Item(item.start, item.start, "were", "were")
