"""Copies told run by run from the warehouse are those that are told of all texts at once; known texts are not read."""

from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa
import pytest

from flows.mart import copies
from flows.mart.copies import tell_copies
from flows.storage.warehouse import Warehouse
from schemas.mart import SOURCE_ARTICLE
from schemas.staging import ARTICLE, Article
from tests.articles.test_copies import story
from tests.flows.rows import article, run
from transforms.articles.copies import find_copies
from transforms.articles.sketches import Text, text_of
from transforms.mart import list_articles
from transforms.merging.versions import newest_versions

STORIES = [" ".join(story(seed)) for seed in range(6)]


def read(number: int, text: str, version: str = "") -> Article:
    return article(number, text=text, version_id=f"v{number}{version}")


FIRST = [read(number, text) for number, text in enumerate(STORIES)]
SECOND = [
    read(7, STORIES[2][:-150]),
    read(8, STORIES[3].upper()),
    read(2, "Corrected, and told in other words.", "b"),
    read(9, "Not a word of sanctions."),
]


class Log:
    """A warehouse that is told of articles run by run."""

    def __init__(self, root: Path) -> None:
        self.warehouse = Warehouse(root).open_or_create()
        self.articles: list[Article] = []

    def tell(self, new: Sequence[Article], version: str = "1") -> dict[str, str]:
        self.articles += new
        newest = [one.version_id for one in newest_versions(self.articles).values()]
        told = tell_copies(self.warehouse, version, pa.chunked_array([newest], pa.string()), new)
        self.warehouse.append(ARTICLE, new)
        self.warehouse.replace(SOURCE_ARTICLE, list_articles(self.articles, {}, told))
        self.warehouse.seal(run(f"run-{len(self.articles)}"), {"mart_version": version})
        return told

    def found_anew(self) -> dict[str, str]:
        return find_copies(list(newest_versions(self.articles).values()))


@pytest.fixture
def read_again(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The stored versions whose texts are read."""
    seen: list[str] = []

    def note(article_id: str, version_id: str, published_at: object, text: str) -> Text:
        seen.append(version_id)
        return text_of(article_id, version_id, published_at, text)  # type: ignore[arg-type]

    monkeypatch.setattr(copies, "text_of", note)
    return seen


def test_run_by_run_as_all_at_once(tmp_path: Path, read_again: list[str]) -> None:
    log = Log(tmp_path)
    assert log.tell(FIRST) == {}
    log.tell([read(6, "A short notice.")])

    told = log.tell(SECOND)

    assert told == log.found_anew() == {"a8": "a3"}
    assert sorted(set(read_again)) == ["v2", "v3"]


@pytest.mark.parametrize("spoil", ["missing", "damaged", "other rules"])
def test_sketches_that_cannot_be_used_are_made_again(tmp_path: Path, spoil: str) -> None:
    log = Log(tmp_path)
    log.tell(FIRST)
    file = tmp_path / "_sketches.arrow"
    if spoil == "missing":
        file.unlink()
    elif spoil == "damaged":
        file.write_bytes(file.read_bytes()[:200])
    else:
        data = pa.ipc.open_file(file.read_bytes()).read_all().replace_schema_metadata({b"copies_version": b"another"})
        with pa.OSFile(str(file), "wb") as sink, pa.ipc.new_file(sink, data.schema) as stored:
            stored.write_table(data)

    assert log.tell(SECOND) == log.found_anew()
    kept = set(pa.ipc.open_file(file.read_bytes()).read_all().column("version_id").to_pylist())
    assert kept >= {one.version_id for one in newest_versions(log.articles).values()}


def test_sketches_of_earlier_releases_are_removed(tmp_path: Path) -> None:
    once = tmp_path / "_sketches.parquet"
    once.write_bytes(b"as it was kept once")
    Log(tmp_path).tell(FIRST)
    assert not once.exists()


def test_what_other_rules_told_does_not_count(tmp_path: Path) -> None:
    log = Log(tmp_path)
    log.tell(FIRST)
    log.warehouse.replace(SOURCE_ARTICLE, list_articles(FIRST, {}, {"a1": "a0"}))
    log.warehouse.seal(run("run-x"), {"mart_version": "1"})

    assert log.tell(SECOND, version="2") == log.found_anew()
