"""Which goods of a sentence are hit, and which only stand in it."""

import pytest

from tests.coding.texts import claims


def hit(text: str) -> set[tuple[str | None, str]]:
    return {(claim.target_country, claim.sector) for claim in claims(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # origins share the head of the last
        ("Latvia barred Russian, Belarusian farm goods.", {("RUS", "food_agriculture"), ("BLR", "food_agriculture")}),
        ("The EU banned imports of Russian and Belarusian potash.", {("RUS", "potash"), ("BLR", "potash")}),
        ("Norway banned Russian, Syrian and Iranian ships.", {(one, "shipping") for one in ("RUS", "SYR", "IRN")}),
        # what somebody is cut off from, or may not do
        ("China cut the US off from gallium and germanium.", {("USA", "metals_minerals")}),
        ("Washington cut Sudan off from dollar clearing.", {("SDN", "banking")}),
        ("The UN banned Eritrea from selling gold, as well as arms.", {("ERI", "gold"), ("ERI", "defence")}),
        ("Putin banned Russian ships from calling at Ukrainian ports.", {("UKR", "shipping")}),
        ("Putin forbade Russian airlines to carry passengers to Georgia.", {("GEO", "aviation")}),
        # who gets the goods, and what they are for
        ("The EU banned the sale of drones to the Israeli army.", {("ISR", "defence")}),
        ("Norway banned sales of computers to the Malian police.", {("MLI", "technology")}),
        ("The EU prohibited sales to Iran of machinery for the oil industry.", {("IRN", "machinery")}),
        ("The EU banned sales to the Iranian oil industry.", {("IRN", "oil")}),
        ("Sales to Iran of chemicals that feed its arms industry were banned by Norway.", {("IRN", "chemicals")}),
        # scenery
        ("Canada imposed sanctions on the oil-rich state of Venezuela.", {("VEN", "unspecified")}),
        ("The EU froze the assets of four businessmen close to President Lukashenko.", {("BLR", "unspecified")}),
        ("Canada put a travel ban on the wife of Cameroon's army chief.", {("CMR", "unspecified")}),
    ],
)
def test_goods_that_are_hit(text: str, expected: set[tuple[str | None, str]]) -> None:
    assert {one for one in hit(text) if one[0] is not None} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU sanctioned two Syrian judges and a militia.", {("SYR", "government"), ("SYR", "unspecified")}),
        ("The US blacklisted Bank Sadra of Iran.", {("IRN", "banking")}),
        (
            "Norway sanctioned a refinery in Syria, two banks and a port.",
            {("SYR", one) for one in ("petroleum_products", "banking", "shipping")},
        ),
        ("Norway sanctioned Uraltransneft and Sibgazbank, both Russian.", {("RUS", "oil"), ("RUS", "banking")}),
        ("Norway sanctioned the Russian companies Uralneft and Tomskbank.", {("RUS", "oil"), ("RUS", "banking")}),
        ("Norway sanctioned the Tver Carriage Works of Russia.", {("RUS", "rail_road")}),
    ],
)
def test_parties_by_what_they_do(text: str, expected: set[tuple[str | None, str]]) -> None:
    assert hit(text) == expected


def test_a_new_clause_ends_a_list() -> None:
    assert hit("China has banned exports of tin, tungsten and zinc to Japan, it was announced.") == {
        ("JPN", "metals_minerals")
    }
