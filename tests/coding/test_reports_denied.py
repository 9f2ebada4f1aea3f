"""Reports that those concerned deny: what a paper says, and the ministry calls untrue, has not happened."""

from datetime import date

import pytest

from tests.coding.rows import rows

DAY = date(1987, 6, 8)

DENIED = [
    "Ghana has lifted its embargo on arms sales to Togo, a Lagos newspaper said. The defence ministry denied it.",
    "Ghana has lifted its embargo on arms sales to Togo, the daily reported. Officials in Accra said this was untrue.",
    "Radio Lome said Ghana had banned imports of cocoa from Togo. Accra denied the report.",
    "Ghana has banned cocoa from Togo, a magazine said. A government spokesman called the report baseless.",
    "Ghana denied reports it had lifted its embargo on Togo.",
]


@pytest.mark.parametrize("text", DENIED)
def test_what_papers_report_and_the_actor_denies_is_no_change(text: str) -> None:
    assert rows(text, published=DAY) == set()


def test_the_title_of_a_report_that_is_denied_goes_with_it() -> None:
    text = "Ghana has lifted its arms embargo on Togo, a newspaper said. The defence ministry denied the report."
    assert rows(text, published=DAY, title="GHANA LIFTS ARMS EMBARGO ON TOGO - PAPER") == set()


UNDENIED = [
    "Ghana imposed an embargo on Togo over border raids, the radio said. Togo denied the charge.",
    "Ghana imposed an embargo on Togo, the foreign ministry in Accra said. It denied reports of a rift with Mali.",
    "Ghana imposed an embargo on Togo, a newspaper said. The ministry denied that there would be further steps.",
]


@pytest.mark.parametrize("text", UNDENIED)
def test_who_is_hit_or_denies_something_else_leaves_the_change(text: str) -> None:
    assert rows(text, published=DAY) == {("GHA", "TGO", "unspecified", "imposed", "in_force")}


OWN_PLANS = [
    "Ghana denied it was planning to break off trade with Togo.",
    "Ghana denied that it was preparing to break off trade with Togo.",
]


@pytest.mark.parametrize("text", OWN_PLANS)
def test_who_denies_a_plan_of_his_own_refuses_it(text: str) -> None:
    assert rows(text, published=DAY) == {("GHA", "TGO", "unspecified", "imposed", "rejected")}
