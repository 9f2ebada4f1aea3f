"""Measures that a second subject leaves out, a procedure only set going, and days that are still to come."""

from datetime import date

import pytest

from tests.coding.rows import Row, rows
from tests.coding.texts import claims

CASES: list[tuple[str, set[str]]] = [
    ("Mali imposed sanctions on 74 Gambian officials, Chad on 16 and Togo on 55.", {"MLI", "TCD", "TGO"}),
    ("Mali has imposed sanctions on two Gambian ministers, and Chad on six.", {"MLI", "TCD"}),
]


@pytest.mark.parametrize(("text", "senders"), CASES)
def test_each_hits_the_same_state(text: str, senders: set[str]) -> None:
    assert {one[:2] for one in rows(text)} == {(sender, "GMB") for sender in senders}


def test_each_may_hit_another() -> None:
    text = "Kenya lifted its embargo on Chad, and Mali on Togo."
    assert {one[:2] for one in rows(text)} == {("KEN", "TCD"), ("MLI", "TGO")}


@pytest.mark.parametrize(
    "text",
    [
        "Britain, France and Germany triggered the snapback of UN sanctions on Iran.",
        "France activates the snapback of UN sanctions on Iran.",
    ],
)
def test_a_procedure_is_only_set_going(text: str) -> None:
    wanted: set[Row] = {("UN", "IRN", "unspecified", "reinstated", "proposed")}
    assert rows(text) == wanted


def test_a_headline_in_capitals_looks_ahead() -> None:
    title = "EU to Impose Sanctions on Nine Gambian Officials on Monday"
    found = claims("Nothing is known of them.", title=title, published=date(2025, 3, 15))
    assert {one.when.value for one in found} == {"2025-03-17"}
