"""Persons whom a text names in full, and then by the surname alone: "the Russian banker X Y … Y was listed in 2022"."""

from transforms.coding.discourse.names.offices_held import is_name
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.reference.model import Entity

NEEDED = word_set(
    "sanctioned listed blacklisted designated delisted sanctions list blacklist listing listings annulled annul "
    "removed added banned barred"
)
"""Words one of which a text must have for this to change anything."""

_NAMES = 2
_MOST = 3
_CALLINGS = word_set(
    "banker financier broker shipowner miner importer exporter industrialist oilman refiner journalist"
)
"""What persons are called that is told as their trade."""

_NOT_PERSONS = word_set("bank banks company companies firm firms ship ships ministry party newspaper airline group")


def bind_surnames(views: list[SentenceView]) -> None:
    """Let a surname stand for the one person of that name whom the text has named in full, with his land."""
    named: dict[str, Entity | None] = {}
    for view in views:
        told = _told_in_full(view.items)
        for at, item in enumerate(view.items):
            person = named.get(item.text) if item.kind == "word" else None
            if person is not None and _stands_alone(view.items, at):
                item.sense, item.kind = Sense("entity", person), "entity"
        for one in told:
            surname = one.name.rpartition(" ")[2]
            known = named.get(surname, one)
            named[surname] = one if known is not None and known.name == one.name else None


def _told_in_full(items: list[Item]) -> list[Entity]:
    """Return the persons whom a sentence names in full, of a known land."""
    found = [one.data for one in items if one.kind == "entity" and one.data.kind == "person" and " " in one.text]
    return [*(one for one in found if one.country), *_called(items)]


def _called(items: list[Item]) -> list[Entity]:
    """Return whom a sentence names behind his land and calling ("the Russian banker X Y")."""
    found = []
    for at in range(1, len(items) - _NAMES):
        post, land = items[at], items[at - 1]
        calling = post.kind == "post" or (post.kind == "sector" and post.lower in _CALLINGS)
        if not calling or land.kind != "actor" or land.data.kind != "demonym" or len(codes_of(land)) != 1:
            continue
        last = at
        while is_name(items, last + 1) and last - at < _MOST:
            last += 1
        if last - at >= _NAMES and post.lower not in _NOT_PERSONS:
            name = " ".join([one.text for one in items[at + 1 : last + 1]])
            found.append(Entity(name, (), "person", codes_of(land)[0], post.data.sector, ambiguous=False))
    return found


def _stands_alone(items: list[Item], at: int) -> bool:
    """Tell whether a surname is no part of a longer name ("Y", and not "Anna Y")."""
    return not is_name(items, at - 1) and not is_name(items, at + 1)
