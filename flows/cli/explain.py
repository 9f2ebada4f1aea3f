"""``sanctionlog explain``: how an article was read, step by step."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.cli import common
from flows.cli.output import note
from flows.cli.reading import STDIN, Reader, check_inputs

if TYPE_CHECKING:
    import duckdb

    from schemas.staging import Article


_REPORTS = """
    SELECT DISTINCT article_id, merged_by FROM evidence
    WHERE event_id = coalesce((SELECT event_id FROM event_aliases WHERE alias_id = ?), ?)
    ORDER BY article_id
"""
"""The articles of an event, by its id or by an old one."""
_REPORTED = """
    SELECT DISTINCT article_id, merged_by FROM event_evidence
    WHERE event_id = $id AND recorded_to = (SELECT max(recorded_to) FROM event_evidence WHERE event_id = $id)
    ORDER BY article_id
"""
"""The last ones of an event that the log has no more, such as one that a person rejected."""


def explain(
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="WHAT...",
            help="Files of articles (- reads JSON lines), or ids of articles or events of the log.",
        ),
    ],
    *,
    database: common.DatabaseOption = None,
) -> None:
    """Print how an article is read, step by step.

    Sentences with the spans, clauses and frames that were found in them, and the rows that follow; of a sentence with
    a sanctions word but without a row, why there is none. Of an event, all articles that report it.
    """
    from flows.reference import reference_texts
    from transforms.reading.origins import Origins

    files = [one for one in inputs if one == STDIN or Path(one).exists()]
    ids = [one for one in inputs if one not in files]
    if files and ids:
        check_inputs(ids)  # a file that is not there, said as the other commands say it
    recorded = _recorded(ids, database) if ids else []
    reader = Reader()
    origins = Origins(reference_texts(), reader.reference.irregular_verbs)
    read = ((f"Article {_given(one)}: {_name(one)}", one) for one in reader.articles(check_inputs(files)))
    for heading, article in chain(recorded, read if files else ()):
        typer.echo(heading)
        typer.echo(f"{reader.extractor.explain(article, origins)}\n")
    if not recorded and reader.n_articles == 0:
        note("error: no article could be read")
        raise typer.Exit(1)


def _recorded(ids: Sequence[str], database: Path | None) -> "list[tuple[str, Article]]":
    """Return the articles of the log that ids name, each with a line that says which it is."""
    with common.published(database) as db:
        return [found for one in ids for found in _by_id(db, one)]


def _by_id(db: "duckdb.DuckDBPyConnection", one: str) -> "Iterator[tuple[str, Article]]":
    """Yield the article with an id, or those that report the event with it.

    Raises:
        typer.BadParameter: nothing has that id, and no file either.
    """
    articles = _articles(db, "article_id = $id OR given_id = $id", one)
    if articles:
        yield f"Article {one}: {_name(articles[-1])}", articles[-1]
        return
    reports, still = common.fetch(db, _REPORTS, [one, one]), ""
    if not reports:
        reports, still = common.fetch(db, _REPORTED, {"id": one}), ", not in the log any more"
    if not reports:
        raise typer.BadParameter(f"there is no {one}: no such file, and no article or event of the log has that id")
    for report in reports:
        for article in _articles(db, "article_id = $id", report["article_id"])[-1:]:
            yield f"Event {one}{still}, article {article.article_id} ({report['merged_by']}): {_name(article)}", article


def _articles(db: "duckdb.DuckDBPyConnection", condition: str, one: str) -> "list[Article]":
    """Return the versions of an article, the latest last."""
    from schemas.staging import Article

    # S608: the condition is a fixed text, the id goes in as a parameter
    sql = f"SELECT * FROM raw_article WHERE {condition} ORDER BY recorded_at"  # noqa: S608
    answer = db.execute(sql, {"id": one})
    names = [column[0] for column in answer.description or []]
    wanted = {field.name for field in fields(Article)}
    rows: list[dict[str, Any]] = [dict(zip(names, row, strict=True)) for row in answer.fetchall()]
    return [Article(**{name: value for name, value in row.items() if name in wanted}) for row in rows]


def _given(article: "Article") -> str:
    return article.given_id or article.article_id


def _name(article: "Article") -> str:
    return article.title or article.url or article.source_path or "untitled"
