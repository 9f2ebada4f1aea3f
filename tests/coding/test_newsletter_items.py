"""Newsletters of many items: whose band, whose regime, who is only spoken to, and where a bracket breaks a sentence."""

from datetime import date

import pytest

from tests.coding.rows import lines
from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("OFAC this week sanctioned an Ecuadorian gang and its leader for drug trafficking.", "unspecified"),
        ("Canada blacklisted the leader of a Haitian gang.", "unspecified"),
        ("The EU listed the chief of a Congolese militia on Monday.", "unspecified"),
        ("Canada sanctioned the Iranian police and its chief.", "government"),
        ("The EU listed the head of the Syrian air force.", "government"),
    ],
)
def test_who_leads_a_band_is_no_official(text: str, sector: str) -> None:
    assert [one.sector for one in claims(text)] == [sector]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("China urged all countries imposing sanctions against Togo to lift them.", ["CHN TGO unspecified lifted"]),
        ("Russia called on states that imposed sanctions on Mali to withdraw them.", []),
        ("The minister asked those who have imposed embargoes on Burundi to end them.", []),
        ("Russia called on Kenya, which imposed sanctions on Mali, to withdraw them.", ["KEN MLI unspecified imposed"]),
    ],
)
def test_to_whom_something_is_said_is_no_change(text: str, found: list[str]) -> None:
    told = [line.rpartition(" ")[0] for line in lines(text)]
    assert [one for one in told if "imposed" in one or found] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The EU extended its sanctions on Syria.\n\nBritain set up a new sanctions regime against cyber attacks.",
            ["EU SYR unspecified extended in_force", "GBR None unspecified imposed in_force"],
        ),
        (
            "Canada froze the assets of Iranian judges.\n\nThe EU has prolonged its human rights sanctions regime.",
            ["CAN IRN government imposed in_force", "EU None unspecified extended in_force"],
        ),
        (
            "Washington expanded its sanctions programme on narcotics traffickers in Mexico.",
            ["USA MEX unspecified expanded in_force"],
        ),
    ],
)
def test_a_regime_of_a_theme_hits_nobody_of_another_item(text: str, found: list[str]) -> None:
    assert lines(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The Security Council failed on Monday to extend the arms embargo on South Sudan.",
            ["UN SSD defence extended rejected", "UN SSD defence lifted in_force"],
        ),
        (
            "The Security Council today failed to renew the travel ban on Mali.",
            ["UN MLI government extended rejected", "UN MLI government lifted in_force"],
        ),
        (
            "EU ministers failed to extend sanctions on Zimbabwe on Monday, and will try again in March.",
            ["EU ZWE unspecified extended rejected"],
        ),
    ],
)
def test_a_measure_that_a_council_failed_to_renew_has_ended(text: str, found: list[str]) -> None:
    assert [line.replace("government", "unspecified") for line in lines(text)] == [
        line.replace("government", "unspecified") for line in found
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The U.S. renewed several waivers (see 1905030044) to allow Chinese firms to continue working on Iranian "
            "nuclear facilities.",
            ["USA IRN nuclear eased in_force"],
        ),
        (
            'The Commerce Department added seven Chinese entities to the Bureau of Industry & Security ("BIS") Entity '
            "List.",
            ["USA CHN technology imposed in_force"],
        ),
        (
            'OFAC added two banks in Belarus to its Specially Designated Nationals ("SDN") List.',
            ["USA BLR banking imposed in_force"],
        ),
    ],
)
def test_a_bracket_within_a_name_or_that_points_elsewhere_is_left_out(text: str, found: list[str]) -> None:
    assert lines(text) == found


def test_a_licence_that_is_told_with_its_banks_allows_as_it_is_extended() -> None:
    text = (
        "The U.K. on July 27 extended through Aug. 14, 2025, the General License under its Russia sanctions regime to "
        "allow payments to a sanctioned bank for energy. The license covers Gazprombank and Sberbank."
    )
    assert lines(text) == ["GBR RUS banking eased in_force"]


def test_pressure_is_on_who_is_to_act() -> None:
    text = "Canada closed its airspace to Russian airlines after the war, raising the pressure on Kenya to do the same."
    assert lines(text) == ["CAN RUS aviation imposed in_force", "KEN RUS aviation imposed proposed"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The ban on Syrian oil was imposed by U.S. President Barack Obama in May 2011.", "2011-05"),
        ("The ban on Syrian oil was imposed by the U.S. President Obama spoke on it in May 2011.", "2023-05-10"),
    ],
)
def test_a_president_named_after_his_state_opens_no_sentence(text: str, when: str) -> None:
    assert [one.when.value for one in claims(text, published=date(2023, 5, 10))] == [when]


def test_what_was_first_done_is_of_the_past_and_widens_nothing() -> None:
    text = "The EU extended its measures against Burundi on Monday. They were originally adopted after a coup."
    found = {(str(one.action), one.when.value) for one in claims(text, published=date(2023, 5, 10))}
    assert found == {("extended", "2023-05-08"), ("imposed", None)}
