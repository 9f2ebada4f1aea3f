"""Which event a decision is about, now: by its id, and by the articles and the values that the reviewer saw.

Ids are stable from run to run, but a log that is made anew with a better extractor mints some of them otherwise. A
decision must hold there too, so it also knows what it saw: an event that rests on one of the same articles and says
most nearly the same is the one. Where two fit equally well the decision is lost, which is loud, rather than guessed.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from schemas.mart import SanctionEvent
from schemas.relations import EventConflict
from schemas.vocabulary import DIRECTION_OF, Action
from transforms.merging.claims import comparable_name
from transforms.merging.events import Cluster
from transforms.merging.ids import make_event_id
from transforms.merging.tree import are_related
from transforms.reviews.changes import date_text
from transforms.reviews.decision import Decision, Quote, Seen

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """An event with the claims that it was made of. Its id is the one that it will be published under."""

    cluster: Cluster
    event: SanctionEvent
    conflicts: Sequence[EventConflict] = ()

    @property
    def event_id(self) -> str:
        """The id of the event."""
        return self.event.event_id

    @property
    def quotes(self) -> set[Quote]:
        """What a reviewer of it sees."""
        return {(one.mention.article_id, one.mention.version_id, one.mention.evidence) for one in self.cluster.claims}


class Finder:
    """Finds the entry that a decision is about."""

    def __init__(self, entries: Sequence[Entry], decisions: Iterable[Decision], parted: Iterable[str] = ()) -> None:
        """Look among entries for what any of these decisions is about; ``parted`` are ids that a split made."""
        self._entries = entries
        self._parted = frozenset(parted)
        self._by_id = {entry.event_id: index for index, entry in enumerate(entries)}
        wanted = frozenset(article for decision in decisions for article in decision.seen.articles)
        self._by_article: dict[str, list[int]] = defaultdict(list)
        for index, entry in enumerate(entries):
            for article in entry.cluster.articles & wanted:
                self._by_article[article].append(index)

    def by_id(self, event_id: str | None) -> int | None:
        """Return the index of the entry that has this id."""
        return None if event_id is None else self._by_id.get(event_id)

    def founded(self, event_id: str) -> int | None:
        """Return the index of the entry that has another id, and would have this one in a log that is made anew."""
        found = (
            index
            for index, entry in enumerate(self._entries)
            if entry.event_id != event_id and make_event_id(entry.cluster.founder) == event_id
        )
        return next(found, None)

    def find(self, decision: Decision) -> int | None:
        """Return the index of the entry, or None where there is none or more than one."""
        best = self._best(decision)
        return best[0] if len(best) == 1 else None

    def find_all(self, decisions: Sequence[Decision]) -> list[tuple[Decision, int | None]]:
        """Find what each decision is about; one that finds nothing by itself follows the others on the same event.

        What one of them saw may be nearer to what is read now than what another did, and an event is not half found.
        """
        places = [(one, self.find(one)) for one in decisions]
        known: dict[str, set[int]] = defaultdict(set)
        for one, index in places:
            if index is not None:
                known[one.event_id].add(index)
        return [(one, self._beside(one, known[one.event_id]) if index is None else index) for one, index in places]

    def _beside(self, decision: Decision, known: Collection[int]) -> int | None:
        best = self._best(decision)
        index = next(iter(known)) if len(known) == 1 else None
        if index is None or not self._entries[index].cluster.articles & decision.seen.articles:
            return None
        return index if len(best) == 0 or index in best else None

    def why_lost(self, decision: Decision) -> str:
        """Say why there is no entry that the decision is about."""
        best = self._best(decision)
        if len(best) > 1:
            named = ", ".join(sorted(self._entries[index].event_id for index in best)[:_SHOWN])
            return f"{len(best)} events fit equally well what was seen: {named}"
        return f"no event has the id {decision.event_id}, nor rests on the articles that were seen and says the same"

    def _best(self, decision: Decision) -> list[int]:
        named = self._by_id.get(decision.event_id)
        near = {index for article in decision.seen.articles for index in self._by_article.get(article, ())}
        fitting = {index for index in near if _may_be_any(decision.told, self._entries[index].event)}
        candidates = fitting if named is None else fitting | {named}
        if named is not None and self._entries[named].cluster.articles & decision.seen.articles:
            # What a person parted from an event is another change: what was decided of the event stays with it.
            candidates -= {one for one in candidates if one != named and self._entries[one].event_id in self._parted}
        ranked = sorted(((self._score(decision, index, named), index) for index in candidates), reverse=True)
        return [index for score, index in ranked if score == ranked[0][0]]

    def _score(self, decision: Decision, index: int, named: int | None) -> tuple[bool, int, bool, int]:
        entry = self._entries[index]
        shared = len(entry.cluster.articles & decision.seen.articles)
        n_equal = max(_n_equal(one, entry.event) for one in decision.told)
        return shared > 0, n_equal, index == named, shared


def _may_be_any(told: Iterable[Seen], event: SanctionEvent) -> bool:
    return any(_may_be_same(one, event) for one in told)


def _may_be_same(seen: Seen, event: SanctionEvent) -> bool:
    names = comparable_name(seen.target_name), comparable_name(event.target_name)
    return (
        seen.target_country == event.target_country
        and DIRECTION_OF[Action(seen.action)] == event.direction
        and (seen.sender == event.sender or None in (seen.sender, event.sender))
        and (names[0] == names[1] or None in names)
        and are_related(seen.sector, event.sector)
    )


def _n_equal(seen: Seen, event: SanctionEvent) -> int:
    return (
        (seen.sender == event.sender)
        + (comparable_name(seen.target_name) == comparable_name(event.target_name))
        + (seen.sector == event.sector)
        + (seen.action == event.action)
        + (seen.event_date == date_text(event.event_date, event.date_precision))
    )
