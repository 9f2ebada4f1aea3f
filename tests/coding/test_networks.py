"""Banks cut off from a payment network, and measures whose term is told by how long they run."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[tuple[str | None, str | None, str, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action, one.stage) for one in claims(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The EU removed Promsvyazbank from SWIFT.",
        "Promsvyazbank was taken off SWIFT by the EU.",
        "The EU excluded four Russian banks from the SWIFT network.",
        "The EU kicked Promsvyazbank off SWIFT.",
    ],
)
def test_who_is_cut_off_from_a_network_is_hit(text: str) -> None:
    assert rows(text) == {("EU", "RUS", "banking", "imposed", "decided")}


def test_who_is_let_back_into_a_network_is_spared() -> None:
    text = "The EU reconnected Bank Sepah to SWIFT."
    assert rows(text) == {("EU", "IRN", "banking", "lifted", "decided")}


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Poland called for all Russian banks to be cut off from SWIFT.", "proposed"),
        ("The EU may remove Promsvyazbank from SWIFT.", "proposed"),
        ("Germany opposed removing Russia from SWIFT.", "rejected"),
    ],
)
def test_what_is_asked_or_refused_is_not_done(text: str, stage: str) -> None:
    assert {(one[1], one[2], one[4]) for one in rows(text)} == {("RUS", "banking", stage)}


def test_a_bank_that_uses_a_network_changes_nothing() -> None:
    assert rows("Bank Sepah sends its payments through SWIFT.") == set()


def test_a_measure_that_now_runs_to_a_day_is_extended() -> None:
    text = "The EU freeze on the assets of Tunisian officials now runs to 31 January 2026."
    assert {(one[1], one[3], one[4]) for one in rows(text)} == {("TUN", "extended", "decided")}


def test_a_measure_that_merely_runs_to_a_day_stands() -> None:
    assert rows("The EU freeze on the assets of Tunisian officials runs to 31 January 2026.") == set()
