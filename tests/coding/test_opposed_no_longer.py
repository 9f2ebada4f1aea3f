"""Who no longer opposes a change, acts of an agency on a land, those accused, and lists of partners."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Norway says it will not oppose the lifting of UN sanctions on Togo.",
            ["UN TGO unspecified lifted proposed"],
        ),
        (
            "China said it would not block the extension of the UN arms embargo on Sudan.",
            ["UN SDN defence extended proposed"],
        ),
        (
            "China said it would block the extension of the UN arms embargo on Sudan.",
            ["UN SDN defence extended rejected"],
        ),
        ("France will oppose the lifting of the EU arms embargo on China.", ["EU CHN defence lifted rejected"]),
    ],
)
def test_who_will_not_oppose_a_change_leaves_it_open(text: str, found: list[str]) -> None:
    assert lines(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Hungary dropped its opposition to the renewal of EU sanctions on Russia.",
            ["EU RUS unspecified extended proposed"],
        ),
        ("Italy has lifted its veto on new EU sanctions against Belarus.", ["EU BLR unspecified imposed proposed"]),
        ("Turkey ended its opposition to the arms embargo on Libya.", []),
        ("Hungary lifted its blockade of the EU's oil embargo on Russia.", []),
        ("Norway lifted its blockade of Libya on Monday.", ["NOR LBY unspecified lifted in_force"]),
        (
            "Cyprus dropped its veto and the EU imposed sanctions on Belarus.",
            ["EU BLR unspecified imposed in_force"],
        ),
    ],
)
def test_who_drops_opposition_lifts_nothing(text: str, found: list[str]) -> None:
    assert lines(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Section 5 of the Burmese Sanctions Regulations prohibited imports of Burmese teak into the United States.",
            ["USA MMR timber imposed in_force"],
        ),
        ("The Syrian Sanctions Regulations prohibit new investment by US persons.", []),
        (
            "OFAC issued a general licence under the Syrian Sanctions Regulations for spare parts.",
            ["USA SYR unspecified eased in_force"],
        ),
        (
            "The Treasury terminated the Burmese Sanctions Regulations on Monday.",
            ["USA MMR unspecified lifted in_force"],
        ),
        (
            "Russia's sanctions regulations prohibit the sale of grain to Poland.",
            ["RUS POL food_agriculture imposed in_force"],
        ),
    ],
)
def test_an_act_of_the_agency_on_a_land_is_none_of_that_land(text: str, found: list[str]) -> None:
    assert lines(text) == found


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("Norway put sanctions on two men from Chad and Sudan accused of smuggling arms.", {"TCD", "SDN"}),
        (
            "New Zealand sanctioned individuals and entities from Mali, Chad and Togo involved in refining oil.",
            {"MLI", "TCD", "TGO"},
        ),
        ("Canada froze the assets of officers in Mali and Niger suspected of war crimes.", {"MLI", "NER"}),
    ],
)
def test_those_accused_are_all_who_are_hit(text: str, hit: set[str]) -> None:
    assert {line.split()[1] for line in lines(text)} == hit


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The EU added Norway to the list of partner countries that impose equivalent sanctions on Russia.", []),
        ("The UK added Japan to its list of partner countries for the oil price cap.", []),
        ("The EU added Togo to its list of sanctioned countries.", ["EU TGO unspecified imposed in_force"]),
    ],
)
def test_a_list_of_partners_hits_nobody(text: str, found: list[str]) -> None:
    assert lines(text) == found
