"""How far WARC files were read: which files, months and places in them are done, by the marks of a source."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from flows.sources.documents import MOST_ATTEMPTS
from flows.sources.months import by_month, is_final, names_months
from flows.sources.session import Session
from flows.sources.warc_config import WarcConfig
from flows.sources.warc_files import Opened, Place


def paths_of(config: WarcConfig, session: Session) -> Iterator[str]:
    """Yield the paths; those that name months, once for each month of which something may be new.

    Each is to be read before the next is taken: it tells whether its month needs to be looked at again.
    """
    today, tally = session.now.date(), session.tally
    for path in (config.path, *config.paths):
        if not names_months(path):
            yield path
            continue
        begun = date.fromisoformat(session.ledger.mark(f"first month of {path}") or today.isoformat())
        first = config.since or min(begun, today)  # a clock may have been ahead
        session.ledger.set_mark(f"first month of {path}", first.isoformat())
        for one, month in by_month(path, first, today):
            if session.ledger.mark(f"all of {one}") is None:
                n_before = tally.unchanged_listings
                yield one
                if is_final(month, today) and tally.unchanged_listings > n_before:
                    session.ledger.set_mark(f"all of {one}", "yes")


def noted(session: Session, name: str) -> dict[str, Any]:
    """Return what is noted of a file: ``version``, and ``offset``, from which to go on; empty if nothing is."""
    found: dict[str, Any] = json.loads(session.ledger.mark(f"read {name}") or "{}")
    return found


def is_read(mark: dict[str, Any]) -> bool:
    """Return whether a file was read to its end, by what is noted of it."""
    return mark.get("offset", 0) is None


def is_done(session: Session, place: Place) -> bool:
    """Return whether a file was read to its end, as far as can be told before it is opened."""
    mark = noted(session, place.name)
    same = place.is_fixed or (place.version is not None and mark.get("version") == place.version)
    return is_read(mark) and same


def is_given_up(session: Session, place: Place) -> bool:
    """Count a poll in which a file was not there, and return whether it counts as read from now on.

    One that a list or a store names does in the end, or the source would fail for as long as it is named; one that the
    entry names does not.
    """
    if not place.is_fixed and place.version is None:
        return False
    name, version = f"missing {place.name}", place.version or ""
    times = 1 + int(session.ledger.mark(name) or 0)
    session.ledger.set_mark(name, str(times))
    if times < MOST_ATTEMPTS:
        return False
    session.ledger.set_mark(f"read {place.name}", json.dumps({"version": version, "offset": None}))
    return True


def left_at(session: Session, opened: Opened) -> int | None:
    """Return where to go on; None at the end. A file that is another one than before is read anew."""
    mark = noted(session, opened.name)
    if mark.get("version") != opened.version:
        return 0
    offset: int | None = mark["offset"]
    return offset
