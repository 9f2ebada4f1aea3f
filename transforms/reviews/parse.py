"""Files of decisions -> decisions. Everything wrong is told at once, each with file and line."""

import csv
import difflib
import io
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from schemas.mart import SANCTION_EVENT
from schemas.review import REVIEW_COLUMNS
from schemas.vocabulary import ReviewVerb
from transforms.reviews.changes import parse_changes
from transforms.reviews.decision import Decision, Seen, decision_order

_SEEN_CODES = ("sector", "action")
"""What the event said that has codes: by these it is found again, and a word that is none finds nothing."""

_REQUIRED = ("event_id", "decision", "by", "at", "why", "sector", "action")


class ReviewFault(ValueError):  # noqa: N818 - what it holds is called a fault
    """Files of decisions that cannot be used; the message lists everything found as ``file:line: what``."""


def parse_reviews(
    texts: Mapping[str, str], *, folder: str = "data/reviews", unread: Sequence[str] = ()
) -> list[Decision]:
    """Read files of decisions, given by name, into decisions in order of time.

    Args:
        texts: file name -> text.
        folder: where they lie, for the message.
        unread: what is wrong with files that could not be read as text, as ``file:line: what``.

    Raises:
        ReviewFault: listing every fault with file and line; lines count from 1, the header included.
    """
    found: dict[str, Decision] = {}
    faults: list[str] = list(unread)
    for file, text in sorted(texts.items()):
        for line, cells in _lines(file, text, faults):
            decision = _decision(cells, file, line, faults)
            if decision is None:
                continue
            twin = found.setdefault(decision.decision_id, decision)
            if twin is not decision:
                faults.append(f"{file}:{line}: the same decision stands in {twin.file}:{twin.line}")
    if faults:
        raise ReviewFault(f"the decisions in {folder} cannot be used:\n  " + "\n  ".join(faults))
    return sorted(found.values(), key=decision_order)


def _lines(file: str, text: str, faults: list[str]) -> list[tuple[int, dict[str, str]]]:
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    rows: list[tuple[int, dict[str, str]]] = []
    try:
        header = [name.strip() for name in next(reader, [])]
        missing, unknown = [one for one in REVIEW_COLUMNS if one not in header], set(header) - set(REVIEW_COLUMNS)
        if missing or unknown:
            faults.append(f"{file}:1: columns missing: {missing or 'none'}, unknown: {sorted(unknown) or 'none'}")
            return []
        twice = [name for name, n_times in Counter(header).items() if n_times > 1]
        if twice:
            faults.append(f"{file}:1: columns that stand twice, of which nobody knows which one is meant: {twice}")
            return []
        start = reader.line_num + 1
        for cells in reader:
            line, start = start, reader.line_num + 1
            if len(cells) == 0:
                continue
            if len(cells) != len(header):
                faults.append(f"{file}:{line}: {len(cells)} cells in a table of {len(header)} columns")
                continue
            rows.append((line, {name: cell.strip() for name, cell in zip(header, cells, strict=True)}))
    except csv.Error as error:
        faults.append(f"{file}:{reader.line_num}: no CSV: {error}")
    return rows


def _decision(cells: Mapping[str, str], file: str, line: int, faults: list[str]) -> Decision | None:
    """Return the decision of a line, or None after telling all that is wrong with it."""
    found: list[str] = []
    empty = [name for name in _REQUIRED if not cells[name]]
    if empty:
        found.append(f"empty: {', '.join(empty)}")
    verb, at, changes = None, None, dict[str, str | None]()
    verbs = [one.value for one in ReviewVerb]
    if cells["decision"] in verbs:
        verb = ReviewVerb(cells["decision"])
    elif cells["decision"]:
        found.append(f"decision is {cells['decision']!r}; it is one of: {', '.join(verbs)}")
    found += [_not_one_of(name, cells[name]) for name in _SEEN_CODES if cells[name] not in ("", *_codes(name))]
    try:
        at = _moment(cells["at"]) if cells["at"] else None
    except ValueError as error:
        found.append(str(error))
    try:
        changes = {} if verb is None else parse_changes(cells["changes"], verb)
    except ValueError as error:
        found.append(str(error))
    faults.extend(f"{file}:{line}: {one}" for one in found)
    if found or verb is None or at is None:
        return None
    return Decision(
        event_id=cells["event_id"],
        verb=verb,
        by=cells["by"],
        at=at,
        why=cells["why"],
        changes=changes,
        seen=Seen(
            sender=cells["sender"] or None,
            target_country=cells["target_country"] or None,
            target_name=cells["target_name"] or None,
            sector=cells["sector"],
            action=cells["action"],
            event_date=cells["event_date"] or None,
            articles=frozenset(cells["articles"].split()),
        ),
        evidence_hash=cells["evidence_hash"] or None,
        file=file,
        line=line,
    )


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"at is {text!r}; write a UTC time such as 2026-01-31T09:30:00Z") from None
    if moment.tzinfo is None:
        raise ValueError(f"at is {text!r}, without a zone; write 2026-01-31T09:30:00Z")
    try:
        return moment.astimezone(UTC).replace(tzinfo=None)
    except OverflowError:
        raise ValueError(f"at is {text!r}, a year that UTC does not have; write 2026-01-31T09:30:00Z") from None


def _codes(column: str) -> tuple[str, ...]:
    return SANCTION_EVENT.column(column).facts.values or ()


def _not_one_of(column: str, word: str) -> str:
    near = difflib.get_close_matches(word, _codes(column), n=3)
    return f"{column} is {word!r}, which no event has" + (f"; near: {', '.join(near)}" if near else "")


def format_decision(decision: Decision, changes: str) -> str:
    """Return a decision as a line of a file, ``changes`` being what it changes as text."""
    seen = decision.seen
    cells = {
        "event_id": decision.event_id,
        "decision": decision.verb.value,
        "by": decision.by,
        "at": decision.at.isoformat() + "Z",
        "why": decision.why,
        "changes": changes,
        "sender": seen.sender or "",
        "target_country": seen.target_country or "",
        "target_name": seen.target_name or "",
        "sector": seen.sector,
        "action": seen.action,
        "event_date": seen.event_date or "",
        "articles": " ".join(sorted(seen.articles)),
        "evidence_hash": decision.evidence_hash or "",
    }
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow([cells[name] for name in REVIEW_COLUMNS])
    return out.getvalue()


def header_line() -> str:
    """Return the first line of a file of decisions."""
    return ",".join(REVIEW_COLUMNS) + "\n"
