"""Lists that somebody is put back on, bans enforced again, goods added to them, licences nobody gets."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU returned three Chadian banks to its blacklist.", "EU TCD banking reinstated in_force"),
        ("Three Chadian banks are back on the EU's sanctions list.", "EU TCD banking reinstated in_force"),
        ("Three Chadian banks are once again on the EU's sanctions list.", "EU TCD banking reinstated in_force"),
        (
            "Washington restored Syria to its list of state sponsors of terrorism.",
            "USA SYR unspecified reinstated in_force",
        ),
    ],
)
def test_who_comes_back_to_a_list(text: str, expected: str) -> None:
    assert lines(text) == [expected]


def test_who_still_is_on_a_list_is_no_change() -> None:
    assert lines("Three Chadian banks are still on the EU's sanctions list.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad is again enforcing its ban on Togolese sugar.", ["TCD TGO food_agriculture reinstated in_force"]),
        ("Chad's ban on Togolese sugar is once more enforced.", ["TCD TGO food_agriculture reinstated in_force"]),
        ("Chad has begun to enforce its embargo on Togo again.", ["TCD TGO unspecified reinstated in_force"]),
        ("Chad no longer enforces its embargo on Togo.", ["TCD TGO unspecified lifted in_force"]),
        ("Chad is enforcing its embargo on Togo.", []),
        ("Chad did not enforce its embargo on Togo again.", []),
    ],
)
def test_a_ban_is_enforced_again_or_no_more(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The EU prolonged its arms embargo on Mali by a year and voted to add gold to it.",
            ["EU MLI defence extended in_force", "EU MLI gold imposed announced"],
        ),
        (
            "The EU prolonged its arms embargo on Mali by a year and may add gold to it.",
            ["EU MLI defence extended in_force", "EU MLI gold imposed proposed"],
        ),
    ],
)
def test_goods_are_added_to_what_a_pronoun_means(text: str, expected: list[str]) -> None:
    found = lines(text)
    assert [row.rsplit(" ", 1)[0] for row in found] == [row.rsplit(" ", 1)[0] for row in expected]


def test_names_of_goods_alone_add_nothing() -> None:
    assert lines("The EU has a ban on gold from Mali. Cooks add salt to it.") in (
        [],
        ["EU MLI food_agriculture imposed in_force"],
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Chilean ban on tin from Peru would be reviewed in May.", ["CHL PER metals_minerals lifted proposed"]),
        ("Chilean sanctions on Peru are reviewed every year.", []),
        ("New Chilean sanctions on Peru are being reviewed.", ["CHL PER unspecified imposed proposed"]),
    ],
)
def test_what_is_reviewed_stands(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mali's gold trade is out from under UN controls.", ["UN MLI gold lifted in_force"]),
        ("Mali is out of UN peacekeepers and under an EU embargo.", []),
    ],
)
def test_who_is_out_from_under_a_measure(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "France imposed an arms embargo on Mali. Mali wants to cut the export tax.",
        "France imposed an arms embargo on Mali. Bamako must cut its import bill.",
        "France imposed an arms embargo on Mali. Chad halved import duties.",
    ],
)
def test_what_trade_costs_is_no_trade(text: str) -> None:
    assert lines(text) == ["FRA MLI defence imposed in_force"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "From Monday Dutch firms need a licence to ship chip tools to China.",
            "NLD CHN semiconductors imposed announced",
        ),
        ("Moscow throttled gas to Latvia.", "RUS LVA gas imposed in_force"),
        ("Moscow suspended gas to Latvia.", "RUS LVA gas imposed in_force"),
        (
            "Chile has issued no import licences for Peruvian grapes since May.",
            "CHL PER food_agriculture imposed in_force",
        ),
        (
            "No Chilean import permits have been granted for Peruvian grapes since May.",
            "CHL PER food_agriculture imposed in_force",
        ),
        ("Washington took Gabon out of AGOA.", "USA GAB unspecified imposed in_force"),
        ("The arrests cost Gabon its EU trade preferences.", "EU GAB unspecified imposed in_force"),
        ("The arrests may cost Gabon its duty-free access to the EU.", "EU GAB unspecified imposed proposed"),
    ],
)
def test_dealings_that_end_by_other_words(text: str, expected: str) -> None:
    assert lines(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Chile has issued no import licences for grapes.",
        "The war cost Gabon its oil exports and its peace.",
        "A refinery throttled gas for the night.",
    ],
)
def test_dealings_that_only_seem_to_end(text: str) -> None:
    assert lines(text) == []


def test_both_is_what_was_told_before() -> None:
    text = "The EU lifted its arms embargo and its oil embargo on Mali. It had imposed both in March."
    assert [row for row in lines(text) if " imposed " in row] == [
        "EU MLI defence imposed in_force",
        "EU MLI oil imposed in_force",
    ]
