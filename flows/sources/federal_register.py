"""The Federal Register by its API: documents by agency, type and words, read from the day where the last poll ended.

What is published is a later record of an act: the day of publication is the article's, the days of signature and of
effect stand beside it. A query shows 2,000 documents at most; one that has more is split into shorter times.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Annotated, ClassVar, Literal
from urllib.parse import quote, urlsplit

from pydantic import Field, model_validator

from flows.fetching.places import parts_of, registered_domain
from flows.fetching.response import Expect, Response
from flows.sources.config import SourceConfig, WebAddress
from flows.sources.documents import completed, follow, hint_of, queue
from flows.sources.pages import charset_of
from flows.sources.session import Session
from schemas.sources import SourceState
from schemas.vocabulary import IssueKind, PollOutcome
from transforms.articles.record import Problem, RawArticle
from transforms.articles.registers.federal_register import FIELDS, Document, NoPage, Page, read_page
from transforms.articles.registers.register_text import register_text

API = "https://www.federalregister.gov/api/v1/documents.json"
MOST_RESULTS = 2000
"""A query that has more does not show the rest."""

_PER_PAGE = 100
_PAST = timedelta(days=30)
_LATE = timedelta(days=7)
"""What is said of a document may be mended for so long after its publication."""

_THROUGH = "read through"

Type = Literal["RULE", "PRORULE", "NOTICE", "PRESDOCU"]


class FederalRegisterConfig(SourceConfig):
    """``agencies``: by the Register's own short names, such as ``foreign-assets-control-office``. ``types``: RULE,
    PRORULE, NOTICE, PRESDOCU. ``term``: words that the full text has. One of the three at least. ``since``: the first
    day, a month before the first poll if not given. ``url``: the API.
    """

    may_be_empty: ClassVar[bool] = True

    kind: Literal["federal_register"]
    url: WebAddress = API
    agencies: tuple[Annotated[str, Field(pattern=r"^[a-z0-9-]+$")], ...] = ()
    types: tuple[Type, ...] = ()
    term: Annotated[str, Field(min_length=1)] | None = None
    since: date | None = None

    @model_validator(mode="after")
    def _asks_for_something(self) -> "FederalRegisterConfig":
        if not (self.agencies or self.types or self.term):
            raise ValueError("the whole Register is too much: name agencies, types, or a term")
        return self

    @property
    def address(self) -> str:
        """The query without its days."""
        return f"{self.url}?{_query(self.conditions)}"

    @property
    def conditions(self) -> list[tuple[str, str]]:
        """What documents are asked for."""
        agencies = [("conditions[agencies][]", one) for one in self.agencies]
        types = [("conditions[type][]", one) for one in self.types]
        return agencies + types + ([("conditions[term]", self.term)] if self.term else [])


CONFIG = FederalRegisterConfig


def collect(config: FederalRegisterConfig, session: Session) -> Iterator[RawArticle | Problem]:
    """Read what was published since the last poll that read everything."""
    today = session.now.date()
    through = session.ledger.mark(_THROUGH)
    # a day ahead was noted by a clock that was wrong, so that nobody knows how far was read
    is_known = through is not None and date.fromisoformat(through) <= today
    start = date.fromisoformat(through) - _LATE if through is not None and is_known else today - _PAST
    first = max(start, config.since) if through and config.since else config.since or start
    _read_days(config, session, first, None)
    if session.tally.failed_listing is None:
        session.ledger.set_mark(_THROUGH, today.isoformat())
    yield from follow(session, _read_document, Expect.ANY)


def _read_days(config: FederalRegisterConfig, session: Session, first: date, last: date | None) -> None:
    """Queue the documents of some days, to the present if ``last`` is None."""
    url: str | None = _url(config, first, last)
    asked: set[str] = set()
    n_read = count = 0
    while url is not None and url not in asked:
        asked.add(url)
        listing = session.listing(url, Expect.JSON)
        page = None if listing is None else _page(session, listing)
        if listing is None or page is None:
            return
        end = last or session.now.date()
        if page.count > MOST_RESULTS and first < end:
            middle = first + (end - first) // 2
            _read_days(config, session, first, middle)
            _read_days(config, session, middle + timedelta(days=1), last)
            return
        n_read, count = n_read + page.n_results, page.count
        for one in page.documents:
            _queue(config, session, one)
        session.listed(listing, n_items=page.n_results)
        url = page.next if page.next and parts_of(page.next).netloc == urlsplit(config.url).netloc else None
    if n_read < count:
        message = f"{count} documents from {first} on are announced, and {n_read} were shown"
        session.tally.failed_listing = (PollOutcome.TOO_FEW, message)


def _page(session: Session, listing: Response) -> Page | None:
    try:
        page = read_page(listing.body)
    except NoPage as error:
        session.tally.failed_listing = (PollOutcome.FAILED, f"{listing.asked}: {error}")
        return None
    for fault in page.faults:
        session.trouble(IssueKind.MALFORMED, fault, listing.asked)
    return page


def _url(config: FederalRegisterConfig, first: date, last: date | None) -> str:
    days = [("conditions[publication_date][gte]", first.isoformat())]
    if last is not None:
        days.append(("conditions[publication_date][lte]", last.isoformat()))
    # oldest first: what is published meanwhile does not shift the pages
    form = [("order", "oldest"), ("per_page", str(_PER_PAGE)), *(("fields[]", one) for one in FIELDS)]
    return f"{config.url}?{_query([*config.conditions, *days, *form])}"


def _query(pairs: list[tuple[str, str]]) -> str:
    return "&".join(f"{name}={quote(value, safe='')}" for name, value in pairs)


def _queue(config: FederalRegisterConfig, session: Session, one: Document) -> None:
    home = registered_domain(urlsplit(config.url).hostname or "")
    texts = [url for url in one.texts if registered_domain(parts_of(url).hostname or "") == home]
    hint = {
        "title": one.title,
        "published": one.published.isoformat(),
        "published_from": "api",
        "text": one.abstract or one.title,
        "given_id": one.number,
        "notice": one.notice,
        "address": one.url,
        "also": texts[1] if len(texts) > 1 else None,
    }
    queue(session, texts[0] if texts else one.url, version=one.version, hint=hint, key=one.key)


def _read_document(session: Session, row: SourceState, response: Response) -> Iterator[RawArticle | Problem]:
    hint = hint_of(row)
    text = register_text(response.body, charset_of(response))
    if not text:
        yield Problem(IssueKind.EMPTY, "no text in the document", response.url, fatal=True)
        return
    article = RawArticle(
        given_id=hint.get("given_id"),
        url=hint.get("address"),
        title=hint.get("title"),
        published=hint.get("published"),
        published_from=hint.get("published_from"),
        language="en",
        text=text,
        source_path=response.url,
        notice=hint.get("notice"),
    )
    yield session.received(completed(session, article), response)
