"""What is not renewed: a waiver left to lapse puts the measure back, a measure left to lapse is lifted."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[tuple[str | None, str | None, str, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action, one.status) for one in claims(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The US will not renew the waiver for Jordanian purchases of Iranian gas.",
        "Washington refused to extend the waiver under which Jordan buys Iranian gas.",
        "Washington decided not to renew the waiver for imports of Iranian gas.",
    ],
)
def test_a_waiver_that_will_not_be_renewed_is_refused_and_ends_by_announcement(text: str) -> None:
    assert rows(text) == {
        ("USA", "IRN", "gas", "reinstated", "announced"),
        ("USA", "IRN", "gas", "eased", "rejected"),
    }


def test_a_waiver_that_was_not_renewed_has_lapsed() -> None:
    text = "The US did not renew the waiver for Jordanian purchases of Iranian gas."
    assert rows(text) == {("USA", "IRN", "gas", "reinstated", "in_force")}


def test_a_measure_that_was_not_renewed_is_lifted_and_its_renewal_refused() -> None:
    assert rows("The EU did not renew its arms embargo on Liberia.") == {
        ("EU", "LBR", "defence", "lifted", "in_force"),
        ("EU", "LBR", "defence", "extended", "rejected"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "The EU may not renew its arms embargo on Liberia.",
        "The EU has not yet renewed its arms embargo on Liberia.",
        "The US has yet to renew the waiver for imports of Iranian gas.",
    ],
)
def test_what_is_still_open_has_not_ended(text: str) -> None:
    assert not {row for row in rows(text) if row[3] in ("lifted", "reinstated")}


def test_relief_that_is_not_widened_does_not_lapse() -> None:
    assert rows("The US will not extend the waiver to Burmese rubies.") == {
        ("USA", "MMR", "metals_minerals", "eased", "rejected")
    }


@pytest.mark.parametrize(
    "text",
    [
        "The EU prolonged its sanctions against persons responsible for the theft of Tunisian state funds.",
        "The EU prolonged its sanctions against persons linked to the Tunisian government.",
    ],
)
def test_those_hit_are_placed_by_what_they_are_blamed_for(text: str) -> None:
    assert rows(text) == {("EU", "TUN", "unspecified", "extended", "in_force")}
