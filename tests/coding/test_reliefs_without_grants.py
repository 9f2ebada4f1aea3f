"""Reliefs told without a grant: aid spared from a ban, waivers given no more, relief ruled out, decisions left open."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str) -> set[Row]:
    found = extractor().claims(Document(None, text, date(2018, 6, 4)))
    return {(one.sender, one.target_country, one.sector, one.action, one.status) for one in found}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Canada exempted humanitarian aid from its sanctions on Haiti.",
            ("CAN", "HTI", "unspecified", "eased", "in_force"),
        ),
        (
            "Humanitarian aid was exempted from US sanctions on Syria.",
            ("USA", "SYR", "unspecified", "eased", "in_force"),
        ),
        (
            "Fertiliser was excused from the sanctions on Belarus by the EU.",
            ("EU", "BLR", "fertilizer", "eased", "in_force"),
        ),
        (
            "Switzerland carved out an exception for medicine from its sanctions on Russia.",
            ("CHE", "RUS", "pharma_health", "eased", "in_force"),
        ),
        (
            "The UN may exempt relief supplies from its embargo on Haiti.",
            ("UN", "HTI", "unspecified", "eased", "proposed"),
        ),
    ],
)
def test_who_is_spared_from_a_measure_eases_it(text: str, row: Row) -> None:
    assert rows(text) == {row}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Canada will no longer waive its sanctions on Haiti.", "announced"),
        ("Canada has stopped waiving its sanctions on Haiti.", "in_force"),
        ("Canada said it would no longer waive its sanctions on Haiti.", "announced"),
    ],
)
def test_measures_waived_no_more_are_back(text: str, status: str) -> None:
    assert rows(text) == {("CAN", "HTI", "unspecified", "reinstated", status)}


@pytest.mark.parametrize(
    "text",
    [
        "There will be no sanctions relief for Minsk, the White House said.",
        "Sanctions relief for Minsk is off the table, the White House said.",
        "Sanctions relief for Minsk is not on the agenda, the White House said.",
        "Easing sanctions on Belarus is out of the question, the White House said.",
        "Washington plans no easing of its sanctions on Belarus.",
    ],
)
def test_relief_that_will_not_come_is_refused(text: str) -> None:
    assert rows(text) == {("USA", "BLR", "unspecified", "eased", "rejected")}


def test_own_measure_that_is_not_enforced_is_lifted() -> None:
    assert rows("Norway will not enforce its embargo on Chile.") == {
        ("NOR", "CHL", "unspecified", "lifted", "announced")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Mexico will not enforce the US embargo on Cuba.",
        "Norway will not enforce its ban on Chilean copper until May.",
        "A decision to lift the sanctions on Mali for good was left to the next summit.",
        "The African Union revoked Sudan's suspension on Tuesday.",
    ],
)
def test_what_ends_nothing_makes_no_row(text: str) -> None:
    assert rows(text) == set()
