"""What a licence permits, what is required, refusals with a ban, and idioms that hit accounts, houses or soldiers."""

import pytest

from tests.coding.rows import lines, stages


@pytest.mark.parametrize("licence", ["General licence INT/2024/49", "General Licence 8", "The general licence"])
def test_what_a_licence_permits_is_eased(licence: str) -> None:
    assert stages(f"{licence} permits payments to Rosbank until 7 May.") == ["None RUS banking eased decided"]


@pytest.mark.parametrize("word", ["authorisation", "licensing", "licence"])
def test_a_requirement_that_begins_restricts(word: str) -> None:
    text = f"The {word} requirement for exports of drones to Sudan enters into force today."
    assert stages(text) == ["None SDN defence imposed decided"]


@pytest.mark.parametrize(
    "text",
    ["Norway has spurned Malian gold, banning its import.", "Norway rejected the Malian plea, banning its gold."],
)
def test_who_turns_down_something_else_by_a_ban_has_made_it(text: str) -> None:
    assert lines(text) == ["NOR MLI gold imposed in_force"]


@pytest.mark.parametrize(
    "text", ["Norway opposed the draft banning Malian gold.", "Norway rejected the draft, which bans Malian gold."]
)
def test_a_draft_that_is_rejected_bans_nothing(text: str) -> None:
    assert lines(text) == ["NOR MLI gold imposed rejected"]


@pytest.mark.parametrize(
    ("said", "action"),
    [("has put a block on Angolan accounts", "imposed"), ("took the block off Angolan accounts", "lifted")],
)
def test_a_block_on_accounts(said: str, action: str) -> None:
    assert lines(f"Portugal {said}.") == [f"PRT AGO banking {action} in_force"]


def test_those_who_rule_stand_for_their_land_in_trade() -> None:
    text = "Generals seized power in Myanmar in February. On Monday Britain stopped sales of arms to the junta."
    assert lines(text) == ["GBR MMR defence imposed in_force"]


def test_who_joins_a_veto_refuses_as_well() -> None:
    text = "Hungary vetoed the sanctions on Georgia and Slovakia joined it."
    assert "SVK GEO unspecified imposed rejected" in lines(text)


@pytest.mark.parametrize(
    "text",
    [
        "The bakery has put Eritrean gold off limits for its staff.",
        "Ukraine has cut the Russian garrison off from its supply lines.",
        "On went the embargo on Haiti again at midnight.",
        "Portugal put a block on the road.",
    ],
)
def test_what_looks_like_a_measure_and_is_none(text: str) -> None:
    assert lines(text) == []
