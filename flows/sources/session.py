"""What a kind of source works with during one poll: fetching, listings, documents, what was seen, the archive."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Protocol

from flows.fetching.headers import max_age
from flows.fetching.limits import Limits
from flows.fetching.response import Expect, Outcome, Request, Response
from flows.sources.config import SourceConfig
from flows.sources.ledger import Ledger
from flows.sources.tally import Tally
from flows.sources.times import naive
from schemas.sources import SourceState
from schemas.vocabulary import IssueKind, PollOutcome, StateRole
from transforms.articles.record import Problem, RawArticle, Received
from transforms.articles.urls import canonical_url


class Fetch(Protocol):
    """Gets a response, from the web or from what a run that died had received."""

    def __call__(self, source: str, request: Request) -> Response:
        """Return what came of a request of a source."""


class Keep(Protocol):
    """Puts a response into the archive."""

    def __call__(self, response: Response, source: str) -> tuple[str, int] | None:
        """Return file and offset; None where nothing is kept."""


def let_through(title: str | None, text: str) -> bool:  # noqa: ARG001 - as the prefilter's
    """Let every text through."""
    return True


Passes = Callable[[str | None, str], bool]


@dataclass(frozen=True, slots=True)
class Tools:
    """What a session works with. ``headers`` are the source's own, with the secrets in them; ``limits`` bound what is
    received, and what it may decompress to; ``passes`` says of a title and a text whether they may speak of sanctions;
    ``further`` gives a later page of a story that was received before, where nothing is to be fetched.
    """

    fetch: Fetch
    keep: Keep
    headers: tuple[tuple[str, str], ...] = ()
    limits: Limits = field(default_factory=Limits)
    passes: Passes = let_through
    further: Callable[[Response, str], Response] | None = None


class Session:
    """One poll of one source. ``flows.sources.registry`` says how a kind uses it.

    Args:
        name: the source's name.
        config: its entry.
        ledger: what it has seen.
        tools: how to fetch and keep.
        tally: what was counted of this poll before.
    """

    def __init__(
        self, name: str, config: SourceConfig, ledger: Ledger, tools: Tools, tally: Tally | None = None
    ) -> None:
        self.name = name
        self.config = config
        self.ledger = ledger
        self.tally = tally or Tally()
        self.problems: list[Problem] = []
        self._tools = tools
        self._read: list[tuple[SourceState, Response]] = []

    @property
    def now(self) -> datetime:
        """The start of the run, naive UTC."""
        return self.ledger.now

    @property
    def limits(self) -> Limits:
        """The bounds of what is received."""
        return self._tools.limits

    def fetch(
        self, url: str, expects: Expect = Expect.HTML, *, signed: tuple[tuple[str, str], ...] = (), **validators: Any
    ) -> Response:
        """Fetch any address, and count what it cost. Nothing is remembered, archived or noted.

        Args:
            url: the address.
            expects: what should come.
            signed: headers that show one's right to it; whose keeper gave that has said that programs may come.
            validators: ``etag`` and ``last_modified`` of what is known; ``max_bytes`` if other than the limits'.
        """
        request = Request(
            url=url,
            expects=expects,
            headers=(*self._tools.headers, *signed),
            may_redirect_to=self.config.may_redirect_to,
            robots=self.config.robots and not signed,
            **validators,
        )
        response = self._tools.fetch(self.name, request)
        self.tally.sent(response)
        return response

    @property
    def is_online(self) -> bool:
        """Whether sites are asked, rather than what was received from them read again."""
        return self._tools.further is None

    def passes(self, title: str | None, text: str) -> bool:
        """Return whether a text may speak of sanctions: for kinds that leave what does not where it is."""
        return self._tools.passes(title, text)

    def keep(self, response: Response) -> Response:
        """Put a response into the archive; returned with its place there."""
        if response.archived is not None:
            return response
        return replace(response, archived=self._tools.keep(response, self.name))

    def further_page(self, first: Response, url: str) -> Response:
        """Return a later page of a story, archived if it could be had; its first page's row stands for it."""
        if self._tools.further is not None:
            return self._tools.further(first, url)
        response = self.fetch(url)
        return self.keep(response) if response.ok else response

    def listing(self, url: str, expects: Expect) -> Response | None:
        """Fetch an address that lists others, if it has changed since it was read last.

        Returns:
            The archived response; None if it is unchanged, or could not be had, which is noted as the poll's outcome.
        """
        seen = self.ledger.get_or_new(key_of(url), StateRole.LISTING, url)
        response = self.fetch(url, expects, etag=seen.etag, last_modified=seen.last_modified)
        age = max_age(response.header("cache-control"))
        if age is not None:
            self.tally.wait(self.now + timedelta(seconds=age))
        if is_unchanged(response, seen):
            self.tally.unchanged_listings += 1
            return None
        if response.ok:
            return self.keep(response)
        if response.outcome is Outcome.CHALLENGED and response.body:
            self.keep(response)
        self.tally.failed(response, listing=True)
        return None

    def listed(self, listing: Response, *, n_items: int, whole: bool = True) -> None:
        """Say that a listing was read.

        Args:
            listing: as ``listing`` returned it.
            n_items: how many items it has, new or not.
            whole: whether it was read to its end; if not, it is fetched again by the next poll, changed or not.
        """
        self.tally.listed(n_items)
        if whole:
            row = self.ledger.get_or_new(key_of(listing.asked), StateRole.LISTING, listing.asked)
            self._read.append((row, listing))

    def received(self, article: RawArticle, response: Response) -> RawArticle:
        """Return the article with where it was received: source, place in the archive, time."""
        file, offset = response.archived or (None, None)
        return replace(article, received=Received(self.name, file, offset, naive(response.fetched_at)))

    def trouble(self, kind: IssueKind, message: str, url: str | None = None, words: str | None = None) -> None:
        """Note a problem that concerns no article."""
        self.problems.append(Problem(kind, f"{self.name}: {message}", url, words=words))

    def settle(self, n_before: int | None) -> tuple[PollOutcome, str | None]:
        """Sum the poll up: remember the listings that were read, unless there is too little in them.

        Args:
            n_before: items of the last poll that read listings.

        Returns:
            The outcome and what is wrong in words.
        """
        before = None if self.config.may_be_empty else n_before
        too_few = self.tally.is_too_few(self.config.expect_items, before)
        if too_few is None and self.tally.failed_listing is None:
            for row, listing in self._read:
                self.ledger.put(row, **seen_in(listing))
        return self.tally.outcome(too_few)


def key_of(url: str) -> str:
    """Return what identifies an address in the ledger."""
    return canonical_url(url) or url


def is_unchanged(response: Response, seen: SourceState) -> bool:
    """Return whether a site says, or its answer shows, that it has what it had."""
    same = response.ok and content_hash(response) == seen.content_hash
    return same or response.outcome is Outcome.NOT_MODIFIED


def content_hash(response: Response) -> str:
    """Return the SHA-1 of a body."""
    return hashlib.sha1(response.body, usedforsecurity=False).hexdigest()


def seen_in(response: Response) -> dict[str, Any]:
    """Return what the ledger remembers of a response that was read; validators byte for byte."""
    at = naive(response.fetched_at)
    return {
        "etag": response.header("etag"),
        "last_modified": response.header("last-modified"),
        "content_hash": content_hash(response),
        "attempts": 0,
        "checked_at": at,
        "changed_at": at,
    }
