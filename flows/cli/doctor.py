"""``sanctionlog doctor``: is everything as it should be, and if not, what mends it?"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from flows.cli import common
from flows.cli.output import Format, write_rows
from flows.cli.table import Field

if TYPE_CHECKING:
    from flows.settings import Settings
    from schemas.staging import Run

DISTRIBUTION = "sanctionlog"
COLUMNS = ("check", "ok", "found", "fix")
FIELDS = (
    Field("", lambda row: "ok" if row["ok"] else "FAIL"),
    Field("check", lambda row: row["check"]),
    Field("found", lambda row: row["found"]),
    Field("fix", lambda row: row["fix"]),
)


@dataclass(frozen=True)
class Check:
    """One thing that was looked at: what was found, and what mends it if it is not well."""

    check: str
    ok: bool
    found: str
    fix: str = ""


def doctor(
    *,
    warehouse: common.WarehouseOption = None,
    database: common.DatabaseOption = None,
    form: common.FormatOption = Format.TABLE,
    raw: common.RawOption = False,
) -> None:
    """Check the installation, and say what mends it.

    Looks at packages, reference data, sources, decisions of people, folders, warehouse and database; exit 1 if one of
    them needs mending.
    """
    from flows.settings import load_settings

    settings = load_settings(warehouse, database)
    checks = [check for step in _STEPS for check in _guarded(step, settings)]
    write_rows([asdict(one) for one in checks], COLUMNS, form, fields=FIELDS, raw=raw)
    if not all(one.ok for one in checks):
        raise typer.Exit(1)


def _guarded(step: "Callable[[Settings], Iterator[Check]]", settings: "Settings") -> list[Check]:
    """Run a step; what it raises is a finding too, so that the other steps still run."""
    try:
        return list(step(settings))
    except Exception as error:  # noqa: BLE001 - a doctor does not die of what the patient has
        name = step.__name__.strip("_").replace("_", " ")
        return [Check(name, ok=False, found=f"{type(error).__name__}: {error}", fix="see the message")]


def _python(_settings: "Settings") -> Iterator[Check]:
    from importlib.metadata import metadata

    from packaging.specifiers import SpecifierSet

    wanted = metadata(DISTRIBUTION)["Requires-Python"]
    found = ".".join(str(part) for part in sys.version_info[:3])
    fix = f"`rm -r .venv && make install PYTHON=…` with a Python {wanted}"
    ok = found in SpecifierSet(wanted)
    yield Check("python", ok, f"{found}, {wanted} is wanted", "" if ok else fix)


def _packages(_settings: "Settings") -> Iterator[Check]:
    """Compare what is installed with the bounds of pyproject.toml, whose comments say what breaks outside them."""
    from importlib.metadata import PackageNotFoundError, requires, version

    from packaging.requirements import Requirement

    wrong, n_right = [], 0
    for one in map(Requirement, requires(DISTRIBUTION) or []):
        if one.marker is not None and not one.marker.evaluate({"extra": ""}):
            continue
        try:
            found = version(one.name)
        except PackageNotFoundError:
            wrong.append(Check(one.name, ok=False, found=f"missing, {one.specifier} is wanted", fix="`make install`"))
            continue
        if one.specifier.contains(found, prereleases=True):
            n_right += 1
        else:
            found = f"{found} is outside {one.specifier}"
            wrong.append(Check(one.name, ok=False, found=found, fix="`rm .venv/.installed && make install`"))
    yield Check(
        "packages", ok=n_right > 0, found=f"{n_right} within their bounds", fix="" if n_right else "`make install`"
    )
    yield from wrong


def _reader(_settings: "Settings") -> Iterator[Check]:
    """Say whether articles are read by compiled code, which is no fault if they are not."""
    from flows.compiled.use import state_of_build

    told = {
        "used": "compiled, from these sources",
        "switched off": "as written: SANCTIONLOG_COMPILED is off",
        "of other sources": "as written: what is compiled is of other sources; `make compiled` builds it anew",
        "none": "as written; `make compiled` makes it twice as fast",
    }
    yield Check("reader", ok=True, found=told[state_of_build()])


def _reference_data(settings: "Settings") -> Iterator[Check]:
    from flows.reference import load_reference

    try:
        reference = load_reference(settings.reference)
    except ValueError as error:
        yield Check("reference data", ok=False, found=str(error), fix="edit the lines named")
        return
    counts = f"{len(reference.countries)} countries, {len(reference.senders)} senders, {len(reference.sectors)} sectors"
    yield Check("reference data", ok=True, found=f"{counts}; version {reference.version}")


def _sources(settings: "Settings") -> Iterator[Check]:
    from flows.errors import RunError
    from flows.settings import contact
    from flows.sources.catalogue import load_catalogue

    try:
        catalogue = load_catalogue(settings.sources, contact=contact())
    except RunError as error:
        yield Check("sources", ok=False, found=str(error), fix="edit the lines named, or set SANCTIONLOG_SOURCES")
        return
    who = catalogue.limits.contact
    asks = "nothing is fetched before SANCTIONLOG_CONTACT is set" if who is None else f"asks as {who}"
    n_on = sum(one.on for one in catalogue.sources.values())
    yield Check("sources", ok=True, found=f"{len(catalogue.sources)} in {catalogue.path}, {n_on} of them on; {asks}")


def _decisions(settings: "Settings") -> Iterator[Check]:
    from flows.errors import UnusableFolder
    from flows.reviews import load_reviews

    try:
        decisions = load_reviews(settings.reviews, made_with=_made_with(settings.warehouse))
    except ValueError as error:
        yield Check("decisions", ok=False, found=str(error), fix="edit the lines named")
        return
    except UnusableFolder as error:
        yield Check("decisions", ok=False, found=str(error), fix="make the folder, or set SANCTIONLOG_REVIEWS")
        return
    yield Check("decisions", ok=True, found=f"{len(decisions)} decisions of people in {settings.reviews}")


def _made_with(root: Path) -> str | None:
    """Return the version of the decisions that the log was made with."""
    if not root.exists():
        return None
    from flows.storage.warehouse import Warehouse

    warehouse = Warehouse(root)
    warehouse.find()
    return warehouse.notes.get("reviews_version")


def _disk(settings: "Settings") -> Iterator[Check]:
    for name, wanted in (("warehouse", settings.warehouse), ("database", settings.database.parent)):
        folder = wanted
        while not folder.exists():
            folder = folder.parent
        try:
            with tempfile.TemporaryFile(dir=folder):
                yield Check(f"{name} folder", ok=True, found=f"{folder} is writable")
        except OSError as error:
            fix = f"make {folder} writable, or set SANCTIONLOG_{name.upper()}"
            yield Check(f"{name} folder", ok=False, found=str(error), fix=fix)


def _warehouse_and_database(settings: "Settings") -> Iterator[Check]:
    newest = _newest_changed(settings.warehouse) if settings.warehouse.exists() else None
    published = None if newest is None else newest.run_id
    if newest is None:
        yield Check("warehouse", ok=True, found=f"nothing in {settings.warehouse} yet: `sanctionlog run` begins")
    else:
        yield Check("warehouse", ok=True, found=f"{settings.warehouse}; last change by run {published}")
        yield from _time(newest)
    if published is None and not settings.database.exists():
        yield Check("database", ok=True, found=f"none at {settings.database} yet: `sanctionlog run` makes it")
    else:
        yield _database(settings.database, published)


def _time(newest: "Run") -> Iterator[Check]:
    from flows.logs_time import ahead_of, in_words
    from flows.settings import utc_now

    now = utc_now()
    ahead = ahead_of(now, [newest])
    found = in_words(ahead, (now + ahead).replace(tzinfo=None))
    if found:
        fix = "mend the clock if it is late; else nothing, or `sanctionlog run --rebuild` for a log without that day"
        yield Check("time of the log", ok=False, found=found.partition(": mend")[0], fix=fix)


def _newest_changed(root: Path) -> "Run | None":
    from flows.storage.warehouse import Warehouse
    from schemas.staging import RUN

    warehouse = Warehouse(root)
    if warehouse.find() is None and not (root / RUN.name).exists():
        return None  # or opening it would make one of any folder
    warehouse.open_or_create().check_whole()
    changed = [run for run in warehouse.rows(RUN) if run.status == "changed"]
    return max(changed, key=lambda run: (run.finished_at, run.run_id), default=None)


def _database(path: Path, published: str | None) -> Check:
    import duckdb

    from flows.publishing.database import open_database
    from flows.publishing.views import load_views
    from schemas.tables import SCHEMA_VERSION

    anew = "`sanctionlog run` publishes it anew"
    with open_database(path) as db:
        row = db.execute("SELECT run_id, schema_version, published_at FROM meta").fetchone()
        run_id, schema_version, published_at = row or (None, None, None)
        if schema_version != SCHEMA_VERSION:
            return Check("database", ok=False, found=f"schema version {schema_version}, not {SCHEMA_VERSION}", fix=anew)
        if published is not None and run_id != published:
            return Check("database", ok=False, found=f"of run {run_id}, but the warehouse changed since", fix=anew)
        for view in load_views():
            try:
                db.execute(f"{view.question} LIMIT 0")
            except duckdb.Error as error:
                return Check(
                    "database", ok=False, found=f"{view.name}: {error}", fix=f"`rm {path}`, then `sanctionlog run`"
                )
    return Check("database", ok=True, found=f"{path}; published {published_at} UTC, every view answers")


_STEPS: "tuple[Callable[[Settings], Iterator[Check]], ...]" = (
    _python,
    _packages,
    _reader,
    _reference_data,
    _sources,
    _decisions,
    _disk,
    _warehouse_and_database,
)
