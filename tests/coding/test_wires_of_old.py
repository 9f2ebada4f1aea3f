"""What agencies of the 1980s tell: asides of purpose, votes of one chamber, means, allies, measures beside others."""

from datetime import date

import pytest

from tests.coding.rows import lines
from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The import ban, intended to punish Chad, was imposed by the EU.", "EU TCD unspecified imposed in_force"),
        (
            "The embargo on Togo, aimed at forcing a vote, was imposed by Norway.",
            "NOR TGO unspecified imposed in_force",
        ),
        ("The curbs on Togo proposed by Oslo in May were adopted by the EU.", "EU TGO unspecified imposed in_force"),
        (
            "The embargo on Togo, designed to press its army, will be lifted by Norway.",
            "NOR TGO unspecified lifted announced",
        ),
        ("Norway adopted the proposed embargo on Togo.", "NOR TGO unspecified imposed proposed"),
    ],
)
def test_what_a_measure_is_meant_for_proposes_nothing(text: str, expected: str) -> None:
    assert lines(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bill passed by the House prohibits imports of Iranian oil.", "USA IRN oil imposed proposed"),
        (
            "The measure, which the Senate approved, freezes the assets of Chadian banks.",
            "USA TCD banking imposed proposed",
        ),
        ("The version adopted by the Senate bans all trade with Chad.", "USA TCD unspecified imposed proposed"),
        ("The resolution passed by the Security Council bans flights to Chad.", "UN TCD aviation imposed in_force"),
        (
            "The House passed and sent to the president legislation imposing an embargo on Chad.",
            "USA TCD unspecified imposed announced",
        ),
    ],
)
def test_a_text_is_as_far_as_those_who_passed_it(text: str, expected: str) -> None:
    assert lines(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada avoided a quarrel by lifting its ban on Togolese coal.", ["CAN TGO coal lifted in_force"]),
        ("The EU averted a breach with Canada by easing its sanctions on Togo.", ["EU TGO unspecified eased in_force"]),
        ("Canada hopes to head off a quarrel by lifting its ban on Togolese coal.", ["CAN TGO coal lifted proposed"]),
        ("The EU wants to prevent shortages by easing its sanctions on Togo.", ["EU TGO unspecified eased proposed"]),
    ],
)
def test_what_is_kept_off_by_a_change_is_not_the_change(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The EU extended its sanctions on Togo in June to apply to foreign branches.",
            "EU TGO unspecified expanded in_force",
        ),
        ("The EU extended its embargo on Togo to cover all trade.", "EU TGO unspecified expanded in_force"),
        ("The EU extended its embargo on Togo to cover the next six months.", "EU TGO unspecified extended in_force"),
    ],
)
def test_what_is_extended_to_reach_more_is_wider(text: str, expected: str) -> None:
    assert lines(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("U.S. allies imposed sanctions on Iran.", ["None IRN unspecified imposed in_force"]),
        ("Norway's partners in Asia imposed sanctions on Iran.", ["None IRN unspecified imposed in_force"]),
        ("Allies of Norway banned exports of arms to Togo.", ["None TGO defence imposed in_force"]),
        ("U.S. ally Egypt lifted its ban on Libyan oil.", ["EGY LBY oil lifted in_force"]),
        (
            "The United States and its allies imposed sanctions on Iran.",
            ["USA IRN unspecified imposed in_force"],
        ),
        ("Austria's partners in the EU banned Togolese coal.", ["EU TGO coal imposed in_force"]),
    ],
)
def test_the_allies_of_a_state_are_others(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


def test_since_when_a_body_is_there_dates_no_change() -> None:
    text = "The Arab League, founded in 1945, lifted its ban on Togolese coal."
    assert claims(text, published=date(1985, 7, 19))[0].when.value == "1985-07-19"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council voted to extend its easing of sanctions on Togo and urged it to hold a vote.", "eased in_force"),
        ("The council prolonged its suspension of sanctions on Togo and called on it to sign.", "suspended in_force"),
    ],
)
def test_a_prolonged_easing_is_told_once(text: str, expected: str) -> None:
    assert [row.partition("unspecified ")[2] for row in lines(f"UNITED NATIONS - {text}")] == [expected]


def test_measures_of_relief_relieve() -> None:
    assert lines("The EU adopted sanctions relief measures for Togo.") == ["EU TGO unspecified eased in_force"]


def test_states_behind_a_people_are_a_noun() -> None:
    text = "The EU loosened its boycott of the Yugoslav states of Montenegro and Serbia."
    assert [one.target_country for one in claims(text, published=date(1994, 9, 25))] == ["YUG"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Diplomats praise the embargo Norway originally imposed on Togo.", ["NOR TGO unspecified imposed in_force"]),
        (
            "Exporters welcome the ban Canada finally lifted on fish from Togo.",
            ["CAN TGO food_agriculture lifted in_force"],
        ),
    ],
)
def test_adverbs_stand_in_relatives_without_a_pronoun(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (
            "Kenya eased sanctions on Togo, Uganda lifted an arms embargo on Chad. The sanctions were imposed in 1995.",
            "TGO",
        ),
        (
            "Kenya eased sanctions on Togo, Uganda lifted an arms embargo on Chad. The embargo was imposed in 1995.",
            "TCD",
        ),
    ],
)
def test_a_noun_points_to_the_measure_of_its_name(text: str, country: str) -> None:
    imposed = [row for row in claims(text, published=date(1996, 8, 2)) if row.action == "imposed"]
    assert [(row.target_country, row.when.value) for row in imposed] == [(country, "1995")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Congress lifted the president's sanctions against Togo.", "USA TGO unspecified lifted in_force"),
        ("Norway lifted the prime minister's ban on Togolese coal.", "NOR TGO coal lifted in_force"),
        ("The EU froze the Togolese president's assets.", "EU TGO government imposed in_force"),
    ],
)
def test_the_office_that_made_a_measure_is_not_hit(text: str, expected: str) -> None:
    assert lines(text) == [expected]


def test_measures_of_somebody_with_two_names_begin() -> None:
    assert lines("The United States' sanctions against Togo began.") == ["USA TGO unspecified imposed in_force"]


@pytest.mark.parametrize("quoted", ["″We wait.″", "``We wait.''", "''We wait.''", "“We wait.”"])
def test_old_quotation_marks_end_a_sentence(quoted: str) -> None:
    assert lines(f"The minister said, {quoted} Norway banned Togolese coal.") == ["NOR TGO coal imposed in_force"]


def test_the_foreign_and_commonwealth_secretary_is_british() -> None:
    text = "The Foreign and Commonwealth Secretary announced an embargo on Togo."
    assert [row.sender for row in claims(text, published=date(1990, 2, 24))] == ["GBR"]
