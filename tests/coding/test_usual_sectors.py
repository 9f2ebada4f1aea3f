"""The sector of a change that names none: that of a body that acts in no other, of visas, of export blacklists."""

import pytest

from tests.coding.texts import claims


def sectors(text: str) -> set[tuple[str | None, str, str]]:
    return {(one.target_country, one.sector, str(one.action)) for one in claims(text)}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("The Kimberley Process lifted its embargo on Mali.", ("MLI", "diamonds", "lifted")),
        ("Delegates of the Kimberley Process, meeting in Lima, ended the ban on Mali.", ("MLI", "diamonds", "lifted")),
        ("The Kimberley Process shut Mali out in 2008.", ("MLI", "diamonds", "imposed")),
        ("Cocom eased its controls on sales to Hungary in 1990.", ("HUN", "technology", "eased")),
        ("Arab oil producers called off their embargo against Portugal in 1974.", ("PRT", "oil", "lifted")),
    ],
)
def test_a_body_that_acts_in_one_sector_says_which(text: str, row: tuple[str, str, str]) -> None:
    assert sectors(text) == {row}


def test_goods_that_are_named_come_before_what_a_body_acts_in() -> None:
    assert sectors("Cocom lifted its ban on exports of turbines to Hungary.") == {("HUN", "machinery", "lifted")}


@pytest.mark.parametrize("ban", ["visa ban", "entry ban", "visa restrictions"])
def test_who_is_refused_visas_holds_office(ban: str) -> None:
    assert sectors(f"Norway widened its {ban} on Mali.") == {("MLI", "government", "expanded")}


@pytest.mark.parametrize(
    "text",
    [
        "Norway imposed a visa ban on relatives of Malian leaders.",
        "Norway imposed an entry ban on Malian citizens.",
        "Norway imposed a visa ban and an asset freeze on Mali.",
    ],
)
def test_who_else_is_refused_visas(text: str) -> None:
    assert sectors(text) == {("MLI", "unspecified", "imposed")}


@pytest.mark.parametrize("buyers", ["65 organisations", "20 entities", "three institutes"])
def test_an_export_blacklist_is_of_technology(buyers: str) -> None:
    assert sectors(f"Japan decided that exports to {buyers} of Mali shall be prohibited.") == {
        ("MLI", "technology", "imposed")
    }


@pytest.mark.parametrize(
    "whom", ["trusted export destinations", "trusted trading partners", "preferred trading partners"]
)
def test_off_a_list_of_trusted_buyers(whom: str) -> None:
    assert sectors(f"Japan struck Mali from its list of {whom}.") == {("MLI", "technology", "imposed")}
    assert sectors(f"Japan put Mali back on its list of {whom}.") == {("MLI", "technology", "lifted")}
