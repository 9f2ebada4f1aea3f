"""Licences, waivers and exemptions: whom they favour is not whom the sanctions hit."""

import pytest

from tests.coding.texts import DAY, extractor
from transforms.extract import Document

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str) -> set[Row]:
    found = extractor().claims(Document(None, text, DAY))
    return {(one.sender, one.target_country, one.sector, one.action, one.stage) for one in found}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Ottawa granted a waiver that lets Jamaica buy diesel from Cuba.",
            ("CAN", "CUB", "petroleum_products", "eased", "decided"),
        ),
        (
            "Washington gave Pakistan an exemption to import Iranian gas.",
            ("USA", "IRN", "gas", "eased", "decided"),
        ),
        (
            "Jordan won a waiver from the United States to go on buying Iraqi oil.",
            ("USA", "IRQ", "oil", "eased", "decided"),
        ),
        (
            "Slovakia was granted an exemption by the European Union to keep importing Russian crude.",
            ("EU", "RUS", "oil", "eased", "decided"),
        ),
        (
            "Washington let a waiver lapse that allowed Armenia to pay Iran for gas.",
            ("USA", "IRN", "gas", "reinstated", "decided"),
        ),
        (
            "A waiver for Turkey to import Syrian cotton was renewed by Washington for six months.",
            ("USA", "SYR", "food_agriculture", "eased", "decided"),
        ),
        (
            "The Treasury issued a general licence under which traders may buy Sudanese gum arabic.",
            ("USA", "SDN", "food_agriculture", "eased", "decided"),
        ),
        (
            "President Biden has revoked Repsol's licence to pump crude in Venezuela.",
            ("USA", "VEN", "oil", "reinstated", "decided"),
        ),
        (
            "Britain refused a waiver that would have let Kenya buy arms from Serbia.",
            ("GBR", "SRB", "defence", "eased", "rejected"),
        ),
        (
            "Washington is weighing a waiver for Thai mills that buy Burmese timber.",
            ("USA", "MMR", "timber", "eased", "proposed"),
        ),
        (
            "Peru has asked the European Union for an exemption from its ban on Belarusian potash.",
            ("EU", "BLR", "potash", "eased", "proposed"),
        ),
    ],
)
def test_a_relief_relaxes_the_measure_against_the_party_dealt_with(text: str, row: Row) -> None:
    assert rows(text) == {row}


def test_a_pronoun_keeps_the_target_of_the_measure() -> None:
    found = rows("Japan reimposed its embargo on oil from Iran in May and waived it for Nepal in June.")
    assert ("JPN", "IRN", "oil", "eased", "decided") in found
    assert not any(country == "NPL" for _, country, *_ in found)


@pytest.mark.parametrize(
    "text",
    [
        "Denmark has granted a licence to a foundry whose valves go to Kuwait.",
        "Sweden issued a licence to sell howitzers to Brazil.",
        "Ghana gave the company a licence to drill for oil off its coast.",
    ],
)
def test_a_single_licence_is_no_change(text: str) -> None:
    assert not rows(text)
