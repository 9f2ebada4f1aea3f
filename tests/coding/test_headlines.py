"""Headlines that say more or less than their articles, and presents that decide."""

from datetime import date

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str, title: str | None = None) -> set[Row]:
    found = claims(text, title=title, published=date(2024, 3, 6))
    return {(one.sender, one.target_country, one.sector, str(one.action), one.stage) for one in found}


@pytest.mark.parametrize(
    ("title", "text", "row"),
    [
        (
            "Kenya to close airspace to Ugandan airlines: report",
            "Kenya is considering the closure of its airspace to Ugandan airlines, the minister said.",
            ("KEN", "UGA", "aviation", "imposed", "proposed"),
        ),
        (
            "Kenya to ban Ugandan sugar",
            "Kenya warned that it will ban sugar imports from Uganda if its curbs are not lifted by Wednesday.",
            ("KEN", "UGA", "food_agriculture", "imposed", "proposed"),
        ),
        (
            "Kenya moves to ban Ugandan sugar",
            "Kenya's president has announced a ban on imports of Ugandan sugar.",
            ("KEN", "UGA", "food_agriculture", "imposed", "decided"),
        ),
        (
            "Kenya could stop sugar exports to Uganda after new restrictions",
            "Kenya could stop exporting sugar to Uganda, the minister said.",
            ("KEN", "UGA", "food_agriculture", "imposed", "proposed"),
        ),
        (
            "Kenya to ban Ugandan sugar",
            "Kenya will ban imports of sugar from Uganda from next month, the minister said.",
            ("KEN", "UGA", "food_agriculture", "imposed", "decided"),
        ),
        (
            "Kenya bans mining firms of Uganda",
            "Kenya has blacklisted two Ugandan gold companies.",
            ("KEN", "UGA", "gold", "imposed", "decided"),
        ),
    ],
)
def test_a_headline_follows_its_text(title: str, text: str, row: Row) -> None:
    assert rows(text, title) == {row}


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("EU foreign ministers decide to lift sanctions on Syria.", "decided"),
        ("EU member states agree to lift sanctions on Syria.", "decided"),
        ("The ministry refuses to lift sanctions on Syria.", "rejected"),
        ("The EU has moved to lift sanctions on Syria.", "decided"),
        ("The EU is moving to lift sanctions on Syria.", "proposed"),
        ("EU to lift sanctions on Syria next week, diplomat said.", "decided"),
    ],
)
def test_who_decides_in_the_present(text: str, stage: str) -> None:
    assert {(row[1], row[3], row[4]) for row in rows(text)} == {("SYR", "lifted", stage)}
