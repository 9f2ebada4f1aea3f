"""Bans told again without what they are on: in a text on one branch of a country's trade they are on that.

"Moscow let Georgian wine back in. The embargo was imposed in 2006": the embargo is on wine. "It prolonged the arms
embargo, and exempted the coastguard from it": what is eased is the arms embargo, whoever may buy.
"""

from collections.abc import Sequence
from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Action, Measure
from transforms.coding.model import Reading
from transforms.coding.parties.named.trade_words import is_of_all_dealings
from transforms.coding.rows.claims import Claim
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_MEASURES = word_set(
    "embargo embargoes ban bans curb curbs restriction restrictions prohibition control controls blockade boycott "
    "tariffs duties"
)
"""Words for a measure that say nothing of what it is on."""

_POINTING = word_set("the this that these those its their")
_RANKS = word_set("first second original initial old earlier previous new")
"""Adjectives that only tell one such measure from another."""

Stated = tuple[Reading, Claim]


def with_known_goods(stated: Sequence[Stated]) -> list[Stated]:
    """Return the claims, those on a measure that only points back with the one sector that the text tells of."""
    open_ones = {at for at, one in enumerate(stated) if _points_back(*one)}
    known = [
        (reading, _of(claim, _told_sectors(at, stated, open_ones)) if at in open_ones else claim)
        for at, (reading, claim) in enumerate(stated)
    ]
    return [(reading, _of_embargo(claim, known)) for reading, claim in known]


_EXEMPTING = ("exempt.party", "grant.relief", "lift.relief")


def _of_embargo(claim: Claim, stated: Sequence[Stated]) -> Claim:
    """Return an exemption, or its end, with the sector of the arms embargo that the text tells, and of nothing else.

    It is for forces that may buy, or for kit ("an exception for optics"). Forces that are hit themselves stay what they
    are: a text that bars them tells of no buyers.
    """
    spared = claim.action in _SPARING and claim.sector in _SPARED and claim.rule.endswith(_EXEMPTING)
    if not spared or claim.target_name is not None:
        return claim
    others = [one for _, one in stated if one.target_country == claim.target_country and one is not claim]
    on_arms = [one for one in others if one.measure == Measure.ARMS and one.sector == _ARMS]
    if not on_arms or any(one.sector in _SPARED and not one.rule.endswith(_EXEMPTING) for one in others):
        return claim
    return replace(claim, sector=_ARMS, sector_words=on_arms[0].sector_words, measure=Measure.ARMS, worded=Measure.ARMS)


_ARMS = "defence"
_SPARED = frozenset({"government", "technology", "aviation", "vehicles", "machinery"})
_SPARING = frozenset({Action.EASED, Action.REINSTATED})


def _points_back(reading: Reading, claim: Claim) -> bool:
    """Tell whether a claim is of "the embargo", with nothing said of what or whom it is on."""
    frame, roles = reading.frame, reading.roles
    if claim.sector != UNSPECIFIED or claim.sector_words or claim.target_name or frame.object_kind != "measure":
        return False
    if frame.view.is_title or roles.targets or roles.own_sector or frame.object_item.lower not in _MEASURES:
        return False
    before = lower_at(frame.items, frame.object_at - 1)
    before = lower_at(frame.items, frame.object_at - 2) if before in _RANKS else before
    return before in _POINTING and not is_of_all_dealings(frame.items, frame.object_at)


def _told_sectors(at: int, stated: Sequence[Stated], open_ones: set[int]) -> set[tuple[str, str | None]]:
    """Return what else the item of a text tells of the country."""
    reading, claim = stated[at]
    section = reading.frame.view.section
    return {
        (other.sector, other.sector_words)
        for here, (one, other) in enumerate(stated)
        if here not in open_ones and one.frame.view.section == section and other.target_country == claim.target_country
    }


def _of(claim: Claim, told: set[tuple[str, str | None]]) -> Claim:
    sectors = {sector for sector, _ in told}
    if len(sectors) != 1 or UNSPECIFIED in sectors:
        return claim
    return replace(claim, sector=next(iter(sectors)), sector_words=min(words or "" for _, words in told) or None)
