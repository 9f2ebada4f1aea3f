"""Steps of years ago that stand beside the news: which they are, whose, and when they were taken."""

import pytest

from tests.coding.rows import dated_rows_told

TITLE = "EU lifts Malian arms embargo"
NEWS = "The European Union on Monday lifted its arms embargo on Mali.|"
LIFTED = "EU MLI defence lifted 2012-06-04"


def beside(text: str) -> set[str]:
    found = dated_rows_told("2012-06-05", TITLE, NEWS + text)
    assert LIFTED in found
    return found - {LIFTED}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Chad banned Malian gold when war broke out in May 1998.", "TCD MLI gold imposed 1998-05"),
        ("The arms embargo came in July 1998.", "EU MLI defence imposed 1998-07"),
        ("Chad's ban on Malian gold came in in July 1998.", "TCD MLI gold imposed 1998-07"),
        ("The embargo was brought in within days of the coup of 6 March 1998.", "EU MLI defence imposed 1998-03"),
        ("Ten years have passed since loans were banned.", "EU MLI banking imposed 2002"),
        ("Only in July 1998 did Chad ban Malian gold.", "TCD MLI gold imposed 1998-07"),
        ("Not until July 1998 did Chad lift its ban on Malian gold.", "TCD MLI gold lifted 1998-07"),
        ("Chad had freed the accounts of two Malian banks by the end of April.", "TCD MLI banking lifted 2012-04"),
        ("A Chadian decree of 3 July 1998 bans Malian gold.", "TCD MLI gold imposed 1998-07-03"),
        ("The arms embargo was last renewed in March.", "EU MLI defence extended 2012-03"),
        ("Mali's deposits in Chad were frozen in July 1998.", "TCD MLI banking imposed 1998-07"),
        ("In May 1998 they were forbidden tea.", "EU MLI food_agriculture imposed 1998-05"),
    ],
)
def test_an_older_step_and_its_day(text: str, row: str) -> None:
    assert row in beside(text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Chad kept Malian gold out until July 1998.", "TCD MLI gold imposed None"),
        ("Chad banned Malian gold under the last government.", "TCD MLI gold imposed None"),
        ("Chad banned Malian gold at the height of the fighting.", "TCD MLI gold imposed None"),
    ],
)
def test_what_held_at_some_time_of_the_past_is_not_dated_by_the_news(text: str, row: str) -> None:
    assert beside(text) == {row}


@pytest.mark.parametrize(
    "text",
    [
        "Chad followed in July 1998.",
        "Two embargoes had gone before, on March 17 and April 28.",
        "The embargo came to nothing.",
        "It came after a coup in Chad.",
        "The embargo came under fire in July 1998.",
        "The embargo kept two Dutch oil firms away.",
    ],
)
def test_no_step(text: str) -> None:
    assert not beside(text)


def test_what_one_clause_did_in_a_year_the_next_did_too() -> None:
    assert beside("Planes were grounded in April 1999, and Chad froze the accounts of two Malian banks.") >= {
        "TCD MLI banking imposed 1999-04"
    }
    assert beside("Tea was banned in 1999, and the ban was renewed again and again.") >= {
        "EU MLI food_agriculture imposed 1999"
    }


def test_all_that_was_done_on_the_day_that_a_clause_of_time_tells() -> None:
    found = beside(
        "The first curbs go back to October 1999, when Chad grounded Malian planes and froze Malian deposits."
    )
    assert "TCD MLI banking imposed 1999-10" in found


def test_flows_cut_and_resumed_are_freed() -> None:
    found = beside("Chad cut off arms sales to Mali in 1985 and resumed them two years later.")
    assert found == {"TCD MLI defence imposed 1985", "TCD MLI defence lifted 1987"}


def test_stopped_and_admitted_again_is_imposed_and_lifted() -> None:
    found = beside("Loans to the government were stopped in 2001 and taken up again in 2004.")
    assert found == {"EU MLI banking imposed 2001", "EU MLI banking lifted 2004"}


def test_sanctions_whose_end_is_told_were_imposed_by_whoever_made_them() -> None:
    text = "Chad announced the withdrawal of the sanctions it had imposed on Togo in January 2009."
    assert "TCD TGO unspecified imposed 2009-01" in beside(text)


def test_goods_that_fare_like_others_are_hit_by_the_same() -> None:
    text = "Chad on Monday banned tea from Togo.|Beninese sprats had gone the same way in May."
    found = dated_rows_told("2012-06-05", "Chad bans tea", text)
    assert "TCD BEN food_agriculture imposed 2012-05" in found
    assert not any(one.startswith("BEN") for one in found)


def test_who_is_hit_had_hit_first() -> None:
    text = "Chad on Monday banned tea from Togo.|It began in March, when Togo froze the assets of nine officials."
    assert "TGO TCD government imposed 2012-03" in dated_rows_told("2012-06-05", "Chad bans tea", text)


def test_what_was_lifted_in_years_before_is_of_whoever_had_imposed_it() -> None:
    text = "Chad had slapped sanctions on Mali in July 1998. They were lifted in August."
    assert beside(text) == {"TCD MLI unspecified imposed 1998-07", "TCD MLI unspecified lifted 1998-08"}


def test_an_embargo_made_binding_is_imposed() -> None:
    text = "The United Nations made its arms embargo on Togo mandatory in November 1977."
    assert "UN TGO defence imposed 1977-11" in beside(text)


def test_what_a_clause_of_time_spells_out_is_done_and_not_what_others_did() -> None:
    text = "Ghana took the same route on Friday, when it barred the sale of Togolese tin."
    found = dated_rows_told("2012-06-05", "Chad bans tea", f"Chad on Monday banned tea from Togo.|{text}")
    assert "GHA TGO metals_minerals imposed 2012-06-01" in found
    assert not any(one.startswith("GHA TGO food_agriculture") for one in found)


def test_the_day_with_which_the_title_of_a_notice_ends_is_today() -> None:
    found = dated_rows_told("2012-06-05", "Circular of 1 June 2012", "Chad today banned tea from Togo.")
    assert found == {"TCD TGO food_agriculture imposed 2012-06-01"}


def test_references_to_a_journal_part_no_sentence() -> None:
    act = "Council Regulation (EU) No 26/2012 of 31 May 2012 (OJ L 8, 1.6.2012, p. 6)"
    text = f"{act} freezes the assets of two Malian firms."
    assert "EU MLI unspecified imposed 2012-05-31" in dated_rows_told("2012-06-05", "Mali", text)
