"""Particles that make a verb mean something else, and may stand apart from it: "cut the country off"."""

from transforms.coding.model import Clause
from transforms.reading.date_words import WEEKDAY_NAMES
from transforms.reading.grammar import ADVERB_PARTICLES, DETERMINERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_ADVERBS = word_set("effect force operation hold action back away suit lead example footsteps cue move")
"""Particles that are no prepositions, so that a day after them is said of the whole ("takes effect Friday")."""

_TOGETHER = frozenset({"along", "together", "coupled", "combined"})

_WEEKDAYS = word_set(WEEKDAY_NAMES.lower().replace("|", " "))
_BARE_DAYS = word_set("today tonight tomorrow yesterday overnight")
_PARTS = word_set("night morning afternoon evening")
"""What begins, or ends, a day that takes no preposition: "today", "last night"."""

_BESIDE_DAYS = word_set("out away aside back in")
"""Particles that bring no day, or none of those that take no preposition: "was shut out yesterday"."""


def has_particle(clause: Clause, particle: str) -> bool:
    """Tell whether a particle, or the first of its words, stands where the verb reaches."""
    items, start = clause.items, clause.head + 1
    words = particle.split(" ")
    first = words[0]
    reached = [item.lower for item in items[start : clause.right + 1]]
    if first not in reached and particle not in reached:
        return False
    for at, item in enumerate(items[start : clause.right + 1], start):
        low = item.lower
        if low not in (first, particle) or (low == "with" and items[at - 1].lower in _TOGETHER):
            continue  # "struck the ban, along with that on tin"
        dated = len(words) == 1 and particle not in _ADVERBS and at + 1 < len(items) and items[at + 1].kind == "date"
        takes_day = dated and not _is_beside(items[at + 1], particle)
        if takes_day and (particle not in ADVERB_PARTICLES or not _opens_object(items, at + 2)):
            continue  # "brought back its ban in October"
        if low == particle or [item.lower for item in items[at : at + len(words)]] == words:
            return True
    return False


def _opens_object(items: list[Item], at: int) -> bool:
    """Tell whether what is acted on follows a day that parts it from the particle ("called off this week its ban")."""
    return at < len(items) and items[at].lower in DETERMINERS


def _is_beside(day: Item, particle: str) -> bool:
    """Tell whether a day behind a particle is said of the whole ("kicks in Sunday", "was shut out last night")."""
    words = day.lower.split(" ")
    first = words[0]
    if first in _BARE_DAYS or (first in ("last", "this") and words[-1] in _PARTS):
        return particle in _BESIDE_DAYS
    return first in _WEEKDAYS and particle == "in"
