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
