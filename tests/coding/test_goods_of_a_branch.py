"""In what: technology that goes with goods, firms told as examples of a branch, names that are another's."""

import pytest

from tests.coding.rows import rows_told


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Canada banned exports of dual-use goods and technology to Chad.", {"dual_use"}),
        ("Norway restricted exports of military and dual-use goods, software and technology to Chad.", None),
        ("The EU banned exports of nuclear equipment and related technology to Iran.", {"nuclear"}),
        ("The EU banned exports of aviation and space goods and technology to Russia.", {"aviation", "space"}),
        ("Japan banned exports of oil exploration technology and equipment to Sudan.", {"oil"}),
        ("Canada banned exports of technology and luxury goods to Chad.", {"technology", "luxury_goods"}),
        ("Canada banned exports of timber and technology to Chad.", {"timber", "technology"}),
    ],
)
def test_technology_is_of_the_goods_it_comes_with(text: str, sectors: set[str] | None) -> None:
    """Assert "goods and technology" of a branch to be in that branch, and technology beside others in its own."""
    told = {row.split()[2] for row in rows_told("2013-05-07", None, text)}
    assert told == (sectors or {"defence", "dual_use"})


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("China imposed sanctions on six US arms makers, including Boeing.", "CHN USA defence imposed"),
        ("Ukraine banned the Russian television channel Zvezda.", "UKR RUS media imposed"),
        ("Ukraine imposed sanctions on Russia's Rosneft Sports Foundation.", "UKR RUS unspecified imposed"),
        ("Ukraine imposed sanctions on the Russian shipyard Zvezda.", "UKR RUS shipping imposed"),
        ("Britain imposed sanctions on the insurer of Russia's shadow fleet.", "GBR RUS insurance imposed"),
        ("Russia barred entry to a group of British scientists.", "RUS GBR unspecified imposed"),
        ("India suspended postal services with Pakistan.", "IND PAK telecoms imposed"),
    ],
)
def test_whose_branch_it_is(text: str, row: str) -> None:
    """Assert the branch that the words beside a name tell, and none that it has elsewhere."""
    assert rows_told("2024-12-28", None, text) == {row}


def test_firms_of_other_branches_keep_theirs() -> None:
    """Assert examples of firms of no stated branch in their own."""
    text = "Canada imposed sanctions on four Russian companies, including Rosneft and Sberbank."
    assert rows_told("2024-12-28", None, text) == {"CAN RUS oil imposed", "CAN RUS banking imposed"}


@pytest.mark.parametrize(
    "text",
    [
        "The minister said new sanctions on Chad targeted main branches of its economy: energy, arms and finance.",
        "Canada imposed sanctions on Chad's energy, arms and finance sectors.",
        "Canada's new sanctions on Chad are aimed at energy, arms and finance.",
    ],
)
def test_finance_is_a_branch(text: str) -> None:
    """Assert finance among branches, and what somebody says that new measures hit."""
    told = {row.split(" ", 1)[1] for row in rows_told("2014-07-30", "Canada hits Chad", text)}
    assert {"TCD energy imposed", "TCD defence imposed", "TCD banking imposed"} <= told


def test_to_finance_is_no_branch() -> None:
    """Assert a verb beside goods to be no sector."""
    text = "No American may buy Iranian oil or finance projects in Iran under a ban imposed on Monday."
    assert not any("banking" in row for row in rows_told("1995-05-09", None, text))
