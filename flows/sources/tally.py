"""What comes of one poll, counted while it goes on, and summed up in the end."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from flows.fetching.response import Outcome, Response
from flows.sources.times import naive
from schemas.vocabulary import PollOutcome

MANY = 5
"""A source that has had as many items does not have none the next hour."""

_AS_POLL = {Outcome.CHALLENGED: PollOutcome.CHALLENGED, Outcome.THROTTLED: PollOutcome.THROTTLED}


@dataclass
class Tally:
    """Counts of one poll; ``n_items`` is None while no listing was read.

    ``n_answered`` counts what any server answered, with whatever status. ``wait_until`` is before when the site is not
    to be asked again; ``replayed_at`` when the newest of the responses was received that runs which died had left. Both
    are naive UTC.
    """

    n_items: int | None = None
    n_articles: int = 0
    n_given_up: int = 0
    n_walled: int = 0
    n_requests: int = 0
    n_bytes: int = 0
    n_new: int = 0
    n_fetched: int = 0
    n_answered: int = 0
    unchanged_listings: int = 0
    failed_listing: tuple[PollOutcome, str] | None = None
    failed_documents: list[tuple[PollOutcome, str]] = field(default_factory=list)
    wait_until: datetime | None = None
    replayed_at: datetime | None = None

    def sent(self, response: Response) -> None:
        """Count a response and what it cost."""
        self.n_requests += response.n_requests
        self.n_bytes += len(response.received)
        self.n_answered += response.status is not None
        if response.retry_at is not None:
            self.wait(naive(response.retry_at))
        if response.archived is not None:
            at = naive(response.fetched_at)
            self.replayed_at = at if self.replayed_at is None else max(at, self.replayed_at)

    def wait(self, until: datetime) -> None:
        """Do not poll again before (naive UTC)."""
        self.wait_until = until if self.wait_until is None else max(until, self.wait_until)

    def listed(self, n_items: int) -> None:
        """Count the items of a listing."""
        self.n_items = (self.n_items or 0) + n_items

    def failed(self, response: Response, *, listing: bool) -> None:
        """Count a response that is no answer."""
        failure = (_AS_POLL.get(response.outcome, PollOutcome.FAILED), f"{response.asked}: {response.message}")
        if listing:
            self.failed_listing = failure
        else:
            self.failed_documents.append(failure)

    def walled(self, response: Response, message: str) -> None:
        """Count a page that was fetched, and is nothing but a wall."""
        self.n_walled += 1
        self.n_fetched -= 1
        self.n_new -= 1
        self.failed_documents.append((PollOutcome.CHALLENGED, f"{response.asked}: {message}"))

    def is_too_few(self, expect: int, before: int | None) -> str | None:
        """Return what is wrong with the number of items, in words, or None.

        Args:
            expect: the least number by the configuration.
            before: the number of the last poll that read listings.
        """
        if self.n_items is None or self.unchanged_listings:
            return None
        if self.n_items < expect:
            return f"{self.n_items} items, where at least {expect} are expected"
        if self.n_items == 0 and (before or 0) >= MANY:
            return f"no items, where there were {before}"
        return None

    def outcome(self, too_few: str | None) -> tuple[PollOutcome, str | None]:
        """Return how the poll went, and what is wrong in words."""
        if self.failed_listing is not None:
            return self.failed_listing
        if too_few is not None:
            return PollOutcome.TOO_FEW, too_few
        message = None
        if self.failed_documents:
            n_failed = len(self.failed_documents)
            worst = Counter(outcome for outcome, _ in self.failed_documents).most_common(1)[0][0]
            first = next(words for outcome, words in self.failed_documents if outcome == worst)
            message = f"{n_failed} of {n_failed + self.n_fetched} addresses not fetched, such as {first}"
            if not self.n_fetched:
                return worst, message
        return (PollOutcome.CHANGED if self.n_new else PollOutcome.UNCHANGED), message
