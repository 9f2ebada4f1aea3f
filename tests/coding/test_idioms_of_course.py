"""Idioms that tell what becomes of measures, of those under them, and of trade."""

import pytest

from tests.coding.rows import stages


def decided(text: str) -> list[str]:
    return [one for one in stages(text) if one.endswith("decided")]


@pytest.mark.parametrize(
    "told",
    [
        "breathed its last on Thursday",
        "became history on Thursday",
        "went out of force on Thursday",
        "was put out of its misery on Thursday",
        "was switched off on Thursday",
        "was brought to a close on Thursday",
        "was thrown overboard on Thursday",
        "was consigned to the scrapheap on Thursday",
        "elapsed on Thursday",
        "left the statute book on Thursday",
    ],
)
def test_a_measure_comes_to_its_end(told: str) -> None:
    assert decided(f"The U.N. embargo on Libya {told}.") == ["UN LBY unspecified lifted decided"]


@pytest.mark.parametrize(
    ("told", "action"),
    [
        ("brought down the curtain on its embargo on Libya", "lifted"),
        ("closed the file on its embargo on Libya", "lifted"),
        ("stopped the clock on its embargo on Libya", "suspended"),
        ("pressed pause on its embargo on Libya", "suspended"),
        ("opened a chink in its embargo on Libya", "eased"),
        ("filled gaps in its embargo on Libya", "expanded"),
        ("pushed back the end of its embargo on Libya", "extended"),
        ("breathed life back into its embargo on Libya", "reinstated"),
        ("weighed in with an embargo on Libya", "imposed"),
        ("voted through an embargo on Libya", "imposed"),
    ],
)
def test_what_is_done_to_a_measure(told: str, action: str) -> None:
    assert decided(f"Britain on Thursday {told}.") == [f"GBR LBY unspecified {action} decided"]


@pytest.mark.parametrize(
    "told",
    ["came into being on Thursday", "saw the light of day on Thursday", "became binding on Thursday"],
)
def test_a_measure_begins(told: str) -> None:
    assert decided(f"An arms embargo by France on Togo {told}.") == ["FRA TGO defence imposed decided"]


@pytest.mark.parametrize(
    "text",
    [
        "Plans for an embargo on Libya bit the dust on Thursday.",
        "Debate returned to the sanctions on Iran on Monday.",
        "The former minister, who was under EU sanctions, passed away on Thursday.",
        "Storms put a stop to exports from Chile on Monday.",
        "The sanctions on Iran have come in for criticism.",
        "Protesters threw eggs at the embassy over the sanctions on Iran.",
        "Companies have until June to wind down contracts with the firm under the sanctions.",
    ],
)
def test_other_uses_of_the_same_words(text: str) -> None:
    assert decided(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada on Monday called time on imports of oil from Syria.", ["CAN SYR oil imposed decided"]),
        ("Turkey on Saturday blockaded Armenia.", ["TUR ARM unspecified imposed decided"]),
        ("Bahrain threw open its skies to Qatar's airlines.", ["BHR QAT aviation lifted decided"]),
        ("Russia relaunched imports of Moldovan wine after an embargo.", ["RUS MDA food_agriculture lifted decided"]),
        ("Protesters blockaded the port of Piraeus on Monday.", []),
        ("Shops did away with sales of tobacco.", []),
    ],
)
def test_what_is_done_to_trade(text: str, expected: list[str]) -> None:
    assert decided(text) == expected
