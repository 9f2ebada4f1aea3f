"""Countries over which those hit are spread: "six in Peru, two in Chad", "from Oman (four)", "based in A and B"."""

import pytest

from tests.coding.texts import claims

_LISTED = "The US Commerce Department added 18 firms to its Entity List"


def targets(text: str) -> list[str]:
    return sorted({f"{one.sender} {one.target_country} {one.action}" for one in claims(text)})


@pytest.mark.parametrize(
    "told",
    [
        f"{_LISTED}. The additions are from Oman (four), Peru (three) and Chad (two).",
        f"{_LISTED}, including four in Oman, three in Peru and two in Chad.",
        f"{_LISTED}. The firms are located in Oman, Peru and Chad.",
        f"{_LISTED}. The entities are located under the destinations of Oman, Peru and Chad.",
        f"{_LISTED}. The new additions consist of four entities in Oman, three firms in Peru and one entity in Chad.",
        f"{_LISTED}, four of them in Oman, three in Peru and the rest in Chad.",
        "The US Treasury sanctioned four entities in Oman, Peru and Chad accused of supplying drones.",
        "The US Treasury sanctioned six firms and one person across Oman, Peru and Chad for allegedly shipping drones.",
        "The US Treasury sanctioned six companies based in Oman, Peru and Chad for helping Russia's war machine.",
        "The US will ban exports to nine firms, including four based in Oman, two in Peru and one each in Chad.",
    ],
)
def test_all_countries_are_hit(told: str) -> None:
    assert targets(told) == ["USA OMN imposed", "USA PER imposed", "USA TCD imposed"]


def test_somebody_is_hit_for_helping_a_war_and_no_war_is_approved() -> None:
    assert targets("Britain sanctioned six Turkish companies for helping Russia's war machine.") == ["GBR TUR imposed"]


def test_places_of_others_are_no_targets() -> None:
    assert targets("Canada imposed sanctions on Belarus. Its embassies are in Chad and Peru.") == ["CAN BLR imposed"]
    assert targets("Norway banned exports to Belarus. Six firms in Chad and Peru had protested.") == ["NOR BLR imposed"]


def test_what_is_in_view_is_why_a_measure_is_taken() -> None:
    told = "In view of Russia's war in Ukraine, the Federal Council adopted further sanctions against Belarus."
    assert targets(told) == ["CHE BLR imposed"]
    assert targets("Sweden adopted further sanctions against Belarus in view of the situation in Ukraine.") == [
        "SWE BLR imposed"
    ]
