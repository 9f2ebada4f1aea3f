"""Walls and faulty notes of sources through a whole run: what is stored, what is told, what is asked for again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from flows.cli.sources import STATUS
from flows.managing.status import source_status
from flows.publishing.database import open_database
from flows.run import run_update
from flows.settings import Settings, load_settings
from flows.sources.catalogue import load_catalogue
from flows.sources.ledger import Ledger
from flows.storage.warehouse import Warehouse
from schemas.sources import SOURCE_STATE, SourceState
from schemas.staging import ARTICLE, ISSUE, QUARANTINE
from tests.sources.polls import page
from tests.web import Web, serving

pytestmark = pytest.mark.usefixtures("prefect_server")

LIFTED = "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk. "
CONSENT = (
    "<html><head><title>Before you continue</title></head><body><h1>Before you continue</h1>"
    "<p>We use cookies and data to deliver our services. Accept all to agree.</p></body></html>"
)
STUB = page("Ban on potash", f"{LIFTED}</p><p>Subscribe to continue reading")
EMPTY = "<html><head><title>Loading</title></head><body><div id=root></div><script>go()</script></body></html>"


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as server:
        yield server


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("SANCTIONLOG_SOURCES", str(tmp_path / "sources.toml"))
    return load_settings(tmp_path / "warehouse", tmp_path / "log.duckdb")


@pytest.fixture
def watch(settings: Settings) -> Callable[..., None]:
    def write(**pages: str) -> None:
        limits = 'contact = "log@example.org"\ndelay_seconds = 0\nattempts = 1\nallow_addresses = ["127.0.0.1/32"]\n'
        lines = "".join(f'{name} = {{ kind = "page", url = "{url}" }}\n' for name, url in pages.items())
        settings.sources.write_text(f"[fetching]\n{limits}\n[sources]\n{lines}", encoding="utf-8")

    return write


def test_walls_are_told_counted_and_asked_for_again(web: Web, settings: Settings, watch: Callable[..., None]) -> None:
    whole = page("Potash", LIFTED * 5)
    watch(
        good=web.has("/good", whole),
        consent=web.has("/consent", CONSENT, ETag='"1"'),
        stub=web.has("/stub", STUB),
        empty=web.has("/empty", EMPTY),
    )
    first = run_update([], settings, sources="all")
    assert first.run.status == "changed"
    warehouse = Warehouse(settings.warehouse).open_or_create()
    assert {one.source: one.walled for one in warehouse.rows(ARTICLE)} == {"good": None, "stub": "paywall"}
    told = {(one.kind, one.file) for one in warehouse.rows(ISSUE)}
    assert {("consent_wall", web.url("/consent")), ("empty", web.url("/empty"))} <= told
    catalogue = load_catalogue(settings.sources, contact=None)
    rows = {row["source"]: row for row in source_status(settings, catalogue)}
    assert {name: row["n_walled"] for name, row in rows.items()} == {"good": 0, "consent": 1, "stub": 1, "empty": 1}
    assert (rows["consent"]["state"], rows["consent"]["last_outcome"]) == ("failing", "challenged")
    assert rows["good"]["state"] == "ok"
    assert set(STATUS) <= set(rows["good"])
    with open_database(settings.database) as db:
        shown = dict(db.execute("SELECT source, n_walled FROM source_status").fetchall())
    assert shown == {"good": 0, "consent": 1, "stub": 1, "empty": 1}

    web.has("/consent", whole.replace("Potash", "Behind the wall"), ETag='"1"')
    run_update([], settings, sources="consent")
    titles = {one.source: one.title for one in Warehouse(settings.warehouse).open_or_create().rows(ARTICLE)}
    assert titles["consent"] == "Behind the wall"
    assert {row["source"]: row["state"] for row in source_status(settings, catalogue)}["consent"] == "ok"


def test_note_of_a_source_that_breaks_its_contract_is_set_aside_and_the_run_goes_on(
    web: Web, settings: Settings, watch: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    watch(good=web.has("/good", page("Potash", LIFTED * 5)))
    whole = Ledger.added

    def faulty(self: Ledger) -> list[SourceState]:
        rows = whole(self)
        broken = SourceState(
            source="good", key="broken", role="no such role", status="done", checked_at=self.now,
            run_id=rows[0].run_id, attempts=-1,
        )  # fmt: skip
        return [*rows, broken]

    monkeypatch.setattr(Ledger, "added", faulty)
    assert run_update([], settings, sources="all").run.n_kept == 1
    warehouse = Warehouse(settings.warehouse).open_or_create()
    assert "broken" not in {row.key for row in warehouse.rows(SOURCE_STATE)}
    aside = [row for row in warehouse.rows(QUARANTINE) if row.table_name == "source_state"]
    assert {row.column_name for row in aside} == {"role", "attempts"}
    assert all("broken" in row.row_key for row in aside)
