"""Acts that ban something and are themselves prolonged, repealed or let lapse: their bans are not made anew."""

import pytest

from tests.coding.rows import lines

TOLD = [
    (
        "The order by which the US froze the assets of Chad and its banks was extended for a year.",
        ["USA TCD banking extended in_force"],
    ),
    (
        "The decree under which Russia banned fish and meat from Iceland is prolonged to 2025.",
        ["RUS ISL food_agriculture extended in_force"],
    ),
    (
        "The decree by which Russia banned apples from Serbia was renewed on Monday.",
        ["RUS SRB food_agriculture extended in_force"],
    ),
    (
        "The regulation with which the EU banned imports of timber from Chad was repealed.",
        ["EU TCD timber lifted in_force"],
    ),
    (
        "A Kremlin decree banning food from Iceland, Albania and Norway has been prolonged to the end of 2026.",
        [
            "RUS ALB food_agriculture extended in_force",
            "RUS ISL food_agriculture extended in_force",
            "RUS NOR food_agriculture extended in_force",
        ],
    ),
    (
        "The directive which bars ships of Qatar from Emirati ports was reissued in February.",
        ["ARE QAT shipping extended in_force"],
    ),
    (
        "India has renewed the notice to airmen that shuts its airspace to Nepalese aircraft.",
        ["IND NPL aviation extended in_force"],
    ),
    (
        "The order under which Japan froze Malian bank accounts lapsed in March.",
        ["JPN MLI banking lifted in_force"],
    ),
    (
        "Norway annulled the decision by which timber from Liberia had been barred.",
        ["NOR LBR timber lifted in_force"],
    ),
    (
        "The decree with which Turkey closed its market to Armenian goods was repealed on Monday.",
        ["TUR ARM unspecified lifted in_force"],
    ),
    (
        "The exclusion of five Malian banks from SWIFT was extended by the EU for another six months.",
        ["EU MLI banking extended in_force"],
    ),
    (
        "The ban that the EU imposed on Malian state banks in 2014 has been renewed for six months.",
        ["EU MLI banking extended in_force", "EU MLI banking imposed in_force"],
    ),
    (
        "The US president signed a notice continuing the national emergency with respect to Chad.",
        ["USA TCD unspecified extended in_force"],
    ),
    (
        "The prohibition on insuring and transporting Malian crude oil will be suspended by the EU for six months.",
        ["EU MLI insurance suspended announced"],
    ),
    (
        "Switzerland imposed a ban on purchasing, importing or transporting gold from Chad.",
        ["CHE TCD gold imposed in_force"],
    ),
    (
        "The UN lifted all prohibitions on trade with Chad, except those on arms.",
        ["UN TCD unspecified lifted in_force"],
    ),
    # near misses
    ("Norway banned fish from Chad and meat from Mali was burnt.", ["NOR TCD food_agriculture imposed in_force"]),
    (
        "The order by which the US froze the assets of Chad was signed on Monday.",
        ["USA TCD banking imposed in_force"],
    ),
    ("Britain lifted its ban on trading in gold, citing talks with Chad.", ["GBR TCD gold lifted in_force"]),
    (
        "The UN lifted the ban on gold from Chad for a year and that on arms for a month.",
        ["UN TCD defence suspended in_force", "UN TCD gold suspended in_force"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_is_done_to_an_act_is_done_to_its_ban(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
