"""How sure a reading is: features of a claim, weighed as data/reference/confidence.csv says.

The weights are those of a logistic regression of "this row is right" on the features; ``make train`` fits them anew.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from schemas.sectors import UNSPECIFIED
from transforms.coding.discourse.layout.headed import HEADED
from transforms.coding.parties.named.kin import ASSOCIATES
from transforms.coding.rows.claims import Claim

LEAST, MOST = 0.02, 0.98
"""No reading is surer or less sure than this: so much was never measured."""

LEAST_DECIDED = 0.35
"""A decided claim that is less sure is no row: a wrong "lifted" costs more than a missing row."""

LEAST_UNDECIDED = 0.2
"""What is proposed or refused is no change, so that less is asked of it; what is less sure is mostly noise."""

_EARLY = 600
"""Characters from the start of an article in which a claim is an early one."""

_MANY = 4
"""Rows or countries that are many."""


def confidences(claims: Sequence[Claim], weights: Mapping[str, float]) -> list[float]:
    """Return how sure each claim of an article is, 0 to 1, in their order."""
    return [sure(found, weights) for found in features_of(claims)]


def rows_of(claims: Sequence[Claim], weights: Mapping[str, float]) -> list[tuple[Claim, float]]:
    """Return the claims that are sure enough to be rows, each with its confidence."""
    found = zip(claims, confidences(claims, weights), strict=True)
    return [(claim, confidence) for claim, confidence in found if is_row(claim, confidence)]


def is_row(claim: Claim, confidence: float) -> bool:
    """Tell whether a claim is sure enough to be a row; of what is proposed or rejected less is asked."""
    return confidence >= (LEAST_DECIDED if claim.decided else LEAST_UNDECIDED)


def features_of(claims: Sequence[Claim]) -> list[tuple[str, ...]]:
    """Return the features of each claim of an article, as ``family:value``."""
    countries = _count(len({claim.target_country for claim in claims}))
    alike = Counter(map(_change, claims))
    return [
        (
            *_features(claim),
            f"countries:{'1' if claim.target_words == HEADED else countries}",  # a label leaves no choice
            f"alike:{_count(alike[_change(claim)])}",
        )
        for claim in claims
    ]


def sure(found: Iterable[str], weights: Mapping[str, float]) -> float:
    """Return the logistic function of the summed weights; a feature that was never fitted weighs nothing."""
    total = sum(weights.get(one, 0.0) for one in found)
    return round(min(MOST, max(LEAST, 1 / (1 + math.exp(-max(-30.0, min(30.0, total)))))), 2)


def _features(claim: Claim) -> Iterator[str]:
    """Yield what can be told of a claim without the others."""
    yield "always:yes"
    yield f"stated:{claim.stated}"
    yield f"sender:{_source(claim.sender, claim.sender_words)}"
    yield f"target:{_source(claim.target_country or claim.target_name, claim.target_words)}"
    if claim.target_name is not None:
        yield "target:named"
    if claim.sector == UNSPECIFIED and not _tells_of_persons(claim):
        yield "sector:unspecified"
    yield f"date:{_date(claim)}"
    yield f"action:{claim.action}"
    yield f"status:{claim.status}"
    if claim.status_words:
        yield "status:worded"
    yield f"measure:{claim.worded or claim.measure}"
    yield f"place:{_place(claim.evidence_start)}"
    # how the change is said and of what kind its object is; which word of change says it tells no more than the action
    yield f"rule:{'.'.join(claim.rule.split('.')[::2])}"


_NO_TRADE: frozenset[str] = frozenset(
    {"warlord", "warlords", "militia leader", "militia leaders", "opposition leader", "front company", "network"}
    | {"front companies", "shell company", "shell companies", "holding company", "conglomerate", "trading house"}
)
_DESIGNATING = ("sanction", "designat", "blacklist")
_ANYBODY: frozenset[str] = frozenset({"individual", "individuals", "person", "persons", "people", "names", "entities"})
"""Words for those who are hit that tell no sector, though nothing was left unsaid ("listed nine individuals")."""


def _tells_of_persons(claim: Claim) -> bool:
    """Tell whether no sector is stated because persons are hit who hold no office ("two tycoons", "her sons")."""
    words = (claim.sector_words or "").lower()
    listed = words in _ANYBODY and claim.rule.endswith(".designate.party")
    listed = listed and claim.action_words.lower().startswith(_DESIGNATING)
    return listed or words.rpartition(" ")[2] in ASSOCIATES or words in _NO_TRADE


def _change(claim: Claim) -> tuple[str | None, str, str]:
    """Return what rows share that a list of sectors or senders makes of one change."""
    return claim.target_country, claim.action, claim.stage


def _count(number: int) -> str:
    return str(number) if number < _MANY else "many"


def _source(code: str | None, words: str | None) -> str:
    """Tell whether the sentence states a role; words in brackets name the rule that supplied it instead."""
    if code is None:
        return "none"
    return "inferred" if words is None or words.startswith("(") else "stated"


def _date(claim: Claim) -> str:
    if claim.when.value is None:
        return "none"
    return "stated" if claim.when.stated else "inferred"


def _place(start: int) -> str:
    return "start" if start == 0 else "early" if start < _EARLY else "late"
