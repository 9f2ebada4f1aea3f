"""What an answer amounts to: one outcome, with its reason in words."""

import json
from dataclasses import replace

from flows.fetching.body import Damaged, TooLarge, decode_body, unpacked
from flows.fetching.challenge import why_challenged, why_wrong_kind
from flows.fetching.limits import Limits
from flows.fetching.response import Expect, Outcome, Request, Response
from flows.fetching.robots import No
from flows.fetching.transport import Exchange
from flows.settings import utc_now

_EXPLAINED = 300


class Progress:
    """A request under way: where it has come to, and how often something was sent for it."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.url = request.url
        self.n_requests = 0

    def ended(self, outcome: Outcome, message: str, exchange: Exchange | None = None) -> Response:
        """Return a response without a body."""
        bare = Response(
            outcome=outcome,
            asked=self.request.url,
            url=self.url,
            message=message,
            fetched_at=utc_now(),
            n_requests=self.n_requests,
        )
        if exchange is None:
            return bare
        return replace(
            bare,
            url=exchange.url,
            status=exchange.status,
            reason=exchange.reason,
            headers=exchange.headers,
            sent=exchange.sent,
            address=exchange.address,
            fetched_at=exchange.at,
        )

    def ended_by_robots(self, why_not: No, *, redirected: bool) -> Response:
        """Return the response to a request that a robots.txt ended, be it that of a site that a redirect led to."""
        by_way = f" (it is redirected to {self.url})" if redirected else ""
        return replace(self.ended(why_not.outcome, why_not.message + by_way), retry_at=why_not.retry_at)

    def judged(self, exchange: Exchange, limits: Limits) -> Response:
        """Return the response that a final answer is."""
        if exchange.status == 304:
            asked_for = self.request.etag is not None or self.request.last_modified is not None
            outcome = Outcome.NOT_MODIFIED if asked_for else Outcome.FAILED
            return self.ended(outcome, "" if asked_for else "status 304, which was not asked for", exchange)
        try:
            body = decode_body(exchange.body, exchange.header("content-encoding") or "", limits)
            if self.request.expects is not Expect.BINARY:
                body = unpacked(body, limits)
        except TooLarge as error:
            return self.ended(Outcome.TOO_LARGE, str(error), exchange)
        except Damaged as error:
            return self.ended(Outcome.FAILED, f"status {exchange.status}, {error}", exchange)
        outcome, message = self._outcome(exchange, body)
        whole = self.ended(outcome, message, exchange)
        if outcome in {Outcome.FETCHED, Outcome.CHALLENGED}:
            return replace(whole, received=exchange.body, body=body)
        return whole

    def _outcome(self, exchange: Exchange, body: bytes) -> tuple[Outcome, str]:
        status, expects = exchange.status, self.request.expects
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in exchange.headers}
        challenged = why_challenged(status, headers, body, expects)
        if challenged is not None:
            return Outcome.CHALLENGED, challenged
        if status in {404, 410}:
            return Outcome.GONE, f"status {status}"
        if status == 206 and self.request.span is not None:
            return Outcome.FETCHED, ""
        if status != 200:
            return Outcome.FAILED, f"status {status}{self._explanation(body)}"
        wrong = why_wrong_kind(body, expects)
        if wrong is None:
            return Outcome.FETCHED, ""
        stated = headers.get("content-type", "not given")[:60]
        return Outcome.FAILED, f"{wrong}, where {expects.in_words} was due (content type {stated})"

    def _explanation(self, body: bytes) -> str:
        """Return what an API says of a question that it does not answer; nothing if that may repeat a secret."""
        if self.request.expects is not Expect.JSON or self.request.headers:
            return ""
        try:
            said = json.dumps(json.loads(body))  # in ASCII: safe in any log
        except (ValueError, RecursionError):
            return ""
        return f", {said[:_EXPLAINED]}{'…' if len(said) > _EXPLAINED else ''}"
