"""Ways shut and goods held back for grounds that are no quarrel, and days that are of another thing told nearby."""

from datetime import date

import pytest

from tests.coding.rows import lines
from tests.coding.texts import extractor
from transforms.extract import Document


@pytest.mark.parametrize(
    "text",
    [
        "Jordan reopened the pipeline to Iraqi crude after repairs to a pump.",
        "Panama has reopened its canal to Chinese ships after the drought.",
        "Malawi kept its maize from Mozambique dry in new silos.",
        "Algeria held back its oil from Denmark until freight rates fell.",
        "Uganda kept Rwandan lorries off its roads because of the heat.",
        "Iceland kept British planes off its runways after the volcano erupted.",
        "Cheap loans for Chad are no longer available, as the fund has been used up.",
        "Student loans for Niger are no longer available from French banks, which find them too dear.",
    ],
)
def test_what_is_stopped_or_freed_for_a_ground_of_its_own(text: str) -> None:
    assert lines(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Jordan closed its pipeline to Iraqi crude after the coup.", ["JOR IRQ oil imposed in_force"]),
        ("Malawi keeps its maize from Mozambique over its support for the rebels.",
         ["MWI MOZ food_agriculture imposed in_force"]),
        ("Uganda has kept Rwandan lorries off its roads because of the arrests, the minister said.",
         ["UGA RWA unspecified imposed in_force"]),
    ],
)  # fmt: skip
def test_a_quarrel_is_a_ground_of_states(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Norway has banned Malian gold after Bamako brought in a tax on miners. That took effect on 9 May.",
        "Norway has banned Malian gold under its Minerals Act. It took effect on 3 March 2010.",
        "Norway banned Malian gold and held its own elections in May.",
        "Norway banned Malian gold and bought more from Chile in May.",
        "Norway has banned Malian gold, as Bamako announced record exports last week.",
    ],
)
def test_a_day_of_another_thing_is_not_that_of_the_ban(text: str) -> None:
    found = extractor().claims(Document(None, text, date(2024, 6, 26)))
    assert [(one.sector, one.when.value) for one in found if one.decided] == [("gold", "2024-06-26")]


def test_a_ban_that_is_spoken_of_throughout_began_when_it_took_effect() -> None:
    text = "The Malian embargo was imposed by Norway after the war. It came into force on the last day of 2020."
    found = extractor().claims(Document(None, text, date(2024, 6, 26)))
    assert {one.when.value for one in found if one.decided} == {"2020-12-31"}
