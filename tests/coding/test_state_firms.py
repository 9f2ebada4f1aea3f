"""Firms that bear the name of their state say by their other words what they do."""

import pytest

from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Canada blacklisted Air Namibia.", {("NAM", "aviation")}),
        ("Canada imposed sanctions on Gabon Airways.", {("GAB", "aviation")}),
        ("The EU froze the assets of Radio Rwanda and Kenya Television.", {("RWA", "media"), ("KEN", "media")}),
        ("Canada imposed sanctions on the Central Bank of Egypt.", {("EGY", "banking")}),
        ("Canada imposed sanctions on the Ghana Petroleum Corporation.", {("GHA", "oil")}),
        ("The EU imposed sanctions on the Togo Phosphates Company.", {("TGO", "fertilizer")}),
        ("Canada sanctioned the Uganda Electricity Board.", {("UGA", "energy")}),
    ],
)
def test_a_name_says_the_sector(text: str, found: set[tuple[str, str]]) -> None:
    assert {(claim.target_country, claim.sector) for claim in claims(text)} == found


@pytest.mark.parametrize(
    "text",
    [
        "Canada imposed sanctions on Egypt.",
        "Radio Free Norway said that Canada had imposed sanctions on Egypt.",
        "The Bank of Ghana said that Canada had imposed sanctions on Egypt.",
    ],
)
def test_a_state_alone_has_none(text: str) -> None:
    assert {(claim.target_country, claim.sector) for claim in claims(text)} == {("EGY", "unspecified")}
