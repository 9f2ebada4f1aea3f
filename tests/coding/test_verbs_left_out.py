"""Clauses that leave out the verb of the one before: their subject acts, and is not hit."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

Row = tuple[str | None, str | None, str, str]


def rows(text: str) -> set[Row]:
    claims = extractor().claims(Document(None, f"ACCRA, May 14 - It was hot. {text}", date(2024, 5, 15)))
    return {(one.sender, one.target_country, one.sector, str(one.action)) for one in claims if one.decided}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Ghana banned Malian cattle on Monday, and Togo Malian timber.",
            {("GHA", "MLI", "food_agriculture", "imposed"), ("TGO", "MLI", "timber", "imposed")},
        ),
        (
            "Ghana has banned Malian cattle, Togo Malian timber and Benin Nigerien coal.",
            {
                ("GHA", "MLI", "food_agriculture", "imposed"),
                ("TGO", "MLI", "timber", "imposed"),
                ("BEN", "NER", "coal", "imposed"),
            },
        ),
        (
            "Ghana imposed an arms embargo on Mali, Togo one on Niger.",
            {("GHA", "MLI", "defence", "imposed"), ("TGO", "NER", "defence", "imposed")},
        ),
        (
            "Ghana lifted its ban on Malian timber and Togo that on Nigerien coal.",
            {("GHA", "MLI", "timber", "lifted"), ("TGO", "NER", "coal", "lifted")},
        ),
        (
            "Malian timber was banned by Ghana on Monday and Nigerien coal by Togo on Tuesday.",
            {("GHA", "MLI", "timber", "imposed"), ("TGO", "NER", "coal", "imposed")},
        ),
    ],
)
def test_the_second_subject_acts(text: str, wanted: set[Row]) -> None:
    assert rows(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Ghana lifted its ban on timber from Mali and Niger.",
            {("GHA", "MLI", "timber", "lifted"), ("GHA", "NER", "timber", "lifted")},
        ),
        (
            "Ghana banned cattle from Mali and Nigerien timber.",
            {("GHA", "MLI", "food_agriculture", "imposed"), ("GHA", "NER", "timber", "imposed")},
        ),
        (
            "Ghana lifted its ban on Mali, and Togo announced one on Nigerien coal.",
            {("GHA", "MLI", "unspecified", "lifted"), ("TGO", "NER", "coal", "imposed")},
        ),
        ("Ghana may lift its ban on Malian timber and Togo its embargo on Nigerien coal.", set()),
    ],
)
def test_nothing_is_left_out_of_a_list_or_before_a_verb(text: str, wanted: set[Row]) -> None:
    assert rows(text) == wanted
