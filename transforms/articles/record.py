"""What reading an input gives: a raw article, or a problem that says why there is none or what is wrong with it."""

from dataclasses import dataclass
from datetime import datetime

from schemas.vocabulary import IssueKind, Stage, Wall


@dataclass(frozen=True, slots=True, kw_only=True)
class RawArticle:
    """One article record as its file states it, before identity, dates and publisher are settled.

    ``text`` is never blank. Paragraphs are separated by an empty line where the file tells them apart. Text and title
    of plain text and JSON are the writer's own, character by character, so that offsets hold in the input too.
    ``also_published`` has the less sure dates and where they stand, surest first. ``walled`` says that only the
    beginning of the text is there. ``received`` is set on what a source brought; ``notice`` on official notices
    (``transforms.articles.registers.notice``). ``credits`` has whom it names as its writer, and the address of another
    site that it claims to be. ``part`` tells it from the other articles that stand at its address.
    """

    given_id: str | None = None
    url: str | None = None
    part: str | None = None
    publisher: str | None = None
    title: str | None = None
    published: str | None = None
    published_from: str | None = None
    also_published: tuple[tuple[str, str], ...] = ()
    language: str | None = None
    walled: Wall | None = None
    text: str
    source_path: str
    source_line: int | None = None
    received: "Received | None" = None
    notice: str | None = None
    credits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Received:
    """Which source brought an article and, if it came from the web, where it is kept as received and since when.

    ``at`` is naive UTC.
    """

    source: str
    raw_file: str | None = None
    raw_offset: int | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with an input, in words that say what mends it.

    ``fatal`` means that this record gave no article: it counts as one record read and failed. Every failed record has
    exactly one fatal problem; other problems accompany an article.
    """

    kind: IssueKind
    message: str
    file: str | None = None
    line: int | None = None
    article_id: str | None = None
    words: str | None = None
    stage: Stage = Stage.COLLECT
    fatal: bool = False
