"""Changes told obliquely: what becomes of a measure, moves onto lists in any verb, goods that are denied."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

DAY = date(2024, 3, 6)


def rows(text: str, title: str | None = None) -> list[str]:
    found = extractor().claims(Document(title, text, DAY))
    return sorted(f"{one.sender} {one.target_country} {one.sector} {one.action} {one.status}" for one in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU's arms embargo on China fell on Friday.", ["EU CHN defence lifted in_force"]),
        ("The EU's arms embargo on China died on Friday.", ["EU CHN defence lifted in_force"]),
        ("The EU's arms embargo on China is to go.", ["EU CHN defence lifted announced"]),
        ("The EU's arms embargo on China must go, Paris said.", ["EU CHN defence lifted proposed"]),
        ("The EU's arms embargo on China will not fall, Brussels said.", ["EU CHN defence lifted rejected"]),
        ("The EU's arms embargo on China is dead, ministers said.", ["EU CHN defence lifted in_force"]),
        ("The EU let its arms embargo on China go on Friday.", ["EU CHN defence lifted in_force"]),
        ("The EU buried its arms embargo on China on Friday.", ["EU CHN defence lifted in_force"]),
        ("The OAS freed the Dominican Republic of sanctions.", ["OAS DOM unspecified lifted in_force"]),
        ("The EU stretched its arms embargo on China by a year.", ["EU CHN defence extended in_force"]),
        ("The EU stretched its arms embargo over the whole of Sudan.", ["EU SDN defence expanded in_force"]),
        ("The EU gave its arms embargo on China another year.", ["EU CHN defence extended in_force"]),
        ("The EU's arms embargo on China lives on for another year.", ["EU CHN defence extended in_force"]),
        ("The EU's sanctions on Zimbabwe were mothballed.", ["EU ZWE unspecified suspended in_force"]),
        ("The EU's visa ban on Uzbek officials is on ice.", ["EU UZB government suspended in_force"]),
        ("The EU's sanctions on Iran were made stricter.", ["EU IRN unspecified expanded in_force"]),
        ("The EU made its sanctions on Iran milder.", ["EU IRN unspecified eased in_force"]),
        ("The EU's sanctions on Iran were given teeth.", ["EU IRN unspecified expanded in_force"]),
        ("The EU's sanctions on Iran are in force again.", ["EU IRN unspecified reinstated in_force"]),
        ("The EU's sanctions on Iran fell on deaf ears.", []),
        ("The EU's sanctions on Iran went too far, a bishop said.", []),
        ("The EU's sanctions on Iran killed its trade in carpets.", []),
        ("The EU's embargo on Iran continues.", []),
        ("The EU's embargo on Iran gets more support.", []),
        ("The EU's embargo on Iran gave the regime another year.", []),
        ("If the EU's embargo on Iran falls, prices will drop.", []),
        ("The hosepipe ban died with the first rain.", []),
    ],
)
def test_the_course_of_a_measure_is_a_change(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("EU arms ban on China dies", ["EU CHN defence lifted in_force"]),
        ("EU sanctions on Zimbabwe on ice", ["EU ZWE unspecified suspended in_force"]),
        ("EU curbs on Iranian oil off", ["EU IRN oil lifted in_force"]),
        ("EU sanctions on Iran back in force", ["EU IRN unspecified reinstated in_force"]),
        ("EU sanctions on Iran a year on", []),
    ],
)
def test_a_headline_tells_what_becomes_of_a_measure(title: str, expected: list[str]) -> None:
    assert rows("Ministers met in Brussels.", title) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{} landed on the British sanctions list.", ["GBR IRN space imposed in_force"]),
        ("{} found itself on the British sanctions list.", ["GBR IRN space imposed in_force"]),
        ("{} was incorporated to the British sanctions list.", ["GBR IRN space imposed in_force"]),
        ("{} joined those already blacklisted by Britain.", ["GBR IRN space imposed in_force"]),
        ("{} is the newest entry on the British sanctions list.", ["GBR IRN space imposed in_force"]),
        ("{} is off the British sanctions list.", ["GBR IRN space lifted in_force"]),
        ("{} is no longer on the British sanctions list.", ["GBR IRN space lifted in_force"]),
        ("{} was scratched from the British sanctions list.", ["GBR IRN space lifted in_force"]),
        ("Britain withdrew from its sanctions list {}.", ["GBR IRN space lifted in_force"]),
        ("{} is on the British sanctions list.", []),
        ("{} figures on the British sanctions list.", []),
        ("{} ended up on the list of the ten busiest British laboratories.", []),
    ],
)
def test_a_move_onto_a_list_has_many_verbs(text: str, expected: list[str]) -> None:
    assert rows(text.format("the Iranian Space Agency")) == expected


def test_to_lose_a_favour_is_a_restriction() -> None:
    assert rows("Japan struck South Korea from its white list of trusted buyers.") == [
        "JPN KOR technology imposed in_force"
    ]


@pytest.mark.parametrize(
    ("told", "country"),
    [
        ("Guyana has been struck from the Kimberley list, officials in Antwerp said.", "GUY"),
        ("Zambia came off the list of participants in the Kimberley Process on Monday.", "ZMB"),
        ("Poland was crossed off the list of nations enjoying most-favoured-nation status, Washington said.", "POL"),
        ("The EU dropped Kenya from its list of recognised exporters of fish as a sanction.", "KEN"),
    ],
)
def test_who_leaves_a_list_of_the_admitted_is_hit(told: str, country: str) -> None:
    assert {tuple(row.split()[i] for i in (1, 3)) for row in rows(told)} == {(country, "imposed")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mali may neither buy weapons nor sell them, the UN decided.", ["UN MLI defence imposed in_force"]),
        ("Iran will be sold no more arms by France.", ["FRA IRN defence imposed announced"]),
        ("Iran gets no more wheat from Canada.", ["CAN IRN food_agriculture imposed in_force"]),
        ("Canada will send Iran no more wheat, it said.", ["CAN IRN food_agriculture imposed announced"]),
        ("No more Canadian wheat will go to Iran, Ottawa said.", ["CAN IRN food_agriculture imposed announced"]),
        ("Canada is letting in no more Iranian carpets.", ["CAN IRN textiles imposed in_force"]),
        ("Canada refuses to let in Iranian carpets.", ["CAN IRN textiles imposed in_force"]),
        ("No new European money is to be invested in Mali, the EU agreed.", ["EU MLI unspecified imposed announced"]),
        ("Canadian uranium is to be shipped to Iran again.", ["CAN IRN nuclear lifted announced"]),
        ("The factory gets no more gas from its supplier in Norway since the pipe burst.", []),
        ("Strikers let no more lorries into the port of Calais.", []),
        ("Customers will be sold no more bread after six, the Paris bakers said.", []),
    ],
)
def test_goods_are_denied_and_given_again(text: str, expected: list[str]) -> None:
    assert rows(text) == expected
