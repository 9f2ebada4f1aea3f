"""Measures whose end is the news: that they were imposed once is told without a date, and is no news."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Action
from transforms.coding.model import RELAXING
from transforms.coding.rows.claims import Claim
from transforms.coding.rows.dating import EventDate

_ENDING = frozenset(RELAXING)
_MEASURE, _NOUN = ".measure", "nominal."

_Measure = tuple[str | None, str | None, str | None, str]
"""Whose measure, on which country and party, in which sector."""


def with_recalled(claims: list[Claim]) -> list[Claim]:
    """Return the claims; what was imposed by whom the text says first to end it has no date, and is background."""
    ended = [one for one in claims if one.decided and one.main and one.action in _ENDING]
    if not ended:
        return claims
    ends = _first_ends(ended)
    return [_recalled(one) if _may_recall(one) and _is_over(one, ends) else one for one in claims]


def _first_ends(ended: list[Claim]) -> dict[_Measure, int]:
    """Return where the text says first of each measure that it ends; long texts tell of thousands."""
    ends: dict[_Measure, int] = {}
    for one in ended:
        sectors = {one.sector, UNSPECIFIED} if one.action == Action.LIFTED else {one.sector}
        for sector in sectors:
            measure = one.sender, one.target_country, one.target_name, sector
            ends[measure] = min(one.evidence_start, ends.get(measure, one.evidence_start))
    return ends


def _may_recall(claim: Claim) -> bool:
    """Tell whether a claim names the parties of a measure that was once imposed; one that is dated tells when."""
    if claim.action != Action.IMPOSED or not claim.decided or not claim.main or claim.when.stated:
        return False
    told = claim.rule.endswith(_MEASURE) or claim.rule.startswith(_NOUN)
    return told and claim.sender is not None and claim.target_country is not None


def _is_over(claim: Claim, ends: dict[_Measure, int]) -> bool:
    """Tell whether the text says before a claim that its measure is ended."""
    first = ends.get((claim.sender, claim.target_country, claim.target_name, claim.sector))
    return first is not None and first < claim.evidence_start


def _recalled(claim: Claim) -> Claim:
    return replace(claim, when=EventDate(None, None, stated=False), main=False)
