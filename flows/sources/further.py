"""The later pages of a story: fetched after its first, archived like it, and joined to one article."""

from dataclasses import replace

from flows.fetching.response import Outcome, Response
from flows.sources.pages import charset_of, read_page
from flows.sources.session import Session
from schemas.vocabulary import IssueKind, Wall
from transforms.articles.decoding import decode
from transforms.articles.pages.further_pages import MOST, find_next, goes_on, is_whole, joined
from transforms.articles.pages.html_page import declared_charset
from transforms.articles.record import RawArticle

_PAGES = frozenset({"text/html", "application/xhtml+xml", ""})


def with_further_pages(session: Session, first: RawArticle, response: Response) -> RawArticle:
    """Return an article with the text of its later pages.

    A page that cannot be had ends it: the article is marked as one of which a page is missing, and an issue says which.
    One that turns out to be another story is left alone. What was copied from an archive of others has no later pages.
    """
    if response.outcome is Outcome.COPIED or response.media_type not in _PAGES:
        return first
    whole, page, own, number = first, response, response.url, 1
    seen = {response.url}
    while number < MOST:
        address = find_next(_text_of(page), own, number)
        if address is None or address in seen:
            break
        seen.add(address)
        page = session.further_page(response, address)
        if not page.ok:
            message = f"page {number + 1} of a story, which is kept without it: {page.outcome}: {page.message}"
            session.trouble(IssueKind.NOT_FETCHED, message, address)
            return replace(whole, walled=Wall.MISSING_PAGE)
        later = next((one for one in read_page(page, {}) if isinstance(one, RawArticle)), None)
        if later is None or not goes_on(whole, later):
            break
        if is_whole(address):
            return replace(whole, text=later.text)
        whole = replace(whole, text=joined(whole.text, later.text))
        number += 1
    return whole


def _text_of(page: Response) -> str:
    return decode(page.body, charset_of(page) or declared_charset(page.body)).text
