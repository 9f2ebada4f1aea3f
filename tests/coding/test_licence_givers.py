"""Who asks for a licence is named right behind it, and is not whom its rule hits."""

import pytest

from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Exports of machine tools to Mali have needed a licence from Oslo since May.", {("NOR", "MLI")}),
        ("Sales of steel to Niger now require a permit from Canada.", {("CAN", "NER")}),
        ("Shipments of chips to Sudan will need a licence from the US Commerce Department.", {("USA", "SDN")}),
        ("Imports of timber from Gabon now need a licence from London.", {("GBR", "GAB")}),
        # the place of origin behind the goods gives no licence
        ("Norway now requires a licence for imports of timber from Gabon.", {("NOR", "GAB")}),
    ],
)
def test_who_gives_a_licence_is_the_sender(text: str, parties: set[tuple[str | None, str]]) -> None:
    assert {(one.sender, one.target_country) for one in claims(text)} == parties


def test_a_traveller_with_a_permit_from_a_state_hits_not_that_state() -> None:
    assert not [one for one in claims("Anyone flying to Mali needs a permit from Oslo.") if one.target_country == "NOR"]
