"""Bans on goods and their end as stories tell them: answers, what followed, what somebody fell victim to, clefts."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> list[str]:
    return [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in claims(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Ankara's answer was a ban on Greek cement.",
        "Ankara's reply is an embargo on Greek cement.",
        "The Turkish retort was a ban on imports of Greek cement.",
        "The answer from Ankara was a ban on Greek cement.",
        "Turkey's first step was a ban on Greek cement.",
        "A ban on Greek cement was Ankara's answer.",
        "Ankara's response came in the form of a ban on Greek cement.",
        "Turkey's retaliation took the form of a ban on Greek cement.",
        "Ankara's answer came on Tuesday: a ban on Greek cement.",
        "On Tuesday came Ankara's answer: a ban on Greek cement.",
        "There followed a Turkish ban on Greek cement.",
        "A Turkish ban on Greek cement followed within days.",
        "Greek cement fell victim to a Turkish ban on Tuesday.",
        "Greek cement fell foul of a Turkish ban announced on Tuesday.",
        "Greek cement ran into a Turkish ban on Tuesday.",
        "Greek cement makers woke on Tuesday to a Turkish ban.",
        "What Turkey banned on Tuesday was Greek cement.",
        "Greek cement was what Turkey banned on Tuesday.",
        "Turkey had had enough of Greek cement and banned it.",
        "It was the turn of Greek cement on Tuesday, when Turkey banned it.",
        "Among the goods banned by Turkey on Tuesday is Greek cement.",
        "A ban on Greek cement in Turkey took effect on Tuesday.",
    ],
)
def test_a_story_tells_a_ban(text: str) -> None:
    assert rows(text) == ["TUR GRC cement imposed decided"]


@pytest.mark.parametrize(
    "text",
    [
        "What fell on Tuesday was the Turkish ban on Greek cement.",
        "Greek cement has been forgiven: Turkey lifted its ban on Tuesday.",
        "Greek cement is back: Turkey has lifted its ban.",
        "The ban on Greek cement in Turkey was lifted on Tuesday.",
        "Turkey opened its market again to Greek cement.",
        "A Turkish decree of Tuesday lifts the ban on Greek cement.",
    ],
)
def test_a_story_tells_its_end(text: str) -> None:
    assert rows(text) == ["TUR GRC cement lifted decided"]


@pytest.mark.parametrize(
    "text",
    [
        "The best answer is a ban on Greek cement, a Turkish newspaper wrote.",
        "Ankara's answer could be a ban on Greek cement.",
        "Ankara's threatened answer is a ban on Greek cement.",
        "What Turkey banned was not Greek cement.",
        "Greek cement did not fall victim to a Turkish ban.",
        "Greek cement may fall victim to a Turkish ban.",
        "Was Ankara's answer a ban on Greek cement?",
    ],
)
def test_an_answer_that_was_not_given_is_not_decided(text: str) -> None:
    assert not any(one.endswith("decided") for one in rows(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU imposed sanctions on Russian officials in Crimea.", ["EU RUS government imposed decided"]),
        ("The US imposed sanctions on Iranian militias in Syria.", ["USA IRN unspecified imposed decided"]),
        ("India lifted the ban on Chinese phones in Nepal.", ["IND CHN telecoms lifted decided"]),
        ("The US lifted its ban on American tourists in Cuba.", ["USA CUB unspecified lifted decided"]),
    ],
)
def test_where_somebody_is_is_not_hit(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Not a ton of Greek cement may be landed in Turkey.", "TUR GRC cement imposed decided"),
        ("Not a bottle of Greek wine may enter Turkey any longer.", "TUR GRC food_agriculture imposed decided"),
        ("No ship with Greek cement may unload in Turkey.", "TUR GRC cement imposed decided"),
        ("Turkish builders were forbidden to buy Greek cement.", "TUR GRC cement imposed decided"),
        ("China's mills were forbidden to buy Australian coal.", "CHN AUS coal imposed decided"),
        ("China's power stations were barred from burning Australian coal.", "CHN AUS coal imposed decided"),
        ("Chinese firms were barred from buying American chips.", "None CHN semiconductors imposed decided"),
    ],
)
def test_goods_tell_whose_rule_it_is(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile welcomed the lifting of the Chinese ban on its wine.", "CHN CHL food_agriculture lifted decided"),
        ("Chile won the lifting of China's ban on its wine.", "CHN CHL food_agriculture lifted decided"),
        ("Australia was hit by a Chinese ban on its wine.", "CHN AUS food_agriculture imposed decided"),
        ("Lithuania may again sell its cheese in Saudi Arabia.", "SAU LTU food_agriculture lifted decided"),
        ("Lithuanian dairies may sell cheese to Saudi Arabia again.", "SAU LTU food_agriculture lifted decided"),
        ("Saudi shops may no longer sell Australian wine.", "SAU AUS food_agriculture imposed decided"),
        ("The ban on Australian wine in China was lifted.", "CHN AUS food_agriculture lifted decided"),
        ("The Chinese market is open again to Australian wine.", "CHN AUS food_agriculture lifted decided"),
        ("American firms may no longer sell wheat to Iran.", "USA IRN food_agriculture imposed decided"),
    ],
)
def test_who_keeps_out_and_who_is_kept_out(text: str, expected: str) -> None:
    assert rows(text) == [expected]


def test_weapons_sold_before_an_embargo_are_not_its_goods() -> None:
    assert rows("Spain had sold Mali guns for years before it joined the embargo in May.") != [
        "ESP MLI defence imposed decided"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mali's gold will stay in the ground: the EU on Monday banned its export.", "EU MLI gold imposed decided"),
        ("Blood sticks to Mali's diamonds, said the EU on Monday, and banned them.", "EU MLI diamonds imposed decided"),
        ("The EU on Monday put its sanctions on Mali to sleep for a year.", "EU MLI unspecified suspended decided"),
    ],
)
def test_what_stands_before_says_what_is_meant(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Angry with Greece, Turkey banned its cement.",
        "Greece voted against Turkey. Turkey banned its cement in return.",
        "Greece learnt on Tuesday from Turkey that its cement had been banned.",
        "Turkey informed Greece on Tuesday that its cement is banned.",
        "Greece was told by Turkey on Tuesday that its cement is banned.",
        "Greece had its cement banned by Turkey.",
        "Greece, Turkey's neighbour, saw its cement banned by Ankara.",
    ],
)
def test_its_is_the_others(text: str) -> None:
    assert rows(text) == ["TUR GRC cement imposed decided"]


def test_what_a_land_may_no_longer_export_is_its_own() -> None:
    assert rows("Indonesia quarrelled with Japan. Indonesia banned its nickel exports.") == []
