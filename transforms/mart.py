"""Staging -> mart: copies, merging, ids, revisions, state. A pure function: the same in gives the same out."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import chain
from types import MappingProxyType
from typing import TypeVar

from schemas.mart import EventEvidence, Regime, SanctionEvent, SourceArticle
from schemas.relations import EventAlias, EventConflict, EventLink, EventUndecided
from schemas.review import Review
from schemas.staging import Article, Mention
from transforms.articles.copies import find_copies
from transforms.building import UNKNOWN, Built, Frame, Part, Versions, build_part, explain_rest, places_of
from transforms.merging.aliases import list_aliases, name_survivors
from transforms.merging.versions import newest_versions
from transforms.owned import Owned, build_owned
from transforms.reviews.decision import Decision
from transforms.state.regime_revisions import in_regime_order

__all__ = ["Last", "Mart", "Versions", "assemble", "build_mart", "finish", "list_articles"]

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Mart:
    """The mart's tables.

    ``events``, ``evidence``, ``regimes``, ``links``, ``conflicts`` and ``undecided`` hold all revisions: closed ones
    with recorded_to, current ones without. ``aliases`` are all old ids that now mean a current one. ``n_changed``
    counts the events that this build added, revised or withdrew.
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
    undecided: list[EventUndecided] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Last:
    """What was published last, beside events and evidence: it tells what a build changes, and why."""

    regimes: Sequence[Regime] = ()
    articles: Sequence[SourceArticle] = ()
    reviews: Sequence[Review] = ()
    versions: Versions = UNKNOWN
    links: Sequence[EventLink] = ()
    conflicts: Sequence[EventConflict] = ()
    undecided: Sequence[EventUndecided] = ()


def build_mart(  # noqa: PLR0913 - two staging tables, three published ones, and the run
    articles: Sequence[Article],
    mentions: Sequence[Mention],
    previous: Sequence[SanctionEvent],
    previous_evidence: Sequence[EventEvidence],
    *,
    aliases: Sequence[EventAlias] = (),
    decisions: Sequence[Decision] = (),
    last: Last = Last(),
    versions: Versions = UNKNOWN,
    run_id: str,
    now: datetime,
) -> Mart:
    """Build the mart from staging and from what was published before.

    Args:
        articles: all versions of all articles.
        mentions: the mentions of all versions by all extractors.
        previous: every published revision of every event.
        previous_evidence: every published revision of what supports them.
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
    versions: Versions = UNKNOWN,
    lengths: Mapping[str, int] = MappingProxyType({}),
    run_id: str,
    now: datetime,
) -> Mart:
    """Build the mart where the copies are known: article_id of a copied text -> article_id of its original.

    Texts are not looked at: where ``lengths`` has a version_id with the characters of its text, it may lack the text.
    """
    moment = now if now.tzinfo is None else now.astimezone(UTC).replace(tzinfo=None)
    whole = Part(articles, mentions, previous, previous_evidence, conflicts=last.conflicts)
    known = {article.article_id: article.version_id for article in last.articles}
    frame = Frame(copies, decisions, last.reviews, known, last.versions, versions, run_id, moment, places_of(articles))
    built = build_part(whole, frame)
    listed = list_articles(articles, built.n_claims, copies, lengths)
    owned = build_owned(
        built.current, built.speakers, last.regimes, last.links, last.undecided, now=moment, run_id=run_id
    )
    return finish([built], [owned], listed, aliases, frame)


def finish(  # noqa: PLR0913 - what was made, and by what
    parts: Sequence[Built],
    owned: Sequence[Owned],
    listed: list[SourceArticle],
    aliases: Sequence[EventAlias],
    frame: Frame,
    *,
    stays: Collection[str] = frozenset(),
) -> Mart:
    """Put the parts of a mart together.

    Args:
        parts: no two of them with one region.
        owned: no two of them with one sender and country.
        listed: the articles that the mart lists, or at least all whose version is another one than before.
        aliases: the old ids that were published so far.
        frame: what the parts were built by.
        stays: the ids of current events beside those of the parts.
    """
    events = explain_rest(parts, {row.article_id: row.version_id for row in listed}, frame)
    current = {row.event_id for row in events if row.recorded_to is None}
    merged = {old: new for part in parts for old, new in part.merged.items()}
    reviewed = {old: new for part in parts for old, new in part.reviewed.items()}
    now_aliases = list_aliases(
        aliases, merged, current | set(stays), reviewed=reviewed, run_id=frame.run_id, now=frame.now
    )
    return Mart(
        events=name_survivors(events, now_aliases, now=frame.now),
        evidence=sorted(
            _all(part.evidence for part in parts), key=lambda row: (row.event_id, row.mention_id, row.recorded_from)
        ),
        regimes=in_regime_order(_all(one.regimes for one in owned)),
        source_articles=listed,
        n_changed=sum(part.n_changed for part in parts),
        links=sorted(
            _all(one.links for one in owned),
            key=lambda row: (row.event_id, row.to_event_id, row.kind, row.recorded_from),
        ),
        conflicts=sorted(
            _all(part.conflicts for part in parts),
            key=lambda row: (row.event_id, row.field, row.other_value, row.recorded_from),
        ),
        aliases=now_aliases,
        reviews=sorted(_all(part.reviews for part in parts), key=lambda row: (row.decided_at, row.decision_id)),
        undecided=sorted(_all(one.undecided for one in owned), key=lambda row: (row.event_id, row.recorded_from)),
    )


def _all(lists: Iterable[Sequence[Row]]) -> list[Row]:
    return [*chain.from_iterable(lists)]


def list_articles(
    articles: Sequence[Article],
    n_mentions: Mapping[str, int],
    copies: Mapping[str, str],
    lengths: Mapping[str, int] = MappingProxyType({}),
) -> list[SourceArticle]:
    """Return one row for each article: its newest version, without the text, sorted by article_id.

    Args:
        articles: all versions of all articles.
        n_mentions: article_id -> claims that its newest version makes.
        copies: article_id of a copied text -> article_id of its original.
        lengths: version_id -> characters of its text, where the rows come without.
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
            n_characters=lengths.get(article.version_id, len(article.text)),
            passed_prefilter=article.passed_prefilter,
            n_mentions=n_mentions.get(article_id, 0),
            copy_of=copies.get(article_id),
            recorded_at=article.recorded_at,
        )
        for article_id, article in sorted(newest.items())
    ]
