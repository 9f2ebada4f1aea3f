"""Whom a change answers or punishes, where the change itself names nobody."""

import pytest

from tests.coding.texts import claims


def told(text: str) -> set[tuple[str | None, str | None, str, str]]:
    return {(one.sender, one.target_country, one.sector, str(one.status)) for one in claims(text)}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("China hit back at Lithuania by banning beef imports.", ("CHN", "LTU", "food_agriculture", "in_force")),
        ("Moscow struck back at Norway, banning fish imports.", ("RUS", "NOR", "food_agriculture", "in_force")),
        ("Wilson reacted to the rebellion in Rhodesia by cutting off oil supplies.", (None, "ZWE", "oil", "in_force")),
        ("The Kremlin answered Turkey's raid with a ban on charter flights.", ("RUS", "TUR", "aviation", "in_force")),
        ("The US responded to the Belarusian vote with a ban on potash.", ("USA", "BLR", "potash", "in_force")),
        ("The EU threatened to respond to Iran by banning oil imports.", ("EU", "IRN", "oil", "proposed")),
    ],
)
def test_a_change_hits_whom_it_answers(text: str, row: tuple[str | None, str, str, str]) -> None:
    assert row in told(text)


def test_what_is_answered_governs_nothing_of_how() -> None:
    call = "China has responded to Australia's call for an inquiry by suspending beef imports."
    assert told(call) == {("CHN", "AUS", "food_agriculture", "in_force")}
    (row,) = claims(
        "Washington retaliated for the shooting down of the airliner by barring Aeroflot from its airports."
    )
    assert (row.target_country, row.status) == ("RUS", "in_force")


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Pakistan banned Indian ships from its ports and India did the same.", ("IND", "PAK", "shipping", "in_force")),
        ("Trump said he would order the lifting of sanctions on Syria.", ("USA", "SYR", "unspecified", "announced")),
        ("We're going to impose sanctions on Mali.", (None, "MLI", "unspecified", "announced")),
        ("Japan would not join the U.S. in imposing sanctions on Iran.", ("JPN", "IRN", "unspecified", "rejected")),
    ],
)
def test_plain_news_of_who_does_as_others_do(text: str, row: tuple[str | None, str, str, str]) -> None:
    assert row in told(text)


def test_who_urges_others_is_not_whom_they_hit() -> None:
    assert not any(
        row[1] == "GBR"
        for row in told("Britain broke off relations with Syria and urged its partners to impose sanctions.")
    )


def test_the_goods_that_one_no_longer_sells_tell_who_bans() -> None:
    assert told("We are bringing in a ban on the sale to Libya of several kinds of U.S. goods.") == {
        ("USA", "LBY", "unspecified", "in_force")
    }
    assert told("I have decided to put an embargo on all American imports from Chad.") == {
        ("USA", "TCD", "unspecified", "announced")
    }
