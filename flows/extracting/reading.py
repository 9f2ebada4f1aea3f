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
) -> list[Claims]:
    """Return what each article claims; an error says while which of them it came.

    Args:
        extractor: it reads them.
        articles: those that speak of sanctions.
        run_id: the run.
        recorded_at: UTC without a zone.
        advance: hears after each article that one more is read.
    """
    read: list[Claims] = []
    for article in articles:
        try:
            read.append(Claims(*extractor.mentions(article, run_id=run_id, recorded_at=recorded_at)))
        except Exception as error:
            error.add_note(f"while reading article {article.article_id} ({article.source_path})")
            raise
        advance(1)
    return read


def joined(claims: Iterable[Claims]) -> Claims:
    """Return the claims of several articles as one."""
    whole = Claims([], [])
    for one in claims:
        whole.mentions.extend(one.mentions)
        whole.problems.extend(one.problems)
    return whole
