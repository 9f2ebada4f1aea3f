"""What moves between lands: ships, planes, trains, lorries, mail and calls, channels, travellers."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Coded
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

CARRIERS: frozenset[str] = frozenset({"aviation", "shipping", "rail_road", "vehicles"})
"""Sectors of what moves, or carries goods and people."""

_MOVING = frozenset({"aviation", "shipping", "rail_road", "telecoms", "media", "tourism"})
"""Sectors of what moves or is sent itself."""

_WORDS = {
    "aviation": "plane planes aeroplane aeroplanes airplane airplanes aircraft airliner airliners jet jets jetliner "
    "jetliners airline airlines airway airways helicopter helicopters flight flights flyers airfreight airlift",
    "shipping": "ship ships vessel vessels freighter freighters tanker tankers trawler trawlers ferry ferries boat "
    "boats yacht yachts steamer steamers steamship steamships merchantman merchantmen liner liners hull hulls bottoms "
    "barge barges coaster coasters skipper skippers schooner schooners tug tugs fleet crabber crabbers whaler whalers "
    "ferryboat bulker hydrofoil crew sailor seaman seamen seafarer master captain shipmaster",
    "rail_road": "train trains wagon wagons express railway railways railcar railcars locomotive locomotives "
    "haulier hauliers haulage trucker truckers",
    "telecoms": "mail mails post letters letter parcels parcel postcards calls telegrams telegram telephone telephones "
    "telexes cables cablegrams",
    "media": "channel channels broadcast broadcasts broadcaster broadcasters television radio film films programme "
    "programmes newspaper newspapers magazines",
    "tourism": "tourist tourists holidaymaker holidaymakers",
    UNSPECIFIED: "lorry lorries truck trucks trailer trailers bus buses coach coaches car cars driver drivers van vans "
    "vehicle vehicles motorists motorist convoy convoys traffic",
}
_SECTOR_OF = {word: sector for sector, words in _WORDS.items() for word in words.split()} | {
    word + "s": sector for sector, words in _WORDS.items() for word in words.split()
}

PERSONS = word_set(
    "citizens citizen nationals national passport passports travellers travelers visitors passengers residents "
    "holders subjects students workers pilgrims"
)
"""Persons who cross a border, whatever they do."""

_NOT_MOVED = frozenset({"warship", "warships", "gunboat", "frigate", "submarine", "submarines", "bomber", "bombers"})


def moving_sector(items: list[Item], phrase: NounPhrase) -> Coded | None:
    """Return the sector of what moves with its word; None where a noun phrase is nothing that does."""
    head = items[phrase.head]
    word = head.lower.rpartition(" ")[2]
    if word in _NOT_MOVED:
        return None
    if word in _SECTOR_OF:
        return _SECTOR_OF[word], head.text
    if head.kind in ("sector", "post", "entity") and head.data.sector in _MOVING:
        return str(head.data.sector), head.text
    return (UNSPECIFIED, head.text) if word in PERSONS or is_people(head) else None


def sector_of_word(head: Item) -> str | None:
    """Return the sector of a plain word for what moves."""
    return _SECTOR_OF.get(head.lower.rpartition(" ")[2])


def moving_sectors(items: list[Item], phrase: NounPhrase) -> list[Coded]:
    """Return the sectors of all that moves in a noun phrase that lists it: "all planes, trains and ferries"."""
    ends = [at for at in range(phrase.start, phrase.end - 1) if items[at + 1].lower in (",", "and", "or")]
    found = [moving_sector(items, phrase), *(moving_sector(items, NounPhrase(phrase.start, at + 1, at)) for at in ends)]
    return list(dict.fromkeys(one for one in found if one is not None))


def is_people(head: Item) -> bool:
    """Tell whether people of a land are meant by its name ("Saudis", "Georgians")."""
    return head.kind == "actor" and head.data.kind == "demonym" and head.lower.endswith("s")


def named_within(items: list[Item], phrase: NounPhrase) -> NounPhrase | None:
    """Return what moves in a phrase that runs on into a time: "gave [Malian airlines 48 hours] to get out"."""
    for at in range(phrase.end - 1, phrase.start - 1, -1):
        inner = NounPhrase(phrase.start, at + 1, at)
        if moving_sector(items, inner) is not None:
            return inner
    return None


def are_persons(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether those who move are persons, of whom only officials of some land say whether they may."""
    head = items[phrase.head]
    return is_people(head) or head.lower.rpartition(" ")[2] in PERSONS


def is_named_one(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether one ship or plane is meant, whose fate is enforcement and no change ("a freighter, the Orla")."""
    head = items[phrase.head]
    one = items[phrase.start].lower in ("a", "an", "one", "the", "this", "that")
    single = not head.lower.endswith("s") and head.lower not in ("aircraft", "mail", "post", "television", "radio")
    none = lower_at(items, phrase.start - 1) == "not"  # "not one ship"
    return one and single and not none and head.kind != "entity" and head.lower not in _BODIES


_BODIES = word_set(
    "airline fleet railway express television broadcaster carrier line ferry haulage train bus flight link service"
)
