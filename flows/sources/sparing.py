"""Which sites are left alone for the rest of a poll: those that fail at one address after another.

A site that is down, under repair, or keeps programs out says at the first few addresses what it would say at all of
them. Others, to which the same listing leads, are asked all the same.
"""

from collections import Counter

from flows.fetching.places import PlaceRefused, server_of, split_url
from flows.fetching.response import Outcome, Response
from flows.sources.session import Session

MOST = 3
"""So many failures in a row, and a site is left alone until the next poll."""

_SERVER_ERROR = 500


class Sparing:
    """Counts, site by site, how the requests of one poll end.

    Args:
        session: the poll.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._failures: Counter[str] = Counter()
        self._n_unanswered = 0

    def spares(self, url: str) -> bool:
        """Return whether an address is not to be asked for in this poll."""
        if not self._session.is_online:
            return False
        nobody = self._n_unanswered >= MOST and self._session.tally.n_answered == 0
        return nobody or self._failures[_site(url)] >= MOST

    def note(self, url: str, response: Response) -> None:
        """Count what came of a request for an address."""
        site, outcome = _site(url), response.outcome
        if outcome in {Outcome.FETCHED, Outcome.NOT_MODIFIED}:
            self._failures[site] = 0
        elif outcome is Outcome.THROTTLED:
            self._failures[site] = MOST
        elif outcome in {Outcome.CHALLENGED, Outcome.TOO_SLOW} or is_down(response):
            self._failures[site] += 1
            self._n_unanswered += outcome is Outcome.FAILED and response.status is None


def is_down(response: Response) -> bool:
    """Return whether there was no answer, or an error of the server's: which it is likely to have elsewhere too."""
    if response.outcome is not Outcome.FAILED:
        return False
    return response.status is None or response.status >= _SERVER_ERROR


def _site(url: str) -> str:
    try:
        return server_of(split_url(url))
    except PlaceRefused:
        return url
