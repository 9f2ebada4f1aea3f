"""Words that say less than they seem to: "the South American country" is not America, "non-oil exports" are not oil."""

from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_AMERICAS = word_set("south central latin meso")
_EUROPES = word_set(
    "central eastern east western west northern north southern south southeast southeastern southwestern"
)
_STATE = word_set("country nation state republic kingdom neighbour neighbor")
_FORMERLY = word_set("former ex onetime one-time")
_SOVIETS = _STATE | word_set(
    "countries nations states republics neighbours neighbors satellite satellites ally allies bloc"
)


def only_says_where(items: list[Item], at: int) -> bool:
    """Tell whether a name is a part of what says where a state lies, or what it once was a part of."""
    low, after = items[at].lower, lower_at(items, at + 1)
    if low not in _WORDS:
        return False
    before = lower_at(items, at - 1)
    if before == "-":
        before = lower_at(items, at - 2)  # "ex-Soviet"
    if low.startswith("american"):
        return before in _AMERICAS or (before == "north" and after in _STATE)
    if low == "european":
        return after in _STATE and (before in _EUROPES or lower_at(items, at + 2) != "union")
    return before in _FORMERLY and after in _SOVIETS


_MEMBER = word_set("member candidate producer exporter heavyweight lynchpin linchpin founder newcomer")
_ANY = word_set("every each any no")


def is_of_one_member(items: list[Item], at: int, name: Sense) -> bool:
    """Tell whether a body only says to what a state belongs ("the OPEC member", "an EU member state")."""
    if lower_at(items, at + 1) not in _MEMBER or name.kind != "actor" or name.data.code not in BODIES:
        return False
    noun = at + 1
    while lower_at(items, noun + 1) in ("-", "member", "state", "nation", "country"):
        noun += 1
    plural = lower_at(items, noun + 1) in ("states", "nations", "countries")
    return not plural and lower_at(items, at - 1) not in _ANY


def without_sector(nouns: list[Sense]) -> Sense | None:
    """Return what "non-military sanctions" are without the goods that they are not on; goods alone are nothing."""
    measure = next((sense for sense in nouns if sense.kind == "measure"), None)
    return None if measure is None else replace(measure, data=replace(measure.data, sector=None))


_WORDS = frozenset({"american", "americans", "european", "soviet"})
