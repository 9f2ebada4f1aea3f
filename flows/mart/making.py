"""The mart made out of staging: of everything, or of what something new speaks of, beside what stays as it was."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

import pyarrow as pa
import pyarrow.compute as pc

from flows.handover import Kept, Made
from flows.job import Job
from flows.mart.anew import make_anew
from flows.mart.copies import tell_copies
from flows.mart.joining import joined, mart_tables
from flows.mart.known import Known
from flows.mart.lying import Loaded, Lying
from flows.mart.parts import Published
from flows.mart.pool import memory_reused
from flows.mart.staged import StagedArticles, StagedMentions
from flows.mart.touched import find_touched, is_in
from flows.memory import collector_paused
from schemas.mart import EVENT_EVIDENCE, REGIME, SANCTION_EVENT
from schemas.relations import EVENT_ALIAS, EVENT_CONFLICT, EVENT_LINK, EVENT_UNDECIDED
from schemas.review import REVIEW
from schemas.staging import Article, Mention
from schemas.table import Table
from transforms.building import Built, Frame, Part, Versions, build_part, places_of
from transforms.mart import Mart, finish, list_articles
from transforms.owned import Owned, link_and_fold
from transforms.regions.coded import Numbers


class Staging(Protocol):
    """Staging, by what is asked of it: all versions, by the present extractor."""

    def articles(self, wanted: Collection[str]) -> tuple[list[Article], Mapping[str, int]]:
        """Return the versions of some articles, and how long texts are that are left out."""

    def claims(self) -> pa.Table:
        """Return all mentions, in the columns of ``CLAIM`` with ``published_date`` and ``newest``."""

    def mentions(self, wanted: Collection[str]) -> list[Mention]:
        """Return the mentions with some ids."""


@dataclass(frozen=True, slots=True)
class _Staged:
    articles_: StagedArticles
    mentions_: StagedMentions

    def articles(self, wanted: Collection[str]) -> tuple[list[Article], Mapping[str, int]]:
        return self.articles_.rows(wanted)

    def claims(self) -> pa.Table:
        return self.mentions_.claims(self.articles_.versions)

    def mentions(self, wanted: Collection[str]) -> list[Mention]:
        return self.mentions_.rows(wanted)


def make_mart(job: Job, kept: Kept) -> Made:
    """Make the mart out of all articles and claims, stored and new.

    Where rules, extractor and decisions are those of the last run, only the regions of claims are merged again that
    hold one, or held one, of an article that is new, has another version, makes other claims or copies another one;
    and only the senders and countries are linked and folded again of which an event has changed: see ``moved.py``.
    """
    articles = StagedArticles(job.warehouse, kept.articles)
    mentions = StagedMentions(job.warehouse, job.extractor.version, kept.mentions)
    copies = tell_copies(job.warehouse, job.mart_version, articles.speaking, kept.articles)
    with collector_paused():
        made = _in_part(job, kept, _Staged(articles, mentions), copies) if _may_be_in_part(job) else None
        return made or _whole(job, articles, mentions, copies)


def make_tables(job: Job, kept: Kept) -> dict[Table, pa.Table]:
    """Return the same as the tables that are to be published."""
    with memory_reused():
        made = make_mart(job, kept)
        return {table: joined(table, data, made.rest) for table, data in made.tables.items()}


def _may_be_in_part(job: Job) -> bool:
    same = job.warehouse.notes.get("extractor_version") == job.extractor.version
    return same and job.last is not None and not job.reads_again and not job.merges_again


def _whole(job: Job, articles: StagedArticles, mentions: StagedMentions, copies: Mapping[str, str]) -> Made:
    notes = job.warehouse.notes
    frame = Frame(
        copies=copies,
        decisions=job.decisions,
        reviews=(),
        known={},
        before=Versions(notes.get("extractor_version"), notes.get("mart_version")),
        after=_versions(job),
        run_id=job.start.run_id,
        now=job.start.recorded_at,
    )
    published = Published.of(job.warehouse)
    made = make_anew(articles.table(), mentions.table(), published, frame, processes=job.settings.processes)
    return Made(made.tables, made.n_changed)


def _in_part(job: Job, kept: Kept, staging: _Staged, copies: Mapping[str, str]) -> Made | None:
    published = Published.of(job.warehouse)
    changed = {one.article_id for one in kept.articles} | {one.article_id for one in kept.mentions}
    changed |= published.listed_otherwise(staging.articles_.versions.column("article_id"), copies)
    versions = _versions(job)
    frame = Frame(
        copies=copies,
        decisions=job.decisions,
        reviews=published.all_rows(REVIEW),
        known={},
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
        frame: what the mart is made by; which versions were known is filled in.

    Returns:
        What was made and what stays, together exactly what ``assemble`` makes of everything; None where what was
        published is not made of what is stored, so that everything must be made.
    """
    published.check_clock(frame.now)
    claims = staging.claims()
    touched = find_touched(claims, published.tables, published.doubt(changed, frame.decisions))
    if touched is None:
        return None
    mentions, before = staging.mentions(touched.mentions), _before(published, touched.events)
    evidence = before[EVENT_EVIDENCE].rows
    speaking = {one.article_id for one in mentions} | {row.article_id for row in evidence}
    articles, lengths = staging.articles(speaking.union(changed))
    frame = replace(frame, known=published.versions(speaking.union(changed)), places=places_of(articles))
    taken = published.staying(touched.events)
    part = Part(
        articles=[one for one in articles if one.article_id in speaking],
        mentions=mentions,
        events=before[SANCTION_EVENT].rows,
        evidence=evidence,
        taken=taken,
        conflicts=before[EVENT_CONFLICT].rows,
    )
    built = build_part(part, frame)
    owned, gone = _owned(published, touched.events, built, frame)
    listed = list_articles(
        [one for one in articles if one.article_id in changed], _count(claims, changed), frame.copies, lengths
    )
    last = replace(frame, known=published.versions(changed))
    aliases, stays = published.all_rows(EVENT_ALIAS), published.aliases_among(taken)
    mart = finish([built], [owned], listed, aliases, last, stays=stays)
    mart, also_gone = _beside(before, mart)
    rest = published.rest({**gone, **also_gone}, changed=changed, reviews=len(frame.decisions) == 0)
    return Made(mart_tables(mart), mart.n_changed, rest)


def _before(published: Published, events: Collection[str]) -> dict[Table, Loaded]:
    """Return what was published of the events that are made again."""
    told = {table: published.told_of(table, events) for table in (EVENT_EVIDENCE, EVENT_CONFLICT)}
    return {SANCTION_EVENT: published.revisions(events), **told}


def _beside(before: Mapping[Table, Loaded], mart: Mart) -> tuple[Mart, dict[Table, Numbers]]:
    """Return the mart without what lies where it lay, and by table the places of what does not stay as it is."""
    events, no_events = before[SANCTION_EVENT].beside(mart.events)
    evidence, no_evidence = before[EVENT_EVIDENCE].beside(mart.evidence)
    conflicts, no_conflicts = before[EVENT_CONFLICT].beside(mart.conflicts)
    gone = {SANCTION_EVENT: no_events, EVENT_EVIDENCE: no_evidence, EVENT_CONFLICT: no_conflicts}
    return replace(mart, events=events, evidence=evidence, conflicts=conflicts), gone


def _owned(
    published: Published, touched: Collection[str], built: Built, frame: Frame
) -> tuple[Owned, dict[Table, Numbers]]:
    """Link and fold again the events of who has moved, and return what comes of it beside what lies there."""
    current, speakers = published.owned(built.moved, touched, frozenset().union(*built.speakers.values()))
    current += [event for event in built.current if (event.sender, event.target_country) in built.moved]
    known = Known(published.lying(built.moved), built.speakers)
    owned = link_and_fold(current, {**speakers, **built.speakers}, known)
    return _revised(known.rest(), owned, frame)


def _revised(lying: Mapping[Table, Lying], made: Owned, frame: Frame) -> tuple[Owned, dict[Table, Numbers]]:
    """Return the revisions that are opened and closed, and by table the places of rows that do not stay as they are."""
    found = {
        table: lying[table].revise(rows, now=frame.now, run_id=frame.run_id)
        for table, rows in ((EVENT_LINK, made.links), (REGIME, made.regimes), (EVENT_UNDECIDED, made.undecided))
    }
    owned = Owned(found[EVENT_LINK][0], found[REGIME][0], found[EVENT_UNDECIDED][0])
    return owned, {table: gone for table, (_, gone) in found.items()}


def _count(claims: pa.Table, articles: Collection[str]) -> Counter[str]:
    """Count the claims of the newest versions of some articles."""
    of = claims.column("article_id").filter(
        pc.and_(claims.column("newest"), is_in(claims.column("article_id"), articles))
    )
    return Counter(of.to_pylist())


def _versions(job: Job) -> Versions:
    return Versions(job.extractor.version, job.mart_version)
