"""Senses of change whose conditions hold where a verb stands: its particle is there, and it is no idiom."""

from transforms.coding.frames.words.weak_words import is_told
from transforms.coding.model import Clause
from transforms.coding.verbs.particles import has_particle
from transforms.coding.verbs.verb_objects import brought_measures
from transforms.reading import grammar as g
from transforms.reading.inflection import ING
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_IDIOMS = frozenset({"stock", "note", "account"})
"""Objects that make an idiom of a verb of change: "took stock of the sanctions" changes none."""


def usable(clause: Clause) -> list[Sense]:
    """Return the senses of change whose conditions hold; several readers of a verb ask for them."""
    known = clause.view.usable
    if clause.head not in known:
        known[clause.head] = _holding(clause)
    return known[clause.head]


def _holding(clause: Clause) -> list[Sense]:
    """Return the senses whose conditions hold: the particle is there, a weak verb has a sanctions word by it."""
    items, head = clause.items, clause.head
    if lower_at(items, head + 1) in _IDIOMS or _disowns(items, head):
        return []
    named = ING in items[head].forms and lower_at(items, head - 1) in ("the", "a", "an")
    senses = [
        sense
        for sense in items[head].senses_of("trigger")
        if not (named and sense.particle is not None)  # "the turning away of the planes"
        and (sense.particle is None or has_particle(clause, sense.particle))
        and (not sense.weak or is_told(clause, sense))
        and not (_follows_idly(clause, sense) or _accuses(items, head))
        and not (sense.data.name == "control" and _is_of_house(clause))
    ]
    particles = [f" {sense.particle}" for sense in senses if sense.particle is not None]
    whole = [one for one in senses if not any(longer.endswith(f" {one.particle}", 1) for longer in particles)]
    return sorted(whole, key=lambda sense: sense.particle is None)  # "put ~ back in place" is no "put ~ in place"


def _is_of_house(clause: Clause) -> bool:
    """Tell whether a bakery or a club puts a thing off limits, and no state is said to."""
    verb = clause.view.syntax.verbs.get(clause.head)
    if verb is None or verb.passive or not verb.subject:
        return False
    heads = [clause.items[one.head] for one in verb.subject]
    return all(_is_private(one, told=clause.view.has_sanctions_word) for one in heads)


def _is_private(head: Item, *, told: bool) -> bool:
    """Tell whether a noun is a private house; where sanctions are told of, any other noun may be what imposes them."""
    if head.kind == "post":
        return bool(head.data.sector != "government")
    return head.kind == "sector" or (head.kind == "word" and not told and head.lower not in _LAWS | g.PRONOUNS)


_LAWS = word_set(
    "law act order decree rule rules regulation regulations ban ordinance ruling council cabinet ministry army navy"
)

_DEEDS = word_set("part role roles involvement hand link links knowledge wrongdoing complicity breach responsibility")
_DISOWNING = 4
"""Items after "denies" among which the deed stands in which somebody says to have no part."""


def _disowns(items: list[Item], head: int) -> bool:
    """Tell whether somebody only says to have no part in something ("denies any part in the export of drones")."""
    if not items[head].lower.startswith("den"):
        return False
    after = items[head + 1 : head + 1 + _DISOWNING]
    return any(not _DEEDS.isdisjoint(one.lower.split()) for one in after)


_ACCUSING = word_set("with over under for in by after")


def _accuses(items: list[Item], head: int) -> bool:
    """Tell whether somebody is charged at law ("was charged with breaking the embargo"), and not with a duty."""
    return items[head].lower == "charged" and lower_at(items, head + 1) in _ACCUSING


def _follows_idly(clause: Clause, sense: Sense) -> bool:
    """Tell whether it is no measure that somebody follows with ("would follow with interest what became of it")."""
    if sense.data.name != "impose" or not clause.items[clause.head].lower.startswith("follow"):
        return False
    verb = clause.view.syntax.verbs.get(clause.head)
    return verb is None or not brought_measures(clause.items, verb, [sense])
