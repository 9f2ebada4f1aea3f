"""Acts whose names hold a country, and the schedules in which they list people."""

import pytest

from tests.coding.texts import claims


def rows(text: str, title: str | None = None) -> set[tuple[str | None, str | None, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action) for one in claims(text, title=title)}


def test_a_country_in_the_name_of_an_act_that_is_amended_is_hit() -> None:
    text = (
        "Canada announced further designations amending the Special Economic Measures (Haiti) Regulations, "
        "the Special Economic Measures (Iran) Regulations (the Iran Regulations) and the Special Economic Measures "
        "(Belarus) Regulations."
    )
    assert rows(text) == {("CAN", code, "unspecified", "imposed") for code in ("HTI", "IRN", "BLR")}


@pytest.mark.parametrize(
    "text",
    [
        "Canada put two generals on Schedule 1 to the Sudan Regulations.",
        "Canada listed two generals under Schedule 3 to the Special Economic Measures (Sudan) Regulations.",
        "The Special Economic Measures (Sudan) Regulations were amended by Canada to add two generals.",
        "Canada amended Part 2 of Schedule 1 to the Special Economic Measures (Sudan) Regulations by adding two "
        "generals.",
        "Canada has amended the Special Economic Measures (Sudan) Regulations. The amendments list two generals in "
        "Schedule 1 of the Sudan Regulations.",
    ],
)
def test_who_is_added_to_a_schedule_comes_under_the_act(text: str) -> None:
    assert rows(text) == {("CAN", "SDN", "government", "imposed")}


def test_a_rule_that_is_added_to_an_act_hits_nobody() -> None:
    text = "Canada amended the Special Economic Measures (Sudan) Regulations to add a definition of control."
    assert rows(text) == set()
