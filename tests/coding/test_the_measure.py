"""What "the measure" is after a verb that bars goods; acts changed to bar something; what eased sanctions include."""

import pytest

from tests.coding.rows import stages


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway banned Malian goods in June. The measure was lifted in July.", "NOR MLI unspecified lifted decided"),
        ("Norway banned Malian steel in June. The measure was eased in July.", "NOR MLI iron_steel eased decided"),
        ("Norway banned imports of Malian gold in June. It lifted the measure in July.", "NOR MLI gold lifted decided"),
        (
            "Norway closed its airspace to Malian planes in June. The measure was extended in July.",
            "NOR MLI aviation extended decided",
        ),
    ],
)
def test_the_measure_is_the_ban_just_told(text: str, expected: str) -> None:
    assert stages(text)[1:] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Norway banned Malian gold in June. A budget measure was passed in July. The measure was dropped in August.",
        "Norway bars Malian gold. The measure repeals an act of 1971.",
        "Norway banned imports of Malian gold in June. The minister said the measure would be reviewed.",
    ],
)
def test_another_measure_is_none(text: str) -> None:
    assert stages(text) == ["NOR MLI gold imposed decided"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway amended its foreign trade policy to ban imports from Mali.",
        "Norway inserted a clause in its trade rules to prohibit imports from Mali.",
    ],
)
def test_an_act_is_changed_to_bar_something(text: str) -> None:
    assert stages(text) == ["NOR MLI unspecified imposed decided"]


def test_a_policy_may_be_changed() -> None:
    text = "Norway may amend its trade policy to ban imports from Mali."
    assert stages(text) == ["NOR MLI unspecified imposed proposed"]


@pytest.mark.parametrize(
    "text",
    [
        "Ottawa is reviewing the sanctions, which include a ban on timber and an arms embargo.",
        "The sanctions include an arms embargo.",
    ],
)
def test_what_eased_sanctions_include_is_not_eased(text: str) -> None:
    assert stages(f"Canada eased its sanctions on Burma on Monday. {text}") == ["CAN MMR unspecified eased decided"]


@pytest.mark.parametrize("opening", ["Export restrictions will", "In future, export restrictions will"])
def test_restrictions_without_an_article_are_those_before(opening: str) -> None:
    text = f"Norway imposed restrictions on trade with Mali on Monday. {opening} apply to steel and cement."
    assert sorted(stages(text)) == ["NOR MLI cement imposed decided", "NOR MLI iron_steel imposed decided"]


def test_members_of_a_group_are_targeted() -> None:
    text = "Canada sanctioned 12 Iranians. The designations target members of the Revolutionary Guards."
    assert stages(text) == ["CAN IRN government imposed decided"]
