"""Lists of the WARC files of a crawl (``warc.paths.gz``): a path a line, as Common Crawl publishes them by month."""

from flows.fetching.body import Damaged, TooLarge, unpacked
from flows.fetching.response import Expect, Outcome, Response
from flows.sources.ranged import Get
from flows.sources.session import Session, key_of
from schemas.sources import SourceState
from schemas.vocabulary import IssueKind, PollOutcome

NAMES_FILES = "paths.gz"
_SUFFIXES = (".warc.gz", ".warc")


def file_list(session: Session, url: str, get: Get) -> tuple[list[str], Response] | None:
    """Return the files that a list names, and the answer; None if it is as it was when all of them had been read.

    A list that is not there is no failure, since it may come yet: it is noted, and the poll goes on.

    Args:
        session: the poll.
        url: the list's web address.
        get: fetches it.
    """
    seen = session.ledger.get(key_of(url))
    answer = get(url, Expect.BINARY, **_validators(seen))
    names = _names(answer, session) if answer.ok else None
    if answer.outcome is Outcome.NOT_MODIFIED:
        session.tally.unchanged_listings += 1
    elif answer.outcome is Outcome.GONE:
        session.trouble(IssueKind.NOT_FETCHED, "there is no such list of files", url)
    elif not answer.ok:
        session.tally.failed(answer, listing=True)
    elif names is None:
        session.tally.failed_listing = (PollOutcome.FAILED, f"{url}: no list of files, or a damaged one")
    return None if names is None else (names, answer)


def _validators(seen: SourceState | None) -> dict[str, str | None]:
    return {} if seen is None else {"etag": seen.etag, "last_modified": seen.last_modified}


def _names(answer: Response, session: Session) -> list[str] | None:
    body = answer.body
    try:
        text = unpacked(body, session.limits)
    except (Damaged, TooLarge):
        return None
    # directories of crawls have files of other names too
    return [one for one in text.decode("utf-8", "replace").split() if one.endswith(_SUFFIXES)]
