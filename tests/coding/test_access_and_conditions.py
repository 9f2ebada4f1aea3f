"""Who loses access to whose market, and conditions that belong to what is said beside a decision."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The order cuts Venezuela's access to US debt markets.", ["USA VEN banking imposed in_force"]),
        (
            "Washington said the move denies the Iranian central bank access to the US financial system.",
            ["USA IRN banking imposed in_force"],
        ),
        ("Britain cut Iranian banks' access to the London financial system.", ["GBR IRN banking imposed in_force"]),
        ("Chad restored Mali's access to its markets.", ["TCD MLI unspecified lifted in_force"]),
        (
            "Washington listed ten Malian firms, meaning Americans are restricted from doing business with them.",
            ["USA MLI unspecified imposed in_force"],
        ),
    ],
)
def test_who_loses_access(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Washington announced penalties against Mali's largest bank, pledging further steps if the junta stays.",
            ["USA MLI banking imposed announced"],
        ),
        (
            "The president signed an order on US sanctions against Malian banks, warning of harsher steps if it stays.",
            ["USA MLI banking imposed announced"],
        ),
        (
            "Japan will ban coal from North Korea, threatening a full embargo on its coal if there is another test.",
            ["JPN PRK coal imposed announced", "JPN PRK coal imposed proposed"],
        ),
        (
            "Washington announced sanctions against Malian banks if the junta did not yield.",
            ["USA MLI banking imposed proposed"],
        ),
    ],
)
def test_the_condition_of_a_pledge_is_none_of_the_decision(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Washington ended a weapons sales ban on the Indonesian military.", ["USA IDN defence lifted in_force"]),
        (
            "Washington lifted an embargo banning weapon sales to the Indonesian military.",
            ["USA IDN defence lifted in_force"],
        ),
        ("Washington eased a business ban on Huawei.", ["USA CHN telecoms eased in_force"]),
        ("Washington banned business transactions with Libya's central bank.", ["USA LBY banking imposed in_force"]),
        ("It is within the sanctions-lifting step announced by the EU for Serbia.", []),
        (
            "The new deadline will be May 3. Washington also blacklisted two Malian banks.",
            ["USA MLI banking imposed in_force"],
        ),
    ],
)
def test_what_goods_and_words_say_of_a_ban(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The EU imposed sanctions on Russian backers of the Syrian government.",
            ["EU RUS unspecified imposed in_force"],
        ),
        (
            "The EU imposed sanctions on Turkish suppliers of Iranian drones.",
            ["EU TUR unspecified imposed in_force"],
        ),
        ("The EU imposed sanctions on suppliers of Iranian drones.", ["EU IRN defence imposed in_force"]),
        (
            "The EU lifted sanctions on Turkish buyers of Libyan gold and on a Libyan bank.",
            ["EU LBY banking lifted in_force", "EU TUR unspecified lifted in_force"],
        ),
        (
            "The Treasury issued a licence on Syria. It permits transactions supporting the sale of energy in Syria.",
            ["USA SYR energy eased in_force"],
        ),
    ],
)
def test_in_what_those_deal_who_are_hit(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted
