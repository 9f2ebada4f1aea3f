"""What commas, dashes or brackets set apart beside those who are hit, or who act, adds nobody and takes nobody away."""

from itertools import product

import pytest

from tests.coding.rows import lines

PARTIES = {"the Zimbabwean lender Agribank": "ZWE banking", "three Burmese timber firms": "MMR timber"}
MOVES = {
    "Norway removed {p}{a} from its sanctions list on Tuesday.": "lifted",
    "Norway added {p}{a} to its sanctions list on Tuesday.": "imposed",
    "Norway placed {p}{a} under sanctions on Tuesday.": "imposed",
    "Norway froze the assets of {p}{a} on Tuesday.": "imposed",
    "Sanctions on {p}{a} were lifted by Norway on Tuesday.": "lifted",
}
ASIDES = [
    ", known for links with the army,",
    ", long a favourite of the president,",
    ", a subject of talks in Geneva,",
    ", among the largest in the region,",
    ", despite protests from Kenya,",
    ", in a note to Denmark,",
    ", to the surprise of Denmark,",
    " (pictured)",
    " - a surprise to diplomats -",
]


@pytest.mark.parametrize("aside", ASIDES)
def test_an_aside_on_those_hit_changes_nothing(aside: str) -> None:
    for (party, hit), (move, action) in product(PARTIES.items(), MOVES.items()):
        text = move.format(p=party, a=aside)
        assert lines(text) == [f"NOR {hit} {action} in_force"], text


def test_who_is_named_in_a_list_or_as_an_owner_is_no_aside() -> None:
    assert lines("Norway removed a bank, a friend of the president and two Iranian firms from its list.") != []
    assert lines("Norway blacklisted a tanker, owned by the Iranian army, on Tuesday.") == [
        "NOR IRN shipping imposed in_force"
    ]


def test_who_speaks_between_commas_still_speaks() -> None:
    assert lines("Wheat, the Canadian government said on Wednesday, will no longer be sold to Mali.") == [
        "CAN MLI food_agriculture imposed announced"
    ]


def test_a_subject_behind_an_opening_is_no_aside() -> None:
    text = "By a notice, the government in Oslo, having imposed a ban on timber from Mali, refused to lift it."
    assert lines(text) == ["NOR MLI timber imposed in_force", "NOR MLI timber lifted rejected"]
