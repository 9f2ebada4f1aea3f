"""The same goods again, markets for money, allies barred from dealing, what is had frozen, and what is only renewed."""

import pytest

from tests.coding.rows import lines
from tests.coding.texts import claims


@pytest.mark.parametrize("goods", ["both goods", "both metals", "the same products"])
def test_goods_that_point_back(goods: str) -> None:
    text = f"Norway banned imports of Russian steel and copper. Japan banned purchases of {goods}."
    assert {"JPN RUS iron_steel imposed in_force", "JPN RUS metals_minerals imposed in_force"} <= set(lines(text))


def test_goods_that_point_back_to_no_dealing() -> None:
    text = "Norway froze the assets of a Russian bank. Japan banned exports of the two products to Mali."
    assert "JPN MLI banking imposed in_force" not in lines(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada closed its debt market to the Belarusian state.", ["CAN BLR banking imposed in_force"]),
        (
            "Canada closed its debt and insurance markets to Belarus.",
            ["CAN BLR banking imposed in_force", "CAN BLR insurance imposed in_force"],
        ),
        ("Norway closed its market to Russian fish.", ["NOR RUS food_agriculture imposed in_force"]),
    ],
)
def test_markets_for_money(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Washington barred the London Metal Exchange from taking Iranian copper.",
            ["USA IRN metals_minerals imposed in_force"],
        ),
        ("Russia barred British airlines from flying over its land.", ["RUS GBR aviation imposed in_force"]),
        (
            "Norway blacklisted a Swiss firm on Monday for carrying Syrian oil.",
            ["NOR CHE unspecified imposed in_force"],
        ),
    ],
)
def test_an_ally_barred_from_dealing_is_not_hit(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two Russian bankers had their villas frozen by Italy.", ("2023-05-10", True)),
        ("Japan, which had frozen the assets of Rosneft, protested.", (None, False)),
    ],
)
def test_had_frozen_and_had_his_assets_frozen(text: str, expected: tuple[str | None, bool]) -> None:
    assert [(one.when.value, one.main) for one in claims(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway renewed its sanctions on Mali.", ["NOR MLI unspecified extended in_force"]),
        ("Norway renewed its opposition to the EU sanctions on Mali.", []),
        ("Norway extended its support for the sanctions on Mali.", []),
        ("Norway renewed its threat of sanctions on Mali.", ["NOR MLI unspecified imposed proposed"]),
    ],
)
def test_only_measures_are_renewed(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


NEWS = "Norway sanctioned Iran's defence ministry on Monday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cuba's foreign minister demanded an end to US sanctions.", "USA CUB unspecified lifted proposed"),
        ("In Harare, President Mnangagwa demanded the removal of EU sanctions.", "EU ZWE unspecified lifted proposed"),
        ("Russia's foreign minister demanded an end to US sanctions.", "USA IRN unspecified lifted proposed"),
        ("Cuba called for an end to US sanctions on Iran.", "USA IRN unspecified lifted proposed"),
    ],
)
def test_who_asks_for_relief_for_itself(text: str, expected: str) -> None:
    assert expected in lines(NEWS + text)


@pytest.mark.parametrize(
    "text",
    [
        "Mali and Chad agreed to freeze transit tariffs for containers. Norway has sanctioned Malian banks.",
        "Mali withdrew its order for the EU envoy to leave. Norway has sanctioned Malian banks.",
    ],
)
def test_rates_and_envoys_are_no_measures(text: str) -> None:
    assert lines(text) == ["NOR MLI banking imposed in_force"]


def test_the_day_on_which_an_act_was_adopted_is_that_of_its_bans() -> None:
    text = "The EU sanctioned Mali. Adopted on 3 May, the decree bans imports of gold from August."
    assert {one.when.value for one in claims(text)} >= {"2023-05-03"}
