"""Whose the drafts before the Council are, who put forward what would be banned, and goods before a dealing."""

import pytest

from tests.coding.rows import stages


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Security Council will vote on Friday on a French draft that lifts the arms embargo on Chad.",
            "UN TCD defence lifted proposed",
        ),
        (
            "A British draft that would ban arms to Mali was put to the Security Council on Monday.",
            "UN MLI defence imposed proposed",
        ),
        (
            "The UN is weighing an American draft that would ban oil sales to North Korea.",
            "UN PRK oil imposed proposed",
        ),
        ("A Polish draft law would ban Belarusian potash.", "POL BLR potash imposed proposed"),
        ("The EU Council adopted a resolution that bans Malian gold.", "EU MLI gold imposed decided"),
    ],
)
def test_drafts_before_the_council_are_the_united_nations(text: str, expected: str) -> None:
    assert stages(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The package put forward by the Commission would phase out Russian crude within six months.",
            "EU RUS oil imposed proposed",
        ),
        (
            "The proposals tabled by the Commission would bar Belarusian lorries.",
            "EU BLR unspecified imposed proposed",
        ),
        ("The plan drawn up by Paris would stop imports of Malian gold.", "FRA MLI gold imposed proposed"),
    ],
)
def test_who_put_it_forward_would_make_it(text: str, expected: str) -> None:
    assert stages(text)[0].split()[:2] == expected.split()[:2]
    assert stages(text)[0].split()[3:] == expected.split()[3:]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Russia bars Turkish vegetables, meat and, for the first time, tourism.",
            ["RUS TUR food_agriculture imposed decided", "RUS TUR tourism imposed decided"],
        ),
        (
            "Ukraine banned Russian beer, vodka and flights.",
            ["UKR RUS food_agriculture imposed decided", "UKR RUS aviation imposed decided"],
        ),
        (
            "Canada banned Iranian gold and imports of gas.",
            ["CAN IRN gas imposed decided", "CAN IRN gold imposed decided"],
        ),
        (
            "Poland banned coal and gas imports from Russia.",
            ["POL RUS coal imposed decided", "POL RUS gas imposed decided"],
        ),
    ],
)
def test_goods_before_a_dealing_say_whose_they_are(text: str, expected: list[str]) -> None:
    assert stages(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Iran blacklisted three European lawmakers on Monday.", ["IRN EU government imposed decided"]),
        ("Washington put the Malian naval chief on its sanctions list.", ["USA MLI government imposed decided"]),
    ],
)
def test_those_who_make_laws_and_lead_fleets_are_of_the_state(text: str, expected: list[str]) -> None:
    assert stages(text) == expected
