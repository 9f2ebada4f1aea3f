"""Pages that are watched: each is one article, read again when it changes."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field, model_validator

from flows.sources.config import SourceConfig, WebAddress
from flows.sources.documents import fetch_document, read_document
from flows.sources.session import Session, key_of
from schemas.vocabulary import StateRole
from transforms.articles.record import Problem, RawArticle


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
    """Read the pages that have changed."""
    for url in config.addresses[: config.max_documents]:
        row = session.ledger.get_or_new(key_of(url), StateRole.DOCUMENT, url)
        response = fetch_document(session, row)
        if response.ok:
            yield from read_document(session, row, response)
