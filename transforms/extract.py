"""Article to claims: reading, then coding. Pure; everything the reader knows comes from the reference data."""

from dataclasses import dataclass
from datetime import date, datetime

from schemas.staging import Article, Mention
from transforms.articles.record import Problem
from transforms.coding.claims import Claim, Reading, claims_of, merge_claims, with_context
from transforms.coding.dating import news_day
from transforms.coding.explain import explain_document
from transforms.coding.frames import SentenceView, find_frames
from transforms.coding.issues import find_problems
from transforms.coding.mentions import build_mention
from transforms.coding.anaphors import resolve_anaphors
from transforms.coding.other_senses import drop_other_senses
from transforms.coding.roles import find_roles
from transforms.coding.status import Verdict, judge, shares_verb_group
from transforms.coding.topic import find_topic
from transforms.reading.dateline import dateline_day
from transforms.reading.dates import StatedDate, find_dates
from transforms.reading.lexicon import Lexicon, build_lexicon
from transforms.reading.prefilter import passes
from transforms.reading.senses import decide
from transforms.reading.sentences import Sentence, split_sentences
from transforms.reading.spans import Item, find_items
from transforms.reference import Reference

RULES_VERSION = "1"
"""Raised with every change of the rules, so that stored articles are read again."""


@dataclass(frozen=True, slots=True)
class Document:
    """What the extractor reads of an article."""

    title: str | None
    text: str
    published: date | None

    @property
    def spoken(self) -> date | None:
        """The day on which the text speaks: its dateline's, else that of publication."""
        start = len(self.title) + 2 if self.title else 0
        return dateline_day(self.whole, start, self.published) or self.published

    @property
    def whole(self) -> str:
        """Title, two newlines and text; offsets of evidence are into this."""
        return f"{self.title}\n\n{self.text}" if self.title else self.text


@dataclass(frozen=True, slots=True)
class Extractor:
    """Reads documents with one version of the rules and of the reference data."""

    lexicon: Lexicon
    version: str

    def views(self, document: Document) -> list[SentenceView]:
        """Return the sentences of a document with their typed spans."""
        whole, spoken = document.whole, document.spoken
        views = [
            self._view(whole, sentence, index, document, spoken) for index, sentence in enumerate(split_sentences(whole))
        ]
        _link(views)
        resolve_anaphors(views)
        return views

    def _view(
        self, whole: str, sentence: Sentence, index: int, document: Document, spoken: date | None
    ) -> SentenceView:
        items = find_items(whole, sentence, self.lexicon)
        dates = find_dates(whole, sentence.start, sentence.end, spoken)
        decide(items, document.published.year if document.published else None)
        items = _with_dates(items, dates, whole)
        is_title = document.title is not None and sentence.start < len(document.title)
        return SentenceView(
            index, sentence.start, sentence.end, sentence.paragraph, is_title, items, dates, _has_sanctions_word(items),
            year=document.published.year if document.published else None,
        )

    def readings(self, views: list[SentenceView]) -> list[Reading]:
        """Return every frame of the sentences with its roles and status; frames that assert no change are left out."""
        found = []
        for view in views:
            before: Verdict | None = None
            for frame in find_frames(view):
                verdict = before if shares_verb_group(frame) and before is not None else judge(frame)
                before = verdict
                if verdict is not None:
                    found.append(Reading(frame, find_roles(frame), verdict))
        return found

    def passes(self, title: str | None, text: str) -> bool:
        """Tell whether a text speaks of sanctions at all."""
        return passes(title, text)

    def mentions(
        self, article: Article, *, run_id: str, recorded_at: datetime
    ) -> tuple[list[Mention], list[Problem]]:
        """Return the rows of an article, and what was not understood of it."""
        document = Document(article.title, article.text, article.published_date)
        claims = self.claims(document)
        whole = document.whole
        rows = [
            build_mention(
                claim, article, whole, extractor_version=self.version, run_id=run_id, recorded_at=recorded_at
            )
            for claim in claims
        ]
        return rows, find_problems(claims, article, whole)

    def explain(self, article: Article) -> str:
        """Return in words how an article was read: each sentence with its spans, frames, roles and rows."""
        document = Document(article.title, article.text, article.published_date)
        views = self.views(document)
        return explain_document(document.whole, views, self.readings(views), self.claims(document))

    def claims(self, document: Document) -> list[Claim]:
        """Return the claims of a document, in the order of the text."""
        views = self.views(document)
        readings = with_context(drop_other_senses(self.readings(views), views))
        topic = find_topic(views, readings, document.published, news_day(views, document.spoken))
        return merge_claims([claim for reading in readings for claim in claims_of(reading, topic)])


def build_extractor(reference: Reference) -> Extractor:
    """Build an extractor; its version names the rules and the reference data."""
    return Extractor(build_lexicon(reference), f"{RULES_VERSION}+{reference.version}")


def _link(views: list[SentenceView]) -> None:
    """Let each sentence know what the ones around it speak of."""
    words = [view.has_sanctions_word for view in views]
    in_title = any(view.is_title and view.has_sanctions_word for view in views)
    seen = False
    for at, view in enumerate(views):
        view.recalls_measure = seen or view.has_sanctions_word
        seen = seen or words[at]
        view.has_sanctions_word = in_title or any(words[max(0, at - 2) : at + 2])


def _with_dates(items: list[Item], dates: list[StatedDate], whole: str) -> list[Item]:
    """Replace the items of each date by one item of kind ``date``."""
    found: list[Item] = []
    for item in items:
        inside = next((one for one in dates if one.start <= item.start and item.end <= one.end), None)
        if inside is None:
            found.append(item)
        elif not found or found[-1].start != inside.start:
            text = whole[inside.start : inside.end]
            found.append(Item(inside.start, inside.end, text, text.lower(), [], "date"))
    return found


def _has_sanctions_word(items: list[Item]) -> bool:
    return any(
        any(sense.data.kind in ("measure", "package", "list") for sense in item.senses_of("measure"))
        for item in items
    )
