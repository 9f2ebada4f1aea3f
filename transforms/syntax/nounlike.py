"""Whether an item can be part of a noun phrase, as far as it tells alone."""

from transforms.reading import grammar as g
from transforms.reading.inflection import ING
from transforms.reading.kinds import VERBS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_PARTS = word_set("annex schedule appendix part title chapter section phase table category")
NOUN_KINDS = frozenset({"actor", "group", "anaphor", "entity", "sector", "post", "measure", "nominal"})
"""Kinds of items that are nouns wherever they stand."""
ACTING = word_set("he she they i we")
"""Pronouns that are known as whom they mean, and still no part of a longer noun phrase."""

UNITS = word_set(
    "million millions billion billions trillion bn mn mln m b dollar dollars euro euros pound pounds sterling yen yuan "
    "rouble roubles ruble rubles franc francs mark marks crown crowns rupee rupees rand a year annually eur usd gbp"
)


def is_nounlike(items: list[Item], at: int) -> bool:
    """Tell whether an item may open or go on a noun phrase, by its kind or since no closed class has it."""
    if at >= len(items):
        return False
    item = items[at]
    if item.kind in NOUN_KINDS or item.kind == "number":
        return True
    low = item.lower
    closed = low in g.PREPOSITIONS or low in g.ADVERBS or low in g.CONJUNCTIONS or low in g.BE or low in g.HAVE
    closed = (
        closed or low in g.MODALS or low in g.DO or low in g.REPORTS or low in g.NEGATIONS or low in g.SUBORDINATORS
    )
    return item.kind == "word" and not closed


def is_number(items: list[Item], at: int) -> bool:
    """Tell whether "I" is the number of a part of an act ("added to Annex I") and not who speaks."""
    return at > 0 and items[at].text == "I" and items[at - 1].lower in _PARTS


_OPENING = word_set("the a an its their this that any every 's two three some")
_HOUSES = word_set(
    "house office company firm agency bureau mission centre center bank concern group arm unit giant conglomerate "
    "agent line lines houses offices companies firms agents banks groups desk board corporation enterprise"
)


def names_deed(items: list[Item], at: int, *, determined: bool) -> bool:
    """Tell whether a word in -ing names a deed or what a firm does: "the landing of troops", "a Malian trading house".

    Args:
        items: the sentence.
        at: the word.
        determined: whether an article stands right before it.
    """
    if ING not in items[at].forms:
        return False
    deed = items[at].kind == "dealing_verb" or items[at].lower == "beginning"
    if determined and deed and lower_at(items, at + 1) == "of":
        return True
    if items[at].lower in _GATHERINGS and _follows_where(items, at):
        return True
    land = items[at - 1] if at > 1 else None
    adjective = land is not None and land.kind == "actor" and land.data.kind == "demonym"
    return adjective and lower_at(items, at + 1) in _HOUSES and lower_at(items, at - 2) in _OPENING


_GATHERINGS = word_set("meeting gathering sitting hearing briefing")
_WHERE = word_set("at in during after following before from since ahead for")
_DETERMINING = word_set("a an the its their his her this that 's")
_QUALIFYING = 3


def _follows_where(items: list[Item], at: int) -> bool:
    """Tell whether a preposition leads to a gathering: "at their annual meeting", "after a brief sitting".

    Persons before it are those who gather there, and the word their verb ("talks with the ministers meeting in …").
    """
    for here in range(at - 1, max(0, at - 2 - _QUALIFYING), -1):
        if items[here].lower in _DETERMINING:
            return lower_at(items, here - 1) in _WHERE or (here - 1 >= 0 and items[here].lower == "'s")
        if items[here].kind in ("actor", "group", "post", "mark") or items[here].lower.endswith("s"):
            return False
    return False


_HELD = frozenset({"frozen", "blocked", "impounded"})
_REACH = 4

_ACTING = frozenset({"actor", "group", "anaphor", "entity", "post", "date"})


def _is_done(items: list[Item], at: int) -> bool:
    """Tell whether a form that is a past tense as well has its subject before it ("Britain blocked accounts")."""
    if items[at].lower == "frozen" or not (items[at - 1].kind in _ACTING or items[at - 1].lower in g.PRONOUNS):
        return False
    return not any(item.kind in VERBS and item.forms for item in items[:at])


_BEFORE_VERBS = g.HAVE | g.BE | g.ADVERBS


def is_held_money(items: list[Item], at: int) -> bool:
    """Tell whether a participle after another verb says which money is meant ("handed back frozen Malian assets")."""
    if items[at].lower not in _HELD or at == 0 or lower_at(items, at - 1) in _BEFORE_VERBS or _is_done(items, at):
        return False
    for item in items[at + 1 : at + _REACH]:
        if item.kind == "measure":
            return bool(item.data.kind == "assets")
        if item.kind not in ("actor", "group", "post", "sector"):
            return False
    return False
