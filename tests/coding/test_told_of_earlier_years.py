"""What was done in earlier years, told beside what is refused, asked or supposed now; and what a measure answered."""

import pytest

from tests.coding.rows import dated_rows_told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The premier did not seek an end to an arms embargo imposed by Norway on Fiji in 2006.",
            {"NOR FJI defence imposed 2006", "NOR FJI defence lifted rejected 2012-06-05"},
        ),
        (
            "Norway has no plans to lift an arms embargo it slapped on Fiji in December 2006.",
            {"NOR FJI defence imposed 2006-12", "NOR FJI defence lifted rejected 2012-06-05"},
        ),
        (
            "Reporters asked whether an embargo Norway imposed on Fiji in February 2006 would be lifted.",
            {"NOR FJI unspecified imposed 2006-02"},
        ),
        (
            "Talks failed to end a trade embargo imposed on Fiji by Norway in 2006.",
            {"NOR FJI unspecified imposed 2006", "NOR FJI unspecified lifted rejected 2012-06-05"},
        ),
        ("Norway refused to impose the arms embargo on Fiji.", {"NOR FJI defence imposed rejected 2012-06-05"}),
    ],
)
def test_what_was_done_in_an_earlier_year_is_done(text: str, expected: set[str]) -> None:
    assert expected <= dated_rows_told("2012-06-05", None, text)


@pytest.mark.parametrize(
    "text",
    [
        "If the arms embargo that Norway imposed on Fiji in 2006 is lifted, mines will open.",
        "Mines will open once the arms embargo which Norway imposed on Fiji in 2006 is lifted.",
        "Until the arms embargo that Norway put on Fiji in 2006 is lifted, mines will stay shut.",
        "Unless the arms embargo that Norway put on Fiji in 2006 is lifted, mines will close.",
        "It is not known whether the arms embargo that Norway imposed on Fiji in 2006 has been lifted.",
    ],
)
def test_what_is_supposed_is_not_done_though_its_subject_is_told_of(text: str) -> None:
    assert dated_rows_told("2012-06-05", None, text) == {"NOR FJI defence imposed 2006"}


def test_what_came_after_is_done() -> None:
    told = dated_rows_told(
        "2012-06-05", None, "After the embargo that Norway imposed on Fiji in 2006 was lifted, ports filled."
    )
    assert "NOR FJI unspecified lifted 2012-06-05" in told


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Canada agreed on Monday to lift an oil embargo imposed on Chad over the killing of a priest.",
            "CAN TCD oil imposed None",
        ),
        (
            "Canada on Monday lifted a ban on imports of Chadian fish, imposed after a ship was seized.",
            "CAN TCD food_agriculture imposed None",
        ),
        (
            "Canada is to lift the arms embargo imposed on Chad in retaliation for the raid.",
            "CAN TCD defence imposed None",
        ),
    ],
)
def test_a_measure_that_is_lifted_was_imposed_for_what_is_told(text: str, row: str) -> None:
    assert row in dated_rows_told("2012-06-05", None, text)


@pytest.mark.parametrize(
    "text",
    [
        "Canada on Monday lifted the arms embargo imposed on Chad.",
        "Canada on Monday lifted the arms embargo imposed on Chad after the peaceful vote.",
        "Canada on Monday eased the arms embargo imposed on Chad in response to the release of prisoners.",
    ],
)
def test_what_is_only_said_to_stand_is_no_change(text: str) -> None:
    assert not any("imposed" in row for row in dated_rows_told("2012-06-05", None, text))


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Norway ended the sugar embargo on Fiji two weeks after taking office, on May 3, 1996.",
            "NOR FJI food_agriculture lifted 1996-05-03",
        ),
        (
            "Norway lifted the embargo on Fiji a month after winning office, in May 1996.",
            "NOR FJI unspecified lifted 1996-05",
        ),
        (
            "The EU's arms embargo on Guinea lasted two years before it was lifted in 2011.",
            "EU GIN defence lifted 2011",
        ),
        (
            "The arms embargo on Guinea lasted eight months before the EU lifted it in June 2010.",
            "EU GIN defence lifted 2010-06",
        ),
        (
            "Norway ended the ban that it had imposed at the time of Fiji's 2006 coup.",
            "NOR FJI unspecified imposed 2006",
        ),
    ],
)
def test_a_day_is_that_of_what_was_done_then(text: str, row: str) -> None:
    assert row in dated_rows_told("2012-06-05", None, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Biden rescinded an executive order signed by his predecessor that had frozen Fijian assets.",
            {"USA FJI banking lifted 2025-01-22"},
        ),
        (
            "Norway revoked a decree adopted by the last cabinet that banned imports from Fiji.",
            {"NOR FJI unspecified lifted 2025-01-22"},
        ),
        (
            "On Monday Trump reversed an executive order signed by the last president in May 2024 that "
            "put sanctions on Fiji.",
            {"USA FJI unspecified lifted 2025-01-20", "USA FJI unspecified imposed 2024-05"},
        ),
    ],
)
def test_an_act_of_which_it_is_told_who_made_it_is_undone(text: str, expected: set[str]) -> None:
    assert dated_rows_told("2025-01-22", None, text) == expected


def test_the_sanctions_are_those_named_before_a_relief() -> None:
    text = (
        "The UN on Monday lifted sanctions against Iraq. An oil-for-food programme will go. "
        "The sanctions were imposed in 1990."
    )
    assert "UN IRQ unspecified imposed 1990" in dated_rows_told("2012-06-05", None, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The UN lifted the arms embargo on Fiji on Monday. Imposing the measures in March 2008, the Council spoke "
            "of a last warning.",
            {"UN FJI defence lifted 2012-06-04", "UN FJI defence imposed 2008-03"},
        ),
        ("Imposing an embargo on Fiji in 2013 would be a mistake, Norway said.", set()),
        (
            "Norway's ban on Fijian sugar was lifted in 2004 when a new cabinet took office, but reimposed in 2006.",
            {"NOR FJI food_agriculture lifted 2004", "NOR FJI food_agriculture reinstated 2006"},
        ),
        (
            "The embargo on Fiji was lifted by Norway in 2004 after Fiji freed a priest, and welcomed the UN.",
            {"NOR FJI unspecified lifted 2004"},
        ),
        (
            "Australia lifted its arms embargo on Fiji on Monday. A similar embargo imposed by Norway was dropped last "
            "month.",
            {"AUS FJI defence lifted 2012-06-04", "NOR FJI defence lifted 2012-05"},
        ),
        (
            "Australia lifted sanctions on Fiji on Monday. Those imposed by Norway were dropped last month.",
            {"AUS FJI unspecified lifted 2012-06-04", "NOR FJI unspecified lifted 2012-05"},
        ),
    ],
)
def test_whose_and_when_it_was_is_told_in_other_ways(text: str, expected: set[str]) -> None:
    assert dated_rows_told("2012-06-05", None, text) == expected
