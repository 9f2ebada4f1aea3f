"""The kinds of source: one module each, found here by name, and what a module must have to be one.

A kind is a module with two names:

``CONFIG``
    A subclass of ``flows.sources.config.SourceConfig`` with the fields that an entry of this kind has in
    ``data/sources.toml``, its ``kind`` a ``Literal``. A field that it does not name is an error with a line number.

``collect(config, session)``
    A generator of ``RawArticle`` and ``Problem`` (``transforms.articles.record``). It reads linearly, fetches only
    through ``session`` (``flows.sources.session.Session``), and raises nothing for what a server does.

A kind that has a list of links works like this; ``feed`` and ``index`` differ only in how they find the links::

    def collect(config, session):
        listing = session.listing(config.url, Expect.HTML)  # None: unchanged, or failed and noted
        if listing is not None:
            items = ...                                     # read listing.body
            for item in items:                              # queues what is new or edited
                queue(session, item.url, version=item.hash, hint={"title": item.title})
            session.listed(listing, n_items=len(items))
        yield from follow(session)                          # fetches and reads what is queued

``session.listing`` sends the validators of the last poll. They are remembered only if ``session.listed`` says that
the listing was read to its end, and only if the poll goes well: half a feed is asked for again. A paged listing calls
both once a page. ``queue`` and ``follow`` (``flows.sources.documents``) keep the queue over runs: what cannot be
fetched now is tried again by the next run, also where the listing is unchanged by then; ``fetch_document`` and
``read_document`` are their parts, and ``follow`` takes another reader. Where a listing carries the texts itself,
``session.ledger.is_new(key, version)`` and ``.read(key, version)`` take the place of the queue, ``session.tally.n_new``
counts, and ``session.received(article, listing)`` says where in the archive it stands. ``session.ledger.mark(name)``
and ``.set_mark(name, value)`` keep any other watermark, such as the last file of a series. ``session.fetch`` gets
anything else, ``session.keep`` archives it, ``session.trouble`` notes a problem that is no article's. What is
received is archived before it is read: a run that dies loses nothing, since the next one's ``session.fetch`` answers
from the archive first. So a kind must ask for the same address in the same words again.

Nothing counts before the run is committed: kinds write nothing themselves.
"""

from collections.abc import Iterator
from importlib import import_module
from typing import Any, Protocol, cast

from flows.sources.config import SourceConfig
from flows.sources.session import Session
from transforms.articles.record import Problem, RawArticle

_KINDS = {
    "federal_register": "flows.sources.federal_register",
    "feed": "flows.sources.feed",
    "files": "flows.sources.folder",
    "gdelt": "flows.sources.gdelt",
    "gov_uk": "flows.sources.gov_uk",
    "index": "flows.sources.index",
    "page": "flows.sources.page",
    "sitemap": "flows.sources.sitemap",
    "warc": "flows.sources.warc",
}
KINDS = tuple(_KINDS)
"""The names of all kinds."""


class Kind(Protocol):
    """What a module of ``flows.sources`` must have to be a kind of source."""

    CONFIG: type[SourceConfig]

    def collect(self, config: Any, session: Session) -> Iterator[RawArticle | Problem]:
        """Read what is new."""


def kind_of(name: str) -> Kind:
    """Return a kind by its name; its module is loaded only then."""
    return cast(Kind, import_module(_KINDS[name]))
