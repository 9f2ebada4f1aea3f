"""How many there are of what a noun names: "a number of Belarusian banks" are banks, as "at least 30 officials" are."""

from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax import tag_names as t
from transforms.syntax.noun_classes import NUMBERS
from transforms.syntax.nounlike import UNITS, is_nounlike

_AMOUNTS = word_set(
    "number dozens scores hundreds thousands string handful group range series slew raft couple pair trio quartet "
    "quintet majority minority bulk batch network clutch host swathe swath total array cluster set collection wave "
    "bunch crop spate multitude variety selection lot lots plenty tranche"
)
"""Nouns that only say how many there are of what follows "of"."""

_SHARES = word_set("most some many all several half third quarter thirds both each any none one")
_PERCENT = word_set("cent percent pct %")
_APPROXIMATELY = word_set(
    "about around over nearly almost some roughly approximately under exactly precisely well just more fewer less than "
    "at least most as many up to no close upwards of only another further"
)
_OPENING = {
    **dict.fromkeys(("to", "of", "than", "least", "most", "many"), ()),
    "at": ("least", "most"),
    "as": ("many", "few"),
    "up": ("to",),
    "close": ("to",),
    "upwards": ("of",),
    "no": ("fewer", "less", "more"),
    "more": ("than",),
    "fewer": ("than",),
    "less": ("than",),
}
"""What must follow a word that says how exact a number is only with another."""

_BEFORE = frozenset({t.VERB, t.PREPOSITION, t.TO, t.MARK, t.CONJUNCTION, t.AUXILIARY, t.DATE})
_ALONE = word_set("both each neither either all")
_NOMINAL = frozenset({t.NOUN, t.ADJECTIVE, t.NUMBER, t.DETERMINER, t.POSSESSIVE, t.JOINT})
_LEADING = frozenset({t.ADJECTIVE, t.DETERMINER, t.NUMBER, t.JOINT})
_COUNTS = word_set("dozen hundred thousand")
_APPROXIMATING = 4
_ALL_COUNTS = _COUNTS | NUMBERS
_QUANTIFYING = _ALL_COUNTS | _ALONE | {"of", "but", "per"}
_CURRENCIES = frozenset({"$", "€", "£", "¥", "us$"})


def join_quantities(items: list[Item], tags: list[str]) -> None:
    """Tag a quantity as what stands before the noun that it counts, so that they are one noun phrase.

    Of measures it says how much of them is meant, which is read elsewhere ("some of the sanctions").
    """
    for at, item in enumerate(items):
        if item.lower not in _QUANTIFYING and item.kind != "number":
            continue
        if item.lower == "of" and at:
            _join_amount(items, tags, at)
        elif item.lower == "but" and at and lower_at(items, at - 1) == "all" and _is_few(items, at + 1):
            tags[at - 1 : at + 1] = [t.DETERMINER, t.ADJECTIVE]  # "closed all but two border posts"
        elif item.lower == "per" and at > 1:
            _join_rate(items, tags, at)
        elif item.lower == "neither" and "nor" in [one.lower for one in items[at + 1 : at + _PAIRED]]:
            _join_article(tags, at)
        elif _is_count(items, at):
            _join_count(items, tags, at)
        elif item.lower in _ALONE and at and tags[at - 1] in (t.TO, t.PREPOSITION) and _ends_phrase(items, at + 1):
            tags[at] = t.PRONOUN  # "shipments to both were halted"


def _join_article(tags: list[str], at: int) -> None:
    """Tag "neither" and an article behind it as no noun phrases of their own ("neither the EU nor Peru will")."""
    tags[at] = t.DETERMINER
    if tags[at + 1] == t.DETERMINER:
        tags[at + 1] = t.ADJECTIVE


_PAIRED = 9
"""Items within which "nor" answers "neither"."""


def _ends_phrase(items: list[Item], at: int) -> bool:
    """Tell whether nothing goes on with a noun phrase at a place: the sentence ends, or an auxiliary follows."""
    low = lower_at(items, at)
    return not low or low in g.BE | g.HAVE | g.MODALS or items[at].kind in ("mark", "date")


def _is_few(items: list[Item], at: int) -> bool:
    """Tell whether a number that counts stands at a place ("all but two posts"), as "all but the embargo" has none."""
    return at < len(items) and (items[at].kind == "number" or items[at].lower in NUMBERS | {"one"})


_OWN = word_set("its their his her")
_OF_AMOUNTS = _AMOUNTS | _PERCENT


def _join_amount(items: list[Item], tags: list[str], at: int) -> None:
    """Join "a number of" and "two of the" to the noun behind them."""
    head, after = at - 1, at + 1
    amount = items[head].lower in _OF_AMOUNTS
    share = items[head].lower in _SHARES or _is_count(items, head)
    whole = after < len(items) and (tags[after] == t.DETERMINER or lower_at(items, after + 1) == "'s")
    whole = whole or lower_at(items, after) in _OWN  # "its" may be known as whose it is
    if not (amount or (share and whole)) or not _names_others(items, tags, after):
        return
    start = _start_of_amount(items, tags, head)
    tags[start : after + (tags[after] == t.DETERMINER)] = [
        t.DETERMINER,
        *[t.ADJECTIVE] * (at - start + (tags[after] == t.DETERMINER)),
    ]


def _join_rate(items: list[Item], tags: list[str], at: int) -> None:
    """Join "$60 per barrel" to the noun of a measure that it tells the height of ("a $60 per barrel cap")."""
    start = at - 1 - (items[at - 2].lower in _CURRENCIES)
    nouns = [one.kind == "measure" for one in items[at + 2 : at + 4]]
    named = is_nounlike(items, at + 1) and any(nouns)
    if items[at - 1].kind == "number" and named and tags[start - 1] in (t.DETERMINER, t.VERB, t.PREPOSITION):
        tags[start : at + 2] = [t.ADJECTIVE] * (at + 2 - start)


def _start_of_amount(items: list[Item], tags: list[str], head: int) -> int:
    """Return where "an unknown number" or "40 per cent" begins."""
    start = head
    if items[head].lower in _PERCENT:
        start -= 1 + (lower_at(items, head - 1) == "per")
    while start > 0 and tags[start - 1] in _LEADING:
        start -= 1
    plain = start > 1 and tags[start - 1] == t.NOUN and items[start - 1].kind == "word"
    return start - 2 if plain and items[start - 2].lower in ("a", "an", "the") else max(0, start)


def _names_others(items: list[Item], tags: list[str], at: int) -> bool:
    """Tell whether a noun phrase begins at a place that names neither measures nor dealings."""
    end = at
    while end < len(items) and tags[end] in _NOMINAL:
        end += 1
    return t.NOUN in tags[at:end] and all(item.kind not in ("measure", "nominal") for item in items[at:end])


def _is_count(items: list[Item], at: int) -> bool:
    return items[at].kind == "number" or items[at].lower in _ALL_COUNTS


_OF_ABOUT = _APPROXIMATELY | {"a", "half"}


def _join_count(items: list[Item], tags: list[str], at: int) -> None:
    """Join "at least", "as many as" and the like to the number before a noun."""
    start = at
    while start > max(0, at - _APPROXIMATING) and set(items[start - 1].lower.split()) <= _OF_ABOUT:
        start -= 1
    start += start + 1 < at and items[start].lower == "of"  # "a total of" counts, and "of up to" only brings a count
    opens = start == 0 or tags[start - 1] in _BEFORE
    rate = start > 0 and items[start - 1].lower == "of" and lower_at(items, at + 1) in _PERCENT  # "of up to 5 pct"
    counts = is_nounlike(items, at + 1) and items[at + 1].lower not in UNITS
    if start == at or not opens or not (counts or rate):
        return
    if start and items[start - 1].kind == "number":
        return
    words = [word for item in items[start:at] for word in item.lower.split()]
    if words[0] in _OPENING and all(words[1:2] != [one] for one in _OPENING[words[0]]):
        return  # "to 18 firms"
    tags[start : at + 1] = [t.DETERMINER, *[t.ADJECTIVE] * (at - start)]
