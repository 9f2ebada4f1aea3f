"""Articles -> claims, one after the other, by whichever process has an extractor at hand."""

from collections.abc import Callable, Iterable
from datetime import datetime

from flows.handover import Claims
from schemas.staging import Article
from transforms.extract import Extractor


def _nobody(_: int) -> None:
    """Tell nobody."""


def read_articles(
    extractor: Extractor,
    articles: Iterable[Article],
    *,
    run_id: str,
    recorded_at: datetime,
    advance: Callable[[int], None] = _nobody,
) -> Claims:
    """Return what the articles claim, in their order; an error says while which of them it came.

    Args:
        extractor: it reads them.
        articles: those that speak of sanctions.
        run_id: the run.
        recorded_at: UTC without a zone.
        advance: hears after each article that one more is read.
    """
    claims = Claims([], [])
    for article in articles:
        try:
            mentions, problems = extractor.mentions(article, run_id=run_id, recorded_at=recorded_at)
        except Exception as error:
            error.add_note(f"while reading article {article.article_id} ({article.source_path})")
            raise
        claims.mentions.extend(mentions)
        claims.problems.extend(problems)
        advance(1)
    return claims
