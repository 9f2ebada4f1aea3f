"""A page that was fetched -> one article: what the page says, and where it is silent, what led to it says."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import time
from urllib.parse import urlsplit

from flows.fetching.places import registered_domain
from flows.fetching.response import Response
from transforms.articles.dates import parse_published
from transforms.articles.parse import parse_file
from transforms.articles.record import Problem, RawArticle
from transforms.articles.urls import identity_key

_SUFFIX_OF = {"text/plain": ".txt", "application/json": ".json", "application/pdf": ".pdf"}


def read_page(response: Response, hint: Mapping[str, str]) -> Iterator[RawArticle | Problem]:
    """Read a page.

    Args:
        response: what was received.
        hint: what is known of it beside the page: ``title``, ``published``, ``published_from`` (a feed if not given),
            ``publisher``, ``language``, ``credits`` (a line each).
    """
    for one in parse_file(
        response.url,
        response.body,
        suffix=_SUFFIX_OF.get(response.media_type, ".html"),
        charset=charset_of(response),
        title=hint.get("title"),
    ):
        yield _completed(one, response, hint) if isinstance(one, RawArticle) else one


def _completed(article: RawArticle, response: Response, hint: Mapping[str, str]) -> RawArticle:
    published, found_in, also = article.published, article.published_from, article.also_published
    # JSON-LD is the publisher's own word on the article; other marks of a page are less sure than its feed
    if hint.get("published") and found_in != "json_ld" and not _says_more(published, hint["published"]):
        also = (*([(published, found_in or "page_text")] if published else []), *also)
        published, found_in = hint["published"], hint.get("published_from") or "feed"
    elif hint.get("published"):
        also = ((hint["published"], hint.get("published_from") or "feed"), *also)
    return replace(
        article,
        url=_own_address(article.url, response.url),
        credits=(*article.credits, *credited(hint), *_elsewhere(article.url, response.url)),
        title=article.title or hint.get("title"),
        published=published,
        published_from=found_in,
        also_published=also,
        publisher=hint.get("publisher") or article.publisher,
        language=article.language or hint.get("language"),
        given_id=article.given_id or hint.get("given_id"),
        notice=article.notice or hint.get("notice"),
    )


def credited(hint: Mapping[str, str]) -> tuple[str, ...]:
    """Return whom what led to a page names as its writers."""
    return tuple((hint.get("credits") or "").splitlines())


def _says_more(own: str | None, listed: str) -> bool:
    """Return whether a page's own date is the day that its listing gives, and the hour too."""
    try:
        there = parse_published(listed)
        here = parse_published(own or "")
    except ValueError:
        return False
    return there.at.time() == time.min and here.at != there.at and here.day == there.day


def _own_address(claimed: str | None, fetched: str) -> str:
    """Return the address that a page claims, if it may: a page of one domain does not speak for another."""
    if claimed is None or identity_key(claimed) is None:
        return fetched
    same = registered_domain(urlsplit(claimed).hostname or "") == registered_domain(urlsplit(fetched).hostname or "")
    return claimed if same else fetched


def _elsewhere(claimed: str | None, fetched: str) -> tuple[str, ...]:
    """Return the address that a page claims on another site: it says that it is a copy of what stands there."""
    if claimed is None or identity_key(claimed) is None or _own_address(claimed, fetched) == claimed:
        return ()
    return (claimed,)


def charset_of(response: Response) -> str | None:
    """Return the encoding that ``Content-Type`` states."""
    for part in (response.header("content-type") or "").split(";")[1:]:
        name, _, value = part.strip().partition("=")
        if name.lower() == "charset" and value.strip("\"' "):
            return value.strip("\"' ")
    return None
