"""Staging -> mart: copies, merging, ids, revisions, state. A pure function: the same in gives the same out."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from schemas.mart import EventEvidence, Regime, SanctionEvent, SourceArticle
from schemas.relations import EventAlias, EventConflict, EventLink
from schemas.review import Review
from schemas.staging import Article, Mention
from transforms.articles.copies import find_copies
from transforms.linking.links import link_events
from transforms.merging.aliases import list_aliases
from transforms.merging.claims import newest_versions, read_claims
from transforms.merging.describe import Described, describe_cluster, describe_evidence
from transforms.merging.events import Cluster, merge_claims
from transforms.merging.ids import Draft, assign_ids
from transforms.reviews.apply import apply_reviews
from transforms.reviews.decision import Decision
from transforms.reviews.find import Entry
from transforms.reviews.second_look import decided_words
from transforms.state.causes import Basis, find_causes
from transforms.state.regime_revisions import revise_regimes
from transforms.state.regimes import build_regimes
from transforms.state.revisions import revise


@dataclass(frozen=True, slots=True)
class Mart:
    """The mart's tables.

    ``events`` and ``regimes`` hold all revisions: closed ones with recorded_to, current ones without. ``evidence``,
    ``links`` and ``conflicts`` follow the current ones; ``aliases`` are all old ids that now mean a current one.
    ``n_changed`` counts the events that this build added, revised or withdrew.
    """

    events: list[SanctionEvent]
    evidence: list[EventEvidence]
    regimes: list[Regime]
    source_articles: list[SourceArticle]
    n_changed: int
    links: list[EventLink] = field(default_factory=list)
    conflicts: list[EventConflict] = field(default_factory=list)
    aliases: list[EventAlias] = field(default_factory=list)
    reviews: list[Review] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Versions:
    """By what a mart was made; None where nobody says.

    ``extractor`` names the rules and the reference data that texts are read by, joined by ``+``; ``rules`` names those
    that make the mart out of claims.
    """

    extractor: str | None = None
    rules: str | None = None


@dataclass(frozen=True, slots=True)
class Last:
    """What was published last, beside events and evidence: it tells what a build changes, and why."""

    regimes: Sequence[Regime] = ()
    articles: Sequence[SourceArticle] = ()
    reviews: Sequence[Review] = ()
    versions: Versions = Versions()


def build_mart(  # noqa: PLR0913 - two staging tables, three published ones, and the run
    articles: Sequence[Article],
    mentions: Sequence[Mention],
    previous: Sequence[SanctionEvent],
    previous_evidence: Sequence[EventEvidence],
    *,
    aliases: Sequence[EventAlias] = (),
    decisions: Sequence[Decision] = (),
    last: Last = Last(),
    versions: Versions = Versions(),
    run_id: str,
    now: datetime,
) -> Mart:
    """Build the mart from staging and from what was published before.

    Args:
        articles: all versions of all articles.
        mentions: the mentions of all versions by all extractors.
        previous: every published revision of every event.
        previous_evidence: the evidence of the current revisions.
        aliases: the old ids that were published so far.
        decisions: what people decided of events; it holds whatever else is new.
        last: the rest of what was published, and by which versions.
        versions: by which versions this mart is made.
        run_id: the run that publishes.
        now: the moment of publication, in UTC; without a zone it is taken as UTC, as in the tables.

    Raises:
        ValueError: a mention without its article, a date that its precision contradicts, or a clock that went back.
    """
    newest = newest_versions(articles)
    # An article that makes no claim corroborates nothing, whether it is a copy or not.
    speaking = [newest[article_id] for article_id in sorted(newest) if newest[article_id].passed_prefilter]
    copies = find_copies(speaking)
    return assemble(
        articles,
        mentions,
        previous,
        previous_evidence,
        copies,
        aliases=aliases,
        decisions=decisions,
        last=last,
        versions=versions,
        run_id=run_id,
        now=now,
    )


def assemble(  # noqa: PLR0913 - as build_mart, with the copies
    articles: Sequence[Article],
    mentions: Sequence[Mention],
    previous: Sequence[SanctionEvent],
    previous_evidence: Sequence[EventEvidence],
    copies: Mapping[str, str],
    *,
    aliases: Sequence[EventAlias] = (),
    decisions: Sequence[Decision] = (),
    last: Last = Last(),
    versions: Versions = Versions(),
    run_id: str,
    now: datetime,
) -> Mart:
    """Build the mart where the copies are known: article_id of a copied text -> article_id of its original."""
    moment = now if now.tzinfo is None else now.astimezone(UTC).replace(tzinfo=None)
    claims = read_claims(articles, mentions, copies)
    clusters = merge_claims(claims)
    described = [describe_cluster(cluster, run_id=run_id, now=moment) for cluster in clusters]
    drafts = [Draft(cluster, one.event) for cluster, one in zip(clusters, described, strict=True)]
    ids, merged = assign_ids(drafts, previous, previous_evidence)
    entries = [_entry(cluster, one, event_id) for cluster, one, event_id in zip(clusters, described, ids, strict=True)]
    reviewed = apply_reviews(entries, decisions, lambda cluster: describe_cluster(cluster, run_id=run_id, now=moment))
    current = [entry.event for entry in reviewed.entries]
    conflicts = [row for entry in reviewed.entries for row in entry.conflicts]
    evidence = [row for entry in reviewed.entries for row in describe_evidence(entry.cluster, entry.event_id)]
    links = link_events(current, {entry.event_id: entry.cluster.articles for entry in reviewed.entries})
    listed = list_articles(articles, Counter(claim.mention.article_id for claim in claims), copies)
    places = {one.version_id: f"{one.raw_file} {one.raw_offset}" for one in articles if one.raw_file is not None}
    before = _basis(last.articles, previous_evidence, last.versions, last.reviews, places)
    after = _basis(listed, evidence, versions, reviewed.reviews, places)
    revised = revise(
        previous, current, now=moment, run_id=run_id, explain=lambda changes: find_causes(changes, before, after)
    )
    return Mart(
        events=revised.events,
        evidence=sorted(evidence, key=lambda row: (row.event_id, row.mention_id)),
        regimes=revise_regimes(last.regimes, build_regimes(current, links), now=moment, run_id=run_id),
        source_articles=listed,
        n_changed=revised.n_changed,
        links=links,
        conflicts=sorted(conflicts, key=lambda row: (row.event_id, row.field, row.other_value)),
        aliases=list_aliases(
            aliases, merged, {event.event_id for event in current}, reviewed=reviewed.merged, run_id=run_id, now=moment
        ),
        reviews=reviewed.reviews,
    )


def _entry(cluster: Cluster, described: Described, event_id: str) -> Entry:
    if described.event.event_id == event_id and len(described.conflicts) == 0:
        return Entry(cluster, described.event)
    conflicts = [replace(row, event_id=event_id) for row in described.conflicts]
    return Entry(cluster, replace(described.event, event_id=event_id), conflicts)


def _basis(
    articles: Sequence[SourceArticle],
    evidence: Sequence[EventEvidence],
    versions: Versions,
    reviews: Sequence[Review],
    places: Mapping[str, str],
) -> Basis:
    return Basis(
        versions={article.article_id: article.version_id for article in articles},
        places={one.article_id: places[one.version_id] for one in articles if one.version_id in places},
        evidence=evidence,
        extractor=versions.extractor,
        rules=versions.rules,
        decided=decided_words(reviews),
    )


def list_articles(
    articles: Sequence[Article], n_mentions: Mapping[str, int], copies: Mapping[str, str]
) -> list[SourceArticle]:
    """Return one row for each article: its newest version, without the text, sorted by article_id.

    Args:
        articles: all versions of all articles.
        n_mentions: article_id -> claims that its newest version makes.
        copies: article_id of a copied text -> article_id of its original.
    """
    newest = newest_versions(articles)
    versions = Counter(article_id for article_id, _ in {(one.article_id, one.version_id) for one in articles})
    return [
        SourceArticle(
            article_id=article_id,
            version_id=article.version_id,
            url=article.url,
            publisher=article.publisher,
            source_class=article.source_class,
            title=article.title,
            published_at=article.published_at,
            language=article.language,
            n_versions=versions[article_id],
            n_characters=len(article.text),
            passed_prefilter=article.passed_prefilter,
            n_mentions=n_mentions.get(article_id, 0),
            copy_of=copies.get(article_id),
            recorded_at=article.recorded_at,
        )
        for article_id, article in sorted(newest.items())
    ]
