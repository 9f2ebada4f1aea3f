"""Pages that are watched: each is one article, read again when it changes."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field, model_validator

from flows.sources.config import SourceConfig, WebAddress
from flows.sources.documents import fetch_document, one_of_many
from flows.sources.session import Session, key_of
from flows.sources.sparing import Sparing
from schemas.vocabulary import StateRole
from transforms.articles.record import Problem, RawArticle

_NEXT = "next page"
"""A mark: the address that the next poll begins with, where the last one did not ask for all."""


class PageConfig(SourceConfig):
    """``url``: a page. ``urls``: more of them."""

    kind: Literal["page"]
    url: WebAddress | None = None
    urls: Annotated[tuple[WebAddress, ...], Field(max_length=1000)] = ()

    @model_validator(mode="after")
    def _names_one(self) -> "PageConfig":
        if not self.addresses:
            raise ValueError("a page wants a url, or urls")
        return self

    @property
    def addresses(self) -> tuple[str, ...]:
        """All addresses, each once."""
        return tuple(dict.fromkeys([*([self.url] if self.url else []), *self.urls]))

    @property
    def address(self) -> str:
        """The first address."""
        return self.addresses[0]


CONFIG = PageConfig


def collect(config: PageConfig, session: Session) -> Iterator[RawArticle | Problem]:
    """Read the pages that have changed; those that had no turn in one poll are the first ones of the next."""
    addresses = _in_turn(config.addresses, session.ledger.mark(_NEXT))
    sparing, n_left, left = Sparing(session), config.max_documents, list[str]()
    for url in addresses:
        if session.is_online and (n_left <= 0 or sparing.spares(url)):
            left.append(url)
            continue
        n_left -= 1
        row = session.ledger.get_or_new(key_of(url), StateRole.DOCUMENT, url)
        response = fetch_document(session, row)
        sparing.note(url, response)
        if response.ok:
            yield from one_of_many(session, row, response)
    if left:
        session.ledger.set_mark(_NEXT, left[0])


def _in_turn(addresses: tuple[str, ...], first: str | None) -> tuple[str, ...]:
    """Return all addresses, from one of them on and then those before it."""
    at = addresses.index(first) if first in addresses else 0
    return addresses[at:] + addresses[:at]
