"""When two readings are the same article, and when the same version of it; and the row that an article becomes."""

import hashlib
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from schemas.staging import Article
from schemas.vocabulary import IssueKind
from transforms.articles.dates import Published, find_dateline, parse_published
from transforms.articles.record import Problem, RawArticle
from transforms.articles.urls import canonical_url, date_in_url, identity_key
from transforms.articles.words import fingerprint

__all__ = ["build_article", "canonical_url", "make_article_id", "make_version_id"]

_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_].*)?")
_CLOCK_SLACK = timedelta(days=1)  # a day east of us it is tomorrow already


def make_article_id(url: str | None, text: str) -> str:
    """Return the identity of an article: a hash of its canonical URL, or of its text where no URL identifies it."""
    key = identity_key(url)
    return _short_hash("url", key) if key is not None else _short_hash("text", fingerprint(text))


def make_version_id(
    article_id: str, title: str | None, text: str, published_at: datetime | None, language: str | None
) -> str:
    """Return the identity of one version of an article; whitespace makes no difference."""
    published = "" if published_at is None else published_at.isoformat()
    return _short_hash(article_id, fingerprint(title or ""), fingerprint(text), published, language or "")


def build_article(
    raw: RawArticle,
    *,
    classify: Callable[[str | None, str | None], tuple[str | None, str]],
    passes: Callable[[str | None, str], bool],
    now: datetime,
    run_id: str,
) -> tuple[Article, list[Problem]]:
    """Settle identity, date and publisher of a raw article.

    Args:
        raw: what a file gave.
        classify: URL and publisher as given -> publisher's name and source class (``Reference.classify``).
        passes: title and text -> whether the extractor wants it (``Extractor.passes``).
        now: the moment of reading, aware, for dates in the future and for ``recorded_at``.
        run_id: the run that reads it.

    Returns:
        The row, and what is wrong with it: no title, no date, a date in the future. None of these is fatal.
    """
    url = canonical_url(raw.url)
    article_id = make_article_id(url, raw.text)
    moment = now.astimezone(UTC).replace(tzinfo=None)
    words, published_from = _date_words(raw, url)
    published, problems = _published(raw, words, article_id, moment)
    if raw.title is None:
        problems.append(_problem(raw, article_id, IssueKind.NO_TITLE, "no title found; the text is read without one"))
    if raw.url is not None and url is None:
        message = "not a web address; the article is identified by its text"
        problems.append(_problem(raw, article_id, IssueKind.MALFORMED, message, raw.url))
    publisher, source_class = classify(url, raw.publisher)
    language = _language(raw.language)
    published_at = None if published is None else published.at
    article = Article(
        article_id=article_id,
        version_id=make_version_id(article_id, raw.title, raw.text, published_at, language),
        given_id=raw.given_id,
        url=url,
        publisher=publisher,
        source_class=source_class,
        title=raw.title,
        published_at=published_at,
        published_date=None if published is None else published.day,
        published_from=None if published is None else published_from,
        language=language,
        text=raw.text,
        source=None if raw.received is None else raw.received.source,
        source_path=raw.source_path,
        source_line=raw.source_line,
        raw_file=None if raw.received is None else raw.received.raw_file,
        raw_offset=None if raw.received is None else raw.received.raw_offset,
        fetched_at=None if raw.received is None else raw.received.at,
        notice=raw.notice,
        passed_prefilter=passes(raw.title, raw.text),
        recorded_at=moment,
        run_id=run_id,
    )
    return article, problems


def _date_words(raw: RawArticle, url: str | None) -> tuple[str | None, str | None]:
    """Return the publication date as written and where: as stated, or in the text's dateline, or in its address."""
    if raw.published is not None and raw.published.strip():
        return raw.published, raw.published_from
    dateline = find_dateline(raw.text)
    if dateline is not None:
        return dateline, "dateline"
    in_url = None if url is None else date_in_url(url)
    return in_url, None if in_url is None else "url"


def _published(
    raw: RawArticle, words: str | None, article_id: str, now: datetime
) -> tuple[Published | None, list[Problem]]:
    if words is None:
        message = "no publication date found, so relative dates stay unresolved"
        return None, [_problem(raw, article_id, IssueKind.NO_DATE, message)]
    try:
        published = parse_published(words)
    except ValueError as error:
        message = f"the publication date is not used: {error}"
        return None, [_problem(raw, article_id, IssueKind.NO_DATE, message, words)]
    if published.at > now + _CLOCK_SLACK:
        message = f"published after the moment of reading ({now:%Y-%m-%d}); the date is not used"
        return None, [_problem(raw, article_id, IssueKind.FUTURE_DATE, message, words)]
    return published, []


def _problem(raw: RawArticle, article_id: str, kind: IssueKind, message: str, words: str | None = None) -> Problem:
    return Problem(kind, message, raw.source_path, raw.source_line, article_id, words)


def _language(words: str | None) -> str | None:
    if words is None or not words.strip():
        return None
    code = _LANGUAGE.fullmatch(words.strip())
    return words.strip().lower() if code is None else code[1].lower()


def _short_hash(*parts: str) -> str:
    data = "\x1f".join(parts).encode("utf-8", "replace")
    return hashlib.blake2b(data, digest_size=10).hexdigest()
