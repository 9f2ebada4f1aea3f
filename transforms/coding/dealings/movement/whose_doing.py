"""Who does it where ships are sent away: states and their offices, and no line that does as it likes."""

from transforms.coding.dealings.movers import is_named_one, moving_sector
from transforms.coding.model import Coded
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.kinds import RULERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb


def are_movers(items: list[Item], phrases: list[NounPhrase]) -> bool:
    """Tell whether all that some phrases name are movers, and not one ship by its name."""
    return bool(phrases) and all(
        moving_sector(items, one) is not None and not is_named_one(items, one) for one in phrases
    )


def is_office(items: list[Item], verb: Verb) -> bool:
    """Tell whether officials, soldiers or a pronoun act, and no line that does as it likes."""
    heads = [items[one.head] for one in verb.subject]
    private = any(one.kind in ("entity", "sector") and one.data.kind != "agency" for one in heads)
    return bool(heads) and not private and any(one.kind in RULERS or one.lower in _AUTHORITIES for one in heads)


_AUTHORITIES = word_set(
    "it they authority authorities regulator police customs coastguard guards soldiers troops navy officers officials "
    "controllers dispatchers men master masters ministry government"
)


def acting_in(items: list[Item], verb: Verb) -> list[Coded]:
    """Return the states that act by the subject of a verb, unless that is a firm."""
    if any(items[one.head].kind in ("entity", "sector") for one in verb.subject):
        return []
    return subject_actors(items, verb)[0]


def parts_of(items: list[Item], verb: Verb) -> set[str]:
    """Return the words of a verb with its particles, also those behind its object."""
    ends = [verb.end, *(one.end for one in verb.objects), *(one.last for one in verb.objects)]
    near = [items[at + more] for at in ends for more in range(4) if at + more < len(items)]
    words = [*items[verb.at].lower.split(" ")[1:], *(part for one in near for part in one.lower.split(" "))]
    return set(words)


def is_denied(items: list[Item], verb: Verb) -> bool:
    """Tell whether something is said not to be done, or to go on being done."""
    group = {item.lower for item in items[verb.start : verb.at]}
    return not g.NEGATIONS.isdisjoint(group) or not _GOING_ON.isdisjoint(group)


_GOING_ON = word_set("longer still")
