"""Parliaments and those who sit in them."""

from transforms.coding.parties.noun_phrases import CHAMBERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase

_MEMBERS = word_set("members member deputies lawmakers")
_FIGURES = word_set(
    "figure figures member members man men pillar pillars stalwart stalwarts heavyweight heavyweights insider insiders "
    "henchman henchmen head heads leader leaders chief chiefs boss bosses director directors representatives"
)
"""What persons are called by the power that they hold a part of ("figures of the old regime")."""

_POWERS = CHAMBERS | word_set("regime administration leadership dictatorship institutions states")
_OFFICES = word_set(
    "office service services agency authority ministry department directorate bureau customs police army navy "
    "intelligence guard commission"
)
_IN = word_set("of in from within")
_SEATED = word_tuple(
    "lawmakers legislators parliamentarians senators officials ministers diplomats leaders commissioners"
)
"""How organs end that are called by those who hold office there."""


def are_lawmakers(head: Item) -> bool:
    """Tell whether an organ is named by those who hold its offices ("three EU lawmakers", "EU officials")."""
    return head.kind == "actor" and head.lower.endswith(_SEATED)


def is_chamber(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase is what somebody is a member of, or heads ("the funds of 386 members of the Duma")."""
    whole = items[phrase.end - 1].lower.rpartition(" ")[2]
    who = lower_at(items, phrase.start - 2).rpartition(" ")[2]
    if lower_at(items, phrase.start - 1) == "of" and who in _MEMBERS and whole in CHAMBERS:
        return True
    private = any(one.kind == "entity" or one.lower in _REBELS for one in items[phrase.start : phrase.end])
    part = lower_at(items, phrase.start - 1) in _IN and who in _FIGURES and not private
    return part and (whole in _POWERS or (whole in _OFFICES and who in _HEADS))


_REBELS = word_set("rebel rebels opposition guerrilla separatist insurgent shadow exile company firm bank party")
_HEADS = word_set("head heads chief chiefs boss bosses director directors")


_CHAMBERS = word_set("house senate committee subcommittee lawmakers chamber legislators congressmen deputies") | {
    "u.s. house", "u.s. senate", "house of representatives", "european parliament", "lower house", "the senate",
    "the house", "upper house", "national council", "council of states", "state duma", "duma", "federation council",
    "lok sabha", "rajya sabha", "house of commons", "the commons", "house of lords", "chamber of deputies",
    "senators", "us house", "congresswoman", "congressman", "senator", "mps", "meps",
}  # fmt: skip
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
