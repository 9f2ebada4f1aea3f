"""Whom "it" stands for with whom a dealing is, whose own firms may not deal abroad, and where a list of goods ends."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[str]:
    told = claims(text, title="Sanctions diary")
    return {f"{one.sender} {one.target_country} {one.sector}" for one in told}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Norway banned loans to Chad; Canada ended sales of arms and chips to it.",
            {"NOR TCD banking", "CAN TCD defence", "CAN TCD semiconductors"},
        ),
        (
            "Norway banned the import of Malian gold, and Canada the export of steel to it.",
            {"NOR MLI gold", "CAN MLI iron_steel"},
        ),
        (
            "Norway followed Peru in banning loans to Mali and the export of steel to it.",
            {"NOR MLI banking", "PER MLI banking", "NOR MLI iron_steel", "PER MLI iron_steel"},
        ),
        ("Norway barred its firms from buying Malian gold.", {"NOR MLI gold"}),
        ("Canada said that Mali had shelled its border and that Peru would end arms sales to it.", {"PER MLI defence"}),
    ],
)
def test_it_is_who_does_not_act(text: str, found: set[str]) -> None:
    assert rows(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Danish tankers are forbidden to carry crude to South Africa.", {"DNK ZAF oil"}),
        ("The decree forbids Danish companies to lease aircraft to Libya.", {"DNK LBY aviation"}),
        (
            "Denmark banned coal imports from South Africa, and its ships may no longer carry oil there.",
            {"DNK ZAF coal", "DNK ZAF oil"},
        ),
        ("Denmark barred Malian ships from its ports.", {"DNK MLI shipping"}),
    ],
)
def test_own_firms_are_not_hit(text: str, found: set[str]) -> None:
    assert rows(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Mali may not buy steel, coal or chips, the UN Security Council decided.",
            {"UN MLI iron_steel", "UN MLI coal", "UN MLI semiconductors"},
        ),
        (
            "The UN resolution bars member states from selling Mali tanks and steel.",
            {"UN MLI defence", "UN MLI iron_steel"},
        ),
        ("The resolution bars states from selling Mali tanks.", {"None MLI defence"}),
        ("Norway banned Malian coal and gold, and the Council voted on Tuesday.", {"NOR MLI coal", "NOR MLI gold"}),
    ],
)
def test_lists_end_before_who_decides(text: str, found: set[str]) -> None:
    assert rows(text) == found
