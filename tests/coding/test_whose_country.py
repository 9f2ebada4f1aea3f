"""Who "the country" is: whoever was hit before, not who did it; and goods that another's measure does not take over."""

import pytest

from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("told", "sender", "target"),
    [
        ("Britain froze the accounts of three Malian generals. Kenya stopped arms sales to the country.", "KEN", "MLI"),
        ("The US banned imports of Malian gold. The EU wants a ban on new investment in the country.", "EU", "MLI"),
        ("Germany stopped arms deliveries for Bamako. Norway imposed an arms embargo on the country.", "NOR", "MLI"),
        ("The US sanctioned Mali's army chief. Mali protested. Norway froze loans to the country.", "NOR", "MLI"),
    ],
)
def test_the_country_is_who_was_hit_before(told: str, sender: str, target: str) -> None:
    assert {one.target_country for one in claims(told) if one.sender == sender} == {target}


def test_investment_in_the_country_is_with_who_acts_where_nobody_is_hit() -> None:
    assert not claims("Kenya's parliament met on Monday. Investment in the country has been welcome for years.")


@pytest.mark.parametrize(
    ("told", "sector"),
    [
        (
            "The EU ended its ban on aircraft parts for Mali. A ban on new investment in Mali is under study.",
            "unspecified",
        ),
        (
            "The EU ended its ban on aircraft parts for Mali. In Washington, a trade ban on Mali is under study.",
            "unspecified",
        ),
        ("The EU ended its ban on aircraft parts for Mali. In Oslo a ban on Mali is under study.", "aviation"),
    ],
)
def test_a_ban_on_all_dealings_takes_no_goods_over(told: str, sector: str) -> None:
    assert {one.sector for one in claims(told) if one.stage == "proposed"} == {sector}


def test_the_embargo_of_another_is_on_other_goods() -> None:
    text = "Kenya forbade sales of uranium to Mali in 1974. The US embargo was imposed in 1998."
    assert {one.sector for one in claims(text) if one.sender == "USA"} == {"unspecified"}


def test_goods_of_who_opens_the_text_are_no_target() -> None:
    text = (
        "The Senate overrode the President's veto and made the sanctions against Mali law.\n\nWHAT IT DOES\n\n"
        "* Keeps out Malian gold.\n\n* Forbids sales of American crude oil."
    )
    assert {(one.target_country, one.sector) for one in claims(text)} == {("MLI", "gold"), ("MLI", "oil")}
