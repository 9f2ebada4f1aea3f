"""Suspensions, pauses and easings that run out, and measures that are to be back if something happens."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The UN's suspension of its ban on flights to Chad lapsed.", "UN TCD aviation reinstated in_force"),
        ("The 60-day pause in EU sanctions on Malian gold ran out.", "EU MLI gold reinstated in_force"),
        ("Norway's moratorium on sanctions against Guinea expired.", "NOR GIN unspecified reinstated in_force"),
        ("The EU's easing of its embargo on Togo came to an end.", "EU TGO unspecified reinstated in_force"),
        ("Trump cancelled the pause in sanctions on Chad.", "USA TCD unspecified reinstated in_force"),
        ("The relaxation of EU curbs on Cuban sugar is over.", "EU CUB food_agriculture reinstated in_force"),
    ],
)
def test_a_relief_that_is_spent_puts_the_measure_back(text: str, expected: str) -> None:
    assert lines(text) == [expected]


def test_what_nobody_prolongs_is_a_relief_too() -> None:
    assert lines("The EU will not prolong the suspension of its ban on Chadian banks.") == [
        "EU TCD banking reinstated announced",
        "EU TCD banking suspended rejected",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A pause in EU sanctions against Chad expires in June.",
        "The lull in the trade war with Chad ended.",
        "The moratorium on whaling ended.",
    ],
)
def test_a_relief_that_is_still_to_end_or_none_is_no_row(text: str) -> None:
    assert lines(text) == []


def test_who_stops_dealings_lets_them_go_on_when_that_ends() -> None:
    assert lines("Norway's halt to imports of Chadian gum ended on Monday.") == ["NOR TCD unspecified lifted in_force"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway let its ban on gold not certified by Togo run out.", "NOR TGO gold lifted in_force"),
        (
            "The US let a general licence allowing Mali to sell its gold freely lapse.",
            "USA MLI gold reinstated in_force",
        ),
        ("The US allowed its general licence for Rosneft to expire.", "USA RUS oil reinstated in_force"),
    ],
)
def test_what_is_let_lapse_may_be_told_at_length(text: str, expected: str) -> None:
    assert lines(text) == [expected]


_EASED = "The EU on Monday suspended its ban on timber from Liberia for six months. "


@pytest.mark.parametrize(
    "text",
    [
        "It wants a forestry law by May and will restore the ban otherwise.",
        "If the reforms stall, the ban will be put back.",
        "Unless a law is passed by May, the ban takes effect again.",
        "If no law is passed, the relief will be withdrawn.",
        "The concession would be taken back if the fighting resumed.",
        "In case of a relapse the ban will be back in force.",
        "It can be reversed at any time, Brussels said.",
    ],
)
def test_a_measure_that_may_come_back_is_proposed(text: str) -> None:
    assert "EU LBR timber reinstated proposed" in lines(_EASED + text)


def test_a_measure_named_before_takes_effect_again() -> None:
    assert "EU LBR timber reinstated in_force" in lines(_EASED + "On Friday the ban took effect again.")


def test_nobody_who_wants_something_between_commas_denies_it() -> None:
    text = "Chad renewed its ban on Malian tin. Nobody, in such a year, wanted to be seen to let it die."
    assert not any(row.endswith("lifted in_force") for row in lines(text))
