"""Where those who are hit are at home, and whose ground they are barred from."""

import pytest

from tests.coding.texts import claims


def pairs(text: str) -> set[tuple[str | None, str | None]]:
    return {(one.sender, one.target_country) for one in claims(text)}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Canada sanctioned a Russian-born Israeli tycoon.", "ISR"),
        ("Canada sanctioned a Korea-built, Togo-flagged tanker.", "TGO"),
        ("Canada sanctioned two Iranian-backed militias in Iraq.", "IRQ"),
        ("Canada sanctioned a Cyprus-registered trader.", "CYP"),
    ],
)
def test_where_a_party_comes_from_is_not_its_home(text: str, country: str) -> None:
    assert pairs(text) == {("CAN", country)}


def test_ground_that_is_shut_to_others_is_the_senders() -> None:
    text = "The cabinet approved a ban on imports from North Korea and closed Japanese ports to its ships."
    assert pairs(text) == {("JPN", "PRK")}
    assert pairs("Swiss airspace was closed to aircraft from Russia.") == {("CHE", "RUS")}


def test_a_measure_is_struck_from_the_books_of_its_sender() -> None:
    assert pairs("The oil embargo on Syria was struck from the Union's books.") == {("EU", "SYR")}


@pytest.mark.parametrize(
    "text",
    [
        "Imports of Eritrean gold into Kenya were banned on Friday.",
        "The import into Kenya of Eritrean gold has been prohibited.",
        "Exports of gold from Kenya to Eritrea were halted.",
        "The shipping ministry barred vessels flying the Eritrean flag from Kenyan ports.",
        "Eritrea may no longer sell gold to Kenya.",
    ],
)
def test_who_stops_a_flow_is_at_one_of_its_ends(text: str) -> None:
    assert pairs(text) == {("KEN", "ERI")}


def test_who_may_no_longer_sell_by_its_own_decision_is_the_sender() -> None:
    assert pairs("Kenya no longer sells drones to Eritrea, having imposed sanctions.") == {("KEN", "ERI")}
