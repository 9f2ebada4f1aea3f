"""Whose lead is followed: "took its cue from Norway" goes on with what Norway did, and with nobody else's step."""

from transforms.coding.frames.told_before.same_steps import OWN
from transforms.coding.model import RELAXING, Reading
from transforms.coding.parties.acting.other_deeds import told_alike
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase, Verb

_OF = frozenset({"of", "by"})
_BEHIND = frozenset({"behind", "from"})


def of_their_leader(reading: Reading, models: list[Reading], past: list[Reading]) -> list[Reading]:
    """Return the changes that an echo may mean: those of whom it names as followed, if it names anybody.

    Args:
        reading: the echo.
        models: the change told last, with all its objects.
        past: all changes told before.
    """
    if reading.frame.rule == OWN:  # "lifted its own" is no ban as another's
        return [one for one in models if (one.frame.action in RELAXING) == (reading.frame.action in RELAXING)]
    models = told_alike(reading, models)
    verb = reading.frame.view.syntax.verbs.get(reading.frame.head)
    led = set[str]() if verb is None or reading.roles.targets else leaders(reading.frame.items, verb)
    led -= reading.roles.sender_codes | {hit.country for one in models for hit in one.roles.targets if hit.country}
    makers = {code for one in models for code in one.roles.sender_codes}
    if not led or not makers or led & makers:
        return models
    theirs = [one for one in past if one.verdict.decided and led & one.roles.sender_codes][-1:]
    if not theirs and not reading.verdict.decided:
        return models  # "refused to follow the United States": the text need not say what these did
    return theirs


def leaders(items: list[Item], verb: Verb) -> set[str]:
    """Return those whom a verb of following names: its objects, whose they are, and who stands behind "behind"."""
    followed = [*verb.objects, *(link.phrase for link in verb.links if link.word in _BEHIND)]
    followed += [link.phrase for one in verb.objects for link in one.links if link.word in _OF]
    return {code for one in followed for code in _named(items, one)}


def _named(items: list[Item], phrase: NounPhrase) -> list[str]:
    return [code for item in items[phrase.start : phrase.head + 1] for code in codes_of(item)]
