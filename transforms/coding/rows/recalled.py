"""Measures whose end is the news: that they were imposed once is told without a date, and is no news."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Action
from transforms.coding.model import RELAXING
from transforms.coding.rows.claims import Claim
from transforms.coding.rows.dating import EventDate

_ENDING = frozenset(RELAXING)
_MEASURE, _NOUN = ".measure", "nominal."


def with_recalled(claims: list[Claim]) -> list[Claim]:
    """Return the claims; what was imposed by whom the text says first to end it has no date, and is background."""
    ended = [one for one in claims if one.decided and one.main and one.action in _ENDING]
    if not ended:
        return claims
    return [_recalled(one) if any(_is_over(one, other) for other in ended) else one for one in claims]


def _is_over(claim: Claim, ended: Claim) -> bool:
    """Tell whether a claim only recalls the measure that another ends; one that its sentence dates tells when."""
    if claim.action != Action.IMPOSED or not claim.decided or not claim.main or claim.when.stated:
        return False
    same = claim.sender == ended.sender is not None and claim.target_country == ended.target_country is not None
    whole = claim.sector == UNSPECIFIED and ended.action == Action.LIFTED
    sectors = claim.sector == ended.sector or whole
    later = claim.evidence_start > ended.evidence_start and claim.target_name == ended.target_name
    told = claim.rule.endswith(_MEASURE) or claim.rule.startswith(_NOUN)
    return same and sectors and later and told


def _recalled(claim: Claim) -> Claim:
    return replace(claim, when=EventDate(None, None, stated=False), main=False)
