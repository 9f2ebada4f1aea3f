"""States that list foreigners, first packages, what a ban is extended to, and short forms that deny."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway listed 12 firms from Mali.", ["NOR MLI unspecified imposed in_force"]),
        ("Peru has listed two Malian banks.", ["PER MLI banking imposed in_force"]),
        ("Ten Malian judges were listed by Norway.", ["NOR MLI government imposed in_force"]),
        ("The krona fell after Oslo listed Alrosa.", ["NOR RUS diamonds imposed in_force"]),
    ],
)
def test_a_state_that_lists_foreigners_sanctions_them(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norway listed Malian bonds on its exchange.",
        "Norway listed the shares of two Malian banks.",
        "Norway listed two Malian banks among its creditors.",
        "Norway listed Mali and Chad.",
        "Norway listed its own banks.",
        "The survey listed two Malian banks.",
        "Norway listed two Malian banks as partners.",
        "Norway listed the Malian firm last week, its biggest flotation this year.",
        "Norway listed two Malian players for the auction.",
        "Hong Kong listed three Malian firms in May.",
    ],
)
def test_other_lists_are_no_sanctions(text: str) -> None:
    assert lines(text) == []


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Norway adopted its first package of sanctions against Mali.", "imposed"),
        ("Norway adopted an initial package of sanctions against Mali.", "imposed"),
        ("Norway adopted its third package of sanctions against Mali.", "expanded"),
        ("Norway adopted its first package of sanctions against Mali in two years.", "expanded"),
        ("Norway extended its ban on investment in Mali from new projects to old ones.", "expanded"),
        ("Norway extended its ban on investment in Mali from March to October.", "extended"),
    ],
)
def test_the_first_package_imposes_and_a_wider_reach_expands(text: str, action: str) -> None:
    assert [row.split()[3] for row in lines(text)] == [action]


_DENIALS = [
    ("Norway will not license arms sales to Mali.", "Norway won't license arms sales to Mali."),
    ("Norway will not lift its ban on Malian gold.", "Norway won’t lift its ban on Malian gold."),
    ("Norway has not lifted its ban on Malian gold.", "Norway hasn't lifted its ban on Malian gold."),
    ("Norway does not license arms for Mali any more.", "Norway doesn't license arms for Mali any more."),
    ("Malian firms can not sell gold to Norway.", "Malian firms can't sell gold to Norway."),
    ("NORWAY WILL NOT LIFT ITS BAN ON MALIAN GOLD.", "NORWAY WON'T LIFT ITS BAN ON MALIAN GOLD."),
]


@pytest.mark.parametrize(("long", "short"), _DENIALS)
def test_short_forms_deny_as_long_ones_do(long: str, short: str) -> None:
    assert lines(short) == lines(long)
