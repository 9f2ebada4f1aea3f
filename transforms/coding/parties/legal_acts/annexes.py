"""Annexes and schedules that hold the lists of an act: "Schedule 1 to the Belarus regulations is amended to add …"."""

from dataclasses import replace

from transforms.coding.parties.noun_phrases import Core
from transforms.reading.kinds import PARTIES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

ANNEXES = word_set("annex annexes schedule schedules appendix appendices")
_AMENDING = ("amend", "revis", "modif", "updat")
_BY_NAME = ("restrictive measure", "economic measure", "sanction")
_LISTED = word_set(
    "persons person individuals individual entities entity names name people vessels ships companies banks"
)


def annex_of(items: list[Item], phrase: NounPhrase) -> Core | None:
    """Return the annex or the schedule that a phrase names, as the list that it holds."""
    found = (at for at in range(phrase.start, phrase.end) if items[at].lower in ANNEXES)
    at = next(found, None)
    if at is None and items[phrase.start].lower == "part":  # "Part 2 of Schedule 1 to the regulations"
        whole = next((one.phrase for one in phrase.links[:1] if one.word == "of"), phrase)
        return None if whole is phrase else annex_of(items, replace(whole, links=phrase.links[1:]))
    return None if at is None else Core("list", at, phrase, phrase.links)


def amended_annex(items: list[Item], verb: Verb) -> Core | None:
    """Return the annex that a verb amends ("Schedule 1 is amended to add …", "amended Annex 8 …, adding …")."""
    if not items[verb.at].lower.startswith(_AMENDING):
        return None
    texts = verb.subject if verb.passive else verb.objects
    return next((core for one in texts if (core := annex_of(items, one)) is not None), None)


def holds_sanctions(items: list[Item]) -> bool:
    """Tell whether a sentence names an act on sanctions, whose annexes hold lists of those hit."""
    return any(
        item.lower.startswith(_BY_NAME)
        or (item.kind == "actor" and item.data.kind == "instrument")
        or (item.lower == "measures" and lower_at(items, at - 1) == "on" and lower_at(items, at - 2) in _ACTS)
        for at, item in enumerate(items)
    )


_ACTS = word_set("ordinance ordinances regulation regulations order decree act law decision")
"""Acts that are called after what they hold: "the ordinance on measures against Mali"."""


def names_party(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether what is added is somebody, and no clause or licence."""
    head = items[phrase.head]
    return head.kind in PARTIES or head.lower in _LISTED
