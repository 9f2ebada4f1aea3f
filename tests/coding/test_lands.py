"""Target countries that a text points at, and those that head a paragraph."""

import pytest

from schemas.vocabulary import Status
from tests.coding.texts import claims


def targets(text: str) -> list[str | None]:
    return [one.target_country for one in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU met in Lima over Eritrea. It ended its embargo on the country.", ["ERI"]),
        ("Cuba and Chad did not benefit. The EU wants the embargo on food for the island lifted.", ["CUB"]),
        ("Chad and Oman did not benefit. The EU wants the embargo on food for the sultanate lifted.", ["OMN"]),
    ],
)
def test_the_country_is_one_named_before(text: str, expected: list[str]) -> None:
    assert targets(text) == expected


@pytest.mark.parametrize("mark", [".", ":", " —"])
def test_a_country_that_heads_a_paragraph_is_the_target_in_it(mark: str) -> None:
    text = f"Chad. The EU imposed an arms embargo on Chad.\n\nEritrea{mark} The EU lifted its trade embargo on Monday."
    assert targets(text) == ["TCD", "ERI"]


def test_a_country_that_stands_alone_heads_what_follows() -> None:
    text = "On Chad\n\nThe EU imposed a trade embargo.\n\nOn Eritrea\n\nThe EU lifted a trade embargo."
    assert targets(text) == ["TCD", "ERI"]


def test_the_place_of_a_dateline_heads_nothing() -> None:
    text = "LIMA — Kenya lifted the sanctions on Eritrea. The oil embargo was eased too."
    assert set(targets(text)) == {"ERI"}


def test_what_is_threatened_is_proposed() -> None:
    (row,) = claims("Eritrea has a month, failing which Kenya will impose a trade embargo on Eritrea.")
    assert row.status is Status.PROPOSED
