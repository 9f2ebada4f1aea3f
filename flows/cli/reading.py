"""Reading inputs into articles for the commands that need no warehouse: extract, explain, evaluate."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from flows.cli.output import note
from flows.cli.table import cut_date

if TYPE_CHECKING:
    from schemas.staging import Article, Mention
    from transforms.articles.record import Problem, RawArticle
    from transforms.extract import Extractor
    from transforms.reference import Reference

STDIN = "-"

RECORD_COLUMNS = (
    "article_id",
    "sender",
    "target_country",
    "target_name",
    "sector",
    "measure",
    "action",
    "status",
    "event_date",
    "date_precision",
    "main",
    "confidence",
    "evidence",
    "evidence_start",
    "evidence_end",
    "rule",
)
"""The fields of an extracted row, in order."""


class Reader:
    """Reads articles and their claims, and says on stderr what could not be read.

    ``n_articles`` counts the articles read so far.
    """

    def __init__(self) -> None:
        from flows.memory import made_to_stay
        from flows.reference import load_reference
        from flows.settings import load_settings, utc_now
        from transforms.extract import build_extractor

        with made_to_stay():
            self.reference: Reference = load_reference()
            self.extractor: Extractor = build_extractor(self.reference)
        self.n_articles = 0
        self._max_bytes = load_settings().max_bytes
        self._now = utc_now

    def articles(self, inputs: Sequence[str]) -> "Iterator[Article]":
        """Yield the articles of files and folders, or of JSON lines on stdin, one by one."""
        from transforms.articles.identity import build_article
        from transforms.articles.record import Problem

        for raw in self._collect(inputs):
            if isinstance(raw, Problem):
                report(raw)
                continue
            article, problems = build_article(
                raw,
                classify=self.reference.classify,
                agency=self.reference.agency,
                passes=self.extractor.passes,
                now=self._now(),
                run_id="none",
            )
            self.n_articles += 1
            report(*problems)
            yield article

    def mentions(self, article: "Article", *, quoting: bool = True) -> "list[Mention]":
        """Return the claims of an article; none of one that the prefilter keeps out.

        Unless ``quoting``, what is said of problems shows no words of the article.
        """
        if not article.passed_prefilter:
            return []
        found, problems = self.extractor.mentions(article, run_id="none", recorded_at=article.recorded_at)
        report(*(one if quoting else replace(one, words=None) for one in problems))
        return found

    def _collect(self, inputs: Sequence[str]) -> "Iterator[RawArticle | Problem]":
        from flows.sources.files import collect, collect_stdin

        if list(inputs) == [STDIN]:
            yield from collect_stdin(sys.stdin.buffer)
        else:
            yield from collect([Path(one) for one in inputs], max_bytes=self._max_bytes)


def check_inputs(inputs: Iterable[str]) -> list[str]:
    """Return the inputs; misuse if one does not exist, or if stdin is not the only one."""
    given = list(inputs)
    if STDIN in given and len(given) > 1:
        raise typer.BadParameter("- (stdin) stands alone")
    for one in given:
        if one != STDIN and not Path(one).exists():
            raise typer.BadParameter(f"there is no {one}")
    return given


def report(*problems: "Problem") -> None:
    """Say on stderr what went wrong, a line each."""
    for one in problems:
        where = ":".join(str(part) for part in (one.file, one.line) if part is not None) or one.article_id
        words = f" ({one.words})" if one.words else ""
        note(f"{where}: {one.kind}: {one.message}{words}")


def record(article: "Article", mention: "Mention") -> dict[str, Any]:
    """Return a claim as a row of ``extract``: the date cut to what is known, the id the one that was given."""
    row = {name: getattr(mention, name) for name in RECORD_COLUMNS}
    row["article_id"] = article.given_id or article.article_id
    row["event_date"] = cut_date(mention.event_date, mention.date_precision)
    return row
