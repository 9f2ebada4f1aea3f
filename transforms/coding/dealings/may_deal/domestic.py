"""Rules that a land makes for its own life: "schools in Wales may no longer sell sweets" hits nobody abroad."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_AT_HOME = word_set(
    "school schools shop shops pub pubs bar bars restaurant restaurants hospital hospitals pupil pupils child children "
    "teenager teenagers motorist motorists driver drivers smoker smokers tenant tenants landlord landlords teacher "
    "teachers doctor doctors pharmacy pharmacies pensioner pensioners cinema cinemas kiosk kiosks canteen canteens "
    "supermarket supermarkets bakery bakeries farmer farmers cyclist cyclists taxi taxis bus buses"
)


def is_domestic(items: list[Item], verb: Verb) -> bool:
    """Tell whether those who may no longer deal are of the daily life of a land, and in it."""
    return bool(verb.subject) and all(_lives_there(items, one) for one in verb.subject)


def _lives_there(items: list[Item], phrase: NounPhrase) -> bool:
    return items[phrase.head].lower in _AT_HOME
