"""Persons, firms and money of no sector beside goods, banks and officials: rows of their own, unless they are those."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[str]:
    told = claims(text, title="Sanctions diary")
    return {f"{one.sender} {one.target_country} {one.sector} {one.action}" for one in told if one.decided}


@pytest.mark.parametrize(
    ("text", "sectors", "action"),
    [
        ("The US ended bans on new investment in Chile and on loans to it.", "unspecified banking", "lifted"),
        (
            "The US lifted bans on new American investment in Chile and bank loans and on imports of coal.",
            "unspecified banking coal",
            "lifted",
        ),
        ("The US banned investment in Chile, loans to it and the sale of oil.", "unspecified banking oil", "imposed"),
        ("The US banned new investment in Chile. It stopped loans to Chile in May.", "unspecified banking", "imposed"),
        ("The US banned investment in Chilean mines and loans to Chile.", "metals_minerals banking", "imposed"),
    ],
)
def test_investment_stands_beside_loans_unless_it_is_in_goods(text: str, sectors: str, action: str) -> None:
    assert rows(text) == {f"USA CHL {one} {action}" for one in sectors.split()}


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Japan banned imports of oil from Iraq and halted exports to Iraq.", "oil unspecified"),
        ("Japan halted exports to Iraq and imports of Iraqi oil.", "oil unspecified"),
        ("Japan halted exports of chips to Iraq and imports of Iraqi oil.", "oil semiconductors"),
    ],
)
def test_all_that_goes_the_other_way(text: str, sectors: str) -> None:
    assert rows(text) == {f"JPN IRQ {one} imposed" for one in sectors.split()}


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Japan designated two Malian banks and five rebel commanders.", "banking unspecified"),
        ("Japan put 15 Malian banks, 20 companies and 12 persons on a freeze list.", "banking unspecified"),
        ("Two Malian banks and eight individuals were blacklisted by Japan.", "banking unspecified"),
        ("Japan blacklisted two Malian banks. Eight rebel leaders were also designated.", "banking unspecified"),
        ("Japan blacklisted eight Malian separatist leaders and two ministers.", "government unspecified"),
        ("Japan blacklisted a Malian bank and its directors.", "banking"),
        ("Japan put eight Malian people, among them two ministers, on a blacklist.", "government"),
    ],
)
def test_persons_and_firms_listed_beside_others(text: str, sectors: str) -> None:
    assert rows(text) == {f"JPN MLI {one} imposed" for one in sectors.split()}


def test_another_regime_that_ends_as_well() -> None:
    text = "Japan lifted the arms embargo on Mali. The economic sanctions over its coup were struck off as well."
    assert rows(text) == {"JPN MLI defence lifted", "JPN MLI unspecified lifted"}


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Japan lifted the arms embargo on Mali and the travel and financial measures against individuals.", "lifted"),
        ("Japan lifted the arms embargo on Mali and its targeted sanctions on individuals.", "lifted"),
        ("Japan extended the arms embargo on Mali and the restrictive measures on five people.", "extended"),
    ],
)
def test_measures_on_persons_beside_an_arms_embargo(text: str, action: str) -> None:
    assert rows(text) == {f"JPN MLI defence {action}", f"JPN MLI unspecified {action}"}


@pytest.mark.parametrize(
    "text",
    [
        "Mali's finance ministry announced financial measures to help farmers.",
        "The EU announced targeted measures to support Mali.",
        "Norway took individual measures to cut its emissions.",
    ],
)
def test_measures_that_help_are_none(text: str) -> None:
    assert rows(text) == set()
