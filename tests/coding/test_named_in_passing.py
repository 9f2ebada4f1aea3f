"""States and bodies that a notice names without hitting them: whose ground, whose resolution, whose act it is."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

DAY = date(2021, 8, 9)


def rows(text: str) -> set[str]:
    """Return the rows that are sure enough to be kept, without their sector."""
    found = extractor().claims(Document(None, text, DAY))
    return {f"{one.sender} {one.target_country} {one.action} {one.status}" for one in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The airspace of Finland is closed to aircraft operated by Russian carriers.", "FIN RUS imposed in_force"),
        ("The skies of Greece were closed to planes owned by Libyan firms.", "GRC LBY imposed in_force"),
        ("The ports of Malta are closed to ships flying the flag of Syria.", "MLT SYR imposed in_force"),
        ("The ports of Morocco are shut to vessels registered in Algeria.", "MAR DZA imposed in_force"),
        ("The airspace of Libya is closed to all aircraft, the UN said.", "UN LBY imposed in_force"),
    ],
)
def test_whose_ground_is_shut_to_another_is_not_hit(text: str, expected: str) -> None:
    assert rows(text) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The export of items listed in the annexes to UN Security Council resolution 1737 to Iran is prohibited, "
            "the trade ministry of India announced.",
            "IND IRN imposed in_force",
        ),
        (
            "Japan has banned the supply to North Korea of goods listed in the annex to UN resolution 1718.",
            "JPN PRK imposed in_force",
        ),
        (
            "Brazil banned the sale to Eritrea of arms covered by United Nations Security Council Resolution 1907.",
            "BRA ERI imposed in_force",
        ),
        (
            "South Korea banned exports to Libya of the goods in U.N. resolution 1970 (2011).",
            "KOR LBY imposed in_force",
        ),
    ],
)
def test_the_body_whose_resolution_lists_goods_is_not_hit(text: str, expected: str) -> None:
    assert rows(text) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "17 individuals added under the Belarus Sanctions Regulations, the Foreign Office said.",
            "GBR BLR imposed in_force",
        ),
        ("The United Kingdom added five banks under the Syria Sanctions Regulations.", "GBR SYR imposed in_force"),
        (
            "Three Russian banks were added by Britain under the Belarus Sanctions Regulations.",
            "GBR RUS imposed in_force",
        ),
        ("Four firms were added under Canada's Sanctions Regulations on Haiti.", "CAN HTI imposed in_force"),
    ],
)
def test_a_country_that_an_act_is_called_after_does_not_list(text: str, expected: str) -> None:
    assert rows(text) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada amended its Syria regulations to ban imports of oil.", {"CAN SYR imposed in_force"}),
        (
            "Switzerland amended its Syria ordinance to prohibit the purchase of crude oil.",
            {"CHE SYR imposed in_force"},
        ),
        ("Norway has amended its Iran regulations to ban the export of gas equipment.", {"NOR IRN imposed in_force"}),
        ("Canada amended its Syria regulations to ban imports of oil from Iran.", {"CAN IRN imposed in_force"}),
        ("Norway may amend its Iran regulations to ban exports of gas equipment.", {"NOR IRN imposed proposed"}),
        ("Ghana amended its fisheries regulations to ban imports of nets.", set()),
    ],
)
def test_an_amended_act_says_whom_its_new_ban_hits(text: str, expected: set[str]) -> None:
    assert rows(text) == expected
