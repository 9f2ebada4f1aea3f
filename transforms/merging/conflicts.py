"""Where the sources of an event differ from what it shows: the other value, who says it, and why it was not chosen.

Silence is no disagreement: a claim without sender, sector, measure or date contradicts nothing. Nor is progress: what
was announced one day and is in force on another, or a vaguer date that holds the chosen one. Who tells as news that the
whole is lifted, and excepts nothing, is not silent on what others except; who recalls it later is.
"""

import operator
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from schemas.mart import SanctionEvent
from schemas.relations import EventConflict
from schemas.sectors import UNSPECIFIED
from schemas.staging import Extent, Mention
from schemas.vocabulary import ChoiceReason, ConflictField, DatePrecision, Measure, SourceClass, Status
from transforms.merging.claims import Claim
from transforms.merging.columns import SOURCE_RANK
from transforms.merging.extent import ENDS, frees_parties
from transforms.merging.periods import period_of
from transforms.merging.ranking import count_attested
from transforms.merging.tree import is_narrower

_CUT: dict[str, int] = {DatePrecision.DAY: 10, DatePrecision.MONTH: 7, DatePrecision.YEAR: 4}
_ONE_DAY = timedelta(days=1)
_NOTHING = "none"


def find_conflicts(ranked: Sequence[Claim], event: SanctionEvent) -> list[EventConflict]:
    """Return the values on which the claims of an event, best first, differ from it."""
    rows: list[EventConflict] = []
    for field in _uneven(ranked):
        rows += _of_field(field, ranked, event)
    return rows


def decided_conflicts(
    found: Sequence[EventConflict], ranked: Sequence[Claim], read: SanctionEvent, event: SanctionEvent
) -> list[EventConflict]:
    """Return the values on which claims differ from an event as a person decided on it.

    Args:
        found: those on which they differ from it as it was read.
        ranked: the claims, best first.
        read: the event as it was read.
        event: as it was decided on.
    """
    decided = {field for field, said in _SAID.items() if said(read) != said(event)}
    rows = [row for row in found if row.field not in decided]
    for field in decided:
        rows += [replace(row, reason=ChoiceReason.REVIEWED.value) for row in _of_field(field, ranked, event)]
    order = list(_SAID)
    return sorted(rows, key=lambda row: order.index(ConflictField(row.field)))


def _uneven(ranked: Sequence[Claim]) -> list[ConflictField]:
    """Return the fields on which claims say more than one thing; the others need no closer look."""
    if len(ranked) == 1:
        return []
    said = [_COLUMNS(claim.mention) for claim in ranked]
    if len(set(said)) == 1:
        return []
    return [field for field, column in zip(_SAID, zip(*said, strict=True), strict=True) if len(set(column)) > 1]


def _of_field(field: ConflictField, ranked: Sequence[Claim], event: SanctionEvent) -> list[EventConflict]:
    read = _SAID[field]
    chosen = read(event)
    differing: dict[str, list[Claim]] = defaultdict(list)
    agreeing = []
    for claim in ranked:
        said = read(claim.mention)
        if said is not None and said != chosen and _differs(claim, said, field, event):
            differing[said].append(claim)
        elif said is not None:
            agreeing.append(claim)
    others = _without_copies(differing, agreeing)
    best = agreeing[0] if len(agreeing) > 0 else _first_stating(field, ranked)
    return [
        _row(event, field, said, claims, _reason(field, event, best, claims[0], ranked), best)
        for said, claims in others.items()
    ]


def _first_stating(field: ConflictField, ranked: Sequence[Claim]) -> Claim:
    """Return the best claim that states something; what an event excepts may be what several claims do together."""
    return next((claim for claim in ranked if getattr(claim.mention, field.value) is not None), ranked[0])


def _without_copies(others: Mapping[str, list[Claim]], agreeing: Iterable[Claim]) -> dict[str, list[Claim]]:
    """Leave out copies of a text that agrees: a paper that dates a wire story to its own day disagrees with nobody."""
    heard = {claim.text_group for claim in agreeing}
    apart = {said: [claim for claim in claims if claim.text_group not in heard] for said, claims in others.items()}
    return {said: claims for said, claims in apart.items() if len(claims) > 0}


def _date(of: str, precision: str) -> Callable[[SanctionEvent | Mention], str | None]:
    def said(row: SanctionEvent | Mention) -> str | None:
        return _cut(getattr(row, of), getattr(row, precision))

    return said


def _word(of: str, silence: str | None = None) -> Callable[[SanctionEvent | Mention], str | None]:
    def said(row: SanctionEvent | Mention) -> str | None:
        word: str | None = getattr(row, of)
        return None if word == silence else word

    return said


def _exception(of: str) -> Callable[[SanctionEvent | Mention], str | None]:
    def said(row: SanctionEvent | Mention) -> str | None:
        codes: str | None = getattr(row, of)
        if codes is not None or isinstance(row, SanctionEvent):
            return codes
        silent = row.except_sectors is not None or row.except_measures is not None or not row.main
        return None if silent or row.extent != Extent.WHOLE else _NOTHING

    return said


@lru_cache(65_536)
def _cut(day: date | None, precision: str | None) -> str | None:
    return None if day is None else day.isoformat()[: _CUT[precision or DatePrecision.DAY]]


_SAID: dict[ConflictField, Callable[[SanctionEvent | Mention], str | None]] = {
    ConflictField.EVENT_DATE: _date("event_date", "date_precision"),
    ConflictField.ANNOUNCED_DATE: _date("announced_date", "announced_precision"),
    ConflictField.EFFECTIVE_DATE: _date("effective_date", "effective_precision"),
    ConflictField.EXPIRY_DATE: _date("expiry_date", "expiry_precision"),
    ConflictField.SENDER: _word("sender"),
    ConflictField.SECTOR: _word("sector", UNSPECIFIED),
    ConflictField.MEASURE: _word("measure", Measure.UNSPECIFIED),
    ConflictField.ACTION: _word("action"),
    ConflictField.STATUS: _word("status"),
    ConflictField.EXTENT: _word("extent"),
    ConflictField.EXCEPT_SECTORS: _exception("except_sectors"),
    ConflictField.EXCEPT_MEASURES: _exception("except_measures"),
}
"""What an event shows and a mention says, by field; None where it says nothing."""

_COLUMNS = operator.attrgetter(*(field.value for field in _SAID))


def _differs(claim: Claim, said: str, field: ConflictField, event: SanctionEvent) -> bool:
    mention = claim.mention
    match field:
        case ConflictField.EVENT_DATE:
            return not _agrees(claim, event)
        case ConflictField.ANNOUNCED_DATE | ConflictField.EFFECTIVE_DATE | ConflictField.EXPIRY_DATE:
            # the vaguer of two dates begins the finer one: 2025-12 and 2025-12-15
            shown = _SAID[field](event) or ""
            return not (shown.startswith(said) or said.startswith(shown))
        case ConflictField.STATUS:
            # announced before and in force since is one course of events
            return event.status == Status.ANNOUNCED or (mention.main and _is_after_effect(claim, event))
        case ConflictField.EXCEPT_SECTORS | ConflictField.EXCEPT_MEASURES:
            return event.action in ENDS and _SAID[field](event) is not None
        case _:
            return True


def _agrees(claim: Claim, event: SanctionEvent) -> bool:
    own = period_of(event.event_date, event.date_precision)
    if claim.period is None or own is None or claim.period.holds(own) or own.holds(claim.period):
        return True
    known = {event.announced_date, event.effective_date, event.expiry_date}
    if event.day_zone is not None and event.event_date is not None:
        known |= {event.event_date - _ONE_DAY, event.event_date + _ONE_DAY}
    return claim.period.first == claim.period.last and claim.period.first in known


def _is_after_effect(claim: Claim, event: SanctionEvent) -> bool:
    since = event.effective_date or event.event_date
    return since is not None and claim.published is not None and claim.published > since + _ONE_DAY


def _row(  # noqa: PLR0913, PLR0917 - a row's parts
    event: SanctionEvent, field: ConflictField, said: str, claims: list[Claim], reason: str, best: Claim
) -> EventConflict:
    other = claims[0]
    return EventConflict(
        event_id=event.event_id,
        field=field.value,
        chosen_value=_SAID[field](event),
        other_value=said,
        reason=reason,
        chosen_class=best.mention.source_class,
        other_class=other.mention.source_class,
        n_articles=len({claim.mention.article_id for claim in claims}),
        n_independent=len({claim.text_group for claim in claims}),
        mention_id=other.mention.mention_id,
        article_id=other.mention.article_id,
        url=other.article.url,
        evidence=other.mention.evidence,
    )


def _reason(field: ConflictField, event: SanctionEvent, best: Claim, other: Claim, ranked: Sequence[Claim]) -> str:
    if field == ConflictField.SECTOR and is_narrower(event.sector, other.mention.sector):
        return ChoiceReason.MORE_SPECIFIC.value
    if field == ConflictField.STATUS and event.status == Status.IN_FORCE:
        return ChoiceReason.FURTHEST_STATUS.value
    if field in (ConflictField.EXCEPT_SECTORS, ConflictField.EXCEPT_MEASURES):
        return ChoiceReason.FREES_LESS.value
    if field == ConflictField.EXTENT and _frees_less(event, best, other):
        return ChoiceReason.FREES_LESS.value
    return next(reason.value for reason, tells in _told_apart(best, other, ranked) if tells)


def _frees_less(event: SanctionEvent, best: Claim, other: Claim) -> bool:
    alike = best.mention.source_class == other.mention.source_class
    return alike and frees_parties(event)


def _told_apart(best: Claim, other: Claim, ranked: Sequence[Claim]) -> Iterator[tuple[ChoiceReason, bool]]:
    """Yield the steps of the ranking, in its order, each with whether it tells the two claims apart."""
    one, two = best.mention, other.mention
    is_better = SOURCE_RANK[one.source_class] < SOURCE_RANK[two.source_class]
    yield ChoiceReason.OFFICIAL_SOURCE, is_better and one.source_class == SourceClass.OFFICIAL
    yield ChoiceReason.BETTER_SOURCE, is_better
    yield ChoiceReason.OWN_ANNOUNCEMENT, one.main and not two.main
    yield ChoiceReason.MORE_PRECISE, best.precision < other.precision
    attested = count_attested(ranked)
    yield ChoiceReason.BETTER_ATTESTED, attested[best.period] > attested[other.period]
    yield ChoiceReason.SURER_READING, one.confidence > two.confidence
    yield ChoiceReason.FIRST_PUBLISHED, True
