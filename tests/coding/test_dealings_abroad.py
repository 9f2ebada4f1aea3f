"""Dealings whose rule is another's than a sentence seems to say: goods told of by "its", guests, own people abroad."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[str]:
    return {f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in claims(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mali's generals seized power. Its gold may no longer be imported into Norway.",
            "NOR MLI gold imposed decided",
        ),
        (
            "Peru jailed two editors. Its fruit and its coffee were banned from Japan on Friday.",
            "JPN PER food_agriculture imposed decided",
        ),
        (
            "Peru jailed two editors. Its tin may again be sold in Norway from July.",
            "NOR PER metals_minerals lifted decided",
        ),
        (
            "Myanmar's mills are idle. Its timber may not be sold in Britain any longer, the cabinet in London said.",
            "GBR MMR timber imposed decided",
        ),
    ],
)
def test_its_goods_are_those_of_the_state_told_of_before(text: str, expected: str) -> None:
    assert rows(text) == {expected}


def test_its_goods_that_nobody_abroad_rules_on_are_no_change() -> None:
    assert rows("Ghana is proud of its chocolate. Its cocoa can no longer be bought cheaply.") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mali's generals may once again hold accounts in Paris.", "FRA MLI government lifted decided"),
        ("Chadian officials may no longer open accounts in Geneva.", "CHE TCD government imposed decided"),
        ("Cuban ministers are free to open accounts in Lisbon again.", "PRT CUB government lifted decided"),
    ],
)
def test_officials_are_let_in_by_the_place_where_they_have_accounts(text: str, expected: str) -> None:
    assert rows(text) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russian tourists may fly to Izmir again, the Kremlin said on Thursday.", "RUS TUR tourism lifted decided"),
        ("Chinese tourists may travel to Palau again, the ministry in Beijing said.", "CHN PLW tourism lifted decided"),
        ("Russian airlines may fly to Cairo again, the government in Moscow said.", "RUS EGY aviation lifted decided"),
        (
            "Malian planes may fly to Dakar again, Senegal's government said on Friday.",
            "SEN MLI aviation lifted decided",
        ),
    ],
)
def test_who_says_so_rules_on_his_own_people_abroad(text: str, expected: str) -> None:
    assert rows(text) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A waiver that allowed India to buy Venezuelan oil expired on Friday, the Treasury in Washington said.",
            "USA VEN oil reinstated decided",
        ),
        ("The American waiver that lets Armenia import Iranian gas lapsed.", "USA IRN gas reinstated decided"),
    ],
)
def test_whom_a_waiver_lets_deal_does_not_end_it(text: str, expected: str) -> None:
    assert rows(text) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norwegian firms may sell Mali's army nothing from now on.", "NOR MLI government imposed decided"),
        (
            "The Security Council met on North Korea. The regime may sell no more gold.",
            "UN PRK gold imposed decided",
        ),
        (
            "The embargo on arms for Mali had been in place for years. ECOWAS let it drop on Sunday.",
            "ECOWAS MLI defence lifted decided",
        ),
        (
            "China has quarrelled with Chile. In an order published on Friday it shuts its market to Chilean cheese.",
            "CHN CHL food_agriculture imposed decided",
        ),
        ("Canada let the embargo on Haiti expire in June.", "CAN HTI unspecified lifted decided"),
    ],
)
def test_nothing_no_more_and_let_drop(text: str, expected: str) -> None:
    assert rows(text) == {expected}


def test_a_matter_that_is_dropped_ends_no_embargo() -> None:
    assert rows("Canada let the matter of the embargo on Haiti drop.") == set()
