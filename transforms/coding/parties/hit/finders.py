"""Who finds himself hit: "Burma's rulers will find that nobody in uniform gets a visa" tells of Burma."""

from transforms.coding.model import Target
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.reading.spans import Item
from transforms.syntax.model import Verb

_FINDING = ("find", "found", "discover", "learn", "see", "saw", "notice")
_REACH = 14


def finders(items: list[Item], verb: Verb, verbs: dict[int, Verb], year: int | None) -> list[Target]:
    """Return who finds, by the verb that governs a clause or the one joined to it, what is done to him."""
    above = verb.above
    if above is None or not items[above.at].lower.startswith(_FINDING):
        near = [one for at, one in verbs.items() if verb.at - _REACH < at < verb.at]
        above = next((one for one in near if items[one.at].lower.startswith(_FINDING)), None)
    if above is None or above.passive or above.at > verb.at:
        return []
    if not any(item.lower == "that" for item in items[above.at : above.at + 2]):
        return []
    found = [one for phrase in above.subject for one in party_targets(items, phrase, phrase.links, year).targets]
    return [Target(one.country, None, None, one.words) for one in found if one.country]
