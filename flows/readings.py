"""How a response is read that stands in the archive: by the code of its kind, with what its source had noted of it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from flows.archive.later import LaterPages
from flows.fetching.response import Outcome, Request, Response
from flows.settings import utc_now
from flows.sources.catalogue import Catalogue
from flows.sources.config import SourceConfig
from flows.sources.documents import hint_of, read_document
from flows.sources.ledger import Ledger
from flows.sources.polling import Past
from flows.sources.registry import kind_of
from flows.sources.session import Session, Tools, key_of
from flows.summary import RunStart
from schemas.sources import SourceState
from schemas.vocabulary import IssueKind, StateRole, StateStatus
from transforms.articles.record import Problem, RawArticle

_TO_FETCH: dict[str, Any] = {
    "status": StateStatus.PENDING.value,
    "attempts": 0,
    "etag": None,
    "last_modified": None,
    "content_hash": None,
    "changed_at": None,
}
_OF_FETCHING = frozenset({IssueKind.NOT_FETCHED, IssueKind.SOURCE_FAILED})


class Readings:
    """Reads archived responses.

    Args:
        catalogue: the sources file.
        past: what was noted of the sources.
        start: the run.
        later: where later pages of stories are kept; None and there are none.

    ``unknown`` are the sources that were met and that the file does not have.
    """

    def __init__(self, catalogue: Catalogue, past: Past, start: RunStart, later: LaterPages | None = None) -> None:
        self._later = later
        self._catalogue = catalogue
        self._start = start
        self._rows = {name: _by_address(rows) for name, rows in past.states.items()}
        self.unknown: set[str] = set()

    def of(self, source: str, response: Response) -> Iterator[RawArticle | Problem]:
        """Yield what a response of a source holds; nothing where it was no answer, or nobody knows what it was."""
        config = self._catalogue.sources.get(source)
        if config is None:
            self.unknown.add(source)
            return
        row = self._rows.get(source, {}).get(response.asked)
        if response.outcome is Outcome.COPIED:
            session = self._session(source, config, response)
            yield from read_document(session, session.ledger.get_or_new(response.asked, StateRole.DOCUMENT), response)
        elif response.ok and row is not None:
            # the kind is let loose on this one response, and gets nothing else: a listing that carries texts is read as
            # if for the first time, a document as if it were still to be fetched
            due = [replace(row, **_TO_FETCH)] if row.role == StateRole.DOCUMENT else []
            for one in kind_of(config.kind).collect(config, self._session(source, config, response, due)):
                if not isinstance(one, Problem) or one.kind not in _OF_FETCHING:
                    yield one

    def _session(
        self, source: str, config: SourceConfig, response: Response, known: Iterable[SourceState] = ()
    ) -> Session:
        def fetch(
            source: str,  # noqa: ARG001 - as the protocol names it
            request: Request,
        ) -> Response:
            if request.url == response.asked:
                return response
            return replace(_NOTHING, asked=request.url, url=request.url)

        def further(first: Response, url: str) -> Response:
            kept = None if self._later is None else self._later.find(first, url)
            return kept or replace(_NOTHING, asked=url, url=url)

        ledger = Ledger(source, self._start.run_id, self._start.begun_at, known)
        return Session(source, config, ledger, Tools(fetch, _kept, further=further))


def _kept(response: Response, source: str) -> tuple[str, int] | None:  # noqa: ARG001 - as the protocol names it
    return response.archived


_NOTHING = Response(outcome=Outcome.FAILED, asked="", url="", message="not asked for again", fetched_at=utc_now())


def _by_address(rows: Iterable[SourceState]) -> dict[str, SourceState]:
    newest: dict[str, SourceState] = {}
    for row in sorted(rows, key=lambda one: one.run_id):
        newest[row.url or key_of(row.key)] = row
        also = hint_of(row).get("also") if row.role == StateRole.DOCUMENT else None
        if also:
            newest[also] = row
    return newest
