"""Whose measures were lifted by who gains, permission to land that is withdrawn, and the days of decisions."""

from datetime import date

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[str]:
    told = claims(text, title="Sanctions diary")
    return {f"{one.sender} {one.target_country} {one.sector} {one.action} {one.status}" for one in told}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("With Norwegian sanctions lifted, Mali can trade again.", {"NOR MLI unspecified lifted in_force"}),
        ("With Danish curbs eased, Chad is buying ships.", {"DNK TCD unspecified eased in_force"}),
        ("With Iraqi sanctions lifted, Peru can trade again.", {"None IRQ unspecified lifted in_force"}),
    ],
)
def test_who_gains_was_hit(text: str, found: set[str]) -> None:
    assert rows(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Peru withdrew permission for Malian aircraft to land.", {"PER MLI aviation imposed in_force"}),
        ("Peru has withdrawn landing clearance from Malian airliners.", {"PER MLI aviation imposed in_force"}),
        ("Peru may revoke permission for Malian airliners to overfly it.", {"PER MLI aviation imposed proposed"}),
        ("Peru did not withdraw permission for Malian aircraft to land.", set()),
        ("Peru withdrew permission for U.S. bombers to land.", set()),
        ("Peru withdrew permission for a rally in Lima.", set()),
        ("Peru withdrew permission for its airline to land in Cuzco.", set()),
    ],
)
def test_permission_to_land_is_withdrawn(text: str, found: set[str]) -> None:
    assert rows(text) == found


def test_a_decision_has_the_day_that_it_is_named_by() -> None:
    text = "Norway restored ties on 4 June, following its May 3 decision to lift its embargo on Mali."
    assert [one.when.value for one in claims(text, title="Sanctions diary")] == ["2023-05-03"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The United States exempted India and South Korea from the sanctions because they buy less Iranian oil.",
            {("USA", "IRN")},
        ),
        ("Washington exempted India's work on the Iranian port of Chabahar from the sanctions.", {("USA", "IRN")}),
        ("Peru exempted Chile from the embargo.", {("PER", "CHL")}),
        ("The United States exempted Pakistan from nuclear sanctions.", {("USA", "PAK")}),
    ],
)
def test_who_is_exempted_may_only_deal_with_who_is_hit(text: str, found: set[tuple[str, str]]) -> None:
    told = claims(text, published=date(2012, 6, 12))
    assert {(one.sender, one.target_country) for one in told if one.action == "eased"} == found
