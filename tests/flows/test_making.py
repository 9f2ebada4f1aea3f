"""A run that makes only part of the mart publishes every byte of every table that one publishes that makes all."""

import json
import shutil
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path

import duckdb
import pytest

from flows import job, steps
from flows.job import open_job
from flows.mart import making
from flows.progress import Report
from flows.publishing import publish
from flows.reference import load_reference
from flows.settings import CHECKOUT, Settings, load_settings
from flows.storage.warehouse import Warehouse
from flows.validating import checks
from schemas.tables import MART
from transforms.extract import Extractor, build_extractor
from transforms.reference import Reference

SAMPLES = CHECKOUT / "data" / "samples"
START = datetime(2026, 7, 1, 8, tzinfo=UTC)
Loaded = tuple[Reference, Extractor]
LATER = ("EU", "On Monday the European Union imposed sanctions on Mali, banning arms exports.")


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    """The reference data and the extractor, read once."""
    reference = load_reference(load_settings().reference)
    return reference, build_extractor(reference)


class Runs:
    """Runs of the flow's steps, one an hour, without Prefect; each with the ids and the clock of its number."""

    def __init__(self, folder: Path, loaded: Loaded, monkeypatch: pytest.MonkeyPatch) -> None:
        self._loaded = loaded
        self.settings: Settings = load_settings(folder / "warehouse", folder / "log.duckdb")
        self.found: list[str] = []
        self._patch, self._n_runs = monkeypatch, 0

    def copy(self, folder: Path) -> "Runs":
        """Return the same runs in another folder, to go on with."""
        shutil.copytree(self.settings.warehouse.parent, folder)
        other = Runs(folder, self._loaded, self._patch)
        other._n_runs = self._n_runs
        return other

    def run(self, *inputs: Path) -> str:
        """Run, and return what the step ``merge`` found."""
        self._n_runs += 1
        now = START + timedelta(hours=self._n_runs)
        self._patch.setattr(job, "utc_now", lambda: now)
        self._patch.setattr(job, "load_reference", lambda _folder: self._loaded[0])
        self._patch.setattr(job, "build_extractor", lambda _reference: self._loaded[1])
        self._patch.setattr(uuid, "uuid4", lambda: uuid.UUID(int=self._n_runs << 96))
        report = Report(self.found.append)
        with open_job([str(one) for one in inputs], self.settings, report) as this:
            found = steps.collect(this)
            claims = [steps.extract(this, batch) for batch in steps.batches(this, found)]
            kept = checks.check_articles_and_mentions(this, found, claims)
            steps.remember(this, found)
            steps.commit(this, kept)
            publish.publish(this, kept, publish.merge(this, kept))
        return next(line for line in reversed(self.found) if line.startswith("merge"))

    def tables(self) -> dict[str, list[bytes]]:
        """The Parquet files of each table of the mart, byte for byte."""
        warehouse = Warehouse(self.settings.warehouse).open_or_create()
        return {table.name: [file.read_bytes() for file in warehouse.files(table)] for table in MART}

    def database(self) -> dict[str, list[tuple[object, ...]]]:
        """The rows of each table of the database, in their order."""
        with duckdb.connect(str(self.settings.database), read_only=True) as db:
            return {table.name: db.execute(f"FROM {table.name}").fetchall() for table in MART}


def write(path: Path, *texts: tuple[str, str]) -> Path:
    rows = [
        {"url": f"https://paper.example/{name}", "title": name, "published": "2026-06-29T10:00:00Z", "text": text}
        for name, text in texts
    ]
    path.write_text("\n".join(json.dumps(row) for row in rows) + "\n", encoding="utf-8")
    return path


def test_in_part_every_byte_is_that_of_all(tmp_path: Path, loaded: Loaded, monkeypatch: pytest.MonkeyPatch) -> None:
    news = write(tmp_path / "news.jsonl", LATER)
    corrected = write(tmp_path / "corrected.jsonl", (LATER[0], LATER[1].replace("Mali", "Niger")))
    first = Runs(tmp_path / "first", loaded, monkeypatch)
    first.run(SAMPLES / "texts", news)

    part, whole = first.copy(tmp_path / "part"), first.copy(tmp_path / "whole")
    assert "that nothing new touches stay as they were" in part.run(corrected)
    monkeypatch.setattr(making, "_may_be_in_part", lambda _job: False)
    assert "stay as they were" not in whole.run(corrected)

    assert part.tables() == whole.tables()
    rows = part.database()
    assert rows == whole.database()
    ended = [row for row in rows["sanction_event"] if LATER[0] in row and "MLI" in row]
    assert len(ended) == 1
    assert min(len(rows[name]) for name in ("event_evidence", "event_link", "regime", "source_article")) > 3
