"""An event as it is shown -> a decision on it that knows what was seen."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from schemas.mart import SanctionEvent
from schemas.vocabulary import ReviewVerb
from transforms.reviews.changes import AMENDABLE, EXTENTS, PRECISION_OF, date_text
from transforms.reviews.decision import Decision, Quote, Seen, hash_evidence


def decide(  # noqa: PLR0913 - who, when, why, on what, having seen what
    verb: ReviewVerb,
    event: SanctionEvent,
    quotes: Iterable[Quote],
    *,
    by: str,
    at: datetime,
    why: str,
    changes: Mapping[str, str | None] | None = None,
) -> Decision:
    """Return a decision on an event.

    Args:
        verb: what is decided; ``accept`` keeps the values that the event has now.
        event: the current revision.
        quotes: its evidence, as the reviewer sees it.
        by: who decides.
        at: when, UTC without a zone; seconds count.
        why: the reason.
        changes: what it changes beside that.
    """
    evidence = list(quotes)
    return Decision(
        event_id=event.event_id,
        verb=verb,
        by=by,
        at=at.replace(microsecond=0),
        why=why,
        changes=_kept(event) if verb == ReviewVerb.ACCEPT else dict(changes or {}),
        seen=Seen(
            sender=event.sender,
            target_country=event.target_country,
            target_name=event.target_name,
            sector=event.sector,
            action=event.action,
            event_date=date_text(event.event_date, event.date_precision),
            articles=frozenset(article for article, _, _ in evidence),
        ),
        evidence_hash=hash_evidence(evidence),
        file="",
        line=1,
    )


def _kept(event: SanctionEvent) -> dict[str, str | None]:
    said: dict[str, str | None] = {}
    # what was read before extents were read excepts nothing and frees all only for want of a reading
    unread = EXTENTS if event.extent is None else ()
    for name in (one for one in AMENDABLE if one not in unread):
        value = getattr(event, name)
        said[name] = date_text(value, getattr(event, PRECISION_OF[name])) if name in PRECISION_OF else value
    return said
