"""Wordings of bulletins on several measures: what they include, whom the sentence is about, what was lifted again."""

import pytest

from tests.coding.rows import rows

DONE = {"in_force", "announced"}


def changes(text: str) -> set[tuple[str, ...]]:
    """Return the decided rows of a text without their status."""
    return {(*row,) for *row, status in rows(text) if status in DONE}


@pytest.mark.parametrize("example", ["including", "such as", "among them"])
@pytest.mark.parametrize(("verb", "action"), [("imposed", "imposed"), ("lifted", "lifted")])
def test_what_measures_include_is_told_behind_a_passive(example: str, verb: str, action: str) -> None:
    found = changes(f"Sanctions on Mali were {verb} by the EU in May, {example} an arms embargo and a ban on gold.")
    assert {("EU", "MLI", "defence", action), ("EU", "MLI", "gold", action)} <= found


def test_what_is_blamed_changes_nothing_by_what_it_includes() -> None:
    assert changes("Sanctions on Mali were condemned, including the ban on cotton.") == set()


@pytest.mark.parametrize("word", ["subsidiary", "unit", "affiliate"])
def test_an_owner_before_the_name_of_his_firm_is_not_hit(word: str) -> None:
    found = changes(f"The EU sanctioned Gazprom {word} Gazprom Neft on Monday.")
    assert found == {("EU", "RUS", "oil", "imposed")}


def test_an_owner_alone_is_hit() -> None:
    assert ("EU", "RUS", "gas", "imposed") in changes("The EU sanctioned Gazprom on Monday.")


@pytest.mark.parametrize(
    "opening",
    ["In view of the situation in Chad", "In light of developments in Chad", "With regard to Chad", "On Chad"],
)
def test_a_measure_that_is_recalled_is_on_whom_the_sentence_is_about(opening: str) -> None:
    text = f"The EU adopted sanctions on Mali. {opening}, the Council extended the restrictive measures for a year."
    assert changes(text) == {("EU", "MLI", "unspecified", "imposed"), ("EU", "TCD", "unspecified", "extended")}


def test_who_acts_is_not_whom_it_hits() -> None:
    text = "The EU adopted sanctions on Mali. For Britain, the sanctions were extended at once."
    assert all(row[1] != "GBR" for row in changes(text))


@pytest.mark.parametrize(
    "between",
    [
        "They failed to agree on lifting the arms embargo put on Chad in 1992.",
        "They did not lift the arms embargo on Chad.",
    ],
)
def test_a_lifting_told_again_frees_nobody_else(between: str) -> None:
    text = (
        f"EU envoys agreed to lift the arms embargo on Mali. {between} "
        "The EU agreed to lift its arms embargo after a plea from Rome."
    )
    assert {row[1] for row in changes(text) if row[-1] == "lifted"} == {"MLI"}


def test_two_liftings_stay_two() -> None:
    text = (
        "EU ministers lifted an arms embargo on Mali. They spoke of the arms embargo on Chad. "
        "They lifted the arms embargo on Chad, too."
    )
    assert {row[1] for row in changes(text) if row[-1] == "lifted"} == {"MLI", "TCD"}


@pytest.mark.parametrize("dash", ["-", "–", "—"])
@pytest.mark.parametrize("aside", ["a day before the anniversary of the coup", "for a third time"])
def test_an_object_may_follow_an_aside_between_dashes(dash: str, aside: str) -> None:
    found = changes(f"Norway announced on Friday {dash} {aside} {dash} new sanctions on Malian banks.")
    assert found == {("NOR", "MLI", "banking", "imposed")}


def test_the_beginning_of_something_begins_nothing() -> None:
    text = "The EU adopted, two years after the beginning of the war in Chad, a package of sanctions against Mali."
    assert {row[1] for row in changes(text)} == {"MLI"}


@pytest.mark.parametrize("ways", ["shipping lanes", "sea lanes", "ports"])
def test_ways_at_sea_are_of_shipping(ways: str) -> None:
    assert changes(f"Peru banned Chile from using its {ways}.") == {("PER", "CHL", "shipping", "imposed")}
