"""Parliaments and those who sit in them."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

CHAMBERS = word_set(
    "duma parliament senate congress house lords commons knesset bundestag assembly council cabinet junta politburo "
    "majlis diet rada sejm seimas saeima riksdag storting folketing eduskunta government"
)
"""What those sit in who are its members: they are of the government."""

_MEMBERS = word_set("members member deputies lawmakers")


def are_lawmakers(head: Item) -> bool:
    """Tell whether an organ is named by its members ("three European lawmakers")."""
    return head.kind == "actor" and head.lower.endswith(("lawmakers", "legislators", "parliamentarians", "senators"))


def is_chamber(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase is what somebody is a member of ("the funds of 386 members of the Duma")."""
    seats = lower_at(items, phrase.start - 1) == "of" and lower_at(items, phrase.start - 2) in _MEMBERS
    return seats and items[phrase.end - 1].lower.rpartition(" ")[2] in CHAMBERS


_CHAMBERS = word_set("house senate committee subcommittee lawmakers chamber legislators congressmen deputies") | {
    "u.s. house",
    "u.s. senate",
    "house of representatives",
    "european parliament",
    "lower house",
    "the senate",
    "the house",
    "upper house",
    "national council",
    "council of states",
    "state duma",
    "duma",
    "federation council",
    "lok sabha",
    "rajya sabha",
    "house of commons",
    "the commons",
    "house of lords",
    "chamber of deputies",
    "senators",
    "us house",
    "congresswoman",
    "congressman",
    "senator",
    "mps",
    "meps",
}
_HOUSES = (" senate", " house of representatives", "u.s. house")


def is_chamber_word(words: str) -> bool:
    """Tell whether words name one chamber of a parliament, or a committee."""
    if "sanctions committee" in words or words[:1].isdigit():
        return False
    return words in _CHAMBERS or words.endswith(_HOUSES) or "committee" in words


_WHOLE = word_set("congress parliament knesset sejm rada majlis legislature assembly houses")


def names_parliament(words: str) -> bool:
    """Tell whether words name a whole parliament."""
    return words.rpartition(" ")[2] in _WHOLE
