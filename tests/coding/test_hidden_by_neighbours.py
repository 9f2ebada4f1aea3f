"""Changes that what stands beside them hid: a group's branch, a joined object, a participle, a ministry of many."""

import pytest

from tests.coding.test_wordings import rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a branch of a group by that branch alone
        ("OFAC put two Houthi aviation companies under its sanctions.", ["USA YEM aviation imposed decided"]),
        ("The EU imposed sanctions on two Taliban ministers.", ["EU AFG government imposed decided"]),
        ("OFAC imposed sanctions on three Hezbollah banks.", ["USA LBN banking imposed decided"]),
        ("Britain imposed sanctions on the Houthis.", ["GBR YEM unspecified imposed decided"]),
        # with whom the last of several joined objects is says so of the first
        ("As a sanction, Chad suspended trade and cultural ties with Mali.", ["TCD MLI unspecified imposed decided"]),
        # what is decided goes on past a participle, and past semicolons
        (
            "In its sanctions the EU agreed to stop imports of gold mined in Mali and to freeze its banks' assets.",
            ["EU MLI gold imposed decided", "EU MLI banking imposed decided"],
        ),
        (
            "Norway decided to halt sales of coal to Mali; and to bar Malian ships.",
            ["NOR MLI coal imposed decided", "NOR MLI shipping imposed decided"],
        ),
        # what is answered is said
        (
            "Hit by sanctions, Mali answered that it would bar French ships from its ports.",
            ["MLI FRA shipping imposed decided"],
        ),
        # a ministry that nearly every state has is of who acts in the text
        (
            'India bans imports from Nepal as a sanction. "The entry of Nepalese ships is prohibited," the Ministry of '
            "Commerce said.",
            ["IND NPL unspecified imposed decided", "IND NPL shipping imposed decided"],
        ),
        # the branch that tycoons stand by is not theirs
        (
            "Australia imposed sanctions on two Russian businessmen with links to its mining industry.",
            ["AUS RUS unspecified imposed decided"],
        ),
        (
            "Australia imposed sanctions on two Russian firms with links to the mining industry.",
            ["AUS RUS metals_minerals imposed decided"],
        ),
    ],
)
def test_what_stands_beside_hides_no_change(text: str, expected: list[str]) -> None:
    assert sorted(rows(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "Norway may decide to ban gold mined in Mali and to freeze the assets of its banks.",
        "Norway was urged to ban gold mined in Mali and to freeze the assets of its banks.",
        "Norway is considering whether to halt sales of coal to Mali; to freeze its assets; and to bar its ships.",
    ],
)
def test_what_is_only_weighed_goes_on_as_such(text: str) -> None:
    assert all(one.endswith(" proposed") for one in rows(text))


def test_a_ministry_is_of_the_state_that_the_text_names() -> None:
    text = "India bans Chinese steel as a sanction. The Ministry of Commerce in Beijing barred Indian rice in reply."
    assert "CHN IND food_agriculture imposed decided" in rows(text)


def test_friends_of_a_leader_may_be_listed_beside_others() -> None:
    text = "Canada added 14 oligarchs and other associates of President Vladimir Putin to its sanctions list."
    assert rows(text) == ["CAN RUS unspecified imposed decided"]
