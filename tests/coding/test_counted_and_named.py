"""Firms that are counted and then named, sanctions that fall on somebody, and who may not travel where."""

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str]


def rows(text: str) -> set[Row]:
    return {(one.sender, one.target_country, one.sector, one.action) for one in claims(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Canada sanctioned two companies, Aeroflot and Rosneft.",
            {("CAN", "RUS", "aviation", "imposed"), ("CAN", "RUS", "oil", "imposed")},
        ),
        (
            "Two firms, Polar Airlines of Kyrgyzstan and Amber Shipping of Oman, were blacklisted by Britain.",
            {("GBR", "KGZ", "aviation", "imposed"), ("GBR", "OMN", "shipping", "imposed")},
        ),
        (
            "Britain blacklisted Polar Airlines of Kyrgyzstan, Amber Shipping of Oman and Delta Mining of Chad.",
            {
                ("GBR", "KGZ", "aviation", "imposed"),
                ("GBR", "OMN", "shipping", "imposed"),
                ("GBR", "TCD", "metals_minerals", "imposed"),
            },
        ),
    ],
)
def test_who_are_counted_are_those_named(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


def test_others_beside_a_count_are_further_ones() -> None:
    found = rows("Canada sanctioned two Russian firms, a bank and a minister.")
    assert {"banking", "government"} <= {sector for _, _, sector, _ in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fresh American sanctions fell on three Iranian airlines on Tuesday.", ("USA", "IRN", "aviation", "imposed")),
        ("EU sanctions fell on Friday on a Malian bank.", ("EU", "MLI", "banking", "imposed")),
        ("The embargo on Malian gold fell on Friday.", (None, "MLI", "gold", "lifted")),
    ],
)
def test_sanctions_fall_on_somebody_or_fall(text: str, expected: Row) -> None:
    assert rows(text) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "The sanctions fell hardest on Iranian households.",
        "The burden of the sanctions fell on Iranian pensioners.",
        "Those sanctions fell on Iranian importers of medicine.",
    ],
)
def test_whom_measures_only_burden_is_not_hit(text: str) -> None:
    assert not rows(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four EU ministers are barred from travelling to Russia.", {("RUS", "EU")}),
        ("Four Russian ministers are barred from travelling to Canada.", {("CAN", "RUS")}),
        ("All are barred from travelling to the EU.", set()),
    ],
)
def test_who_may_not_travel_is_hit(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(sender, target) for sender, target, _, _ in rows(text)} == expected


def test_a_list_of_those_to_whom_nothing_may_be_sold_is_no_favour() -> None:
    told = "Six Iranian firms were added to the EU's list of users to which chips must not be sold."
    assert {one[3] for one in rows(told)} == {"imposed"}
    favoured = "Six Indian firms were added to the EU's list of users to which chips may be sold."
    assert "imposed" not in {one[3] for one in rows(favoured)}


def test_a_broadcaster_without_its_licence_is_barred() -> None:
    assert rows("RT France lost its licence under EU sanctions.") == {("EU", "RUS", "media", "imposed")}


def test_an_olympic_committee_is_hit_like_others() -> None:
    text = "The United States blacklisted Belavia and the Belarusian Olympic Committee."
    assert ("USA", "BLR", "aviation", "imposed") in rows(text)
    assert not rows("The International Olympic Committee suspended the Belarusian Olympic Committee.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU adopted sanctions on Russia. The oil price cap falls to $44.", ("EU", "RUS", "oil", "expanded")),
        (
            "The EU imposed sanctions on Mali. It bans overland imports of gold.",
            ("EU", "MLI", "gold", "imposed"),
        ),
    ],
)
def test_present_of_what_measures_do(text: str, expected: Row) -> None:
    assert expected in rows(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shares slid on Tuesday after Washington blacklisted Rosneft on Monday.", "2023-05-08"),
        ("Tehran protested on Tuesday after Norway banned Iranian carpets on Saturday.", "2023-05-06"),
        ("On Tuesday, when Norway banned Iranian carpets, Tehran protested.", "2023-05-09"),
    ],
)
def test_the_day_of_what_came_before_is_its_own(text: str, expected: str) -> None:
    assert {one.when.value for one in claims(text)} == {expected}
