"""Whose sector counts: that of a service, of a state's money, of a compound's head, of who bears a name."""

import pytest

from tests.coding.texts import claims


def told(text: str, title: str | None = None) -> set[tuple[str | None, str, str]]:
    return {(claim.target_country, claim.sector, claim.action) for claim in claims(text, title=title)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a service counts, not the goods that it is for
        ("Britain prohibited the insurance of tankers carrying Russian oil.", {("RUS", "insurance", "imposed")}),
        ("The EU banned legal advice to Russian banks.", {("RUS", "professional_services", "imposed")}),
        # the money of a state, also where it is only pointed at
        (
            "The EU imposed an arms embargo on Libya; its funds abroad are blocked too.",
            {("LBY", "defence", "imposed"), ("LBY", "banking", "imposed")},
        ),
        (
            "Washington lifted its trade embargo on Libya. Assets worth about $1.3bn have been unblocked.",
            {("LBY", "unspecified", "lifted"), ("LBY", "banking", "lifted")},
        ),
        # a compound is what its head says
        ("Japan banned exports of chip chemicals to South Korea.", {("KOR", "chemicals", "imposed")}),
        ("China stopped sales of helicopter engines to Ukraine.", {("UKR", "aviation", "imposed")}),
        # names stand for who bears them
        ("The UN struck the name of Syria's president from its sanctions list.", {("SYR", "government", "lifted")}),
        ("Russia put the names of two British admirals on its stop list.", {("GBR", "government", "imposed")}),
        # nobody is let do it any more
        ("No one will be allowed to supply machinery to Eritrea, the UN decided.", {("ERI", "machinery", "imposed")}),
        # the sender's own tourists
        ("Washington lifted the ban on travel to Cuba.", {("CUB", "tourism", "lifted")}),
        # where a party is kept out of is not where it is from
        (
            "Washington banned all trade with Nicaragua. Its ships will be kept out of American ports.",
            {("NIC", "unspecified", "imposed"), ("NIC", "shipping", "imposed")},
        ),
        ("Brussels suspended all its sanctions on Burma but the arms embargo.", {("MMR", "unspecified", "suspended")}),
        ("Spain again allowed the sale of winches to Argentina.", {("ARG", "machinery", "lifted")}),
        # "the measures" after a verb that told them, "it" after "the ban"
        (
            "Britain sanctioned Libya. The measures will be lifted once the suspects are handed over.",
            {("LBY", "unspecified", "imposed"), ("LBY", "unspecified", "lifted")},
        ),
        (
            "Canada stopped exports of drones to Turkey. Ankara called the ban unfair and asked that it be lifted.",
            {("TUR", "defence", "imposed"), ("TUR", "defence", "lifted")},
        ),
    ],
)
def test_whose_sector_counts(text: str, expected: set[tuple[str | None, str, str]]) -> None:
    assert told(text) == expected


def test_a_flow_has_the_goods_named_last() -> None:
    text = "Canada sells uranium again. In 1977 it had stopped deliveries to Japan."
    assert ("JPN", "nuclear", "imposed") in told(text, title="Ottawa relents on uranium")


def test_assets_of_a_party_are_not_the_states() -> None:
    text = "The UN forbade Angola's UNITA movement to sell diamonds. Its assets abroad are to be frozen."
    assert ("AGO", "banking", "imposed") not in told(text)
