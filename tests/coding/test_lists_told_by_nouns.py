"""Moves to and from lists told by nouns and by verbs of giving back: of the favoured, of sponsors of terrorism."""

import pytest

from tests.coding.rows import lines, stages


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("The cabinet of Peru approved the removal of Chile from its list of trusted partners.", "PER CHL technology"),
        ("Brazil decided to take Peru off its \"white country list\".", "BRA PER technology"),
        ("Norway's exclusion of Iceland from its white list came into force on Monday.", "NOR ISL technology"),
        ("Egypt struck Libya off its list of most favoured nations.", "EGY LBY unspecified"),
    ],
)  # fmt: skip
def test_who_is_taken_off_a_list_of_the_favoured_is_hit(text: str, row: str) -> None:
    assert [line.rpartition(" ")[0] for line in lines(text)] == [f"{row} imposed"]


@pytest.mark.parametrize(
    "text",
    [
        "The United States returns Libya to its list of terror sponsors.",
        "US returns Libya to terror list",
        "US reinstates Libya on terrorism sponsor list",
        "The United States restored Libya's designation as a sponsor of terrorism.",
    ],
)
def test_who_is_put_back_on_a_list_of_sponsors_is_hit_again(text: str) -> None:
    assert lines(text) == ["USA LBY unspecified reinstated in_force"]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Sudan welcomed its removal from the US list of state sponsors of terrorism.", "lifted in_force"),
        ("Sudan deplored its inclusion in the US list of sponsors of terrorism.", "imposed in_force"),
        ("Sudan demanded its removal from the US list of state sponsors of terrorism.", "lifted proposed"),
        ("Sudan's removal from the list of terror sponsors is unlikely.", "lifted proposed"),
    ],
)
def test_who_is_moved_may_be_told_by_a_genitive_or_a_pronoun(text: str, row: str) -> None:
    assert lines(text) == [f"USA SDN unspecified {row}"]


@pytest.mark.parametrize(
    "text",
    [
        "Beijing protested against the recent addition of two Chinese firms to the U.S. Entity List.",
        "The Commerce Department defended the addition of two Chinese firms to the Entity List.",
        "Beijing reacted to the addition of two Chinese firms to the U.S. Entity List.",
    ],
)
def test_who_speaks_of_a_listing_takes_it_for_made(text: str) -> None:
    assert lines(text) == ["USA CHN technology imposed in_force"]


@pytest.mark.parametrize(
    "text",
    [
        "Poland protested against the lifting of sanctions on Belarus.",
        "Poland defended the lifting of sanctions on Belarus.",
        "Britain would have regretted the addition of two Syrian firms to the EU sanctions list.",
        "Pakistan's inclusion in the grey list was extended.",
        "The bank remains on the list of sponsors of terrorism.",
    ],
)
def test_neither_relaxations_nor_what_was_not_done_are_taken_for_made(text: str) -> None:
    assert not [row for row in stages(text) if row.endswith("decided")]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "BIS changed an entry of the Entity List, under the destination of Oman, by deleting two firms.",
            ["USA OMN technology lifted in_force"],
        ),
        ("BIS changed an entry of the Entity List, under the destination of Oman, by deleting an address.", []),
    ],
)
def test_an_entry_under_a_destination_says_where_those_removed_are(text: str, row: list[str]) -> None:
    assert lines(text) == row
