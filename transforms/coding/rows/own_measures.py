"""Measures of their own that fall with a vaguer claim of the same change: "sanctions … visa bans", over goods."""

from collections.abc import Iterable

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import LISTED_BESIDE, LISTING
from transforms.coding.rows.claims import Claim
from transforms.coding.rows.other_measures import is_another
from transforms.reading.word_set import word_tuple

_DAY = len("2024-01-31")
_MONTH = len("2024-01")
_LISTING = ("list_move", "designate.party")
_PERSONS = word_tuple(
    "people person persons individuals entities citizens nationals names officials listings entries designations"
)


def same_row(claim: Claim) -> tuple[object, ...]:
    """Return what makes two claims of an article one row."""
    return claim.sender, claim.target_country, claim.sector, claim.action, claim.stage


def with_own_measures(plain: list[Claim], claims: Iterable[Claim]) -> list[Claim]:
    """Return the rows, with those that only a vaguer claim of the same kind had drawn along ("sanctions … visa bans").

    A title or lead tells the measures as a whole, and falls to the goods that the text names; a sentence that tells of
    a measure of another kind, or of another day, does not fall with it.
    """
    rows = {same_row(one) for one in plain}
    own: dict[tuple[object, ...], Claim] = {}
    for claim in claims:
        key = same_row(claim)
        if key not in rows and key not in own and _is_of_its_own(claim, plain):
            own[key] = claim
    return sorted([*plain, *own.values()], key=lambda one: one.evidence_start) if own else plain


def _is_of_its_own(claim: Claim, rows: Iterable[Claim]) -> bool:
    """Tell whether a claim without a sector is of a measure of its own, beside the rows of its change in goods."""
    if claim.titled or claim.sector != UNSPECIFIED or not claim.decided:
        return False
    alike = [
        one
        for one in rows
        if (one.sender, one.target_country, one.action, one.stage)
        == (claim.sender, claim.target_country, claim.action, claim.stage)
    ]
    return bool(alike) and all(_is_beside(one, claim) for one in alike)


def _lists_persons(specific: Claim, claim: Claim) -> bool:
    """Tell whether persons of no sector are put on a list, beside dealings that are barred to all."""
    listed = claim.rule.endswith(("list_move", "freeze.assets", "joined_group"))
    persons = (claim.sector_words or "").lower().endswith(_PERSONS)
    parties = specific.rule.endswith((*_LISTING, LISTING, LISTED_BESIDE, ".assets")) or specific.sector == "government"
    return listed and persons and not parties


def _is_beside(specific: Claim, claim: Claim) -> bool:
    """Tell whether a measure stands beside the other; what befalls those who are listed only says what a list does."""
    lists = specific.rule.endswith((*_LISTING, LISTING, LISTED_BESIDE))
    told = _is_of_another_month(specific, claim) or _is_of_another_day(specific, claim)
    told = told or _lists_persons(specific, claim)
    return told or (not lists and is_another(specific, claim))


def _is_of_another_month(specific: Claim, claim: Claim) -> bool:
    """Tell whether what is told as background is dated to a month in which the other was not made."""
    told, other = claim.when, specific.when
    dated = told.stated and min(len(told.value or ""), len(other.value or "")) >= _MONTH and not claim.main
    return dated and (told.value or "")[:_MONTH] != (other.value or "")[:_MONTH]


def _is_of_another_day(specific: Claim, claim: Claim) -> bool:
    """Tell whether persons are listed on a stated day before or after that of the other ("on Monday it added 78")."""
    told, other = claim.when, specific.when
    listed = claim.rule.endswith(_LISTING)
    return (
        listed and told.stated and len(told.value or "") == _DAY <= len(other.value or "") and told.value != other.value
    )
