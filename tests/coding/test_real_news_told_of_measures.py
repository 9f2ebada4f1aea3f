"""What reports of measures say around them: what goes on, who acts with whom, what measures would do, and votes."""

import pytest

from tests.coding.rows import dated_rows_told, lines


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Norway will no longer only sanction Malians but will ban gold from Mali.",
            ["NOR MLI gold imposed announced"],
        ),
        (
            "The US doubled down on Chinese firms with the Commerce Department imposing curbs on 80 companies.",
            ["USA CHN unspecified imposed in_force"],
        ),
        ("India banned all Pakistan-flagged ships from Indian ports.", ["IND PAK shipping imposed in_force"]),
        ("Pakistan denied India the use of its airspace.", ["PAK IND aviation imposed in_force"]),
        ("Russia extended its food ban to two more states: Peru and Chile.", None),
        ("The order followed Norway's decision to lift its ban on Mali.", ["NOR MLI unspecified lifted announced"]),
        (
            "Norway put two firms of Mali on a list. The companies are barred from buying Norwegian parts.",
            ["NOR MLI unspecified imposed in_force"],
        ),
    ],
)
def test_who_acts_and_whom_it_hits(text: str, found: list[str] | None) -> None:
    widened = ["RUS CHL food_agriculture expanded in_force", "RUS PER food_agriculture expanded in_force"]
    assert lines(text) == (widened if found is None else found)


@pytest.mark.parametrize(
    "text",
    [
        "Norway's sanctions on Mali are wider than others. They ban the export of oil to Mali.",
        "Norway and Mali fell out. Norwegian measures that bar the sale of guns to Mali remain in place.",
        "No decision on sanctions was expected on Thursday, Norway said of Mali.",
    ],
)
def test_what_stands_already_is_no_change(text: str) -> None:
    assert lines(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norway agreed sanctions on Mali. The measures would ban gold imports.", "NOR MLI gold imposed announced"),
        ("Norway proposed sanctions on Mali. The measures would ban gold imports.", "NOR MLI gold imposed proposed"),
        (
            "The Senate voted 69-29 to lift the embargo on Mali, enough to override a veto.",
            "USA MLI unspecified lifted proposed",
        ),
        (
            "The Senate voted 69-29 to lift the embargo on Mali, overriding the veto.",
            "USA MLI unspecified lifted announced",
        ),
        (
            "Norway announced it would ease sanctions on Mali after failing to convince others.",
            "NOR MLI unspecified eased announced",
        ),
    ],
)
def test_how_far_a_change_has_come(text: str, found: str) -> None:
    assert lines(text) == [found]


def test_those_put_on_a_list_later_are_in_what_the_list_is_of() -> None:
    told = "The US added two Chinese firms to its Entity List. Three Malian companies were added to the list as well."
    assert lines(told) == ["USA CHN technology imposed in_force", "USA MLI technology imposed in_force"]


def test_a_regime_renewed_on_an_annual_basis_is_not_renewed_now() -> None:
    told = "EU sanctions on Mali, first imposed in 2002 and renewed on an annual basis, hit 130 men."
    assert lines(told) == ["EU MLI unspecified imposed in_force"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway revised an ordinance to ban gold from Mali on April 5.", "2022-04-05"),
        ("On April 5 Norway banned gold from Mali.", "2021-04-05"),
    ],
)
def test_a_day_close_ahead_is_meant_of_what_is_to_come(text: str, day: str) -> None:
    assert {row.rpartition(" ")[2] for row in dated_rows_told("2022-03-29", None, text)} == {day}


def test_a_year_between_an_adjective_and_its_noun_dates_nothing() -> None:
    told = dated_rows_told("2022-03-29", None, "Norway lifted its unpopular 2015 embargo on Mali.")
    assert {row.rpartition(" ")[2] for row in told} == {"2022-03-29"}


def test_who_stands_before_one_that_a_clause_describes_is_listed_as_well() -> None:
    told = "Two banks from Mali, as well as a Georgian bank that helped them, were put on a Norwegian freeze list."
    assert lines(told) == ["NOR GEO banking imposed in_force", "NOR MLI banking imposed in_force"]


def test_what_items_put_on_a_list_include_is_put_on_it() -> None:
    found = lines("Norway widened its export ban on Mali. Items added to the list include steel and timber.")
    assert {"NOR MLI iron_steel imposed in_force", "NOR MLI timber imposed in_force"} <= set(found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norway blocked a ban on gold from Mali.", ["NOR MLI gold imposed rejected"]),
        ("Norway blocked the lifting of the ban on gold from Mali.", ["NOR MLI gold lifted rejected"]),
        ("Norway blocked two Malian banks from its market.", ["NOR MLI banking imposed in_force"]),
        ("Norway threw its weight behind lifting the ban on gold from Mali.", ["NOR MLI gold lifted proposed"]),
        ("Norway's premier spoke against easing sanctions on Mali.", ["NOR MLI unspecified eased rejected"]),
    ],
)
def test_what_is_blocked_or_backed_is_not_done(text: str, found: list[str]) -> None:
    assert lines(text) == found


@pytest.mark.parametrize("plan", ["plans for a ban on gold", "plans for new sanctions", "a draft of sanctions"])
def test_a_plan_that_is_watered_down_eases_nothing(plan: str) -> None:
    assert not [line for line in lines(f"Norway watered down {plan} on Mali.") if " eased " in line]
