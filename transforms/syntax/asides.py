"""What stands beside a noun and is no part of it: what it is worth, and when something was."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax import tags as t

_WORTH = word_set("worth valued totalling totaling")
_ABOUT = word_set("at about some around roughly nearly almost over up to an estimated more less than approximately")
_CURRENCIES = frozenset({"$", "€", "£", "¥", "US$", "C$", "A$", "NZ$", "HK$", "S$"})
_ROUGHLY = _ABOUT - {"at"}
_HOLDING = word_set("keep keeps kept hold holds held have has had own owns owned")
_TIMES = word_set("minutes hours days weeks months years")
_WHEN = word_set("before after later earlier")


def set_aside(items: list[Item], tags: list[str]) -> None:
    """Tag sums and times behind a noun as days are tagged."""
    for at, item in enumerate(items):
        if item.lower in _WORTH:
            _set_value_aside(items, tags, at)
        elif item.lower in _TIMES and item.kind == "word":
            _set_time_aside(items, tags, at)
        elif item.text in _CURRENCIES and tags[at] == t.MARK:
            _open_sum(items, tags, at)
        elif item.lower == "there" and lower_at(items, at - 1) in _HOLDING:
            tags[at] = t.ADVERB
        elif item.lower in ("once", "all") and lower_at(items, at - 1) == "at":
            tags[at - 1 : at + 1] = [t.ADVERB, t.ADVERB]
        elif item.lower == "per" and lower_at(items, at + 1) == "cent":
            tags[at] = t.NOUN


def _set_value_aside(items: list[Item], tags: list[str], at: int) -> None:
    """Read "worth some €1.3 billion" behind a noun as a day is read: said beside it, and no part of it."""
    here = at + 1
    while here < len(items) and (items[here].lower in _ABOUT or items[here].text in _CURRENCIES):
        here += 1
    if here >= len(items) or items[here].kind != "number" or not at or tags[at - 1] != t.NOUN:
        return
    here += 1
    while here < len(items) and items[here].lower in t.UNITS:
        here += 1
    if here < len(items) and tags[here] in (t.NOUN, t.ADJECTIVE):
        return
    tags[at:here] = [t.DATE] * (here - at)


def _open_sum(items: list[Item], tags: list[str], at: int) -> None:
    """Let the sign of a currency open a noun phrase, with what only says how exact the sum is ("about $20 million")."""
    if at + 1 >= len(items) or items[at + 1].kind != "number":
        return
    tags[at] = t.DETERMINER
    here = at - 1
    while here > 0 and items[here].lower in _ROUGHLY:
        here -= 1
    if here < at - 1 and tags[here] in (t.VERB, t.PREPOSITION, t.MARK, t.CONJUNCTION):
        tags[here + 1 : at + 1] = [t.DETERMINER, *[t.ADJECTIVE] * (at - here - 1)]
    elif at == 1 and items[0].lower in _ROUGHLY:
        tags[:2] = [t.DETERMINER, t.ADJECTIVE]


def _set_time_aside(items: list[Item], tags: list[str], at: int) -> None:
    """Read "hours before" behind a noun as a day is read: it says when, and is no part of the noun."""
    if lower_at(items, at + 1) in _WHEN and tags[at - 1 : at] == [t.NOUN]:
        tags[at] = t.DATE
