"""Bans of other kinds in plain words, and what is had "for the first time since", which is had again."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    "text",
    [
        "Kenya has lifted its ban on maize from Uganda after tests for aflatoxin came back clean.",
        "Nasdaq will delist three Chinese companies next week for failing to file accounts.",
        "Israel eased its coronavirus travel ban: visitors from Canada may enter again from January 9.",
        "Australia banned travellers from India until May 15 because of the wave of infections.",
        "Turkey said it did not recognise sanctions which the United Nations had not approved.",
        "Germany's regulator BaFin barred the Berlin arm of a Turkish lender from taking deposits.",
        "Hong Kong barred Air India flights for two weeks after passengers tested positive.",
        "The High Court in London lifted a freezing order on a Ukrainian tycoon's flat.",
        "Students in Jakarta called for a boycott of Israeli dates.",
        "UNESCO removed the Belize Barrier Reef from its list of endangered sites.",
        "Ukraine's grain exports through the Danube were halted by a Russian attack on Izmail.",
        "Ethiopia lifted its ban on domestic workers travelling to Saudi Arabia.",
        "Uganda's media council banned a Nigerian film.",
        "New Zealand banned foreigners from buying houses, exempting Australians.",
        "Ghana lifted its ban on small-scale mining; dozens of Chinese miners had been arrested.",
    ],
)
def test_bans_of_other_kinds(text: str) -> None:
    assert lines(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Argentina said it would let British ships into its ports for the first time since the war.",
            ["ARG GBR shipping lifted announced"],
        ),
        (
            "China let in Norwegian salmon for the first time in six years.",
            ["CHN NOR food_agriculture lifted in_force"],
        ),
        ("Norway banned coffee from Mali for the first time.", ["NOR MLI food_agriculture imposed in_force"]),
        ("Canadian grain was let in to Mali for the first time in its history.", []),
        (
            "SINGAPORE - For the first time since 1978 the country has imposed sanctions on Mali.",
            ["SGP MLI unspecified imposed in_force"],
        ),
    ],
)
def test_what_is_so_for_the_first_time_since_long_is_so_again(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


def test_what_is_listed_among_reasons_is_no_listing() -> None:
    text = (
        "Vucic said Serbia would not impose sanctions on Russia. He listed Serbia's dependence on Russian gas and "
        "Moscow's support over Kosovo among the reasons."
    )
    assert lines(text) == ["SRB RUS unspecified imposed rejected"]


def test_firms_of_two_branches_keep_their_own() -> None:
    text = (
        "Four Syrian banks and an airline were delisted by the EU, among them the Saving Bank and Syrian Arab Airlines."
    )
    assert lines(text) == ["EU SYR aviation lifted in_force", "EU SYR banking lifted in_force"]


def test_bodies_of_a_state_are_of_no_other_branch() -> None:
    text = (
        "General Licence 24 of the US authorises transactions with Syrian bodies, from ministries to public hospitals."
    )
    assert lines(text) == ["USA SYR government eased in_force"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The ban on arms for Mali had been waived whenever its army asked.", []),
        ("The ban on arms for Mali was waived when its army asked.", ["None MLI defence eased in_force"]),
        (
            "Whenever Mali voted, Canada was generous; on Friday it banned arms for Mali.",
            ["CAN MLI defence imposed in_force"],
        ),
    ],
)
def test_what_is_done_whenever_something_happens_is_no_change(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted
