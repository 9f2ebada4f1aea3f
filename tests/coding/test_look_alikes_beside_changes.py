"""Sentences beside a told change that only look like another one: leaning on others elsewhere, hail, hopes, lists."""

import pytest

from tests.coding.rows import rows_told

_DAY = "1993-02-04"
_BANNED = "NAIROBI, Feb 3 - Kenya banned imports of sugar from Uganda on Wednesday.|"
_SUGAR = "KEN UGA food_agriculture imposed"
_LIFTED = "KUWAIT, Feb 3 - Kuwait lifted its ban on imports of Jordanian fruit on Wednesday.|"
_FRUIT = "KWT JOR food_agriculture lifted"
_HIT = "WASHINGTON, Feb 3 - The United States imposed sanctions on five Iranian banks on Wednesday.|"
_BANKS = "USA IRN banking imposed"
_POLAND = "WASHINGTON, Feb 3 - The United States imposed sanctions on Poland on Wednesday.|"
_POLES = "USA POL unspecified imposed"


def _decided(text: str) -> set[str]:
    return {row for row in rows_told(_DAY, None, text) if row.rpartition(" ")[2] not in ("proposed", "rejected")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Tanzania lined up behind Kenya in the queue for tickets.",
        "Rwanda fell in behind Kenya in the medals table.",
        "Rwanda took its cue from the rally in New York and bought bonds.",
        "Rwanda took its cue from Kenya and raised its interest rate.",
        "Rwanda took a leaf out of Kenya's book and built a railway.",
        "Rwanda took a similar line on the exchange rate.",
        "Rwanda did much the same with its teachers' pay.",
    ],
)
def test_who_leans_on_another_elsewhere_bans_nothing(sentence: str) -> None:
    assert rows_told(_DAY, None, _BANNED + sentence) == {_SUGAR}


@pytest.mark.parametrize(
    "sentence",
    [
        "Rwanda fell in behind Kenya on Thursday.",
        "Rwanda took its cue from Kenya.",
        "Rwanda did the same on Thursday.",
        "Rwanda followed suit on Thursday.",
    ],
)
def test_who_leans_on_another_alone_does_as_he_did(sentence: str) -> None:
    assert rows_told(_DAY, None, _BANNED + sentence) == {_SUGAR, "RWA UGA food_agriculture imposed"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Cement followed in price, up by a tenth.",
        "Phosphates may return as well, a Jordanian newspaper wrote.",
        "Oman is thought to have dropped its ban as well.",
        "Oman is believed to have done the same.",
        "The ban on potash was to end, too, but the minister kept it.",
    ],
)
def test_what_may_have_been_freed_is_not_decided(sentence: str) -> None:
    assert _decided(_LIFTED + sentence) == {_FRUIT}


def test_what_follows_or_was_to_be_freed_is_told() -> None:
    cement = "KWT JOR cement lifted"
    assert rows_told(_DAY, None, _LIFTED + "Cement followed on Thursday.") == {_FRUIT, cement}
    assert rows_told(_DAY, None, _LIFTED + "The ban on cement is to go as well.") == {_FRUIT, cement}


@pytest.mark.parametrize(
    "sentence",
    ["Insurers, too, are hit by bad harvests.", "Insurers were also hit, by a hailstorm in Shiraz."],
)
def test_what_no_state_does_is_no_measure(sentence: str) -> None:
    assert rows_told(_DAY, None, _HIT + sentence) == {_BANKS}


@pytest.mark.parametrize("sentence", ["Insurers were hit as well.", "Insurers, too, were hit by the move."])
def test_what_the_measure_does_is_told(sentence: str) -> None:
    assert rows_told(_DAY, None, _HIT + sentence) == {_BANKS, "USA IRN insurance imposed"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The measures would be dropped the day martial law ended, officials said.",
        "The measures will be dropped the day Solidarity walks free, the President said.",
        "The boycott ended in failure in 1985, an economist recalled.",
    ],
)
def test_what_waits_for_a_day_or_came_to_nothing_is_not_lifted(sentence: str) -> None:
    assert _decided(_POLAND + sentence) == {_POLES}


def test_what_ends_on_a_day_is_lifted() -> None:
    assert rows_told(_DAY, None, "OTTAWA, Feb 3 - Canada's curbs on Polish coal ended in January.") == {
        "CAN POL coal lifted"
    }


@pytest.mark.parametrize(
    "text",
    [
        "ASTANA, Feb 3 - Russia added VTB and Sberbank to its list of lenders that report tax data.",
        "ASTANA, Feb 3 - Lithuania added Belaruskali to its list of companies that owe it money.",
        "ASTANA, Feb 3 - Kazakhstan added a Kyrgyz imam to its list of extremists on Thursday.",
    ],
)
def test_lists_of_tax_debt_and_police_hit_nobody(text: str) -> None:
    assert rows_told(_DAY, None, text) == set()


def test_an_act_of_a_minister_of_no_state_has_no_sender() -> None:
    text = "In exercise of the powers conferred on the Minister, the following Regulations are made.|"
    text += "3. No person shall sell arms to any person in Iran.|MADE this 8th day of June, 1993."
    title = "Statutory Instrument No. 71: United Nations (Iran) Regulations"
    assert {row.split()[0] for row in rows_told("1993-06-12", title, text)} == {"None"}
    british = text.replace("Minister", "Secretary of State")
    assert {row.split()[0] for row in rows_told("1993-06-12", title, british)} == {"GBR"}


def test_a_list_of_sponsors_of_a_war_is_one_of_those_hit() -> None:
    assert rows_told(_DAY, None, "Kenya took an Ethiopian bank off its list of sponsors of the war.") == {
        "KEN ETH banking lifted"
    }
