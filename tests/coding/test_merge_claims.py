from typing import Any

import pytest

from tests.coding.texts import claims
from transforms.coding.rows.claims import Claim
from transforms.coding.rows.dating import EventDate
from transforms.coding.rows.merge_claims import merge_claims


def when(value: str | None, *, stated: bool = True) -> EventDate:
    return EventDate(value, value, stated=stated)


def claim(**changes: Any) -> Claim:
    values: dict[str, Any] = {
        "sender": "USA",
        "sender_words": "Washington",
        "target_country": "BLR",
        "target_words": "Belarus",
        "target_name": None,
        "sector": "potash",
        "sector_words": "potash",
        "measure": "trade",
        "action": "lifted",
        "action_words": "lifted",
        "status": "in_force",
        "status_words": None,
        "when": when("2023-05-10", stated=False),
        "main": False,
        "evidence_start": 0,
        "evidence_end": 10,
        "rule": "active.lift.measure",
        "stated": 2,
    }
    return Claim(**{**values, **changes})


def test_the_same_change_twice_is_one_row_with_the_better_date() -> None:
    second = claim(when=when("2023-05-08"), main=True, target_name="Belaruskali", stated=1, evidence_start=50)
    (row,) = merge_claims([claim(), second])
    assert (row.when.value, row.main, row.target_name, row.stated, row.evidence_start) == (
        "2023-05-08",
        True,
        "Belaruskali",
        2,
        0,
    )


def test_a_stated_date_is_not_replaced() -> None:
    (row,) = merge_claims([claim(when=when("2023-05")), claim(when=when("2023-05-08"))])
    assert row.when.value == "2023-05"


@pytest.mark.parametrize(
    "changes", [{"sender": "EU"}, {"target_country": "RUS"}, {"sector": "oil"}, {"action": "eased"}]
)
def test_different_changes_are_different_rows(changes: dict[str, Any]) -> None:
    assert len(merge_claims([claim(), claim(**changes)])) == 2


def test_announced_and_in_force_are_one_stage() -> None:
    assert len(merge_claims([claim(), claim(status="announced")])) == 1


@pytest.mark.parametrize(
    ("changes", "n_rows"),
    [
        ({}, 1),
        ({"sender": "EU"}, 2),
        ({"target_country": "RUS"}, 2),
        ({"action": "extended"}, 2),
        ({"action": "eased"}, 1),
        ({"target_name": "Acme"}, 2),
        ({"when": when("2019")}, 2),
        ({"when": when("2023")}, 1),
        ({"when": when(None)}, 1),
        ({"status": "proposed"}, 2),
    ],
)
def test_a_row_without_a_sector_falls_to_a_specific_one_of_the_same_change(
    changes: dict[str, Any], n_rows: int
) -> None:
    vague = claim(**{"sector": "unspecified", "when": when("2023-05-10"), **changes})
    assert len(merge_claims([claim(when=when("2023-05-10")), vague])) == n_rows


@pytest.mark.parametrize(
    ("doubt", "decided", "stages"),
    [
        ({"evidence_start": 0}, {"evidence_start": 50}, ["proposed"]),
        ({"evidence_start": 50}, {"evidence_start": 0}, ["decided", "proposed"]),
        ({"evidence_start": 50}, {"evidence_start": 0, "stated": 1}, ["decided", "proposed"]),
        ({"evidence_start": 50}, {"evidence_start": 0, "stated": 0}, ["proposed"]),
        ({"evidence_start": 0}, {"evidence_start": 50, "when": when("2023-05-08")}, ["decided", "proposed"]),
        ({"evidence_start": 0, "action": "imposed"}, {"evidence_start": 50}, ["decided", "proposed"]),
        ({"evidence_start": 0, "target_country": "RUS"}, {"evidence_start": 50}, ["decided", "proposed"]),
    ],
)
def test_a_doubt_outweighs_a_weak_decided_row(
    doubt: dict[str, Any], decided: dict[str, Any], stages: list[str]
) -> None:
    rows = merge_claims([claim(status="proposed", **doubt), claim(**decided)])
    assert sorted(row.stage for row in rows) == stages


def test_an_article_that_only_proposes_shows_no_decision() -> None:
    found = claims("Norway may lift its sanctions on Mali. The sanctions on Mali were lifted, a paper wrote.")
    assert {one.stage for one in found} == {"proposed"}
