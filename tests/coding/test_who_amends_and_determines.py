"""Acts that are amended to do something, offices that have determined to, and committees called by a resolution."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

DAY = date(2014, 6, 26)


def rows(text: str) -> list[str]:
    """Return the rows that are sure enough to be kept."""
    found = extractor().claims(Document(None, text, DAY))
    return sorted(f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Executive Order 13047 was amended to block all property of the military junta of Burma.",
         "USA MMR government imposed decided"),
        ("Executive Order 12722 was revised to prohibit exports to Iraq.", "USA IRQ unspecified imposed decided"),
        ("Executive Order 13047 may be amended to block all property of the military junta of Burma.",
         "USA MMR government imposed proposed"),
        ("The Secretary of State has determined to lift the arms embargo on Bahrain.",
         "USA BHR defence lifted decided"),
        ("Britain is determined to lift the arms embargo on Bahrain.", "GBR BHR defence lifted proposed"),
    ],
)  # fmt: skip
def test_what_an_act_is_amended_to_do_or_an_office_has_determined_to_do_is_decided(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Committee established pursuant to resolution 2048 (2012) concerning Guinea-Bissau removed one individual "
         "from its travel ban list.", "UN GNB unspecified lifted decided"),
        ("On 5 May the Committee established pursuant to resolution 1533 (2004) concerning the Democratic Republic of "
         "the Congo added two rebels to its sanctions list.", "UN COD unspecified imposed decided"),
    ],
)  # fmt: skip
def test_a_committee_called_by_its_resolution_is_one_of_the_security_council(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OFAC is removing from the Code of Federal Regulations the Sudanese Sanctions Regulations.",
         ["USA SDN unspecified lifted decided"]),
        ("OFAC today issued GL 19 under the Burmese Sanctions Regulations.", ["USA MMR unspecified eased decided"]),
        ("OFAC designated six persons pursuant to the Libyan Sanctions Regulations.",
         ["USA LBY unspecified imposed decided"]),
        ("OFAC amended the Belarus Sanctions Regulations to block the property of nine judges.",
         ["USA BLR government imposed decided"]),
        ("Treasury has revised the Libyan Sanctions Regulations to authorise exports of food to Libya.",
         ["USA LBY food_agriculture eased decided"]),
        ("The Council may amend the regulation to ban imports of Iranian crude oil.", ["EU IRN oil imposed proposed"]),
        ("The bank agreed to pay $85,000 for violating the Iraqi Sanctions Regulations.", []),
        ("OFAC is reissuing in full the Syrian Sanctions Regulations.", []),
    ],
)  # fmt: skip
def test_the_country_that_sanctions_regulations_are_called_by_is_hit_by_them(text: str, expected: list[str]) -> None:
    assert rows(text) == expected
