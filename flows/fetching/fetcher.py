"""The one door to the web: a request in, what came of it out. It never raises for what a server does.

Every hop of a redirect is checked as if it were asked for alone: scheme, domain, robots.txt, the address connected to.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import SplitResult, urljoin

import httpx

from flows.errors import RunError
from flows.fetching.addresses import AddressRefused
from flows.fetching.backend import Resolve, TookTooLong, resolve
from flows.fetching.body import Damaged, TooLarge, decode_body, unpacked
from flows.fetching.endings import surely_whole
from flows.fetching.headers import own_headers, request_headers, user_agent
from flows.fetching.judging import Progress
from flows.fetching.limits import Limits
from flows.fetching.pace import Pace
from flows.fetching.patience import Patience, ServerError, Throttled
from flows.fetching.places import PlaceRefused, check_redirect, origin_of, server_of, split_url
from flows.fetching.response import Outcome, Request, Response
from flows.fetching.robots import MAX_RECEIVED, Robots, RobotsFile
from flows.fetching.transport import Exchange, Wire

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_WITHOUT_BODY = _REDIRECTS | {304, 429}
_ROBOTS_HOPS = 5


class NoContact(RunError):  # noqa: N818 - reads as what happened
    """Nothing is fetched without saying who asks."""


def check_contact(limits: Limits) -> str:
    """Return the contact that goes into the user agent; raises NoContact if there is none."""
    if limits.contact is None:
        raise NoContact(
            "nothing is fetched without saying who asks: set SANCTIONLOG_CONTACT, or `contact` under [fetching] in the "
            "sources file, to a mail or web address at which the keeper of a site reaches you"
        )
    return limits.contact


class Fetcher:
    """Fetches for one run; threads may share it.

    Args:
        limits: bounds of every request.
        resolver: host and port -> addresses.
        sleep: how to wait.

    Raises:
        NoContact: the limits name no contact.
    """

    def __init__(
        self, limits: Limits, *, resolver: Resolve = resolve, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        contact = check_contact(limits)
        self.limits = limits
        self._agent = user_agent(contact)
        self._wire = Wire(limits, resolver)
        self._pace = Pace(limits.hosts_at_once, sleep)
        self._patience = Patience(limits, self._pace, sleep)
        self._robots = Robots(self._robots_file)

    def fetch(self, request: Request) -> Response:
        """Fetch a URL; ``response.Outcome`` names all that can come of it."""
        made = Progress(request)
        try:
            return self._follow(made)
        except (PlaceRefused, AddressRefused, httpx.InvalidURL) as error:
            return made.ended(Outcome.REFUSED, str(error))
        except Throttled as error:
            return replace(made.ended(Outcome.THROTTLED, str(error), error.exchange), retry_at=error.until)
        except ServerError as error:
            return made.judged(error.exchange, self.limits)
        except (TooLarge, TookTooLong) as error:
            is_large = isinstance(error, TooLarge)
            limit = f"`{'max_bytes' if is_large else 'total_seconds'}` under [fetching] is the limit"
            return made.ended(Outcome.TOO_LARGE if is_large else Outcome.TOO_SLOW, f"{error}; {limit}")
        except httpx.HTTPError as error:
            return made.ended(Outcome.FAILED, _in_words(error))

    def close(self) -> None:
        """Close all connections."""
        self._wire.close()

    def _follow(self, made: Progress) -> Response:
        request = made.request
        start = parts = split_url(request.url)
        for _ in range(self.limits.max_redirects + 1):
            made.url = parts.geturl()
            why_not = self._robots.rules(origin_of(parts)).why_not(made.url) if request.robots else None
            if why_not is not None:
                return made.ended_by_robots(why_not, redirected=parts is not start)
            exchange = self._exchange(made, parts, is_home=origin_of(parts) == origin_of(start))
            location = exchange.header("location")
            if exchange.status not in _REDIRECTS or location is None:
                return made.judged(exchange, self.limits)
            parts = _next(made.url, location)
            check_redirect(start, parts, request.may_redirect_to)
        return made.ended(Outcome.REFUSED, f"more than {self.limits.max_redirects} redirects")

    def _exchange(self, made: Progress, parts: SplitResult, *, is_home: bool) -> Exchange:
        """Do one exchange in its host's turn; the request's own headers go to the host only that they are for."""
        request, limits = made.request, self.limits
        own = own_headers(request, self._agent) if is_home else ()
        server = server_of(parts)
        asked_delay = self._robots.rules(origin_of(parts)).delay if request.robots else 0.0

        def once() -> Exchange:
            with self._pace.turn(server, max(limits.delay_seconds, asked_delay)):
                made.n_requests += 1
                return self._wire.exchange(
                    made.url,
                    request_headers(request, self._agent),
                    secret=own,
                    max_bytes=request.max_bytes or limits.max_bytes,
                    without_body=_WITHOUT_BODY,
                )

        return self._patience.repeat(server, lambda: surely_whole(once))

    def _robots_file(self, url: str) -> RobotsFile:
        """Fetch a robots.txt; its redirects may lead to other domains, as RFC 9309 has it."""
        made = Progress(Request(url=url, robots=False, max_bytes=MAX_RECEIVED))
        try:
            return self._robots_answer(made)
        except ServerError as error:
            return RobotsFile(error.exchange.status)
        except Throttled as error:
            return RobotsFile(None, message=str(error), outcome=Outcome.THROTTLED, retry_at=error.until)
        except (PlaceRefused, AddressRefused, httpx.InvalidURL) as error:
            way = "" if made.url == url else f"{url} is redirected to {made.url}: "
            return RobotsFile(None, message=f"{way}{error}", outcome=Outcome.REFUSED)
        except (httpx.HTTPError, TooLarge, TookTooLong, Damaged) as error:
            return RobotsFile(None, message=_in_words(error))

    def _robots_answer(self, made: Progress) -> RobotsFile:
        parts = split_url(made.url)
        for _ in range(_ROBOTS_HOPS + 1):
            made.url = parts.geturl()
            exchange = self._exchange(made, parts, is_home=False)
            location = exchange.header("location")
            if exchange.status not in _REDIRECTS or location is None:
                encoding = exchange.header("content-encoding") or ""
                body = decode_body(exchange.body, encoding, self.limits)
                return RobotsFile(exchange.status, unpacked(body, self.limits))
            parts = _next(made.url, location)
        # more redirects than one has to follow count as if there were no such file
        return RobotsFile(404)


def _next(url: str, location: str) -> SplitResult:
    try:
        return split_url(urljoin(url, _as_written(location)))
    except ValueError as error:
        raise PlaceRefused(f"a redirect to no web address: {error}") from error


def _as_written(location: str) -> str:
    """Return where a redirect leads: headers are read as latin-1, and addresses in other scripts come in UTF-8."""
    try:
        return location.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return location


def _in_words(error: Exception) -> str:
    name, words = type(error).__name__, str(error)
    if isinstance(error, httpx.LocalProtocolError):
        # the library's words have the header that it does not send, which may be a secret
        return f"{name}: the request is not HTTP: look at the `headers` of the source"
    if not isinstance(error, httpx.HTTPError):
        return words
    return f"{name}: {words}" if words else name
