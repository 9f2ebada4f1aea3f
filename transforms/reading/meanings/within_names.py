"""Names that are only a part of another's: "Rosa Maria Ortega" is no ship, "Moussa Diallo" is not Amr Moussa."""

from transforms.reading import grammar as g
from transforms.reading.date_values import DAYS, MONTHS
from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_SHIPS = word_set(
    "ship ships tanker tankers vessel vessels freighter freighters carrier carriers trawler barge yacht mv mt ms ferry "
    "steamer liner boat submarine"
)


def is_within_name(items: list[Item], at: int, name: Sense) -> bool:
    """Tell whether a ship's name of one word stands beside another word of a name of which nothing else is known."""
    if items[at].text == "IS" and name.kind == "entity":
        return not any(one.text.islower() and len(one.text) > 1 for one in items)  # "BAN ON OIL IS LIFTED"
    if name.kind != "entity" or name.data.kind != "ship" or not items[at].text.isalpha() or items[at].text.isupper():
        return False
    return _is_named(items, at - 1) or _is_named(items, at + 1)


_HOUSES = word_set(
    "institute institutes university academy college school foundation museum hospital laboratory stadium club "
    "research scientific sports charity"
)
_TITLED = word_set(
    "channel channels station stations newspaper newspapers magazine magazines daily weekly broadcaster broadcasters "
    "website websites portal portals outlet outlets club clubs team teams party parties film films"
)
_FIRMS = frozenset({"company", "bank", "airline", "ship"})
_LONGEST = 4


def is_of_other_kind(items: list[Item], at: int, name: Sense) -> bool:
    """Tell whether the words beside a firm's name say that it is no such firm, but an institute or a newspaper.

    "The Rusal Sports Foundation" is no maker of aluminium, and "the TV channel Zvezda" no shipyard.
    """
    if name.kind != "entity" or name.data.kind not in _FIRMS:
        return False
    goes_on = (items[here] for here in range(at + 1, min(len(items), at + 1 + _LONGEST)))
    for one in goes_on:
        if not one.text[0].isupper():
            break
        if not _HOUSES.isdisjoint(one.lower.split()):
            return True
    return name.data.ambiguous and _is_titled(items, at)


def _is_titled(items: list[Item], at: int) -> bool:
    """Tell whether a name stands behind what it names, alone or with others ("the channels Mir, Zvezda and NTV")."""
    here = at - 1
    while here > 0 and (items[here].lower in _LISTING or items[here].text[0].isupper()):
        if items[here].lower.rpartition(" ")[2] in _TITLED:
            return True
        here -= 1
    return here >= 0 and items[here].lower.rpartition(" ")[2] in _TITLED


_LISTING = frozenset({",", "and", '"', "“", "”", "'", "‘", "’"})


_OFFICES = word_set(
    "administration government cabinet regime doctrine junta plan white house era family foundation library adviser "
    "envoy aide spokesman ally"
)


def is_first_name(items: list[Item], at: int, name: Sense) -> bool:
    """Tell whether a leader's surname is a part of somebody else's name: "General Moussa Diallo"."""
    if name.kind != "actor" or name.data.kind != "surname":
        return False
    if _is_surname(items, at - 1) and items[at - 1].end + 1 == items[at].start:
        return True  # "Moussa Keita" is neither of the two whom the words name alone
    after = items[at + 1] if _is_named(items, at + 1) or _is_surname(items, at + 1) else None
    if after is None or after.forms or after.lower in _OFFICES or after.start != items[at].end + 1:
        return False
    return any(one.text.islower() and len(one.text) > _SHORT and one.lower not in g.CLOSED for one in items)


def _is_surname(items: list[Item], at: int) -> bool:
    named = items[at].senses_of("actor") if 0 < at < len(items) else []
    return bool(named) and all(one.data.kind == "surname" for one in named) and not items[at].text.isupper()


_SHORT = 3
"""Letters of the longest words that capitals leave small in headlines."""
_TOLD = frozenset({"trigger", "dealing_verb", "verb", "cue", "date", "mark", "number", "actor"})
"""Kinds of what is no word of a company's name before a form in -ing."""


def ends_name(items: list[Item], at: int) -> bool:
    """Tell whether a form in -ing is a part of a company's name ("Blue Wave Shipping", "Delta Mining of Chad")."""
    before = items[at - 1] if at > 1 else None
    if before is None or not (items[at].text.istitle() and before.text.istitle() and before.text.isalpha()):
        return False
    if before.lower in g.CLOSED or before.kind in _TOLD or before.end + 1 != items[at].start:
        return False
    return any(one.text.islower() and len(one.text) > _SHORT and one.lower not in g.CLOSED for one in items)


_UNIONS = word_set("soviet yugoslav")
_PARTS = word_set("republic republics state states")


def was_part_of_union(items: list[Item], at: int) -> bool:
    """Tell whether a union that is no more only says what another state was ("the former Soviet republic of Chad")."""
    whole = items[at].lower.split()
    if items[at].lower in _UNIONS and at + 1 < len(items) and items[at + 1].lower.startswith("republic of "):
        return True  # "the former Soviet Republic of Moldova"
    here = at + 1 if len(whole) > 1 else at + 2
    part = whole[-1] if len(whole) > 1 else items[at + 1].lower if at + 1 < len(items) else ""
    if whole[0] not in _UNIONS or part not in _PARTS or here >= len(items):
        return False
    after = items[here + 1 : here + 2] if items[here].lower == "of" else items[here : here + 1]
    return any(one.senses and one.senses.naming for one in after)


_CALENDAR = frozenset({*DAYS, *MONTHS})
"""Words with a capital that go on with no name: "President Moussa Wednesday lifted the ban"."""


def _is_named(items: list[Item], at: int) -> bool:
    """Tell whether a word in the middle of a sentence is a name: capital, small letters, and no word of its own."""
    if not 0 < at < len(items):
        return False
    item = items[at]
    name = item.text[0].isupper() and item.text[1:].islower() and item.text.isalpha() and len(item.text) > 1
    name = name and item.lower not in _CALENDAR
    return name and not item.senses and item.lower not in g.CLOSED and item.lower not in _SHIPS
