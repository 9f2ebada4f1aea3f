"""Days of steps told in one breath, of those for whom a change is made, and of what will be in force."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

DAY = date(2024, 6, 26)  # a Wednesday


def rows(text: str) -> list[tuple[str, str, str | None, bool]]:
    found = extractor().claims(Document(None, text, DAY))
    return [(str(one.action), str(one.status), one.when.value, one.main) for one in found]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway eased its arms embargo on Mali for the new government in 2005.", "2005"),
        ("The ban on arms for Mali was lifted by Norway for the transitional authorities in March 2014.", "2014-03"),
        ("Norway relaxed its embargo on Mali for humanitarian flights in May 2019.", "2019-05"),
    ],
)
def test_for_whom_a_change_is_made_takes_no_date(text: str, day: str) -> None:
    assert [one[2] for one in rows(text)] == [day]


def test_why_a_change_is_made_keeps_its_own_date() -> None:
    assert [one[2] for one in rows("Norway banned Malian gold for the massacre of May 2012.")] == [DAY.isoformat()]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway recalled its envoy on Monday and barred Malian aircraft from Tuesday.", "2024-06-24"),
        (
            "Norway broke off relations on 20 June and banned Malian gold with effect from 1 July.",
            "2024-06-20",
        ),
        ("Norway broke off relations on 20 June 2020 and banned Malian gold from 1 January 2022.", "2022-01-01"),
    ],
)
def test_what_holds_from_soon_after_a_step_was_made_known_with_it(text: str, day: str) -> None:
    assert [one[2] for one in rows(text)][-1] == day


def test_a_relative_clause_says_when_what_took_effect_was_agreed() -> None:
    told = rows("The Norwegian ban on Malian gold, which was agreed in April, took effect on Tuesday.")
    assert [one[2] for one in told] == ["2024-04"]
    alone = rows("The Norwegian ban on Malian gold took effect on Tuesday.")
    assert [one[2] for one in alone] == ["2024-06-25"]


def test_a_month_to_come_told_in_the_present_is_that_to_come() -> None:
    found = extractor().claims(Document(None, "Norwegian imports of Malian gold end on November 1.", DAY))
    assert "2023-11-01" not in [one.when.value for one in found]
    ended = extractor().claims(Document(None, "Norway ended imports of Malian gold on November 1.", DAY))
    assert [one.when.value for one in ended] == ["2023-11-01"]


def test_a_week_over_the_end_of_a_month_is_still_news() -> None:
    text = "Norway's ministers came to an agreement this week, banning Malian gold."
    found = extractor().claims(Document(None, text, date(2024, 5, 2)))
    assert [one.main for one in found] == [True]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "The Norwegian ban on Malian gold will be in force from 1 July.",
            ("imposed", "announced", "2024-07-01", True),
        ),
        ("Norway's ban on Malian gold is in place from today.", ("imposed", "in_force", "2024-06-26", True)),
        ("Norway's ban on Malian gold is in force.", None),
        ("Norway's ban on Malian gold has been in force since May.", None),
        ("Norway's ban on Malian gold was in force from May 2004 to June 2006.", None),
    ],
)
def test_what_will_be_in_force_from_a_day_is_imposed(text: str, row: tuple[str, str, str, bool] | None) -> None:
    assert rows(text) == ([] if row is None else [row])


def test_relief_may_wait_for_a_transition() -> None:
    assert rows("Sanctions on Mali will be lifted once the transition is complete, Norway said.")[0][1] == "proposed"
    assert rows("Norway will ban Malian gold once the transition period has ended.")[0][1] == "announced"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Norway banned Malian gold on 17 March 2012, 3 days after a vote. The same day it banned Malian oil.",
            ["2012-03-17", "2012-03-17"],
        ),
        (
            "Norway banned Malian gold on 17 March 2012, 3 days after a vote. Two days later it banned Malian oil.",
            ["2012-03-17", "2012-03-19"],
        ),
        (
            "Norway banned Malian gold on 9 June 2015. A few days later, it banned Malian oil.",
            ["2015-06-09", "2015-06"],
        ),
        (
            "Norway banned Malian gold on 19 November 2013. Several months later, it banned Malian oil.",
            ["2013-11-19", "2014"],
        ),
        (
            "Norway banned Malian gold on 25 March 2013. Some weeks afterwards Sweden banned Malian oil.",
            ["2013-03-25", "2013"],
        ),
    ],
)
def test_days_are_counted_from_changes_and_not_from_what_went_before(text: str, days: list[str]) -> None:
    assert [one[2] for one in rows(text)] == days


def test_until_when_something_is_prolonged_is_no_day_of_its_own() -> None:
    text = "On 3 June Norway imposed a ban on Malian oil. It extended its sanctions on Chad until 14 December 2024."
    assert [one[2] for one in rows(text)] == ["2024-06-03", "2024-06-03"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway will stop importing Malian gold from 1 July, its trade ministry announced on Monday.", "2024-06-24"),
        ("Norway closed its airspace to Malian aircraft effective June 20, after a raid on June 12.", "2024-06-20"),
        ("Norway banned Malian gold on 20 June after talks in Bamako on 18 June.", "2024-06-20"),
        ("Norway banned Malian gold after talks on Monday.", "2024-06-24"),
        ("Oslo, 24 June. Norway today banned Malian gold.", "2024-06-24"),
        ("OSLO, 24 June: Norway today banned Malian gold.", "2024-06-24"),
    ],
)
def test_a_day_is_that_of_the_step_and_of_its_report(text: str, day: str) -> None:
    assert [one[2] for one in rows(text)] == [day]


def test_entries_of_a_timeline_give_the_day_behind_the_year() -> None:
    entries = (
        "1963....February 8. Norway prohibits trade with Mali.",
        "1975 - July 28. Norway ends its sanctions on Mali.",
        "1977: March 19: Norway bans Malian gold.",
    )
    assert [one[2] for one in rows("\n\n".join(entries))] == ["1963-02-08", "1975-07-28", "1977-03-19"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Norway has banned Malian gold. Oslo had cut off sales of weapons to Bamako a week before.",
            ["2024-06-26", "2024-06-19"],
        ),
        (
            "Norway tightened its sanctions on Chad on Tuesday. Sweden the day before announced a ban on Malian gold.",
            None,
        ),
    ],
)
def test_what_had_been_done_before_gives_the_news_no_day(text: str, days: list[str] | None) -> None:
    assert [one[2] for one in rows(text)] == (days or ["2024-06-25", "2024-06-24"])


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway will decide on a ban on Malian gold next week, its minister said on Monday.", "2024-06-24"),
        ("Norway may impose sanctions on Mali later this month.", "2024-06-26"),
    ],
)
def test_a_proposal_is_of_the_day_on_which_it_is_voiced(text: str, day: str) -> None:
    assert [(one[1], one[2]) for one in rows(text)] == [("proposed", day)]
