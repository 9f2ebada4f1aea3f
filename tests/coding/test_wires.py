"""How the wires write: short words, labels, verdicts at the end, things that are no longer kept up."""

import pytest

from tests.coding.test_wordings import rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S. will no longer bar sales of computers to Poland.", ["USA POL technology lifted decided"]),
        ("Imports of Iranian oil are no longer banned by Japan.", ["JPN IRN oil lifted decided"]),
        ("Peru said it would stop barring imports from Chile.", ["PER CHL unspecified lifted decided"]),
        ("Washington was ready to stop blocking imports from Poland.", ["USA POL unspecified lifted proposed"]),
    ],
)
def test_a_ban_that_is_no_longer_kept_up_is_lifted(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya: lifts ban on Somali khat", ["KEN SOM food_agriculture lifted decided"]),
        ("Japan — bans sales of chips to Russia", ["JPN RUS semiconductors imposed decided"]),
        ("- Switzerland: takes over the EU's 14th package against Russia", ["CHE RUS unspecified expanded decided"]),
        ("Peking cuts off trade with Albania.", ["CHN ALB unspecified imposed decided"]),
        ("EU sanctions on Iran prolonged six months.", ["EU IRN unspecified extended decided"]),
        ("London, May 18 - Govt froze Argentine assets in U.K. banks.", ["GBR ARG banking imposed decided"]),
        ("Washington ordered a halt to all trade with Tripoli.", ["USA LBY unspecified imposed decided"]),
        (
            "Arms embargo on Turkey, imposed after an invasion, lifted by Congress.",
            ["USA TUR defence imposed decided", "USA TUR defence lifted decided"],
        ),
    ],
)
def test_telegraphic_prose_is_read(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("France lifted its arms embargo on Israel, the ministry announced today.", ["FRA ISR defence lifted decided"]),
        ("Japan froze Iranian assets, the Minister for Trade hinted.", ["JPN IRN banking imposed decided"]),
        ("Norway will impose no sanctions on Cuba.", ["NOR CUB unspecified imposed rejected"]),
        ("Norway imposed no sanctions on Cuba.", []),
        ("Guyana will take no part in sanctions on Grenada.", ["GUY GRD unspecified imposed rejected"]),
        ("An oil embargo on Iran is out of the question, Japan's minister said.", ["JPN IRN oil imposed rejected"]),
        ("Australia is abandoning the ban on uranium sales to France.", ["AUS FRA nuclear lifted decided"]),
        (
            "U.N. sanctions on Libya are to be suspended as soon as it complies.",
            ["UN LBY unspecified suspended proposed"],
        ),
        (
            "EEC ministers voted to impose sanctions on Iran by May 17 unless it yields.",
            ["EU IRN unspecified imposed decided"],
        ),
    ],
)
def test_refusals_and_conditions_are_told_from_decisions(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "COCOM agreed to relax curbs on exports of computers to the Eastern bloc.",
            ["COCOM None technology eased decided"],
        ),
        ("The Kimberley Process lifted its ban on diamonds from Liberia.", ["None LBR diamonds lifted decided"]),
        (
            "The U.N. banned all trade with Yugoslavia and cut air links to it.",
            ["UN YUG unspecified imposed decided", "UN YUG aviation imposed decided"],
        ),
        (
            "Britain extended its ban on exports of American computers to Syria.",
            ["GBR SYR technology extended decided"],
        ),
        (
            "The sanctions on Mali, imposed by Togo in May, were lifted by Togo.",
            ["TGO MLI unspecified imposed decided", "TGO MLI unspecified lifted decided"],
        ),
    ],
)
def test_parties_of_the_wires(text: str, expected: list[str]) -> None:
    assert rows(text) == expected
