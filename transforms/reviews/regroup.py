"""Which reports belong to which event, as people say: events that are one, and events that are two."""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace

from schemas.vocabulary import ReviewVerb
from transforms.merging.claims import Claim, founding_order
from transforms.merging.describe import Described
from transforms.merging.events import Cluster
from transforms.merging.ids import mint
from transforms.merging.rules import MergeRule
from transforms.reviews.decision import Decision, split_event_id
from transforms.reviews.find import Entry, Finder

Describe = Callable[[Cluster], Described]


@dataclass(frozen=True, slots=True)
class Regrouped:
    """Entries after splits and mergers; what each decision found (its entry as it was before, None if lost).

    ``homes`` has the event that each decision went into; ``merged`` the ids that are another event now; ``lost`` says
    why a decision cannot be followed.
    """

    entries: list[Entry]
    found: dict[str, Entry | None]
    homes: dict[str, str]
    merged: dict[str, str]
    lost: dict[str, str] = field(default_factory=dict)

    def meant(self, event_id: str) -> str:
        """Return the event that an id means after all mergers: what was joined may have been joined again."""
        return _final(event_id, self.merged, {entry.event_id for entry in self.entries})


def regroup(
    entries: Sequence[Entry],
    decisions: Sequence[Decision],
    describe: Describe,
    elsewhere: Collection[str] = frozenset(),
) -> Regrouped:
    """Part what people parted, then join what they joined.

    Args:
        entries: every event with its claims, under its id.
        decisions: those on which reports belong to an event.
        describe: makes an event of a cluster.
        elsewhere: the ids of events that are not among the entries.
    """
    result = Regrouped(list(entries), {}, {}, {})
    for decision in decisions:
        if decision.verb == ReviewVerb.SPLIT:
            _split(result, decision, describe, elsewhere)
    groups: dict[str, list[Decision]] = defaultdict(list)
    for decision in decisions:
        if decision.verb == ReviewVerb.MERGE:
            groups[str(decision.changes["into"])].append(decision)
    for into, group in groups.items():
        _merge(result, into, group, describe)
    current = {entry.event_id for entry in result.entries}
    for decision_id, home in result.homes.items():
        result.homes[decision_id] = _final(home, result.merged, current)
    return result


def _final(event_id: str, merged: dict[str, str], current: set[str]) -> str:
    seen: set[str] = set()
    while event_id not in current and event_id in merged and event_id not in seen:
        seen.add(event_id)
        event_id = merged[event_id]
    return event_id


def _split(result: Regrouped, decision: Decision, describe: Describe, elsewhere: Collection[str]) -> None:
    finder = Finder(result.entries, [decision])
    index, named = finder.find(decision), finder.by_id(split_event_id(decision.decision_id))
    leaving = _leaving(decision)
    is_whole = named is not None and _is_whole(result.entries[named], decision)
    index = named if is_whole else index
    is_parted = (
        not is_whole
        and index is not None
        and _is_parted(result.entries, index, named, finder.by_id(decision.event_id), leaving)
    )
    fault = finder.why_lost(decision) if index is None else _why_not_parted(result.entries[index], leaving)
    if index is None or (fault is not None and not is_parted):
        result.found[decision.decision_id] = None
        result.lost[decision.decision_id] = str(fault)
        return
    entry = result.entries[index]
    result.found[decision.decision_id] = entry
    result.homes[decision.decision_id] = entry.event_id
    if is_parted:
        return
    if named is not None and named != index:
        # an article that came to tell of two changes: the other one took the id, and is no part of what leaves
        other = result.entries[named].cluster
        ids = {one.event_id for one in result.entries}
        result.entries[named] = _entry(other, mint(other.founder, ids, elsewhere), describe)
    _part(result, decision, index, describe, elsewhere, is_named=index == named)


def _is_parted(
    entries: Sequence[Entry], index: int, named: int | None, old: int | None, leaving: frozenset[str]
) -> bool:
    """Whether the part that leaves an event stands by itself already, under the id that the split gave it.

    Args:
        entries: all events.
        index: the one that the decision is about now.
        named: the one that has the id of the part split off.
        old: the one that has the id of what it was split off from.
        leaving: the articles that are split off.
    """
    articles = entries[index].cluster.articles
    if named is None or named != index:
        return named is not None and leaving.isdisjoint(articles)
    return articles <= leaving or old is not None


def _is_whole(entry: Entry, decision: Decision) -> bool:
    """Whether an event has what is split off and what was seen to stay: then the id of the part went to both of them.

    It does where people merged the rest into another event, which keeps the id of the whole for itself.
    """
    articles, leaving = entry.cluster.articles, _leaving(decision)
    return not articles.isdisjoint(leaving) and not articles.isdisjoint(decision.seen.articles - leaving)


def _leaving(decision: Decision) -> frozenset[str]:
    return frozenset(str(decision.changes["articles"]).split())


def _part(  # noqa: PLR0913 - what is parted, and how it is called
    result: Regrouped,
    decision: Decision,
    index: int,
    describe: Describe,
    elsewhere: Collection[str],
    *,
    is_named: bool,
) -> None:
    """Part the event at ``index``; ``is_named`` tells whether it goes by the id of what is to leave it.

    It does where for a while nobody told of what stays, so that what had left it stood alone; or where what stays has
    its id from another event, into which a person merged it.
    """
    entry = result.entries[index]
    leaving = _leaving(decision)
    gone = [claim for claim in entry.cluster.claims if claim.mention.article_id in leaving]
    stays = [claim for claim in entry.cluster.claims if claim.mention.article_id not in leaving]
    rules = dict(zip((claim.mention.mention_id for claim in entry.cluster.claims), entry.cluster.rules, strict=True))
    staying = _cluster(stays, rules)
    ids = {one.event_id for one in result.entries}
    old = mint(staying.founder, ids, elsewhere) if decision.event_id in ids else decision.event_id
    stays_as = old if is_named else entry.event_id
    result.entries[index] = _entry(staying, stays_as, describe)
    result.homes[decision.decision_id] = stays_as
    result.entries.append(_entry(_cluster(gone, {}), split_event_id(decision.decision_id), describe))


def _why_not_parted(entry: Entry, leaving: frozenset[str]) -> str | None:
    articles = entry.cluster.articles
    if not leaving & articles:
        return (
            f"none of the articles that it splits off is evidence of {entry.event_id} by itself; to part what a merger "
            "of people joined, take the line of the merger back"
        )
    return f"it would leave {entry.event_id} without any article" if articles <= leaving else None


def _merge(result: Regrouped, into: str, group: Sequence[Decision], describe: Describe) -> None:
    finder = Finder(result.entries, group)
    indexes: dict[int, None] = {}
    places = {one.decision_id: finder.find(one) for one in group}
    survivor = _survivor(into, group, places, finder)
    for decision in group:
        index = places[decision.decision_id]
        fault = _why_not_joined(result.entries, index, survivor, into)
        if fault is not None:
            result.lost[decision.decision_id] = finder.why_lost(decision) if index is None else fault
            index = None
        result.found[decision.decision_id] = None if index is None else result.entries[index]
        if index is not None:
            indexes[index] = None
    if survivor is None or len(indexes) == 0:
        return
    members = [survivor, *(index for index in indexes if index != survivor)]
    # the id may have passed to an event that nobody joined: it keeps it, and the joined one is called as its survivor
    holder = finder.by_id(into)
    event_id = into if holder is None or holder in members else result.entries[survivor].event_id
    for decision in group:
        if result.found[decision.decision_id] is not None:
            result.homes[decision.decision_id] = event_id
            if decision.event_id not in (into, event_id):
                result.merged[decision.event_id] = event_id
    for index in members:
        if result.entries[index].event_id != event_id:
            result.merged.setdefault(result.entries[index].event_id, event_id)
    rules = {
        claim.mention.mention_id: rule
        for claim, rule in zip(
            result.entries[survivor].cluster.claims, result.entries[survivor].cluster.rules, strict=True
        )
    }
    claims = [claim for index in members for claim in result.entries[index].cluster.claims]
    joined = _entry(_cluster(claims, rules), event_id, describe)
    kept = [entry for index, entry in enumerate(result.entries) if index not in members]
    result.entries[:] = [*kept, joined]


def _survivor(into: str, group: Sequence[Decision], places: dict[str, int | None], finder: Finder) -> int | None:
    """Return the index of the event that the others go into: the one decided on, else the one of that id, else any.

    Any will do only where a decision tells what the one that they go into was: a log made anew may call it otherwise.
    An id that no event has, and of which nobody tells, is a slip of a hand, and joins nothing.
    """
    found = [(one, places[one.decision_id]) for one in group]
    named = [index for one, index in found if one.event_id == into and index is not None]
    if len(named) > 0:
        return named[-1]
    by_id = finder.by_id(into)
    if by_id is not None and all(index == by_id for _, index in found):
        # the id went to what was joined, since that alone is told as it was: meant is the event that would bear it anew
        anew = finder.founded(into)
        return by_id if anew is None else anew
    if by_id is not None or not any(one.event_id == into for one in group):
        return by_id
    return next((index for _, index in found if index is not None), None)


def _why_not_joined(entries: Sequence[Entry], index: int | None, survivor: int | None, into: str) -> str | None:
    """Say why two events cannot be one change, if so: a file written by hand may name any two."""
    if index is None:
        return "it is about no event"
    if survivor is None:
        return f"no event has the id {into}, which it is to go into"
    one, other = entries[index].event, entries[survivor].event
    if one.target_country != other.target_country:
        return f"it is against {one.target_country}, and {into} is against {other.target_country}"
    if one.direction != other.direction:
        return f"it is {one.action}, and {into} is {other.action}: one restricts more, and the other does not"
    return None


def _cluster(claims: Sequence[Claim], rules: dict[str, MergeRule]) -> Cluster:
    """Make a cluster of claims, the first one to be read as its founder; who has no rule was put there by a person."""
    ordered = sorted(claims, key=founding_order)
    given = [rules.get(claim.mention.mention_id, MergeRule.REVIEWED) for claim in ordered[1:]]
    ruled = [MergeRule.REVIEWED if rule == MergeRule.FOUNDS else rule for rule in given]
    return Cluster(tuple(ordered), (MergeRule.FOUNDS, *ruled))


def _entry(cluster: Cluster, event_id: str, describe: Describe) -> Entry:
    made = describe(cluster)
    conflicts = [replace(row, event_id=event_id) for row in made.conflicts]
    return Entry(cluster, replace(made.event, event_id=event_id), conflicts)
