"""Parties of no stated country that are put under sanctions for a theme."""

import pytest

from tests.coding.texts import claims
from transforms.coding.rows.evidence import names_parties


def rows(text: str) -> set[tuple[str | None, str | None, str | None, str]]:
    found = [one for one in claims(text) if names_parties(one)]
    return {(one.sender, one.target_country, one.target_name, one.action) for one in found}


@pytest.mark.parametrize(
    ("text", "sender", "theme", "action"),
    [
        ("France froze nobody's accounts but imposed sanctions on two men under its counter-terrorism regime.", "FRA",
         "counter-terrorism", "imposed"),
        ("OFAC designated six people under its counter-narcotics programme.", "USA", "narcotics", "imposed"),
        ("OFAC took two hackers, whom nobody named, off the SDN list.", "USA", "cyber", "lifted"),
        ("Canada sanctioned two people under its Magnitsky law.", "CAN", "human rights", "imposed"),
        ("The EU Council added a woman to its terror list.", "EU", "counter-terrorism", "imposed"),
    ],
)  # fmt: skip
def test_a_theme_is_hit_where_no_country_is(text: str, sender: str, theme: str, action: str) -> None:
    assert rows(text) == {(sender, None, theme, action)}


@pytest.mark.parametrize(
    "text",
    [
        "The securities regulator sanctioned two brokers for corruption.",
        "Britain sanctioned two officials for corruption.",
        "Britain imposed sanctions on 12 more targets.",
        "A court imposed sanctions on two men for drug trafficking and fined them.",
    ],
)
def test_without_a_programme_of_sanctions_there_is_no_theme(text: str) -> None:
    assert rows(text) == set()


def test_who_is_named_beside_it_is_hit_and_not_the_theme() -> None:
    text = "Britain sanctioned 14 people under its human rights regime. Among them are two generals from Myanmar."
    assert {target for _, target, _, _ in rows(text)} == {"MMR"}
