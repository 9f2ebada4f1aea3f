"""``sanctionlog evaluate``: the extractor's rows against gold rows."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.cli import common
from flows.cli import evaluation_tables as tables
from flows.cli.evaluation_inputs import Split, pair_files, read_material
from flows.cli.output import Format, to_json, write_rows

if TYPE_CHECKING:
    from transforms.evaluation import Evaluation

Rows = list[dict[str, Any]]


class Table(StrEnum):
    """Which table csv and jsonl give."""

    FIGURES = "figures"
    CONFUSION = "confusion"
    RELIABILITY = "reliability"


def evaluate(  # noqa: PLR0913 - the options of a command
    files: Annotated[
        list[Path],
        typer.Argument(
            exists=True, metavar="ARTICLES GOLD [ARTICLES GOLD]...", help="Articles, and their gold rows: JSON lines."
        ),
    ],
    *,
    split: Annotated[
        Split, typer.Option(help="held: a third of the articles, by a hash of the id; dev: the others.")
    ] = Split.ALL,
    errors: Annotated[
        int, typer.Option(min=0, help="Show so many errors, none of them of the held part; csv and jsonl: instead.")
    ] = 0,
    table: Annotated[Table, typer.Option(help="What csv and jsonl give.")] = Table.FIGURES,
    form: common.FormatOption = Format.TABLE,
    raw: common.RawOption = False,
) -> None:
    """Measure the extractor against gold rows.

    ARTICLES have ids; GOLD is JSON lines with the id of an article and its events, a list of rows. Several pairs are
    measured together.

    Prints precision, recall and F1 jointly, by field, action, status, sender and decade; which actions, statuses and
    sectors were taken for which; and how often rows of some confidence are right.
    """
    if split is Split.HELD and errors > 0:
        raise typer.BadParameter("the errors of the held part are not to be looked at", param_hint="--errors")
    from transforms import evaluation

    material = read_material(pair_files(files), split)
    result = evaluation.evaluate(material.gold, material.predicted, material.labels)
    open_errors = [one for one in result.errors if not evaluation.is_held(one.article_id)][:errors]
    shown = [tables.error_row(one, material.articles.get(one.article_id)) for one in open_errors]
    if form is Format.TABLE:
        n_rows = sum(map(len, material.gold.values()))
        typer.echo(f"{len(material.gold)} articles, {n_rows} gold rows ({split})")
        tables.print_evaluation(result, shown)
    elif form is Format.JSON:
        typer.echo(to_json({"split": split, "articles": len(material.gold), **_everything(result), "errors": shown}))
    else:
        rows, columns = (shown, tables.ERROR_COLUMNS) if errors > 0 else _one_table(result, table)
        write_rows(rows, columns, form, raw=raw)


def _everything(result: "Evaluation") -> dict[str, Any]:
    return {
        "figures": tables.figure_rows(result),
        "confusion": tables.confusion_rows(result),
        "reliability": tables.band_rows(result),
        "calibration_error": result.calibration_error,
    }


def _one_table(result: "Evaluation", table: Table) -> tuple[Rows, Sequence[str]]:
    if table is Table.CONFUSION:
        return tables.confusion_rows(result), tables.CONFUSION_COLUMNS
    if table is Table.RELIABILITY:
        return tables.band_rows(result), tables.BAND_COLUMNS
    return tables.figure_rows(result), tables.FIGURE_COLUMNS
