"""``sanctionlog migrate``: a warehouse of an earlier schema version, brought up to date in place."""

from typing import Annotated

import typer

from flows.cli import common


def migrate(
    *,
    warehouse: common.WarehouseOption = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and do nothing.")] = False,
) -> None:
    """Bring a warehouse that an earlier program wrote up to date, in place.

    It keeps every article, claim and recorded revision. What an earlier program did not record stays empty.
    """
    from flows.migration.migrate import migrate as migrate_warehouse
    from flows.migration.migrate import plan
    from flows.settings import load_settings, utc_now

    root = load_settings(warehouse).warehouse
    done = plan(root) if dry_run else migrate_warehouse(root, now=utc_now().replace(tzinfo=None))
    if done.before == done.after and not done.tables:
        typer.echo(f"Nothing to do: {root} is of schema version {done.after}.")
        return
    typer.echo(f"{root}: schema version {done.before} to {done.after}")
    typer.echo(f"  {'would write' if dry_run else 'written'} anew: {', '.join(done.tables) or 'no table'}")
    if not dry_run:
        typer.echo("The versions before stay in the tables' Delta logs. The next `sanctionlog run` publishes.")
