"""Visa bans and frozen money told without whose: in a text that tells of officials alone they are the officials'.

"Wellington lifted its travel ban on members of Fiji's government. The travel sanctions were imposed in 2006."
"""

from collections.abc import Sequence
from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Action
from transforms.coding.model import Reading
from transforms.coding.rows.claims import Claim
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_GOVERNMENT = "government"
_ON_PERSONS = frozenset({"travel", "financial"})
_RULES = (".measure", ".assets", ".dealing")
_FRAMEWORK = "framework.measure"
_VAGUE = ("econom", "financial")
_PURPOSE = word_set("for under that which to allowing enabling")
_ONE = word_set("his her")

Stated = tuple[Reading, Claim]


def with_persons(stated: Sequence[Stated]) -> list[Stated]:
    """Return the claims, those on persons whom nobody names with the sector of the officials told elsewhere."""
    open_ones = {at for at, one in enumerate(stated) if _leaves_open(*one)}
    if not open_ones:
        return list(stated)
    return [
        (reading, replace(claim, sector=_GOVERNMENT, sector_words=reading.frame.object_item.text))
        if at in open_ones and _tells_officials(claim, at, stated, open_ones)
        else (reading, claim)
        for at, (reading, claim) in enumerate(stated)
    ]


def _leaves_open(reading: Reading, claim: Claim) -> bool:
    """Tell whether a claim is of a measure on persons, and its sentence says nothing of who they are."""
    told = claim.sector_words and claim.action != Action.EXPANDED  # "widened the visa ban to include relatives"
    if claim.sector != UNSPECIFIED or told or claim.target_name or claim.target_country is None:
        return False
    frame, roles = reading.frame, reading.roles
    item = frame.object_item
    personal = claim.worded in _ON_PERSONS and frame.rule.endswith(_RULES)
    recalled = frame.rule.endswith(_FRAMEWORK) and lower_at(frame.items, frame.object_at + 1) not in _PURPOSE
    personal = claim.decided and (personal or recalled)
    personal = personal and not item.lower.startswith(_VAGUE)
    owned = _ONE & {lower_at(frame.items, frame.object_at - back) for back in (1, 2)}
    return personal and not owned and not any(one.country or one.name for one in roles.targets)


def _tells_officials(claim: Claim, at: int, stated: Sequence[Stated], open_ones: set[int]) -> bool:
    """Tell whether the nearest sentence on persons of the country, best one before, tells of officials alone."""
    view = stated[at][0].frame.view
    told: dict[int, set[str]] = {}
    for here, (reading, other) in enumerate(stated):
        one = reading.frame.view
        if here in open_ones or other.target_country != claim.target_country or one.section != view.section:
            continue
        personal = other.measure in _ON_PERSONS or other.rule.endswith(_FRAMEWORK)
        if one.index != view.index and other.decided and personal:
            told.setdefault(one.index, set()).add(other.sector)
    before = [index for index in told if index < view.index]
    nearest = max(before) if before else min(told, default=None)
    return nearest is not None and told[nearest] == {_GOVERNMENT}
