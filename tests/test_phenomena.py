"""Tiny texts, each of one way in which language tells a change or seems to: what is read of an area stays read."""

import json
from pathlib import Path
from typing import Any

import pytest

from schemas.sectors import SECTORS
from schemas.vocabulary import Action, Measure, Status
from tests.test_samples_floor import FLOORS, gold_rows, read_as_articles
from transforms.matching import full_key

FOLDER = Path(__file__).parent / "phenomena"
AREAS = sorted(path.name.removesuffix(".gold.jsonl") for path in FOLDER.glob("*.gold.jsonl"))


def gold(area: str) -> dict[str, list[Any]]:
    return gold_rows(FOLDER / f"{area}.gold.jsonl")


def share_read(area: str) -> float:
    """Return the share of an area's texts of which every row is right, and no other row is read."""
    wanted, found = gold(area), read_as_articles(FOLDER / f"{area}.articles.jsonl")
    assert set(wanted) == set(found)
    right = [set(map(full_key, rows)) == set(map(full_key, found[name])) for name, rows in wanted.items()]
    return sum(right) / len(right)


@pytest.mark.parametrize("area", AREAS)
def test_an_area_is_read_as_well_as_before(area: str) -> None:
    assert share_read(area) >= FLOORS["phenomena"][area]


def test_every_area_has_a_floor_and_texts_without_a_change() -> None:
    assert set(FLOORS["phenomena"]) == set(AREAS)
    for area in AREAS:
        assert any(not rows for rows in gold(area).values()), area


@pytest.mark.parametrize("area", AREAS)
def test_the_gold_is_written_in_the_vocabulary(area: str) -> None:
    sectors = {one.code for one in SECTORS}
    for name, rows in gold(area).items():
        for row in rows:
            assert row["sector"] in sectors, name
            assert row["measure"] in set(Measure), name
            assert row["action"] in set(Action), name
            assert row["status"] in set(Status), name
            assert row["date"] is None or len(row["date"]) in {4, 7, 10}, name


def test_no_text_stands_twice() -> None:
    texts = [
        json.loads(line)["text"]
        for area in AREAS
        for line in (FOLDER / f"{area}.articles.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    assert len(texts) == len(set(texts))
