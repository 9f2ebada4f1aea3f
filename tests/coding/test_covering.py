"""What a measure is said to cover, how long it is prolonged, and where a ban holds."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[tuple[str | None, str | None, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action) for one in claims(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The sanctions that Canada imposed on Tuesday affect Iran's drone makers and its police.",
            {("CAN", "IRN", "defence", "imposed"), ("CAN", "IRN", "government", "imposed")},
        ),
        ("Imports of steel from Russia are banned in Norway from today.", {("NOR", "RUS", "iron_steel", "imposed")}),
        (
            "The EU extended its ban on exports of dual-use goods to Myanmar for a year.",
            {("EU", "MMR", "dual_use", "extended")},
        ),
        (
            "Norway extended its halt on weapons deliveries to Mali by six months.",
            {("NOR", "MLI", "defence", "extended")},
        ),
        (
            "American senators want Russian shipyards and titanium plants sanctioned.",
            {("USA", "RUS", "shipping", "imposed"), ("USA", "RUS", "metals_minerals", "imposed")},
        ),
        (
            "Iran may suspend gas and electricity exports to Turkey.",
            {("IRN", "TUR", "gas", "imposed"), ("IRN", "TUR", "energy", "imposed")},
        ),
    ],
)
def test_what_is_covered_and_for_how_long(text: str, expected: set[tuple[str, str, str, str]]) -> None:
    assert rows(text) == expected


def test_a_service_is_banned_for_those_whom_it_serves() -> None:
    text = "Consulting services for Russian firms are banned in the European Union as of today."
    assert rows(text) == {("EU", "RUS", "professional_services", "imposed")}
