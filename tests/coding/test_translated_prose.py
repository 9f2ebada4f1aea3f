"""Prose of agencies and clerks that was written in another language first, or in its order of words."""

import pytest

from tests.coding.rows import rows_told

_DAY = "2019-03-14"


def _told(text: str) -> set[str]:
    return rows_told(_DAY, None, text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("On Tuesday came into force a Kenyan ban on Chilean timber.", "KEN CHL timber imposed"),
        ("Yesterday took effect the embargo of Kenya against Chile.", "KEN CHL unspecified imposed"),
        ("Came into vigour the prohibition of Kenya on imports from Chile.", "KEN CHL unspecified imposed"),
        ("In February was suspended by Kenya the embargo on Chilean coal.", "KEN CHL coal suspended"),
        ("By decree of the president of Kenya was introduced a ban on Chilean coal.", "KEN CHL coal imposed"),
        ("Canada imposed on two Chilean banks sanctions.", "CAN CHL banking imposed"),
        ("It is forbidden the import of Chilean wine to Kenya.", "KEN CHL food_agriculture imposed"),
        ("It is prohibited to import to Kenya wine from Chile.", "KEN CHL food_agriculture imposed"),
        ("The import of Chilean wine to the territory of Kenya is stopped.", "KEN CHL food_agriculture imposed"),
    ],
)
def test_other_orders_of_words(text: str, row: str) -> None:
    assert _told(text) == {row}


@pytest.mark.parametrize(
    "text",
    [
        "In Nairobi was signed an agreement on trade between Kenya and Chile.",
        "In Santiago was opened an exhibition on the embargo against Cuba.",
        "Yesterday came into force a new tariff on parking in Nairobi.",
    ],
)
def test_what_begins_otherwise(text: str) -> None:
    assert _told(text) == set()


def test_whose_a_measure_is() -> None:
    assert _told("The embargo of Kenya against Chile was lifted on Monday.") == {"KEN CHL unspecified lifted"}
    assert _told("The ban of Norway on Peruvian coal took effect on Monday.") == {"NOR PER coal imposed"}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Chinese exports of graphite to the United States were banned on Monday.", "CHN USA metals_minerals imposed"),
        ("The export of tin from Malaysia to Canada is forbidden.", "MYS CAN metals_minerals imposed"),
        ("Exports of diamonds from Russia to the European Union are banned.", "EU RUS diamonds imposed"),
        ("Exports of chips from the United States to China were banned.", "USA CHN semiconductors imposed"),
    ],
)
def test_who_bars_exports(text: str, row: str) -> None:
    assert _told(text) == {row}
