"""``sanctionlog sources``: what is read from the web and from folders, how it fares, and adding to it."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from flows.cli import common
from flows.cli.output import Format, note, write_rows
from flows.cli.table import Field

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from flows.managing.proposing import Item
    from flows.sources.catalogue import Catalogue

app = typer.Typer(
    name="sources",
    help="What is read by `run --sources`: list it, try one, add one, see how each fares.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
LISTED = ("name", "kind", "on", "every_minutes", "address", "licence")
TESTED = ("published", "title", "url", "characters", "passes", "problem")
SHOWN = 10
STATUS = (
    "source", "kind", "state", "last_outcome", "last_message", "last_poll_at", "last_success_at", "last_change_at",
    "days_since_change", "n_failures", "last_n_items", "expect_items", "n_pending", "n_walled", "next_poll_at",
)  # fmt: skip


@app.command("list")
def list_sources(*, form: common.FormatOption = Format.TABLE, raw: common.RawOption = False) -> None:
    """List the sources of the sources file; those that are on are read by `run --sources on`."""
    catalogue = _catalogue()
    rows = [
        {"name": name, **one.model_dump(), "address": one.address, "on": one.on}
        for name, one in catalogue.sources.items()
    ]
    fields = (
        Field("source", lambda row: row["name"]),
        Field("kind", lambda row: row["kind"]),
        Field("on", lambda row: "on" if row["on"] else ""),
        Field("every", lambda row: f"{row['every_minutes']} min", right=True),
        Field("address", lambda row: row["address"]),
    )
    write_rows(rows, LISTED, form, fields=fields, raw=raw)


@app.command("test")
def try_one(
    name: Annotated[str, typer.Argument(help="A source of the sources file, on or off.")],
    *,
    form: common.FormatOption = Format.TABLE,
    raw: common.RawOption = False,
) -> None:
    """Poll one source as if for the first time, and print what it brings; nothing is kept.

    Exit 1 if the poll goes wrong, or brings nothing.
    """
    from flows.managing.trying import advice, try_source
    from flows.sources.catalogue import UnknownSource

    catalogue = _catalogue()
    try:
        tried = try_source(catalogue, name)
    except UnknownSource as error:
        raise typer.BadParameter(str(error), param_hint="NAME") from error
    fields = (
        Field("published", lambda row: (row["published"] or "")[:25]),
        Field("title", lambda row: row["title"] or row["problem"] or ""),
        Field("characters", lambda row: row["characters"], right=True),
        Field("sanctions", lambda row: "yes" if row["passes"] else ""),
    )
    write_rows([asdict(one) for one in tried.records], TESTED, form, fields=fields, raw=raw)
    poll = tried.poll
    items = "" if poll.n_items is None else f"{poll.n_items} items, "
    note(f"{name}: {poll.outcome}, {items}{poll.n_articles} articles, {poll.n_pending} more addresses to fetch")
    note(f"  {poll.n_requests} requests, {poll.n_bytes:,} bytes" + (f"; {poll.message}" if poll.message else ""))
    if not tried.is_well:
        note(f"  {advice(tried, catalogue.path)}")
        raise typer.Exit(1)


@app.command()
def add(
    url: Annotated[str, typer.Argument(help="A feed, sitemap or page, a search of a known site, or WARC files.")],
    *,
    name: Annotated[str | None, typer.Option("--name", help="What to call it; else made from the address.")] = None,
    off: Annotated[bool, typer.Option("--off", help="Write it as off.")] = False,
) -> None:
    """Find out how an address is best read, show what it would take, and write its line to the sources file.

    A page without a feed is read as a list if links with headlines and dates repeat in it, and else watched itself.
    WARC files are named as from the current folder, and must be there; the line has their whole path.
    """
    from flows.managing.adding import add_source

    typer.echo(add_source(_catalogue(), url, name, on=not off, show=_show))


@app.command()
def status(
    *,
    warehouse: common.WarehouseOption = None,
    form: common.FormatOption = Format.TABLE,
    raw: common.RawOption = False,
) -> None:
    """Say how each source fares, from the warehouse as it is now; exit 1 if one is failing, silent or overdue."""
    from flows.managing.status import AT_REST, NOT_POLLED, OVERDUE, source_status
    from flows.settings import load_settings

    rows: list[dict[str, Any]] = source_status(load_settings(warehouse), _catalogue())
    fields = (
        Field("source", lambda row: row["source"]),
        Field("state", lambda row: row["state"]),
        Field("last poll", lambda row: _minute(row["last_poll_at"])),
        Field("outcome", lambda row: row["last_outcome"]),
        Field("last change", lambda row: _minute(row["last_change_at"])),
        Field("items", lambda row: row["last_n_items"], right=True),
        Field("to fetch", lambda row: row["n_pending"], right=True),
        Field("failures", lambda row: row["n_failures"], right=True),
        Field("walls", lambda row: row["n_walled"], right=True),
        Field("next poll", lambda row: _minute(row["next_poll_at"])),
    )
    write_rows(rows, STATUS, form, fields=fields, raw=raw)
    for row in rows:
        if row["last_message"] and form is Format.TABLE and row["state"] not in AT_REST - {"ok"}:
            note(f"{row['source']}: {row['last_message']}")
    if any(row["state"] == OVERDUE for row in rows):
        note("overdue: nobody polls what is on; is `sanctionlog serve` running, or whatever runs `run --sources on`?")
    if all(row["state"] == NOT_POLLED for row in rows):
        note("no source was polled yet: `sanctionlog run --sources on` does it")
    if any(row["state"] not in AT_REST for row in rows):
        raise typer.Exit(1)


def _show(items: "Sequence[Item]") -> None:
    """Print the first items that a new source would take."""
    if items:
        note(f"It takes {len(items)} items now" + (", the first of them:" if len(items) > SHOWN else ":"))
    for one in items[:SHOWN]:
        note(f"  {(one.published or 'no date')[:25]:25}  {(one.title or one.url or '')[:90]}")


def _minute(moment: "datetime | None") -> str:
    return "" if moment is None else f"{moment:%m-%d %H:%M}Z"


def _catalogue() -> "Catalogue":
    from flows.settings import contact, load_settings
    from flows.sources.catalogue import load_catalogue

    return load_catalogue(load_settings().sources, contact=contact())
