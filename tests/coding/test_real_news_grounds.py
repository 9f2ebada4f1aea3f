"""Whose ports and skies are shut, where several states shut them, and to whom."""

import pytest

from tests.coding.rows import rows


@pytest.mark.parametrize(
    ("text", "senders", "sector"),
    [
        (
            "All Chadian aircraft are banned from using the airspace of Kenya, Mali and Benin.",
            "KEN MLI BEN",
            "aviation",
        ),
        ("Chadian planes may no longer use the airspace of Kenya and Mali.", "KEN MLI", "aviation"),
        ("Shipping from Chad has been barred from the ports of Kenya, Mali and Benin.", "KEN MLI BEN", "shipping"),
    ],
)
def test_each_shuts_its_own(text: str, senders: str, sector: str) -> None:
    assert rows(text) == {(one, "TCD", sector, "imposed", "in_force") for one in senders.split()}


def test_whoever_breaks_with_another_is_not_whom_it_hits() -> None:
    text = "Kenya and Mali cut off ties with Chad on Monday. All air links with the country were severed."
    assert {one[1] for one in rows(text)} == {"TCD"}
