"""Addresses that pages claim for themselves, and those that are not believed since another page has them.

Templates with a mistake in them give every page of a site the address of one. Believed, all of them would be versions
of one article, of which the last counts. Where a listing's words stood in for a page, the article keeps their address.
"""

import json
from dataclasses import replace

from flows.fetching.response import Response
from flows.sources.session import Session
from schemas.sources import SourceState
from schemas.vocabulary import IssueKind
from transforms.articles.record import RawArticle
from transforms.articles.urls import identity_key
from transforms.articles.words import fingerprint

_MOST = 10
"""More addresses than that a story does not have."""


def at_its_own_address(session: Session, article: RawArticle, response: Response) -> RawArticle:
    """Return an article with the address that its page claims, or else with that at which it was received.

    An address belongs to the page that claimed it first, and to those that claim it under the same headline: a story in
    several sections of a site. Theirs it stays when the headline changes.
    """
    claimed, own = identity_key(article.url), identity_key(response.url)
    if claimed is None or own is None or claimed == own:
        return article
    name, title = f"claimed {claimed}", fingerprint(article.title or "")
    known = session.ledger.mark(name)
    headline, *owners = json.loads(known) if known is not None else [title]
    if own not in owners and (title != headline or len(owners) >= _MOST):
        message = f"it claims the address of another page, {article.url}, and is kept under its own"
        session.trouble(IssueKind.MALFORMED, message, response.url)
        return replace(article, url=response.url)
    session.ledger.set_mark(name, json.dumps([title, *dict.fromkeys([*owners, own])], ensure_ascii=False))
    return article


def note_told(session: Session, row: SourceState, url: str) -> None:
    """Remember that what a listing says of a document was taken for its article, and under which address."""
    session.ledger.set_mark(_told(row), url)


def as_it_was_told(session: Session, row: SourceState, article: RawArticle) -> RawArticle:
    """Return an article with the address under which its listing's words stood in for it: it is a version of those. A
    link that was mended since leads to an address of its own.
    """
    told = session.ledger.mark(_told(row))
    is_there = told is not None and told == row.url and identity_key(told) is not None
    return replace(article, url=told) if is_there else article


def _told(row: SourceState) -> str:
    return f"told by its listing {row.key}"
