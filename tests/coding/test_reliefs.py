"""Reliefs: who gains by a waiver is not whom the measure hits."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[tuple[str | None, str | None, str, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action, one.stage) for one in claims(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Washington granted India a six-month waiver to buy Iranian oil.",
        "Washington granted India, Italy and six others a waiver to go on buying Iranian oil.",
        "The US issued a waiver allowing Japan to import oil from Iran.",
        "The US gave Turkey an exemption from sanctions on Iranian oil.",
        "The United States exempted Greece and Italy from its ban on Iranian oil.",
        "India won a US waiver to buy Iranian oil.",
        "The US waived its oil embargo on Iran for Iraq.",
    ],
)
def test_a_relief_eases_what_hits_the_other(text: str) -> None:
    assert rows(text) == {("USA", "IRN", "oil", "eased", "decided")}


def test_a_relief_that_ends_hits_the_other_again() -> None:
    text = "The United States withdrew the waiver that had let Turkey buy Iranian oil."
    assert rows(text) == {("USA", "IRN", "oil", "reinstated", "decided")}


def test_who_is_spared_alone_may_be_hit_itself() -> None:
    assert rows("The US granted Sudan a waiver.") == {("USA", "SDN", "unspecified", "eased", "decided")}


def test_who_is_spared_gives_way_to_whom_the_text_says_is_hit() -> None:
    text = "The EU tightened its ban on Russian steel in June. A new exemption was granted to Norway in July."
    assert {one[1] for one in rows(text)} == {"RUS"}
