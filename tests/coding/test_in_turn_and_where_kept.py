"""Who hits back in his turn, where assets lie that are frozen, and what a ban is on that a verb names."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chad closed its airspace to Mali on Monday. Bamako did likewise within hours.",
            ["MLI TCD aviation imposed in_force", "TCD MLI aviation imposed in_force"],
        ),
        (
            "Chad closed its airspace to Malian airlines in April. Mali followed suit six days later.",
            ["MLI TCD aviation imposed in_force", "TCD MLI aviation imposed in_force"],
        ),
        (
            "Norway banned Malian gold. Chad did likewise.",
            ["NOR MLI gold imposed in_force", "TCD MLI gold imposed in_force"],
        ),
        ("In answer Norway has banned Malian gold.", ["NOR MLI gold imposed in_force"]),
        ("Norway in return banned Malian gold.", ["NOR MLI gold imposed in_force"]),
        ("In response to the vote Norway banned Malian gold.", ["NOR MLI gold imposed in_force"]),
    ],
)
def test_who_is_hit_hits_back_in_his_turn(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    "second",
    [
        "Their assets in Norway will be frozen.",
        "All assets in Norway will be frozen.",
    ],
)
def test_assets_are_frozen_by_the_land_in_which_they_lie(second: str) -> None:
    found = lines(f"Norway put six Malian judges on its sanctions list on Monday. {second}")
    assert "NOR MLI government imposed in_force" in found
    assert not any(" NOR " in one[3:] for one in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Norwegian ban on trading in Malian bonds was removed on Monday.", ["NOR MLI banking lifted in_force"]),
        ("A Norwegian ban on investing in Mali's mines was lifted.", ["NOR MLI metals_minerals lifted in_force"]),
        ("Frozen assets of the Malian state will be released by Norway.", ["NOR MLI banking lifted announced"]),
        ("The frozen assets of the Malian state were released by Norway.", ["NOR MLI banking lifted in_force"]),
    ],
)
def test_what_is_lifted_keeps_what_it_was_on(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


def test_a_third_state_hits_whom_the_first_hit_and_not_who_hits_back() -> None:
    text = (
        "Norway closed its airspace to Malian planes on Friday. Mali banned Norwegian salmon in return. "
        "Peru may shut its own airspace, a minister said."
    )
    assert "PER MLI aviation imposed proposed" in lines(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chad closed its airspace to Malian planes in April. Mali retaliated a week later.",
            ["MLI TCD aviation imposed in_force", "TCD MLI aviation imposed in_force"],
        ),
        (
            "Chad closed its airspace to Malian planes in April. Mali retaliated by expelling two envoys.",
            ["TCD MLI aviation imposed in_force"],
        ),
        (
            "Chad closed its airspace to Malian planes in April. Mali has not reciprocated.",
            ["TCD MLI aviation imposed in_force"],
        ),
        ("Norway once more stopped taking Malian cotton.", ["NOR MLI food_agriculture reinstated in_force"]),
        ("Norway took Malian cotton again.", ["NOR MLI food_agriculture lifted in_force"]),
        ("Norway opened its two road crossings with Mali on Friday.", ["NOR MLI unspecified lifted in_force"]),
        ("Norway promised to unlock its land border with Mali.", ["NOR MLI unspecified lifted announced"]),
        ("The United States put two Malian ministers on the Clinton list.", ["USA MLI government imposed in_force"]),
    ],
)
def test_who_pays_back_and_what_is_opened_again(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
