"""Article to claims: reading, then coding. Pure; everything the reader knows comes from the reference data."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from schemas.staging import Article, Mention
from transforms.article_steps import Scene, settle
from transforms.articles.record import Problem
from transforms.coding.dates.nearby import carry_back
from transforms.coding.discourse.bindings import bind_words
from transforms.coding.discourse.item_days import days_of_items
from transforms.coding.discourse.layout.reports import Report, reports_in
from transforms.coding.discourse.names.home import body_at_home, home_of
from transforms.coding.discourse.news_day import NewsDay, news_day
from transforms.coding.discourse.topic import Topic
from transforms.coding.discourse.topics import find_topics
from transforms.coding.discourse.views import build_views
from transforms.coding.model import Coded, Reading, SentenceView
from transforms.coding.rows.claims import Claim, claims_of
from transforms.coding.rows.confidence import confidences, rows_of
from transforms.coding.rows.described_measures import without_described
from transforms.coding.rows.evidence import names_parties, supported
from transforms.coding.rows.explain import explain_document
from transforms.coding.rows.headlines import without_guesses
from transforms.coding.rows.issues import cut_short, find_problems
from transforms.coding.rows.mentions import build_mention
from transforms.coding.rows.merge_claims import merge_claims
from transforms.coding.rows.other_senses import is_all_of_other_senses
from transforms.coding.rows.other_way import without_other_ways
from transforms.coding.rows.same_measures import with_known_goods
from transforms.coding.rows.same_persons import with_persons
from transforms.coding.rows.themes import without_wholes
from transforms.coding.rows.trace import Trace, frame_key
from transforms.coding.status.nothing import why_nothing
from transforms.coding.verbs.memory import Memory
from transforms.reading.dates.dateline import dateline_day
from transforms.reading.lexicon import Lexicon, build_lexicon
from transforms.reading.name_letters import build_capitals
from transforms.reading.origins import Origins
from transforms.reading.prefilter.prefilter import Prefilter, build_prefilter
from transforms.reading.text.capitals import Capitals
from transforms.reading.text.furniture import headline_above
from transforms.reading.text.repair import Repaired, repair
from transforms.reference import Reference
from transforms.sentence_steps import read_sentence

RULES_VERSION = "41"
"""Raised with every change of the rules, so that stored articles are read again."""


MAX_READ = 200_000
"""Characters of an article that are read, title and text: no report is as long, and what is must not stop a run."""


@dataclass(frozen=True, slots=True)
class Document:
    """What the extractor reads of an article."""

    title: str | None
    text: str
    published: date | None
    gap: str = "\n\n"

    @property
    def whole(self) -> str:
        """Title, gap (two newlines) and text; offsets of evidence are into this."""
        return f"{self.title}{self.gap}{self.text}" if self.title else self.text

    @property
    def spoken(self) -> date | None:
        """The day on which the text speaks: its dateline's, else that of publication."""
        return self.dateline or self.published

    @property
    def dateline(self) -> date | None:
        """The day that the dateline gives, if the text has one."""
        return dateline_day(self.whole, len(self.title) + len(self.gap) if self.title else 0, self.published)

    def part(self, report: Report) -> "Document":
        """Return one of several reports."""
        whole = self.whole[report.start : report.end]
        if report.title_end == report.start:
            return Document(None, whole, self.published)
        end = report.title_end - report.start
        text = whole[end:].lstrip()
        return Document(whole[:end], text, self.published, whole[end : len(whole) - len(text)])

    def repaired(self) -> "tuple[Document, Repaired]":
        """Return what is read of it, without the damage that texts suffer, and the way back to its own offsets."""
        found = repair(self.whole[:MAX_READ], title=self.title)
        if self.title is None or not self.title:
            title, text = headline_above(found.text)
            return Document(title, text, self.published), found
        end = found.place(len(self.title))
        return Document(found.text[:end], found.text[end + 2 :], self.published), found

    def lowered(self, capitals: Capitals) -> "Document":
        """Return it in small letters but for its names where all of its text is in capitals; offsets stay."""
        text = capitals.lowered(self.text)
        if text is self.text:
            return self
        return Document(capitals.lowered_line(self.title) if self.title else None, text, self.published, self.gap)


@dataclass(frozen=True, slots=True)
class Told:
    """A report, where it starts in the document that holds it, and its sentences."""

    document: Document
    start: int
    views: list[SentenceView]


@dataclass(frozen=True, slots=True)
class Extractor:
    """Reads documents with one version of the rules and of the reference data; ``weights`` say how sure a row is."""

    lexicon: Lexicon
    prefilter: Prefilter
    weights: Mapping[str, float]
    version: str
    capitals: Capitals = field(default_factory=Capitals)

    def passes(self, title: str | None, text: str) -> bool:
        """Tell whether a text speaks of sanctions at all."""
        return self.prefilter.passes(title, text)

    def views(self, document: Document) -> list[SentenceView]:
        """Return the sentences of a document with their typed spans."""
        views = build_views(
            document.whole,
            title_end=len(document.title or ""),
            spoken=document.spoken,
            year=document.published.year if document.published else None,
            lexicon=self.lexicon,
            printed=document.published,
        )
        bind_words(views, document.whole, self.lexicon)
        carry_back(views)
        return views

    def readings(self, views: list[SentenceView]) -> list[Reading]:
        """Return every frame of the sentences with its roles and status; frames that assert no change are left out."""
        memories: dict[int, Memory] = {}
        return [one for view in views for one in read_sentence(view, memories.setdefault(view.section, Memory()))[1]]

    def claims(self, document: Document) -> list[Claim]:
        """Return the claims of a document, in the order of the text."""
        return [claim for claim, sure in self._read(document) if sure is not None]

    def read(self, document: Document) -> list[Claim]:
        """Return what a document claims before claims that name too little or are too doubtful are left out."""
        return [claim for claim, _ in self._read(document)]

    def _read(self, document: Document) -> list[tuple[Claim, float | None]]:
        """Return all that a document claims, with its confidence where it becomes a row."""
        clean, repaired = self._readable(document)
        found = [_moved(one, told.start) for told in self._told(clean) for one in self._judged(told)]
        return [(_in_original(claim, repaired), sure) for claim, sure in found] if repaired.places else found

    def _readable(self, document: Document) -> tuple[Document, Repaired]:
        """Return what is read of a document, in the letters of other texts, and the way back to its own offsets."""
        clean, repaired = document.repaired()
        return clean.lowered(self.capitals), repaired

    def _judged(self, told: Told) -> list[tuple[Claim, float | None]]:
        readings = [] if is_all_of_other_senses(told.views) else self.readings(told.views)
        found = self._claims(told.document, told.views, readings)
        rows = {id(claim): sure for claim, sure in self._rows(found)}
        return [(claim, rows.get(id(claim))) for claim in found]

    def _told(self, document: Document) -> list[Told]:
        """Return the reports of a document; most are one."""
        views = self.views(document)
        reports = reports_in(document.whole, views)
        if not reports:
            return [Told(document, 0, views)]
        parts = [(document.part(one), one.start) for one in reports]
        return [Told(part, start, self.views(part)) for part, start in parts]

    def _rows(self, found: list[Claim]) -> list[tuple[Claim, float]]:
        """Return the claims that become rows, each with its confidence."""
        return rows_of([claim for claim in found if names_parties(claim)], self.weights)

    def mentions(self, article: Article, *, run_id: str, recorded_at: datetime) -> tuple[list[Mention], list[Problem]]:
        """Return the rows of an article, and what was not understood of it."""
        document = _document(article)
        found, whole = self._read(document), document.whole
        rows = [
            build_mention(
                claim,
                article,
                whole,
                confidence=confidence,
                extractor_version=self.version,
                run_id=run_id,
                recorded_at=recorded_at,
            )
            for claim, confidence in found
            if confidence is not None
        ]
        problems = find_problems([claim for claim, _ in found], article, whole)
        return rows, [*problems, cut_short(article, MAX_READ)] if len(whole) > MAX_READ else problems

    def explain(self, article: Article, origins: Origins | None = None) -> str:
        """Return in words how an article was read: each sentence with its spans, frames, roles and rows.

        Args:
            article: the article.
            origins: where the reference data says what words mean; without it only files are named.
        """
        document, _ = self._readable(_document(article))
        reports = self._told(document)
        explained = [self._explained(one, origins) for one in reports]
        if len(reports) == 1:
            return explained[0]
        heads = (
            f"Report {at} of {len(reports)}: {one.document.title or 'without a headline'}"
            for at, one in enumerate(reports, 1)
        )
        return "\n\n".join(f"{head}\n{words}" for head, words in zip(heads, explained, strict=True))

    def _explained(self, told: Told, origins: Origins | None) -> str:
        document, views = told.document, told.views
        memories: dict[int, Memory] = {}
        trace = Trace(document.whole, views, document.published, document.spoken, told.start)
        readings = []
        for view in views:
            frames, found = read_sentence(view, memories.setdefault(view.section, Memory()))
            status = {id(one.frame): one.verdict for one in found}
            trace.judged += [(frame, status.get(id(frame))) for frame in frames]
            trace.lost |= {frame_key(frame): why_nothing(frame) for frame in frames if id(frame) not in status}
            readings += found
        claims = self._claims(document, views, readings, trace)
        trace.sure = [*zip(claims, confidences(claims, self.weights), strict=True)]
        trace.rows = self._rows(claims)
        return explain_document(trace, origins)

    def _claims(
        self, document: Document, views: list[SentenceView], readings: list[Reading], trace: Trace | None = None
    ) -> list[Claim]:
        home = home_of(document.whole, views, self.lexicon)
        kept = settle(readings, Scene(document.whole, views, home, document.spoken), trace)
        topics = self._topics(document, views, kept, home) if kept else {}
        all_stated = [(one, claim) for one in kept for claim in claims_of(one, topics[one.frame.view.section])]
        stated = without_described(with_known_goods(with_persons(all_stated)))
        claimed = without_guesses(stated)
        found = supported(without_other_ways(without_wholes(claim for _, claim in claimed)), views)
        if trace is not None:
            trace.lose((one for one, _ in all_stated), (one for one, _ in stated), _DESCRIBED)
            trace.kept, trace.stated, trace.claims, trace.supported = kept, stated, claimed, found
        return merge_claims(found)

    def _topics(
        self, document: Document, views: list[SentenceView], kept: list[Reading], home: Coded | None
    ) -> dict[int, Topic]:
        """Return what each item of a text is about, for what its changes leave unsaid."""
        place = home[0] if home is not None else body_at_home(document.whole, views)
        return find_topics(views, kept, document.published, self._news(document, views, kept), place)

    def _news(self, document: Document, views: list[SentenceView], kept: list[Reading]) -> dict[int, NewsDay]:
        """Return the day of the news of each item; who writes from a place on a day states it, whatever begins when."""
        found = days_of_items(views, kept, document.spoken, news_day(views, document.spoken, kept))
        placed = document.dateline is not None
        return {at: replace(one, stated=one.stated or placed) for at, one in found.items()}


_DESCRIBED = "the same sentence tells what becomes of the measure, and nobody says when it was imposed"


def build_extractor(reference: Reference) -> Extractor:
    """Build an extractor; its version names the rules and the reference data."""
    version = f"{RULES_VERSION}+{reference.version}"
    lexicon, prefilter, capitals = build_lexicon(reference), build_prefilter(reference), build_capitals(reference)
    return Extractor(lexicon, prefilter, reference.confidence, version, capitals)


def _moved(found: tuple[Claim, float | None], by: int) -> tuple[Claim, float | None]:
    """Return a claim of a report with its evidence at the offsets of the document."""
    claim, sure = found
    start, end = claim.evidence_start + by, claim.evidence_end + by
    return (replace(claim, evidence_start=start, evidence_end=end), sure) if by else found


def _in_original(claim: Claim, repaired: Repaired) -> Claim:
    """Return a claim with its evidence at the offsets of the text as stored."""
    start, end = repaired.origin(claim.evidence_start), repaired.origin(claim.evidence_end)
    return replace(claim, evidence_start=start, evidence_end=end)


def _document(article: Article) -> Document:
    return Document(article.title, article.text, article.published_date)
