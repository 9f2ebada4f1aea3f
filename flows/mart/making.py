"""The mart made out of staging: of everything, or of what something new speaks of, beside what stays as it was."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

import pyarrow as pa

from flows.handover import Kept
from flows.job import Job
from flows.mart.copies import tell_copies
from flows.mart.parts import Published
from flows.mart.staged import StagedArticles, StagedMentions
from flows.memory import collector_paused
from schemas.mart import EVENT_EVIDENCE, REGIME, SANCTION_EVENT, SOURCE_ARTICLE
from schemas.relations import EVENT_ALIAS
from schemas.review import REVIEW
from schemas.staging import Article, Mention
from schemas.table import Table
from transforms.building import Frame, Part, Versions, build_part, places_of
from transforms.mart import Last, Mart, assemble, finish, list_articles
from transforms.merging.claims import current_mentions, newest_versions
from transforms.parts import Country
from transforms.reviews.decision import Decision


@dataclass(frozen=True, slots=True)
class Made:
    """The rows that were made, and by table those that are carried over beside them."""

    mart: Mart
    rest: Mapping[Table, pa.Table] = field(default_factory=dict)


class Staging(Protocol):
    """Staging, by what is asked of it: all versions, by the present extractor."""

    def articles(self, wanted: Collection[str]) -> tuple[list[Article], Mapping[str, int]]:
        """Return the versions of some articles, and how long texts are that are left out."""

    def claims_of(self, countries: Collection[Country]) -> list[Mention]:
        """Return the mentions of some target countries."""

    def claims_by(self, articles: Collection[str]) -> list[Mention]:
        """Return the mentions of some articles."""


@dataclass(frozen=True, slots=True)
class _Staged:
    articles_: StagedArticles
    mentions: StagedMentions

    def articles(self, wanted: Collection[str]) -> tuple[list[Article], Mapping[str, int]]:
        return self.articles_.rows(wanted)

    def claims_of(self, countries: Collection[Country]) -> list[Mention]:
        return self.mentions.rows("target_country", countries)

    def claims_by(self, articles: Collection[str]) -> list[Mention]:
        return self.mentions.rows("article_id", articles)


def make_mart(job: Job, kept: Kept) -> Made:
    """Make the mart out of all articles and claims, stored and new.

    Where rules, extractor and decisions are those of the last run, only the countries are made again of which an
    article speaks, or spoke, that is new, has another version, makes other claims or copies another one.
    """
    articles = StagedArticles(job.warehouse, kept.articles)
    mentions = StagedMentions(job.warehouse, job.extractor.version, kept.mentions)
    copies = tell_copies(job.warehouse, job.mart_version, articles.speaking, kept.articles)
    with collector_paused():
        made = _in_part(job, kept, _Staged(articles, mentions), copies) if _may_be_in_part(job) else None
        return made or Made(_whole(job, articles, mentions, copies))


def _may_be_in_part(job: Job) -> bool:
    same = job.warehouse.notes.get("extractor_version") == job.extractor.version
    return same and job.last is not None and not job.reads_again and not job.merges_again


def _whole(job: Job, articles: StagedArticles, mentions: StagedMentions, copies: Mapping[str, str]) -> Mart:
    warehouse, notes = job.warehouse, job.warehouse.notes
    rows, lengths = articles.rows()
    return assemble(
        rows,
        mentions.rows(),
        warehouse.rows(SANCTION_EVENT),
        warehouse.rows(EVENT_EVIDENCE),
        copies,
        aliases=warehouse.rows(EVENT_ALIAS),
        decisions=job.decisions,
        last=Last(
            regimes=warehouse.rows(REGIME),
            articles=warehouse.rows(SOURCE_ARTICLE),
            reviews=warehouse.rows(REVIEW),
            versions=Versions(notes.get("extractor_version"), notes.get("mart_version")),
        ),
        versions=_versions(job),
        lengths=lengths,
        run_id=job.start.run_id,
        now=job.start.recorded_at,
    )


def _in_part(job: Job, kept: Kept, staging: _Staged, copies: Mapping[str, str]) -> Made | None:
    published = Published.of(job.warehouse, job.extractor.version, kept.mentions)
    changed = {one.article_id for one in kept.articles} | {one.article_id for one in kept.mentions}
    changed |= published.listed_otherwise(staging.articles_.newest, copies)
    versions = _versions(job)
    frame = Frame(
        copies=copies,
        decisions=job.decisions,
        reviews=published.all_rows(REVIEW),
        known=published.versions(),
        before=versions,
        after=versions,
        run_id=job.start.run_id,
        now=job.start.recorded_at,
    )
    return make_in_part(published, changed, staging, frame)


def make_in_part(published: Published, changed: Collection[str], staging: Staging, frame: Frame) -> Made | None:
    """Make the mart where decisions, extractor and rules are those by which it was published. It reads no clock.

    Args:
        published: as it was.
        changed: the ids of articles that are new, have another newest version, make other claims, or are copies of
            another one than before.
        staging: all there is now.
        frame: what the mart is made by.

    Returns:
        What was made and what stays, together exactly what ``assemble`` makes of everything; None where an event
        turned up in another part than it was published in, so that everything must be made.
    """
    published.check_clock(frame.now)
    plan = published.plan(changed, frame.decisions)
    built = []
    for part in plan.parts:
        mentions, evidence = staging.claims_of(part), published.rows(EVENT_EVIDENCE, part)
        articles, _ = staging.articles({one.article_id for one in mentions} | {row.article_id for row in evidence})
        given = Part(articles, mentions, published.rows(SANCTION_EVENT, part), evidence, published.rows(REGIME, part))
        decisions: Sequence[Decision] = () if part.isdisjoint(plan.decided) else frame.decisions
        built.append(build_part(given, replace(frame, decisions=decisions, places=places_of(articles))))
    if not published.are_apart(plan.parts, built):
        return None
    rest = published.rest(plan.countries, changed=changed, reviews=plan.decided.isdisjoint(plan.countries))
    stays = published.current(rest[SANCTION_EVENT])
    rows, lengths = staging.articles(changed)
    counts = Counter(one.article_id for one in current_mentions(staging.claims_by(changed), newest_versions(rows)))
    listed = list_articles(rows, counts, frame.copies, lengths)
    last = replace(frame, places=places_of(rows))
    return Made(finish(built, listed, published.all_rows(EVENT_ALIAS), last, stays=stays), rest)


def _versions(job: Job) -> Versions:
    return Versions(job.extractor.version, job.mart_version)
