"""``sanctionlog extract``: articles in, rows out; no warehouse."""

from collections.abc import Iterator
from typing import Annotated, Any

import typer

from flows.cli import common
from flows.cli.output import Format, note, write_rows
from flows.cli.reading import RECORD_COLUMNS, Reader, check_inputs, record
from flows.cli.table import Field

FIELDS = (
    Field("date", lambda row: row["event_date"] or "not known"),
    Field("sender", lambda row: row["sender"]),
    Field("target", lambda row: ": ".join(one for one in (row["target_country"], row["target_name"]) if one)),
    Field("sector", lambda row: row["sector"]),
    Field("action", lambda row: row["action"]),
    Field("status", lambda row: row["status"]),
    Field("quote", lambda row: row["evidence"], below=True),
)


def extract(
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT...", help="Files or folders of articles; - reads JSON lines.", callback=check_inputs
        ),
    ],
    *,
    form: common.FormatOption = Format.JSONL,
    raw: common.RawOption = False,
) -> None:
    """Print what articles claim, a row a change.

    Needs no warehouse. jsonl and csv print each row as soon as it is found.
    """
    reader = Reader()
    write_rows(_rows(reader, inputs), RECORD_COLUMNS, form, fields=FIELDS, raw=raw, flush=True)
    if reader.n_articles == 0:
        note("error: no article could be read")
        raise typer.Exit(1)


def _rows(reader: Reader, inputs: list[str]) -> Iterator[dict[str, Any]]:
    for article in reader.articles(inputs):
        for mention in reader.mentions(article):
            yield record(article, mention)
