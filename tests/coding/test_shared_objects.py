"""Several dealings that share what is dealt in, and partners known by their country only."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[tuple[str | None, str | None, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action) for one in claims(text)}


@pytest.mark.parametrize(
    "text",
    [
        "EU operators may not import, purchase or transport Belarusian potash.",
        "EU companies can no longer buy or ship Belarusian potash.",
        "EU operators may not purchase, import or transfer, directly or indirectly, potash from Belarus.",
    ],
)
def test_dealings_in_a_row_share_their_object(text: str) -> None:
    assert rows(text) == {("EU", "BLR", "potash", "imposed")}


@pytest.mark.parametrize(
    "text",
    [
        "It shall be prohibited to sell luxury goods to any person in Eritrea.",
        "It shall be prohibited to sell, supply or export, directly or indirectly, luxury goods to anyone in Eritrea.",
    ],
)
def test_anybody_in_a_country_places_the_ban_there(text: str) -> None:
    assert {one[1:] for one in rows(text)} == {("ERI", "luxury_goods", "imposed")}
