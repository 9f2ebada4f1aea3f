"""Dates that stand beside what a row names: in brackets, behind one of several senders, behind the name of an act."""

from datetime import date

import pytest

from tests.coding.texts import claims

DAY = date(2015, 6, 20)


def dates(text: str) -> dict[tuple[str | None, str | None], str | None]:
    return {(one.sender, one.target_country): one.when.value for one in claims(text, published=DAY)}


def test_a_date_in_brackets_is_that_of_the_target_before_it() -> None:
    expected = {("NOR", "TCD"): "1999", ("NOR", "MLI"): "2004-05", ("NOR", "TGO"): "2005-03-07"}
    told = "Chad (1999), Mali (May 2004) and Togo (7 March 2005)."
    assert dates(f"Norway imposed sanctions on {told}") == expected
    assert dates(f"Sanctions were imposed by Norway on {told}") == expected


def test_a_date_in_brackets_of_something_else_is_not() -> None:
    text = "Norway lifted on Friday its sanctions on Chad, where the president (2004) had resigned."
    assert dates(text) == {("NOR", "TCD"): "2015-06-19"}


def test_each_of_several_senders_has_the_date_behind_it() -> None:
    text = "Norway on 3 May and Sweden on 5 May banned Malian gold."
    assert dates(text) == {("NOR", "MLI"): "2015-05-03", ("SWE", "MLI"): "2015-05-05"}
    assert set(dates("Norway and Sweden on 5 May banned Malian gold.").values()) == {"2015-05-05"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Regulation 833/2014 of 31 July 2014 banned arms sales to Russia.", "2014-07-31"),
        ("Norway's decree of January 1990 banned Iraqi oil.", "1990-01"),
        ("The fifth package, of 8 April, banned EU imports of Russian coal.", "2015-04-08"),
        ("Shell left under an order of 15 March that barred Norwegian firms from buying Iranian oil.", "2015-03-15"),
        ("Shell left under an order of 15 March 1987 which banned Norwegian imports of Iranian oil.", "1987-03-15"),
        ("On 9 June, Chad having cut ties two days earlier, Norway sanctioned Mali.", "2015-06-09"),
    ],
)
def test_a_change_has_the_day_of_the_act_that_made_it(text: str, value: str) -> None:
    assert value in dates(text).values()


def test_an_act_under_which_something_is_done_gives_no_day() -> None:
    text = "Under an order of 23 September 2001 Norway today froze the assets of two Malian banks."
    assert set(dates(text).values()) == {"2015-06-20"}


def test_a_ban_from_tonight_is_of_the_day_on_which_it_is_told() -> None:
    text = "OSLO, June 19 - Norway banned imports from Chad with effect from midnight tonight."
    assert dates(text) == {("NOR", "TCD"): "2015-06-19"}


def test_an_underscore_closes_a_dateline_as_a_dash_does() -> None:
    text = "OSLO, June 18 (AP) _ Norway today banned imports from Chad."
    assert dates(text) == {("NOR", "TCD"): "2015-06-18"}
    assert dates("OSLO, June 18, 2015 /PRNewswire/ -- Norway today banned imports from Chad.") == {
        ("NOR", "TCD"): "2015-06-18"
    }
