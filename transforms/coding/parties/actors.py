"""Actors in a sentence: the codes they stand for, and whether they are named as the one who acts."""

from transforms.coding.model import Coded
from transforms.coding.parties.talked_of import is_talked_to
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_AUTHORING = word_set(
    "drafted sponsored authored tabled penned proposed submitted written initiated inspired requested"
)
_DESCRIBING = _AUTHORING | word_set(
    "related linked connected affiliated associated focused focussed specific backed origin flagged registered owned "
    "controlled bound made wide"
)
"""What a state's name with a hyphen only says of something else ("Iran-related", "Chinese-owned")."""


def codes_of(item: Item) -> list[str]:
    """Return the codes that an actor, group or anaphor stands for; none for anything else."""
    if item.kind == "group":
        return list(item.data)
    return [item.data.code] if item.kind in ("actor", "anaphor") else []


def coded(item: Item) -> list[Coded]:
    """Return each code that an item stands for, with its words."""
    return [(code, item.text) for code in codes_of(item)]


def is_agent(items: list[Item], at: int) -> bool:
    """Tell whether "by" stands before an item: it acts, and nothing is done to it."""
    here = at - 1
    while here >= 0 and (items[here].lower in g.DETERMINERS or items[here].lower in g.ADJECTIVES):
        here -= 1
    return lower_at(items, here) == "by"


def only_describes(items: list[Item], at: int) -> bool:
    """Tell whether a state's name only says of what kind something is, so that it does nothing itself."""
    if items[at].lower.startswith("situation in "):
        return True  # a programme's name, of which no state is the owner
    return (
        _is_seat(items, at)
        or is_talked_to(items, at)
        or is_meeting_place(items, at)
        or _hyphened(items, at) in _DESCRIBING
    )


def is_author(items: list[Item], at: int) -> bool:
    """Tell whether a state only wrote or wanted what another decides ("a Kenyan-drafted text")."""
    return _hyphened(items, at) in _AUTHORING


def _hyphened(items: list[Item], at: int) -> str:
    """Return the word that a hyphen ties to a name; empty where none does."""
    return lower_at(items, at + 2).partition(" ")[0] if lower_at(items, at + 1) in ("-", "‑", "–") else ""


_SEATED = word_set(
    "agency watchdog talks negotiations conference accord accords club tribunal process round court communique session"
)


_MADE = word_set("reached signed struck initialled initialed concluded sealed clinched brokered negotiated")
_DEALS = word_set("deal deals accord agreement pact treaty truce settlement compromise")
_MEETING = word_set(
    "meeting gathering sitting convening gathered assembled convened decided agreed concluded resolved voted assembly "
    "summit conference congress session retreat"
)
GATHERED = frozenset({
    "foreign ministers", "finance ministers", "trade ministers", "defence ministers", "defense ministers",
    "heads of state", "heads of government", "presidents", "delegates", "delegations",
})  # fmt: skip
"""Those of whom a state has one, so that several of them have come from elsewhere ("foreign ministers in Brasilia")."""


def is_meeting_place(items: list[Item], at: int) -> bool:
    """Tell whether a place is only where those meet, or made a deal, who decide ("ministers meeting in Luxembourg")."""
    if lower_at(items, at - 1) not in ("in", "at"):
        return False
    before = lower_at(items, at - 2)
    made = before in _MADE and lower_at(items, at - 3) in _DEALS
    return made or before in _MEETING or before in GATHERED


def _is_seat(items: list[Item], at: int) -> bool:
    """Tell whether a city only says where others sit or meet ("the Vienna agency", "the Geneva talks")."""
    city = items[at].kind == "actor" and items[at].data.kind in ("capital", "city")
    return city and lower_at(items, at + 1) in _SEATED and items[at + 1].text.islower()


def countries_of(item: Item) -> list[str]:
    """Return the country that an actor or an entity stands for; an act is nobody who could be hit."""
    if item.kind == "entity":
        return [item.data.country] if item.data.country else []
    return codes_of(item) if item.kind == "actor" and item.data.kind != "instrument" else []


_KIN = word_set("ally neighbour neighbor partner rival enemy foe friend patron backer protector arch-rival adversary")
_STATES = frozenset({"name", "abbreviation", "historical"})


def is_of_another(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a state is only said to be near to another ("Chad's ally Norway", "their neighbour Mali")."""
    head = items[phrase.head]
    named = head.kind == "actor" and head.data.kind in _STATES
    return named and lower_at(items, phrase.head - 1).rpartition(" ")[2] in _KIN and phrase.head - phrase.start > 1
