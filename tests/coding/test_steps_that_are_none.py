"""What is told with words of change and changes nothing: texts without a clause, papers, bills, what is to follow."""

import pytest

from tests.coding.rows import rows_told

NOTHING = [
    "The licence of the US Treasury did not contain language lifting sanctions on sales of Iranian oil.",
    "The resolution of the Council contained no paragraph ending the arms embargo on Eritrea.",
    "The Senate's bill left out a clause lifting the embargo on Cuban sugar.",
    "The papers required for lifting Russian sanctions on Georgia will be ready this week, the minister said.",
    "Officials will finish the paperwork for imposing EU sanctions on Mali on Friday.",
    "Experts will work out the steps necessary for easing EU sanctions on Belarus next week.",
    "A bill with sanctions against Chile died in committee on Saturday.",
    "Sanctions against Burma died when the session of Congress ended on Friday.",
    "The president was authorized by a law of 1996 to prohibit new investment in Burma.",
    "Peru and Fiji announced moves in opposition to fresh American measures against Iran.",
    "The EU announced a plan against the new U.S. sanctions on Venezuela.",
    "The White House told two ministers to evaluate suspending sanctions on Sudan.",
    "The US will assess lifting the ban on imports from Burma.",
]


_DECIDED = 4
"""Words of a row that is decided: a status follows else."""


@pytest.mark.parametrize("text", NOTHING)
def test_no_step_is_told(text: str) -> None:
    assert not {row for row in rows_told("2004-03-10", None, text) if len(row.split()) == _DECIDED}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("The order of the US president holds a clause lifting the ban on Burmese gas.", "USA MMR gas lifted"),
        ("The decree ending Russian sanctions on Turkey was signed on Monday.", "RUS TUR unspecified lifted"),
        ("The Council voted on Tuesday to end its sanctions on Iraq.", "UN IRQ unspecified lifted"),
        ("Peru bought no oil after the EU lifted its embargo on Chile.", "EU CHL unspecified lifted"),
        ("Britain on Monday announced a ban on oil from Iran, against all advice.", "GBR IRN oil imposed"),
    ],
)
def test_a_step_is_told(text: str, row: str) -> None:
    assert row in rows_told("2004-03-10", None, text)


@pytest.mark.parametrize(
    "text",
    [
        "Norway will buy the gas after the UN lifts its embargo on Libya.",
        "The Serbian ban on Croatian wine will lose its effect after Croatia lifts its ban on Serbian meat.",
    ],
)
def test_what_follows_a_lifting_that_is_to_come_lifts_nothing(text: str) -> None:
    assert not {row for row in rows_told("2004-03-10", None, text) if row.endswith(" lifted")}


def test_a_plain_verb_moved_to_is_no_more_than_the_plan_that_the_text_tells() -> None:
    text = "The government of Norway moved on Friday to bar timber from Belarus."
    assert rows_told("2022-03-29", "Norway wants to bar Belarusian timber", text) == {"NOR BLR timber imposed proposed"}
    assert rows_told("2022-03-29", None, text) == {"NOR BLR timber imposed"}


def test_who_lifted_them_is_who_was_told_to_lift_them() -> None:
    text = (
        "The bloc ECOWAS on Sunday lifted its sanctions on Mali. Senegal had cut off gas supplies to Mali. "
        "At the summit all sanctions were lifted."
    )
    assert "SEN MLI unspecified lifted" not in rows_told("2022-07-03", None, text)


def test_a_headline_told_the_other_way_round_gives_way() -> None:
    text = "The Kremlin has dropped its ban on fuel sales to Estonia."
    assert "EST SUN unspecified lifted" not in rows_told("1990-07-05", "Kremlin's Ban Over, Estonia Says", text)


@pytest.mark.parametrize("word", ["ban on South African iron", "boycott of South African iron"])
def test_an_end_to_a_ban_ends_it(word: str) -> None:
    told = rows_told("1991-08-03", f"Finland announces end to {word}", "Helsinki gave no day.")
    assert told == {"FIN ZAF iron_steel lifted"}


def test_a_land_where_the_listed_did_their_deeds_is_not_hit() -> None:
    text = "Norway imposed sanctions on Israeli settlers linked to attacks on Palestinian farms in the West Bank."
    assert rows_told("2024-02-02", None, text) == {"NOR ISR unspecified imposed"}


def test_the_leaders_of_a_group_are_no_officials() -> None:
    text = "The Council lifted all sanctions on Angola's rebels in May. It ended a travel ban on the group's leaders."
    assert not {row for row in rows_told("2002-12-10", None, text) if "government" in row}


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("Canada imposed sanctions on Chad, but Brazil, its main customer, said it would ignore them.", "TCD"),
        (
            "Canada froze the assets of two Syrian ministers, but Turkey, which trades with Syria, refused to join.",
            "SYR",
        ),
        ("Canada banned Belarusian potash, and Brazil, which imports timber, had no comment.", "BLR"),
    ],
)
def test_a_state_of_which_another_clause_tells_is_not_hit(text: str, hit: str) -> None:
    assert {row.split()[1] for row in rows_told("2022-03-29", None, text)} == {hit}


def test_states_of_one_list_are_all_hit() -> None:
    text = "The EU banned coal from Russia, Belarus, and Iran, which all sell to Asia."
    assert {row.split()[1] for row in rows_told("2022-03-29", None, text)} == {"RUS", "BLR", "IRN"}


def test_time_to_wind_down_business_eases_nothing() -> None:
    text = (
        "The US Treasury revoked General License 12 on Syrian oil on Wednesday and issued General License 12B, "
        "which gives firms six weeks to wind down their deals."
    )
    assert rows_told("2024-04-18", None, text) == {"USA SYR oil reinstated"}


def test_a_text_that_a_chamber_passes_as_an_amendment_imposes_nothing() -> None:
    text = (
        "The Senate voted on Tuesday to end the arms embargo against Chile. "
        "The measure passed narrowly as an amendment to a farm bill."
    )
    assert not {row for row in rows_told("1994-05-12", None, text) if row.endswith(" imposed")}


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        (
            "Canada imposes sanctions on Belarus",
            "Canada on May 11 imposed sanctions on the Belarusian airline Belavia over a forced landing.",
            {"CAN BLR aviation imposed"},
        ),
        (
            "Canada imposes sanctions on Mali",
            "Canada in 2017 imposed an arms embargo on Mali. On Thursday it imposed a ban on gold from Mali.",
            {"CAN MLI defence imposed", "CAN MLI gold imposed"},
        ),
    ],
)
def test_a_headline_is_of_the_day_that_its_text_opens_with(title: str, text: str, told: set[str]) -> None:
    assert told == rows_told("2021-05-28", title, text)
