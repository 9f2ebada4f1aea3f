"""Why somebody is hit, and how well something works: neither is a change."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[tuple[str | None, str | None, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action) for one in claims(text)}


@pytest.mark.parametrize(
    "ground",
    [
        "acting against the national security interests of the United States",
        "working against American foreign policy",
    ],
)
def test_whoever_acts_against_interests_imposes_nothing(ground: str) -> None:
    text = f"The Commerce Department added two firms in Oman to the Entity List for {ground}."
    assert rows(text) == {("USA", "OMN", "technology", "imposed")}


@pytest.mark.parametrize("said", ["has proved effective", "was instrumental", "plays a role"])
def test_what_works_well_in_limiting_trade_limits_nothing_anew(said: str) -> None:
    assert rows(f"Insurance {said} in limiting Iranian trade, which is under sanctions.") == set()
