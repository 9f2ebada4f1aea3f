"""Why an event was added, revised or withdrawn: decided from what differs in what it rests on, then and now.

A change is explained by its own evidence where that differs: a decision on it, another version of one of its articles,
an article that was not known, another reading of the same texts. Where its own evidence is the same, it follows from
what happened to others (a new report can part two events that neither of it quotes): then the cause is that of the
changes that share an article with it, else of those against the same country, else of the run.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import NamedTuple

from schemas.mart import EventEvidence, SanctionEvent
from schemas.staging import Mention
from schemas.vocabulary import Cause

Quoted = EventEvidence | Mention
"""A claim as it is published, or as it was read."""

_ORDER = tuple(Cause)
_SHOWN = 3
_REREAD = "another text read from the same bytes of"

_read_out = attrgetter(
    *("event_date", "date_precision", "announced_date", "announced_precision", "effective_date", "effective_precision"),
    *("expiry_date", "expiry_precision", "sender", "target_country", "target_name", "sector", "measure", "action"),
    *("status", "extent", "except_sectors", "except_measures", "except_words", "main"),
)
"""What an event says that can only be read out of its own claims: counts and confidence change with copies, too."""


class Change(NamedTuple):
    """One event before and after a build; None where the log did not say it, or does not say it any more."""

    before: SanctionEvent | None
    after: SanctionEvent | None

    @property
    def event(self) -> SanctionEvent:
        """The event as it is now, or as it was last.

        Raises:
            ValueError: it is neither before nor after.
        """
        event = self.before if self.after is None else self.after
        if event is None:
            raise ValueError("a change has an event before it or after it")
        return event


class Why(NamedTuple):
    """The cause of a change, and the same in words."""

    cause: Cause
    detail: str


@dataclass(frozen=True, slots=True)
class Basis:
    """What a build rested on.

    ``versions`` are the articles that were known, with the version that counts; ``places`` say of articles where in the
    archive the bytes stand that it was read from; ``evidence`` are the claims of each event, by event_id, at least of
    those that changed; ``extractor`` is the version of the rules and of the reference data, joined by ``+``; ``rules``
    is the version of the merging and state rules, None where nobody says. ``decided`` says in words, by event_id, which
    decisions of people hold.
    """

    versions: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    evidence: Mapping[str, Sequence[Quoted]] = field(default_factory=dict)
    extractor: str | None = None
    rules: str | None = None
    decided: Mapping[str, frozenset[str]] = field(default_factory=dict)


class Unclear(NamedTuple):
    """A change that its own evidence does not explain, and the articles that it rests on or rested on."""

    change: Change
    articles: frozenset[str]


class Causes(NamedTuple):
    """The causes of changes that their own evidence explains, by event_id; the others; and what both may share."""

    found: dict[str, Why]
    unclear: list[Unclear]
    neighbours: "Neighbours"


def find_causes(changes: Iterable[Change], before: Basis, after: Basis) -> dict[str, Why]:
    """Return the cause of each change by event_id."""
    own = own_causes(changes, before, after)
    return own.found | follow_causes(own.unclear, own.neighbours, before, after)


def own_causes(changes: Iterable[Change], before: Basis, after: Basis) -> Causes:
    """Explain changes by their own evidence, as far as it does."""
    return _Finder(before, after).explain_all(changes)


def follow_causes(unclear: Sequence[Unclear], neighbours: "Neighbours", before: Basis, after: Basis) -> dict[str, Why]:
    """Explain the other changes by those near them, else by what the run brought."""
    found: dict[str, Why] = {}
    of_run = _cause_of_run(before, after) if len(unclear) > 0 else None
    for change, articles in unclear:
        near = neighbours.nearest(change.event, articles) or of_run
        if near is not None:
            found[change.event.event_id] = near
    return found


class _Finder:
    def __init__(self, before: Basis, after: Basis) -> None:
        self._before, self._after = before, after

    def explain_all(self, changes: Iterable[Change]) -> Causes:
        found: dict[str, Why] = {}
        unclear: list[Unclear] = []
        explained: list[tuple[SanctionEvent, frozenset[str], Why]] = []
        for change in changes:
            event = change.event
            articles = self._articles_of(event.event_id)
            why = self._own_cause(change, articles)
            if why is None:
                unclear.append(Unclear(change, articles))
            else:
                found[event.event_id] = why
                explained.append((event, articles, why))
        neighbours = Neighbours()
        # where no article was known, whatever rests on any is explained by it, and nobody asks its neighbours
        if len(self._before.versions) > 0 or len(unclear) > 0:
            for event, articles, why in explained:
                neighbours.add(event, articles, why)
        return Causes(found, unclear, neighbours)

    def _quoted(self, event_id: str) -> tuple[Sequence[Quoted], Sequence[Quoted]]:
        return self._before.evidence.get(event_id, ()), self._after.evidence.get(event_id, ())

    def _articles_of(self, event_id: str) -> frozenset[str]:
        then, now = self._quoted(event_id)
        return frozenset([row.article_id for row in (*then, *now)])

    def _own_cause(self, change: Change, articles: frozenset[str]) -> Why | None:
        event_id = change.event.event_id
        then, now = self._quoted(event_id)
        known = self._before.versions
        reasons = (
            (Cause.REVIEW, self._review_words(event_id)),
            (Cause.SOURCE_CORRECTED, _listed("another version of", self._corrected(then, now))),
            (Cause.NEW_SOURCE, _listed("new article", sorted([one for one in articles if one not in known]))),
            (Cause.RE_EXTRACTION, _listed(_REREAD, _reread(articles, self._before, self._after))),
            self._other_reading(change, then, now),
        )
        given = [(cause, words) for cause, words in reasons if words]
        if len(given) == 0:
            return None
        return Why(given[0][0], "; ".join(words for _, words in given))

    def _review_words(self, event_id: str) -> str:
        if len(self._before.decided) == 0 and len(self._after.decided) == 0:
            return ""
        then, now = (basis.decided.get(event_id, frozenset()) for basis in (self._before, self._after))
        return "; ".join([one if one in now else f"taken back: {one}" for one in sorted(then ^ now)])

    def _corrected(self, then: Sequence[Quoted], now: Sequence[Quoted]) -> list[str]:
        """Return the articles that are stored in another version than when the log was published last."""
        known, newest = self._before.versions, self._after.versions
        if len(known) == 0:
            return []
        articles = {row.article_id for row in (*then, *now)}
        reread = set(_reread(articles, self._before, self._after))
        return sorted(one for one in articles - reread if one in known and known[one] != newest.get(one))

    def _other_reading(self, change: Change, then: Sequence[Quoted], now: Sequence[Quoted]) -> tuple[Cause, str]:
        old, new = self._before.extractor, self._after.extractor
        if old is None or new is None or old == new:
            return Cause.RE_EXTRACTION, self._other_rules()
        if _claims(then) != _claims(now) or _is_read_otherwise(change):
            return _reading_cause(old, new), f"read by {new}, before by {old}"
        return Cause.RE_EXTRACTION, self._other_rules()

    def _other_rules(self) -> str:
        old, new = self._before.rules, self._after.rules
        return "" if old is None or old == new else f"merged by rules {new}, before by {old}"


def _reread(articles: Iterable[str], before: Basis, after: Basis) -> list[str]:
    """Return the articles that are stored in another version, and were read from the same bytes."""
    if len(before.places) == 0:
        return []
    return sorted(
        one
        for one in articles
        if one in before.places
        and before.places[one] == after.places.get(one)
        and before.versions.get(one) != after.versions.get(one)
    )


def _cause_of_run(before: Basis, after: Basis) -> Why:
    """Return the cause of a change that has no neighbour: whatever the run brought at all."""
    known, newest = before.versions, after.versions
    reread = _reread(known, before, after)
    corrected = sorted({one for one in known if newest.get(one) not in (None, known[one])}.difference(reread))
    new = sorted(newest.keys() - known.keys())
    old, now = before.extractor, after.extractor
    if old is not None and now is not None and old != now:
        return Why(_reading_cause(old, now), f"follows from others being read by {now}, before by {old}")
    if len(corrected) > 0:
        return Why(Cause.SOURCE_CORRECTED, "follows from " + _listed("another version of", corrected))
    if len(new) > 0:
        return Why(Cause.NEW_SOURCE, "follows from " + _listed("new article", new))
    if len(reread) > 0:
        return Why(Cause.RE_EXTRACTION, "follows from " + _listed(_REREAD, reread))
    return Why(Cause.RE_EXTRACTION, "the same texts, merged by other rules")


class Neighbours:
    """Changes whose cause is known, by what they share with one whose cause is not."""

    def __init__(self) -> None:
        self._of_article: dict[str, tuple[int, str, Why]] = {}
        self._of_country: dict[str | None, tuple[int, str, Why]] = {}

    def add(self, event: SanctionEvent, articles: Iterable[str], why: Why) -> None:
        """Remember a change with its cause; of several that share something, the first cause in order holds."""
        ranked = (_ORDER.index(why.cause), event.event_id, why)
        for article in articles:
            known = self._of_article.get(article)
            if known is None or ranked < known:
                self._of_article[article] = ranked
        self._of_country[event.target_country] = min(ranked, self._of_country.get(event.target_country, ranked))

    def extend(self, other: "Neighbours") -> None:
        """Remember what another one remembers, too."""
        for article, ranked in other._of_article.items():
            self._of_article[article] = min(ranked, self._of_article.get(article, ranked))
        for country, ranked in other._of_country.items():
            self._of_country[country] = min(ranked, self._of_country.get(country, ranked))

    def nearest(self, event: SanctionEvent, articles: Iterable[str]) -> Why | None:
        """Return the cause of the changes that share an article, else of those against the same country."""
        near = [self._of_article[one] for one in articles if one in self._of_article]
        if len(near) == 0 and event.target_country in self._of_country:
            near = [self._of_country[event.target_country]]
        if len(near) == 0:
            return None
        _, event_id, why = min(near)
        return Why(why.cause, f"follows from {event_id}: {why.detail}")


def _is_read_otherwise(change: Change) -> bool:
    """Whether the same quotes are taken to say something else: a claim is named by its quote, not by its date."""
    before, after = change
    return before is not None and after is not None and _read_out(before) != _read_out(after)


def _reading_cause(old: str, new: str) -> Cause:
    same_rules = old.partition("+")[0] == new.partition("+")[0]
    return Cause.REFERENCE_DATA if same_rules else Cause.RE_EXTRACTION


def by_event(evidence: Iterable[EventEvidence]) -> dict[str, list[EventEvidence]]:
    """Return the rows of each event."""
    rows: dict[str, list[EventEvidence]] = defaultdict(list)
    for row in evidence:
        rows[row.event_id].append(row)
    return dict(rows)


def _claims(rows: Iterable[Quoted]) -> set[tuple[object, ...]]:
    return {(row.mention_id, row.confidence, row.rule, row.evidence) for row in rows}


def _listed(what: str, articles: Sequence[str]) -> str:
    if len(articles) == 0:
        return ""
    more = len(articles) - _SHOWN
    return f"{what} {', '.join(articles[:_SHOWN])}" + (f" and {more} more" if more > 0 else "")
