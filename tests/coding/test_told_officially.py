"""Changes as offices and trade papers tell them: what comes under a regime, lapses in consequence or applies again."""

from datetime import date

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str, *, published: date) -> set[Row]:
    """Return the rows of a text."""
    return {
        (one.sender, one.target_country, one.sector, str(one.action), str(one.status))
        for one in claims(text, published=published)
    }


TOLD = [
    ("Mali came under UN sanctions in October 1997.", {("UN", "MLI", "unspecified", "imposed", "in_force")}),
    (
        "Mali was first made subject to UN sanctions in October 1997.",
        {("UN", "MLI", "unspecified", "imposed", "in_force")},
    ),
    (
        "The Security Council made Mali subject to sanctions in October 1997.",
        {("UN", "MLI", "unspecified", "imposed", "in_force")},
    ),
    (
        "Canada brought the jade industry of Burma within the scope of its sanctions.",
        {("CAN", "MMR", "metals_minerals", "expanded", "in_force")},
    ),
    (
        "The UN embargo on South Sudan will accordingly lapse at midnight.",
        {("UN", "SSD", "unspecified", "lifted", "announced")},
    ),
    ("The UN embargo on South Sudan will lapse at midnight.", set()),
    (
        "ECOWAS resolved that its oil embargo on Mali would come into operation again on Saturday.",
        {("ECOWAS", "MLI", "oil", "reinstated", "announced")},
    ),
    (
        "Imposed in 1997, the UN embargo on Mali was lifted on Monday.",
        {("UN", "MLI", "unspecified", "imposed", "in_force"), ("UN", "MLI", "unspecified", "lifted", "in_force")},
    ),
    (
        "MINSK - The Council of Ministers on Friday banned imports of vodka from Poland.",
        {("BLR", "POL", "food_agriculture", "imposed", "in_force")},
    ),
    (
        "Moscow barred Russian companies from all transactions with Gazprom Germania.",
        {("RUS", "DEU", "gas", "imposed", "in_force")},
    ),
    (
        "The Treasury added to its list three banks in Mali.",
        {("USA", "MLI", "banking", "imposed", "in_force")},
    ),
    (
        "By the same rule of BIS, 22 entities are entered under the destinations of Turkey and India.",
        {("USA", "TUR", "technology", "imposed", "in_force"), ("USA", "IND", "technology", "imposed", "in_force")},
    ),
    (
        "The US Treasury deletes from its list the entry for Belaruskali.",
        {("USA", "BLR", "potash", "lifted", "in_force")},
    ),
    (
        "The Security Council did not adopt a draft resolution to extend the sanctions on South Sudan.",
        {("UN", "SSD", "unspecified", "extended", "rejected")},
    ),
    (
        "A resolution that would have extended the sanctions on South Sudan was not adopted by the Security Council.",
        {("UN", "SSD", "unspecified", "extended", "rejected")},
    ),
    (
        "British restrictions on Argentine steel are at an end too.",
        {("GBR", "ARG", "iron_steel", "lifted", "in_force")},
    ),
    (
        "The EU blacklisted Belaruskali. Included in the annex are two banks and Belavia.",
        {
            ("EU", "BLR", "potash", "imposed", "in_force"),
            ("EU", "BLR", "banking", "imposed", "in_force"),
            ("EU", "BLR", "aviation", "imposed", "in_force"),
        },
    ),
    (
        "The EU blacklisted Belaruskali. Named in the report are 12 officials in Minsk.",
        {("EU", "BLR", "potash", "imposed", "in_force")},
    ),
    ("The EU ban on Malian timber is not at an end.", set()),
    ("Put to the vote by India, the UN embargo on Libya was upheld.", set()),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_offices_tell(text: str, expected: set[Row]) -> None:
    assert rows(text, published=date(2024, 5, 31)) == expected
