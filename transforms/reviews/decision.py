"""A decision: who, when, why, on which event, having seen what, and what it changes."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from schemas.vocabulary import ReviewVerb

Quote = tuple[str, str, str]
"""A piece of evidence: article_id, version_id, quoted words."""


_SAID = ("sender", "target_country", "target_name", "sector", "action", "event_date")


@dataclass(frozen=True, slots=True)
class Seen:
    """The event as it was when it was decided on: what it said, and which articles said so."""

    sender: str | None
    target_country: str | None
    target_name: str | None
    sector: str
    action: str
    event_date: str | None
    articles: frozenset[str]

    def __str__(self) -> str:
        """Return it in one line."""
        target = ": ".join(one for one in (self.target_country, self.target_name) if one is not None)
        said = (self.event_date or "undated", self.sender or "?", target or "?", self.sector, self.action)
        return " ".join(said)


@dataclass(frozen=True, slots=True)
class Decision:
    """One line of a file of decisions. ``at`` is UTC without a zone; ``evidence_hash`` is of what was seen.

    ``read`` is what the sources said of it, where what was seen had been amended by then.
    """

    event_id: str
    verb: ReviewVerb
    by: str
    at: datetime
    why: str
    changes: Mapping[str, str | None]
    seen: Seen
    evidence_hash: str | None
    file: str
    line: int
    read: Seen | None = None

    @property
    def told(self) -> tuple[Seen, ...]:
        """What the event may say that it is about: decisions come last, so before them it may say what was read."""
        return (self.seen,) if self.read is None else (self.seen, self.read)

    @property
    def decision_id(self) -> str:
        """``D`` and 12 hexadecimal digits; the reason may be reworded without making another decision of it."""
        said = [f"{key}={value}" for key, value in sorted(self.changes.items())]
        raw = "\x1f".join([self.event_id, self.verb.value, self.by, self.at.isoformat(), *said])
        return "D" + hashlib.sha256(raw.encode()).hexdigest()[:12]

    @property
    def in_words(self) -> str:
        """Who decided what and when; the same text for the same decision in every build."""
        return f"{self.verb.value} by {self.by} on {self.at:%Y-%m-%d} ({self.decision_id})"

    @property
    def is_regrouping(self) -> bool:
        """Whether it says which reports belong to an event, rather than what the event says."""
        return self.verb in (ReviewVerb.MERGE, ReviewVerb.SPLIT)


def decision_order(decision: Decision) -> tuple[datetime, str, int]:
    """Sort key: the earlier first, since the later prevails; within one second the later line of a file."""
    return decision.at, decision.file, decision.line


def still_rejected(rejection: Decision) -> str:
    """Say by whom an event is rejected, and what takes that back."""
    return (
        f"{rejection.event_id} is rejected by {rejection.by} on {rejection.at:%Y-%m-%d} ({rejection.why}): "
        f"`review accept {rejection.event_id}` takes that back, and comes first"
    )


def with_what_was_read(decisions: Iterable[Decision]) -> list[Decision]:
    """Add to each decision what had been read of its event, where an earlier one put other values in its place.

    Args:
        decisions: all of them, in order of time.
    """
    before: dict[str, list[Decision]] = defaultdict(list)
    told = []
    for one in decisions:
        read = replace(one.seen, **_amended(one.seen, before[one.event_id]))
        knowing = one if read == one.seen else replace(one, read=read)
        told.append(knowing)
        if one.verb in (ReviewVerb.ACCEPT, ReviewVerb.AMEND):
            before[one.event_id].append(knowing)
    return told


def _amended(seen: Seen, earlier: Sequence[Decision]) -> dict[str, Any]:
    """Return the columns that were seen as the newest decision on them had put them, each with what was read."""
    found: dict[str, Any] = {}
    for name in _SAID:
        last = next((one for one in reversed(earlier) if name in one.changes), None)
        if last is not None and last.changes[name] == getattr(seen, name):
            found[name] = getattr(last.told[-1], name)
    return found


def hash_evidence(quotes: Iterable[Quote]) -> str:
    """Return a hash of what a reviewer sees: which versions of which articles say it in which words.

    How it was read (rule, confidence, values) is left out: another extractor that quotes the same words of the same
    texts has changed nothing that was seen.
    """
    lines = sorted({"\x1f".join((article, version, " ".join(words.split()))) for article, version, words in quotes})
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


def parted_ids(decisions: Iterable[Decision]) -> list[str]:
    """Return the ids of the events that these decisions split off."""
    return [split_event_id(one.decision_id) for one in decisions if one.verb == ReviewVerb.SPLIT]


def split_event_id(decision_id: str) -> str:
    """Return the id of the event that a split makes; the same in every build."""
    return "E" + hashlib.sha256(f"split\x1f{decision_id}".encode()).hexdigest()[:20]
