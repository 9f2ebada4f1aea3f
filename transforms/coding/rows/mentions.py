"""Claims to rows of the mention table: ids, dates as columns hold them, confidence, and the words quoted."""

import hashlib
from datetime import date, datetime

from schemas.staging import Article, Mention
from schemas.vocabulary import DIRECTION_OF, Action, DatePrecision
from transforms.coding.rows.claims import Claim
from transforms.coding.rows.noted_effect import noted_effect

_PRECISION = {10: DatePrecision.DAY, 7: DatePrecision.MONTH, 4: DatePrecision.YEAR}


def split_date(value: str | None) -> tuple[date | None, str]:
    """Return the first day of a cut ISO date and its precision; ``(None, "unknown")`` for None."""
    if value is None:
        return None, DatePrecision.UNKNOWN
    return date.fromisoformat(value + "-01-01"[len(value) - 4 :] if len(value) < 10 else value), _PRECISION[len(value)]


def build_mention(  # noqa: PLR0913 - what a row is tied to is given by name
    claim: Claim,
    article: Article,
    whole: str,
    *,
    confidence: float,
    extractor_version: str,
    run_id: str,
    recorded_at: datetime,
) -> Mention:
    """Build the row of one claim; ``whole[evidence_start:evidence_end]`` is its evidence."""
    event_date, precision = split_date(claim.when.value)
    effective, effective_precision = split_date(claim.when.effective or noted_effect(claim, article))
    expiry, expiry_precision = split_date(claim.expiry)
    # news that states no day is of the day of the news, which is often the one before it was printed
    of_the_news = not claim.when.stated and claim.main
    announced = (event_date if precision == DatePrecision.DAY else article.published_date) if of_the_news else None
    return Mention(
        mention_id=_mention_id(claim, article),
        article_id=article.article_id,
        version_id=article.version_id,
        sender=claim.sender,
        sender_words=claim.sender_words,
        target_country=claim.target_country,
        target_words=claim.target_words or None,
        target_name=claim.target_name,
        sector=claim.sector,
        sector_words=claim.sector_words or None,
        measure=claim.measure,
        action=claim.action,
        action_words=claim.action_words,
        direction=DIRECTION_OF[Action(claim.action)],
        status=claim.status,
        status_words=claim.status_words,
        event_date=event_date,
        date_precision=precision,
        date_words=claim.when.words,
        announced_date=announced,
        effective_date=effective,
        effective_precision=effective_precision if effective is not None else None,
        expiry_date=expiry,
        expiry_precision=expiry_precision if expiry is not None else None,
        extent=claim.extent,
        except_sectors=claim.excepts.sectors,
        except_measures=claim.excepts.measures,
        except_words=claim.excepts.words,
        main=claim.main,
        confidence=confidence,
        evidence=whole[claim.evidence_start : claim.evidence_end],
        evidence_start=claim.evidence_start,
        evidence_end=claim.evidence_end,
        rule=claim.rule,
        extractor_version=extractor_version,
        published_at=article.published_at,
        source_class=article.source_class,
        recorded_at=recorded_at,
        run_id=run_id,
    )


def _mention_id(claim: Claim, article: Article) -> str:
    """Hash what is claimed and where; the extractor's version is not part of it, so the same reading keeps its id."""
    parts = (
        article.version_id,
        claim.evidence_start,
        claim.sender,
        claim.target_country,
        claim.target_name,
        claim.sector,
        claim.action,
        claim.status,
    )
    return hashlib.blake2b("\x1f".join(map(str, parts)).encode(), digest_size=10).hexdigest()
