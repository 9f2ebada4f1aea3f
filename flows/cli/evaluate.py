"""``sanctionlog evaluate``: the extractor's rows against gold rows."""

import dataclasses
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.cli import common
from flows.cli.output import Format, note, to_json, write_rows
from flows.cli.table import Field, Row, print_table

if TYPE_CHECKING:
    from schemas.staging import Article
    from transforms.evaluation import Error, Evaluation

FIGURE_COLUMNS = ("group", "name", "precision", "recall", "f1", "value", "matched", "gold", "predicted")
ERROR_COLUMNS = (
    "kind",
    "article_id",
    "sender",
    "target_country",
    "sector",
    "action",
    "status",
    "date",
    "title",
    "evidence",
)
TITLES = {
    "joint": "Jointly (decided rows; full: all rows)",
    "field": "By field, each alone",
    "action": "Core, by action",
    "status": "Full, by status",
    "sender": "Full, by sender",
}


class Split(StrEnum):
    """Which part of the articles is measured."""

    ALL = "all"
    DEV = "dev"
    HELD = "held"


def _number(name: str) -> Field:
    def cell(row: Row) -> str:
        value = row[name]
        return "" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)

    return Field(name, cell, right=True)


FIGURE_FIELDS = (
    Field("figure", lambda row: row["name"]),
    *(_number(name) for name in FIGURE_COLUMNS[2:]),
)
ERROR_FIELDS = (
    Field("error", lambda row: row["kind"]),
    Field("article", lambda row: row["article_id"]),
    Field("row", lambda row: " ".join(str(row[name]) for name in ERROR_COLUMNS[2:8])),
    Field("title or quote", lambda row: row["evidence"] or row["title"], below=True),
)


def evaluate(  # noqa: PLR0913 - the options of a command
    articles: Annotated[Path, typer.Argument(exists=True, help="Articles, with ids.")],
    gold: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help='Lines of {"id", "events": [row, ...]}.')],
    *,
    split: Annotated[
        Split, typer.Option(help="held: a third of the articles, by a hash of the id; dev: the others.")
    ] = Split.ALL,
    errors: Annotated[
        int, typer.Option(min=0, help="Show so many errors, none of them of the held part; csv and jsonl: instead.")
    ] = 0,
    form: common.FormatOption = Format.TABLE,
    raw: common.RawOption = False,
) -> None:
    """Measure the extractor against gold rows.

    Prints precision, recall and F1 jointly, by field, action, status and sender.
    """
    if split is Split.HELD and errors > 0:
        raise typer.BadParameter("the errors of the held part are not to be looked at", param_hint="--errors")
    from transforms import evaluation

    rows = {one: found for one, found in _gold(gold).items() if _belongs(one, split)}
    read, predicted = _predict(articles, set(rows))
    if missing := set(rows) - set(read):
        note(f"{len(missing)} gold articles are not in {articles}; their rows count as missed: {min(missing)} …")
    result = evaluation.evaluate(rows, predicted)
    shown = [_error_row(one, read) for one in result.errors if not evaluation.is_held(one.article_id)][:errors]
    if form is Format.TABLE:
        _print(result, shown, f"{len(rows)} articles, {sum(map(len, rows.values()))} gold rows ({split})")
    elif form is Format.JSON:
        figures = [dataclasses.asdict(one) for one in result.figures]
        typer.echo(to_json({"split": split, "articles": len(rows), "figures": figures, "errors": shown}))
    elif errors > 0:
        write_rows(shown, ERROR_COLUMNS, form, raw=raw)
    else:
        write_rows((dataclasses.asdict(one) for one in result.figures), FIGURE_COLUMNS, form, raw=raw)


def _gold(path: Path) -> dict[str, list[Row]]:
    import json

    from transforms.evaluation import group_rows

    items = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        if line.strip():
            try:
                items.append(json.loads(line))
            except ValueError as error:
                raise common.CommandError(f"{path}:{number}: no JSON: {error}") from error
    try:
        return group_rows(items)
    except (AttributeError, KeyError, TypeError) as error:
        raise common.CommandError(f'{path}: lines must be {{"id", "events": [row, ...]}}: {error!r}') from error


def _belongs(article_id: str, split: Split) -> bool:
    from transforms.evaluation import is_held

    return split is Split.ALL or is_held(article_id) == (split is Split.HELD)


def _predict(path: Path, wanted: set[str]) -> "tuple[dict[str, Article], dict[str, list[Row]]]":
    from flows.cli.reading import Reader, record
    from transforms.evaluation import group_rows

    reader = Reader()
    read: dict[str, Article] = {}

    def rows() -> Iterator[dict[str, Any]]:
        for article in reader.articles([str(path)]):
            article_id = article.given_id or article.article_id
            if article_id in wanted:
                read[article_id] = article
                yield from (record(article, mention) for mention in reader.mentions(article))

    return read, group_rows(rows())


def _error_row(error: "Error", read: "dict[str, Article]") -> dict[str, Any]:
    article = read.get(error.article_id)
    facts = {"kind": error.kind, "article_id": error.article_id, "title": None if article is None else article.title}
    return {name: facts.get(name, error.row.get(name)) for name in ERROR_COLUMNS}


def _print(result: "Evaluation", errors: list[dict[str, Any]], heading: str) -> None:
    typer.echo(heading)
    figures = [dataclasses.asdict(one) for one in result.figures]
    for group, title in TITLES.items():
        print_table([one for one in figures if one["group"] == group], FIGURE_FIELDS, title=title)
    print_table(errors, ERROR_FIELDS, title="Errors (core)")
