"""Terms between commas, "along with", "from now on", quotas that others grant, headlines that say who cuts."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway announced the withdrawal, from Friday, of its embargo on Mali.", "lifted announced"),
        ("Norway announced the suspension, for six months, of its embargo on Mali.", "suspended announced"),
        ("Norway announced the extension, until June, of its embargo on Mali.", "extended announced"),
        ("Norway announced the withdrawal of its embargo on Mali.", "lifted announced"),
    ],
)
def test_a_term_may_part_a_noun_from_its_object(text: str, expected: str) -> None:
    assert lines(text) == [f"NOR MLI unspecified {expected}"]


def test_along_with_is_no_particle() -> None:
    text = "Norway decided to strike the ban on tin from Mali from its rules, along with the flight ban."
    assert lines(text) == ["NOR MLI aviation lifted announced", "NOR MLI metals_minerals lifted announced"]


def test_with_alone_brings_a_measure() -> None:
    assert lines("Norway struck Mali with a ban on tin.") == ["NOR MLI metals_minerals imposed in_force"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The EU prolonged the measures it took against Guinea in March.",
            ["EU GIN unspecified extended in_force", "EU GIN unspecified imposed in_force"],
        ),
        ("The EU prolonged the measures it took against bird flu in Guinea.", []),
    ],
)
def test_measures_that_somebody_took_against_a_land(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Korean firms may from now on trade directly with Hungary.", ["KOR HUN unspecified lifted in_force"]),
        ("Korean firms may trade directly with Hungary.", []),
    ],
)
def test_from_now_on_says_that_it_was_not_so_before(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Panama's U.S. sugar quota was cut in half over the arrests.",
        "PANAMA SUGAR QUOTA CUT 90 PCT BY U.S.",
        "PANAMA SUGAR QUOTA CUT BY U.S.",
    ],
)
def test_a_quota_is_hers_who_has_it(text: str) -> None:
    assert lines(text) == ["USA PAN food_agriculture imposed in_force"]


def test_a_noun_stays_one_after_an_article() -> None:
    assert lines("An oil imports cut by Japan hurt Libya.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Chilean Council of Trade Unions placed a ban on ships for Peru.", []),
        ("The Chilean Confederation of Dockers placed a ban on ships for Peru.", []),
        (
            "The Council of the European Union placed a ban on ships from Peru.",
            ["EU PER shipping imposed in_force"],
        ),
    ],
)
def test_unions_of_workers_make_no_foreign_policy(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


def test_a_blacklist_of_unsafe_airlines_is_no_sanction() -> None:
    text = "The EU published a blacklist of unsafe airlines. Chad is shut out since nobody there inspects planes."
    assert lines(text) == []


def test_measures_against_a_land_say_whom_later_bans_hit() -> None:
    text = (
        "EU ministers settled for a short list of measures against Chile and would not hear of a ban on salt. "
        "Purchases of copper are to be prohibited from May."
    )
    assert "EU CHL metals_minerals imposed announced" in lines(text)
