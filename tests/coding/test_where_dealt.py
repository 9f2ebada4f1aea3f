"""Where somebody may no longer do something, and the day of the act after which they may not."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document


def rows(text: str) -> set[tuple[str | None, str | None, str, str]]:
    found = extractor().claims(Document(None, text, None))
    return {(one.sender, one.target_country, one.sector, str(one.action)) for one in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eritrean vessels can no longer buy fuel in Ghana.", ("GHA", "ERI", "petroleum_products", "imposed")),
        ("Syrian airliners can no longer refuel in Nairobi.", ("KEN", "SYR", "aviation", "imposed")),
        ("Russian banks can no longer raise money in Oslo.", ("NOR", "RUS", "banking", "imposed")),
        ("Malian firms may no longer buy chip tools in the Netherlands.", ("NLD", "MLI", "semiconductors", "imposed")),
        ("Peruvian importers can no longer buy cement in Chile.", ("CHL", "PER", "cement", "imposed")),
        ("American firms may no longer drill for oil in Syria.", ("USA", "SYR", "oil", "imposed")),
        ("Dutch firms may no longer buy gas in Iran.", ("NLD", "IRN", "gas", "imposed")),
        ("European airlines may not refuel in Syria.", ("EU", "SYR", "aviation", "imposed")),
    ],
)
def test_the_host_forbids_unless_the_home_is_one_that_does(text: str, expected: tuple[str, str, str, str]) -> None:
    assert rows(text) == {expected}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Malian officers may no longer travel to Togo after a unanimous vote of the Council on Monday.", 8),
        ("Malian gold will be banned from European ports after a decision by EU ministers on Monday.", 8),
        ("Malian gold may not be shipped to Europe any more under an agreement of EU leaders on Monday.", 8),
        ("Mali's ministries can deal in dollars again after a White House announcement on Tuesday.", 9),
        ("Sanctions on Mali will end after a vote on Sunday, ECOWAS said.", 14),
    ],
)
def test_what_holds_after_an_act_dates_from_its_day(text: str, day: int) -> None:
    found = extractor().claims(Document(None, text, date(2023, 5, 10)))
    assert {one.when.value for one in found} == {f"2023-05-{day:02}"}
