"""When things happened, as stories tell it: counted from what was told before, written out, or going on with it."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

DAY = date(2012, 7, 17)


def dates(text: str, published: date = DAY) -> list[str | None]:
    return [one.when.value for one in extractor().claims(Document(None, text, published)) if one.decided]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On the 3rd of May the EU banned Malian gold.", "2012-05-03"),
        ("On the third of May the EU banned Malian gold.", "2012-05-03"),
        ("On the twenty-first of June 2011 the EU banned Malian gold.", "2011-06-21"),
        ("The EU banned Malian gold two days after the coup of 22 March 2012.", "2012-03-24"),
        ("The EU banned Malian gold the day after the vote of April 29, 2012.", "2012-04-30"),
        ("The EU banned Malian gold three days before the vote of 29 April 2012.", "2012-04-26"),
        ("The EU banned Malian gold the week before last.", "2012-07"),
        ("Sure that the truce will hold, the EU on Monday lifted its ban on Malian gold.", "2012-07-16"),
    ],
)
def test_a_day_is_written_out_or_counted(text: str, day: str) -> None:
    assert dates(text) == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A year on, it froze the funds of Malian banks.", "2011"),
        ("Two months on it froze the funds of Malian banks.", "2010-05"),
        ("Before the year was out it froze the funds of Malian banks.", "2010"),
        ("The year before it had frozen the funds of Malian banks.", "2009"),
        ("That year it also froze the funds of Malian banks.", "2010"),
        ("It also froze the funds of Malian banks.", "2010-03"),
        ("Norway froze the funds of Malian banks at that time.", "2010-03"),
    ],
)
def test_a_later_sentence_goes_on_from_the_date_before(text: str, day: str) -> None:
    assert dates(f"In March 2010 the EU banned Malian gold. {text}")[-1] == day


def test_what_stands_after_a_colon_is_of_the_date_before_it() -> None:
    text = "It was in March 2010 that the EU turned on Mali: the funds of Malian banks were frozen."
    assert dates(text) == ["2010-03"]


def test_what_is_told_beside_a_day_of_late_is_of_that_day() -> None:
    text = "The EU on Sunday banned Malian gold. The funds of Malian banks were frozen."
    assert dates(text) == ["2012-07-15", "2012-07-15"]


@pytest.mark.parametrize("text", ["It now bans Malian cotton, too.", "It has now banned Malian cotton, too."])
def test_what_is_told_of_today_goes_on_with_no_old_date(text: str) -> None:
    assert dates(f"In March 2010 the EU banned Malian gold. {text}")[-1] == "2012-07-17"


def test_the_record_of_a_meeting_is_of_the_day_on_which_it_was_held() -> None:
    text = (
        "The Security Council prolonged its arms embargo on Mali.\n\nThe delegate of Togo welcomed it.\n\n"
        "Peru abstained.\n\nNorway spoke.\n\nChad spoke, too.\n\n"
        "The meeting began at 10.05 a.m. and ended at 11.40 a.m. on 13 July."
    )
    assert dates(text) == ["2012-07-13"]


def test_a_notice_is_of_its_effective_date() -> None:
    text = "EFFECTIVE DATE: June 20, 2012.\n\nThe Department of State imposed sanctions on Iran Air."
    assert dates(text) == ["2012-06-20"]
