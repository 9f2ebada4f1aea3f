"""Frameworks for sanctions, acts that a court strikes down, and enumerations of what is ended or prolonged."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway abolished the regime under which visas could be refused and assets frozen to judges in Mali.",
            ["NOR MLI government lifted in_force"],
        ),
        (
            "Norway set up a framework that allows it to sanction those who obstruct peace in Mali.",
            ["NOR MLI unspecified imposed in_force"],
        ),
        (
            "Norway scrapped the legal basis for sanctions against persons in Mali.",
            ["NOR MLI unspecified lifted in_force"],
        ),
        (
            "Norway proposed to create a mechanism enabling asset freezes against firms in Mali.",
            ["NOR MLI unspecified imposed proposed"],
        ),
        (
            "Norway imposed sanctions on Mali. The framework was prolonged on Friday.",
            ["NOR MLI unspecified extended in_force", "NOR MLI unspecified imposed in_force"],
        ),
        (
            "The EU framework for measures against judges in Mali has been extended for a year.",
            ["EU MLI government extended in_force"],
        ),
        ("Norway created a framework for trade talks with Mali, which opposes the embargo.", []),
        ("The firm introduced a scheme for screening of sanctions in Mali.", []),
    ],
)
def test_a_framework_for_sanctions_is_a_measure(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The General Court annulled the decisions keeping two Malian judges on the EU sanctions list.",
        "The General Court quashed the acts that maintained two Malian judges on the EU sanctions list.",
        "The Council acts by which two Malian judges were kept on its list were annulled by the General Court.",
    ],
)
def test_a_court_ends_the_listing_that_an_act_kept(text: str) -> None:
    assert lines(text) == ["EU MLI government lifted in_force"]


def test_a_dismissed_action_ends_no_listing() -> None:
    text = "The General Court dismissed an action against the acts by which Air Mali was kept on the EU sanctions list."
    assert lines(text) == []


@pytest.mark.parametrize(
    ("opening", "action", "status"),
    [
        ("ECOWAS resolves to end forthwith:", "lifted", "in_force"),
        ("ECOWAS has decided to end with immediate effect:", "lifted", "in_force"),
        ("ECOWAS decided to extend until 2026:", "extended", "in_force"),
        ("ECOWAS agreed to suspend from Monday:", "suspended", "announced"),
        ("Members urged ECOWAS to lift:", "lifted", "proposed"),
    ],
)
def test_items_below_a_verb_without_object_are_its_objects(opening: str, action: str, status: str) -> None:
    text = f"{opening}\n(a) the ban on flights to and from Mali;\n(b) the suspension of imports of gold from Mali."
    assert lines(text) == [f"ECOWAS MLI aviation {action} {status}", f"ECOWAS MLI gold {action} {status}"]


def test_items_that_are_not_lifted_are_no_change() -> None:
    assert lines("ECOWAS refused to lift:\n(a) the ban on flights to Mali;\n(b) the freeze of its assets.") == []
