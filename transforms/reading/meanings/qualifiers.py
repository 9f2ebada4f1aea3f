"""Participles that only say what a noun is: "computers, advanced tools and related software", "sweeping sanctions"."""

from transforms.reading import grammar as g
from transforms.reading.inflection import ING, PAST, THIRD
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item, item_at, lower_at
from transforms.reading.word_set import word_set

_OF_GOODS = word_set(
    "advanced related associated refined processed sophisticated specialised specialized integrated finished "
    "semi-finished unfinished used dried canned prepared unmanned armoured armored guided "
    "specified selected controlled enriched manufactured cultured polished rolled coated wrought forged "
    "packaged bottled smoked chilled salted preserved concentrated printed dedicated customised customized "
    "marketing engineering consulting accounting advertising manufacturing mining drilling refining banking shipping "
    "trading leasing licensing testing training printing packaging processing financing publishing recruiting "
    "broadcasting lending insuring auditing bookkeeping lobbying brokering"
)
"""Participles that mostly say what goods or services are."""

_IN_LISTS = frozenset({",", "and", "or", ";", "&", "including"})
_SERVICES = word_set("services service equipment goods products items technology technologies materials software tools")


def only_qualifies(items: list[Item], at: int, verbs: list[Sense]) -> bool:
    """Tell whether a participle says what a noun is: one used as an adjective, or one before goods in a list."""
    low = items[at].lower
    if low == "following" and lower_at(items, at - 1) in ("the", "these"):
        return lower_at(items, at + 1) in g.ADJECTIVES | g.ORDINALS  # "the following additional measures"
    if low in g.ADJECTIVES and any(ING in sense.form for sense in verbs):
        return True
    if (
        _is_newly_done(items, at)
        or _is_of_nation(items, at, verbs)
        or _opens_compound(items, at)
        or (_is_compound(items, at) and any(PAST in sense.form for sense in verbs))
    ):
        return True
    if low not in _OF_GOODS:
        return False
    before, after = item_at(items, at - 1), item_at(items, at + 1)
    if before is None or after is None or before.lower not in _IN_LISTS:
        return False
    return after.lower in _SERVICES or any(sense.kind in ("sector", "measure") for sense in after.senses)


def _is_of_nation(items: list[Item], at: int, verbs: list[Sense]) -> bool:
    """Tell whether a plural before "that" is one of a nation's ("sanctioned Chinese firms that sell chips")."""
    before = item_at(items, at - 1)
    if before is None or before.kind != "actor" or before.data.kind != "demonym":
        return False
    plural = all(THIRD in sense.form for sense in verbs)
    return plural and lower_at(items, at + 1) in ("that", "who", "which")


def _is_compound(items: list[Item], at: int) -> bool:
    """Tell whether a participle ends a compound before its noun: "Western-imposed sanctions", "a U.S.-imposed ban"."""
    if at < _TWO or items[at - 1].lower != "-":
        return False
    after = item_at(items, at + 1)
    if after is None or after.kind == "mark":
        return False
    joined = items[at - 2].end == items[at - 1].start and items[at - 1].end == items[at].start
    first = items[at - 2].lower
    return joined and first not in _AGAIN and not first.endswith("ly")


_NEWLY = word_set("newly recently freshly hastily jointly unilaterally lately just controversially")
_WHOSE = word_set("the a its their his this these those") | {"'s"}


def _is_newly_done(items: list[Item], at: int) -> bool:
    """Tell whether a participle and its adverb say what a noun is: "the newly introduced ban"."""
    if at < _TWO or items[at - 1].lower not in _NEWLY:
        return False
    after = item_at(items, at + 1)
    if after is None or after.kind == "mark":
        return False
    named = any(sense.kind in ("measure", "sector", "nominal", "actor") for sense in after.senses)
    return named and lower_at(items, at - 2) in _WHOSE


_PARTICLES = word_set("down up out off back in over")


def _opens_compound(items: list[Item], at: int) -> bool:
    """Tell whether a participle and a particle make an adjective: "a watered-down bill", "the stepped-up ban"."""
    if at + 3 >= len(items) or items[at + 1].lower != "-":
        return False
    mark, particle, noun = items[at + 1 : at + 4]
    if noun.kind == "mark":
        return False
    return particle.lower in _PARTICLES and items[at].end == mark.start and mark.end == particle.start


_TWO = 2
_AGAIN = frozenset({"re", "de", "un", "pre"})
