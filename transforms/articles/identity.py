"""When two readings are the same article, and when the same version of it; and the row that an article becomes."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from schemas.staging import Article
from schemas.vocabulary import IssueKind, NotExtracted, SourceClass, TimePrecision, Wall
from transforms.articles.credits import credited_in
from transforms.articles.dates import Published
from transforms.articles.known_date import KnownDate
from transforms.articles.language import is_read, settle_language, stated_language
from transforms.articles.publication import settle_publication
from transforms.articles.record import Problem, RawArticle
from transforms.articles.urls import canonical_url, identity_key
from transforms.articles.words import fingerprint

__all__ = [
    "as_read_back",
    "build_article",
    "canonical_url",
    "in_another_voice",
    "in_todays_voice",
    "make_article_id",
    "make_version_id",
]

Classify = Callable[[str | None, str | None], tuple[str | None, str]]
"""URL and publisher as given -> publisher's name and source class."""

_SPEAK_FOR_THEMSELVES = frozenset({SourceClass.OFFICIAL, SourceClass.AGENCY})


def make_article_id(url: str | None, text: str, part: str | None = None) -> str:
    """Return the identity of an article: a hash of its canonical URL, or of its text where no URL identifies it.

    ``part`` tells it from the other articles at its address.
    """
    key = identity_key(url)
    if key is None:
        return _short_hash("text", fingerprint(text))
    return _short_hash("url", key) if part is None else _short_hash("url", key, part)


def make_version_id(
    article_id: str, title: str | None, text: str, published_at: datetime | None, language: str | None
) -> str:
    """Return the identity of one version of an article; whitespace makes no difference."""
    published = "" if published_at is None else published_at.isoformat()
    return _short_hash(article_id, fingerprint(title or ""), fingerprint(text), published, language or "")


def in_another_voice(article: Article, before: Article) -> Article:
    """Return an article as a version of its own if nothing has changed since another version but who speaks.

    Who speaks is no part of a version's identity, since what is known of publishers changes under stored articles.
    """
    if _said(article) != _said(before) or _voice(article) == _voice(before):
        return article
    name, source_class = _voice(article)
    return replace(article, version_id=_short_hash(before.version_id, name or "", source_class))


def as_read_back(article: Article, newest: str) -> Article:
    """Return an article whose text was read before, and another one since, as a version that comes after that one."""
    return replace(article, version_id=_short_hash(article.version_id, newest, "read back"))


def in_todays_voice(article: Article, *, classify: Classify, agency: Callable[[Iterable[str]], str | None]) -> Article:
    """Return a stored article with who speaks as is known now, where its bytes are not there to be read again.

    Whom the bytes credited beside the text is not stored, so an agency's story stays one as long as this is an agency.
    """
    host = urlsplit(article.url or "").hostname
    name, source_class = classify(article.url, None if article.publisher == host else article.publisher)
    if source_class not in _SPEAK_FOR_THEMSELVES:
        of = agency(credited_in(article.text))
        if of is None and article.source_class == classify(None, article.publisher)[1] == SourceClass.AGENCY:
            of = article.publisher
        name, source_class = (name, source_class) if of is None else (of, SourceClass.AGENCY.value)
    return in_another_voice(replace(article, publisher=name, source_class=source_class), article)


def _said(article: Article) -> tuple[str | None, str, datetime | None, str | None]:
    return article.title, article.text, article.published_at, article.language


def _voice(article: Article) -> tuple[str | None, str]:
    return article.publisher, article.source_class


def build_article(  # noqa: PLR0913 - read by name
    raw: RawArticle,
    *,
    classify: Classify,
    passes: Callable[[str | None, str], bool],
    now: datetime,
    run_id: str,
    known: KnownDate | None = None,
    agency: Callable[[Iterable[str]], str | None] | None = None,
) -> tuple[Article, list[Problem]]:
    """Settle identity, date and publisher of a raw article.

    Args:
        raw: what a file gave.
        classify: URL and publisher as given -> publisher's name and source class (``Reference.classify``).
        passes: title and text -> whether the extractor wants it (``Extractor.passes``).
        now: the moment of reading, aware, for dates in the future and for ``recorded_at``.
        run_id: the run that reads it.
        known: when it was published as is known from elsewhere, which stands in for no date and for a guess.
        agency: whom an article credits -> the agency whose story it is (``Reference.agency``).

    Returns:
        The row, and what is wrong with it: no title, no date, dates that disagree or lie in the future, a wall. None of
        these is fatal.
    """
    url = canonical_url(raw.url)
    article_id = make_article_id(url, raw.text, raw.part)
    moment = now.astimezone(UTC).replace(tzinfo=None)
    found = settle_publication(raw, url, _read_at(raw, moment), known)
    published = found.published
    problems = [_problem(raw, article_id, *complaint) for complaint in found.complaints]
    if raw.title is None:
        problems.append(_problem(raw, article_id, IssueKind.NO_TITLE, "no title found; the text is read without one"))
    if raw.walled is Wall.PAYWALL:
        message = "only the beginning of the text is free to read"
        problems.append(_problem(raw, article_id, IssueKind.PAYWALLED, message))
    if raw.url is not None and url is None:
        message = "not a web address; the article is identified by its text"
        problems.append(_problem(raw, article_id, IssueKind.MALFORMED, message, raw.url))
    publisher, source_class = classify(url, raw.publisher)
    if agency is not None and source_class not in _SPEAK_FOR_THEMSELVES:
        # a paper that prints the story of an agency says no more than the agency does
        of = agency((*raw.credits, *credited_in(raw.text)))
        publisher, source_class = (publisher, source_class) if of is None else (of, SourceClass.AGENCY.value)
    language = settle_language(raw.language, raw.title, raw.text)
    stated = stated_language(raw.language)
    published_at = None if published is None else published.at
    article = Article(
        article_id=article_id,
        version_id=make_version_id(article_id, raw.title, raw.text, published_at, stated),
        given_id=raw.given_id,
        url=url,
        publisher=publisher,
        source_class=source_class,
        title=raw.title,
        published_at=published_at,
        published_date=None if published is None else published.day,
        published_from=found.found_in,
        published_precision=None if published is None else _precision(published),
        language=language,
        walled=None if raw.walled is None else raw.walled.value,
        not_extracted=None if is_read(language) else NotExtracted.LANGUAGE.value,
        text=raw.text,
        source=None if raw.received is None else raw.received.source,
        source_path=raw.source_path,
        source_line=raw.source_line,
        raw_file=None if raw.received is None else raw.received.raw_file,
        raw_offset=None if raw.received is None else raw.received.raw_offset,
        fetched_at=None if raw.received is None else raw.received.at,
        notice=raw.notice,
        passed_prefilter=is_read(language) and passes(raw.title, raw.text),
        recorded_at=moment,
        run_id=run_id,
    )
    return article, problems


def _read_at(raw: RawArticle, moment: datetime) -> datetime:
    """Return after when nothing in an article was published: what a crawl brings was received long before."""
    received_at = None if raw.received is None else raw.received.at
    return moment if received_at is None else min(moment, received_at)


def _precision(published: Published) -> str:
    return (TimePrecision.MOMENT if published.exact else TimePrecision.DAY).value


def _problem(raw: RawArticle, article_id: str, kind: IssueKind, message: str, words: str | None = None) -> Problem:
    return Problem(kind, message, raw.source_path, raw.source_line, article_id, words)


def _short_hash(*parts: str) -> str:
    data = "\x1f".join(parts).encode("utf-8", "replace")
    return hashlib.blake2b(data, digest_size=10).hexdigest()
