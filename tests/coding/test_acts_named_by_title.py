"""Acts that end, named by titles, numbers or what they forbid, and measures that run out on the day of the text."""

import pytest

from tests.coding.rows import lines, stages


@pytest.mark.parametrize(
    "act",
    [
        "The Myanmar (Asset Freezing) Order 2009",
        "The Myanmar (Trade Sanctions) Order 1994",
        "Council Decision 2011/101/CFSP concerning restrictive measures against Myanmar",
        "Regulation (EU) No 359/2011 concerning restrictive measures against Myanmar",
        "Executive Order 13047, which prohibits trade with Myanmar,",
    ],
)
@pytest.mark.parametrize("said", ["is hereby revoked", "shall cease to have effect", "was rescinded on Monday"])
def test_an_act_that_ends_frees_whom_it_names(act: str, said: str) -> None:
    assert [one.split(" ", 1)[1] for one in stages(f"{act} {said}.")] == ["MMR unspecified lifted decided"]


def test_the_measure_in_a_title_says_the_sector() -> None:
    assert stages("The Rwanda (Arms Embargo) Regulations are repealed.") == ["None RWA defence lifted decided"]


@pytest.mark.parametrize(
    "act",
    ["The Sudan (Sanctions) Order", "Decision 2011/101/CFSP concerning restrictive measures against Sudan"],
)
@pytest.mark.parametrize("said", ["is no longer in force", "ceases to be in force today", "expires tonight"])
def test_an_act_in_force_no_more_is_over(act: str, said: str) -> None:
    assert [one.split(" ", 1)[1] for one in stages(f"{act} {said}.")] == ["SDN unspecified lifted decided"]


@pytest.mark.parametrize("said", ["comes to an end today", "expires today", "ceases to apply tonight"])
def test_what_runs_out_today_is_lifted(said: str) -> None:
    assert lines(f"Canada's embargo on Haiti {said}.") == ["CAN HTI unspecified lifted in_force"]


@pytest.mark.parametrize(
    "text",
    [
        "Canada's embargo on Haiti expires on 31 July.",
        "Canada's embargo on Haiti, due to expire today, was discussed.",
        "Canada's embargo on Haiti expires today unless it is renewed.",
        "The Myanmar (Railways) Order 1909 is hereby revoked.",
        "The Sudan (Sanctions) Regulations 2012 remain in force.",
    ],
)
def test_what_is_to_run_out_or_stands_is_no_change(text: str) -> None:
    assert [one for one in stages(text) if one.endswith("decided")] == []


def test_regulations_that_revoke_a_ban_end_it() -> None:
    assert stages("The Regulations revoke the ban on the supply of uranium to India, the notice says.") == [
        "None IND nuclear lifted decided"
    ]
