"""Where a change is told is neither whom it hits nor always whose it is; who is blamed for a change made it."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> list[str]:
    return [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A ban on imports of Fijian sugar was announced in Wellington.", "NZL FJI food_agriculture imposed decided"),
        ("Tehran said sanctions announced in London on Monday were illegal.", "GBR IRN unspecified imposed decided"),
    ],
)
def test_a_capital_speaks_for_its_state(text: str, expected: str) -> None:
    assert rows(text) == [expected]


def test_where_others_meet_is_not_hit() -> None:
    found = claims("ECOWAS leaders met on Sunday. Sanctions on Mali were agreed in Abuja.")
    assert [(one.sender, one.target_country) for one in found] == [("ECOWAS", "MLI")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cuba blamed the United States for tightening its embargo.", "USA CUB unspecified expanded decided"),
        ("Oman criticised Chad for closing its border with Libya.", "TCD LBY unspecified imposed decided"),
    ],
)
def test_who_is_blamed_made_the_change(text: str, expected: str) -> None:
    assert rows(text) == [expected]
