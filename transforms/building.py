"""One part of the mart: some regions of claims -> events, evidence, conflicts, revisions.

A part holds whole regions (``regions/``) and the events that were published of them, so that merging and ids need
nothing of the others but the ids that are taken. Links and what is in force follow from the events of one sender and
country: see ``owned.py``. Only a change that its own evidence does not explain looks further: see ``explain_rest``.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from schemas.mart import EVENT_EVIDENCE, EventEvidence, SanctionEvent
from schemas.relations import EVENT_CONFLICT, EventConflict
from schemas.review import Review
from schemas.staging import Article, Mention
from transforms.linking.steps import Owner
from transforms.merging.claims import read_claims
from transforms.merging.describe import Described, describe_clusters
from transforms.merging.events import Cluster, merge_claims
from transforms.merging.ids import Draft, assign_ids
from transforms.merging.supports import Support, list_evidence, list_support
from transforms.merging.versions import newest_versions
from transforms.moved import find_moved
from transforms.reviews.apply import Reviewed, apply_reviews
from transforms.reviews.decision import Decision, parted_ids
from transforms.reviews.find import Entry
from transforms.reviews.second_look import decided_words
from transforms.rows import altered
from transforms.state.causes import Basis, Neighbours, Quoted, Unclear, by_event, follow_causes, own_causes
from transforms.state.recording import open_rows, record, recorded
from transforms.state.revisions import compare, in_order, revisions_of

# By which version a claim was read says nothing of the event: with each new one all evidence would be recorded again.
_EVIDENCE = recorded(EVENT_EVIDENCE, beside=["extractor_version"])
_CONFLICTS = recorded(EVENT_CONFLICT)


@dataclass(frozen=True, slots=True)
class Versions:
    """By what a mart was made; None where nobody says.

    ``extractor`` names the rules and the reference data that texts are read by, joined by ``+``; ``rules`` names those
    that make the mart out of claims.
    """

    extractor: str | None = None
    rules: str | None = None


UNKNOWN = Versions()
"""Nobody says by what."""


@dataclass(frozen=True, slots=True)
class Part:
    """The rows that a part is built of.

    ``articles`` are all versions of those that claim something or are quoted in ``evidence``; ``mentions`` are those of
    all versions; ``events``, ``evidence`` and ``conflicts`` are revisions published so far, of ``evidence`` and
    ``conflicts`` at least the open ones. ``taken`` are the ids of the current events of all other parts.
    """

    articles: Sequence[Article]
    mentions: Sequence[Mention]
    events: Sequence[SanctionEvent] = ()
    evidence: Sequence[EventEvidence] = ()
    taken: Collection[str] = frozenset()
    conflicts: Sequence[EventConflict] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """What all parts have in common.

    ``known`` has the version of each article as the log listed it last, at least of those that a part speaks of;
    ``reviews`` are the decisions as published last. ``now`` is UTC without a zone. ``places`` say of versions where in
    the archive the bytes stand that they were read from, at least of those that a part speaks of.
    """

    copies: Mapping[str, str]
    decisions: Sequence[Decision]
    reviews: Sequence[Review]
    known: Mapping[str, str]
    before: Versions
    after: Versions
    run_id: str
    now: datetime
    places: Mapping[str, str] = field(default_factory=dict)


def places_of(articles: Iterable[Article]) -> dict[str, str]:
    """Return where in the archive the bytes of each version stand, by version_id, where they are kept."""
    return {one.version_id: f"{one.raw_file} {one.raw_offset}" for one in articles if one.raw_file is not None}


@dataclass(frozen=True, slots=True)
class Built:
    """A part of the mart. ``events`` lacks the changes in ``unclear``; ``n_claims`` counts claims by article.

    ``support`` is what the events rest on now; ``evidence`` has all revisions of that, if they were wanted in rows.
    ``current`` are the events as they are now, ``speakers`` the articles that report each; ``moved`` are the senders
    with their target countries of which some event is not what it was.
    """

    current: list[SanctionEvent]
    speakers: Mapping[str, frozenset[str]]
    moved: frozenset[Owner]
    events: list[SanctionEvent]
    unclear: list[Unclear]
    neighbours: Neighbours
    support: Support
    evidence: list[EventEvidence]
    conflicts: list[EventConflict]
    reviews: list[Review]
    merged: Mapping[str, str]
    reviewed: Mapping[str, str]
    n_claims: Counter[str]
    n_changed: int


def build_part(part: Part, frame: Frame, *, evidence_in_rows: bool = True) -> Built:
    """Build a part of the mart.

    Args:
        part: its rows.
        frame: what all parts have in common.
        evidence_in_rows: otherwise ``evidence`` stays empty: where none was published, ``support`` says it all.

    Raises:
        ValueError: a mention without its article, a date that its precision contradicts, or a clock that went back.
    """
    claims = read_claims(part.articles, part.mentions, frame.copies)
    reviewed, merged = _events(merge_claims(claims), part, frame)
    current = [entry.event for entry in reviewed.entries]
    support = list_support((entry.cluster, entry.event_id) for entry in reviewed.entries)
    evidence = list_evidence(support, run_id=frame.run_id, now=frame.now) if evidence_in_rows else []
    speakers = {entry.event_id: entry.cluster.articles for entry in reviewed.entries}
    newest = {article_id: article.version_id for article_id, article in newest_versions(part.articles).items()}
    known = {article_id: frame.known[article_id] for article_id in newest if article_id in frame.known}
    then = open_rows(part.evidence)
    now = {entry.event_id: [claim.mention for claim in entry.cluster.claims] for entry in reviewed.entries}
    before = _basis(known, frame.before, frame, by_event(then), frame.reviews)
    after = _basis(newest, frame.after, frame, now, reviewed.reviews)
    compared = compare(part.events, current, now=frame.now)
    causes = own_causes(compared.changes, before, after)
    events = [*compared.kept]
    for change in compared.changes:
        if (why := causes.found.get(change.event.event_id)) is not None:
            events += revisions_of(change, why, now=frame.now, run_id=frame.run_id)
    return Built(
        current=current,
        speakers=speakers,
        moved=find_moved(compared.changes, current, speakers, then, known),
        events=events,
        unclear=causes.unclear,
        neighbours=causes.neighbours,
        support=support,
        evidence=record(part.evidence, evidence, _EVIDENCE, now=frame.now, run_id=frame.run_id),
        conflicts=record(
            part.conflicts,
            [row for entry in reviewed.entries for row in entry.conflicts],
            _CONFLICTS,
            now=frame.now,
            run_id=frame.run_id,
        ),
        reviews=reviewed.reviews,
        merged=merged,
        reviewed=_published_ids(reviewed.merged, part, frame),
        n_claims=Counter(claim.mention.article_id for claim in claims),
        n_changed=len(compared.changes),
    )


def explain_rest(parts: Sequence[Built], newest: Mapping[str, str], frame: Frame) -> list[SanctionEvent]:
    """Return the events of all parts in order, with those whose change follows from that of others, in any part.

    Args:
        parts: all that are built now.
        newest: article_id -> version, at least of those that are not as ``frame.known`` has them.
        frame: what they were built by; its places are those of the articles in ``newest``.
    """
    events = [event for part in parts for event in part.events]
    unclear = [one for part in parts for one in part.unclear]
    return in_order([*events, *explain_unclear(unclear, [part.neighbours for part in parts], newest, frame)])


def explain_unclear(
    unclear: Sequence[Unclear], neighbours: Iterable[Neighbours], newest: Mapping[str, str], frame: Frame
) -> list[SanctionEvent]:
    """Return the revisions that changes close and open which follow from those of others; see ``explain_rest``.

    Args:
        unclear: the changes, of all parts.
        neighbours: those of all parts.
        newest: as there.
        frame: as there.
    """
    if len(unclear) == 0:
        return []
    near = Neighbours()
    for one in neighbours:
        near.extend(one)
    whys = follow_causes(unclear, near, _basis(frame.known, frame.before, frame), _basis(newest, frame.after, frame))
    return [
        revision
        for change, _ in unclear
        for revision in revisions_of(change, whys[change.event.event_id], now=frame.now, run_id=frame.run_id)
    ]


def _basis(
    versions: Mapping[str, str],
    made_by: Versions,
    frame: Frame,
    evidence: Mapping[str, Sequence[Quoted]] = MappingProxyType({}),
    reviews: Sequence[Review] = (),
) -> Basis:
    return Basis(
        versions=versions,
        places={one: frame.places[version] for one, version in versions.items() if version in frame.places},
        evidence=evidence,
        extractor=made_by.extractor,
        rules=made_by.rules,
        decided=decided_words(reviews),
    )


def _events(clusters: Sequence[Cluster], part: Part, frame: Frame) -> tuple[Reviewed, dict[str, str]]:
    def describe(cluster: Cluster) -> Described:
        return describe_clusters([cluster], run_id=frame.run_id, now=frame.now)[0]

    described = describe_clusters(clusters, run_id=frame.run_id, now=frame.now)
    drafts = [Draft(cluster, one.event) for cluster, one in zip(clusters, described, strict=True)]
    evidence, parted = open_rows(part.evidence), parted_ids(frame.decisions)
    ids, merged = assign_ids(drafts, part.events, evidence, part.taken, parted)
    entries = [_entry(cluster, one, event_id) for cluster, one, event_id in zip(clusters, described, ids, strict=True)]
    return apply_reviews(entries, frame.decisions, describe, part.taken), merged


def _published_ids(merged: Mapping[str, str], part: Part, frame: Frame) -> dict[str, str]:
    """Leave out the ids that were never seen: neither published nor decided on."""
    seen = {event.event_id for event in part.events} | {one.event_id for one in frame.decisions} if merged else set()
    return {old: new for old, new in merged.items() if old in seen}


def _entry(cluster: Cluster, described: Described, event_id: str) -> Entry:
    if described.event.event_id == event_id:
        return Entry(cluster, described.event, described.conflicts)
    conflicts = [altered(row, event_id=event_id) for row in described.conflicts]
    return Entry(cluster, altered(described.event, event_id=event_id), conflicts)
