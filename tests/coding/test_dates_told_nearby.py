"""Days that stand near a change: in the sentence behind it, past an aside, at the end of what it is joined to."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

DAY = date(2024, 6, 26)  # a Wednesday


def days(text: str, title: str | None = None, published: date = DAY) -> list[str]:
    """Return "sector day" of each decided row, in the order of the text."""
    found = extractor().claims(Document(title, text.replace("|", "\n\n"), published))
    return [f"{one.sector} {one.when.value}" for one in found if one.decided]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway has banned Malian gold. That took effect on 20 June.", ["gold 2024-06-20"]),
        ("Norway has banned Malian gold. The decision was taken on 20 June.", ["gold 2024-06-20"]),
        ("Norway has banned Malian gold. The ban came into force in March 2021, and traders rue it.", ["gold 2021-03"]),
        ("Norway bans Malian gold. It will take effect on 1 July.", ["gold 2024-06-26"]),
    ],
)
def test_the_next_sentence_says_when_a_change_was_made(text: str, told: list[str]) -> None:
    assert days(text) == told


def test_when_a_measure_was_made_is_not_when_it_was_prolonged_or_lifted() -> None:
    assert days("Norway has prolonged its ban on Malian gold. It was adopted in March 2021.") == ["gold 2024-06-26"]
    assert days("Norway lifted the ban on Malian gold, which took effect in March 2021.") != ["gold 2021-03"]


def test_what_took_effect_then_was_done_then() -> None:
    told = days(
        "Bamako wants loans. More has been lost through Norway's decision to withdraw duty-free access for Malian "
        "textiles, which took effect in January."
    )
    assert told == ["textiles 2024-01"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norway on Monday halted imports of Malian coal, contracts aside, and froze the assets of Malian banks.",
            1,
        ),
        ("Norway went further on Monday: its ministers agreed to bar Malian banks.", 0),
        ("Norway blacklisted two Malian banks and closed its ports to Malian ships on Monday.", 1),
    ],
)
def test_steps_of_one_breath_share_their_day(text: str, told: int) -> None:
    assert [one.rpartition(" ")[2] for one in days(text)] == ["2024-06-24"] * (told + 1)


def test_what_is_said_beside_a_step_has_a_day_of_its_own() -> None:
    told = days("Norway blacklisted two Malian banks and said in May that it would go further.")
    assert told == ["banking 2024-06-26"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway has since banned Malian gold, as the minister announced last week.", "2024-06"),
        ("“Today we are lifting the ban on Malian gold,” the minister said on Monday.", "2024-06-24"),
        ("A Malian bank, a buyer of Chadian crude last year, has been blacklisted by Norway.", "2024-06-26"),
        ("Two days after the vote was held in Bamako on 3 May, Norway banned Malian gold.", "2024-05-05"),
        ("Two days after a ship sank off Bergen on 3 May, Norway banned Malian gold.", "2024-05-05"),
        ("Norway banned Malian gold two days after it was told that the vote would be held on 3 July.", "2024-06-26"),
    ],
)
def test_days_of_reports_quotations_and_events(text: str, day: str) -> None:
    assert {one.rpartition(" ")[2] for one in days(text)} == {day}


def test_a_participle_may_part_a_clause_of_time() -> None:
    told = days(
        "The relief comes three months after Norway, hoping to please its allies, banned Malian gold and froze the "
        "assets of Malian banks."
    )
    assert told == ["gold 2024-03", "banking 2024-03"]


def test_what_holds_from_tomorrow_was_said_today() -> None:
    told = days("Chad on Monday banned Malian gold. Norway will close its ports to Malian ships from tomorrow.")
    assert told == ["gold 2024-06-24", "shipping 2024-06-26"]


def test_a_day_between_dateline_and_print_is_that_of_a_later_addition() -> None:
    told = days("OSLO, June 24 - Norway on Monday banned Malian gold. Chad barred Malian banks on Tuesday.")
    assert told == ["gold 2024-06-24", "banking 2024-06-25"]
    alone = days("OSLO, June 24 - Norway banned Malian gold last Tuesday.")
    assert alone == ["gold 2024-06-18"]


def test_a_day_told_just_before_goes_before_a_guess() -> None:
    told = days("Malian ships may dock again.|Norway had lifted its ban on Malian ships the evening before.")
    assert "2024-06-25" in " ".join(told)
    old = days("Norway bans Malian gold.|Norway had banned Malian gold in 2003 as well.")
    assert "gold 2024-06-26" in old


def test_what_will_then_hold_is_of_the_day_on_which_it_was_decided() -> None:
    text = (
        "The Norwegian government decided on Monday that a contract is void. "
        "It ends on 1 July, and trains with Malian potash will then be barred from the port of Oslo."
    )
    assert "potash 2024-06-24" in days(text)
