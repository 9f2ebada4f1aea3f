"""What a source hands over: a raw article, or a problem with what was read."""

from dataclasses import dataclass

from schemas.vocabulary import IssueKind, Stage


@dataclass(frozen=True, slots=True)
class RawArticle:
    """An article as it was found in a file, before identity and dates are settled."""

    given_id: str | None
    url: str | None
    publisher: str | None
    title: str | None
    published: str | None
    published_from: str | None
    language: str | None
    text: str
    source_path: str
    source_line: int | None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with what was read; ``fatal`` means that the record gave no article."""

    kind: IssueKind
    message: str
    file: str | None
    line: int | None
    article_id: str | None = None
    words: str | None = None
    stage: Stage = Stage.COLLECT
    fatal: bool = False
