"""Examples of a class of goods that is barred, and goods that are named beside it."""

import pytest

from tests.coding.rows import rows


def _sectors(text: str) -> set[str]:
    return {row[2] for row in rows(text)}


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        (
            "Norway banned the export to Mali of goods of military use, among them lorries, radios and pumps.",
            "dual_use",
        ),
        ("Norway banned sales to Mali of strategic goods, among others pumps, valves and lorries.", "technology"),
        ("Norway forbade exports of military goods to Mali, such as jeeps, boots and radios.", "defence"),
        ("Norway halted exports of luxury goods to Mali, among them cars and yachts.", "luxury_goods"),
    ],
)
def test_examples_of_a_class_are_of_it(text: str, sector: str) -> None:
    assert _sectors(text) == {sector}


def test_goods_beside_a_class_are_their_own() -> None:
    text = "Norway banned exports of timber and of military goods to Mali, among them boots."
    assert _sectors(text) == {"timber", "defence"}


def test_both_may_be_of_a_region_of_two() -> None:
    text = "Norway lifted its embargo on arms for the sub-continent. Shipments to both were halted in September 1965."
    assert {row[1] for row in rows(text) if row[3] == "imposed"} == {"IND", "PAK"}


def test_a_security_council_of_no_named_state_is_not_american() -> None:
    text = "Ministers approved sanctions on Mali on Monday, as the National Security Council had recommended."
    assert {row[:2] for row in rows(text)} == {(None, "MLI")}
