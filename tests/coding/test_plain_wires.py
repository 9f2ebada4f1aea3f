"""Plain wire copy: who acts after "after", goods that a state makes, carriers, clauses on goods, months of history."""

from datetime import date

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str]


def rows(text: str, day: date) -> set[Row]:
    """Return sender, target, sector and action of the rows of a text."""
    return {(one.sender, one.target_country, one.sector, str(one.action)) for one in claims(text, published=day)}


OLD = date(1987, 4, 20)
NEW = date(2023, 6, 23)
SENTENCES = [
    (
        "Iranian exports fell after Japan and Italy stopped buying its oil in March.",
        OLD,
        {("JPN", "IRN", "oil", "imposed"), ("ITA", "IRN", "oil", "imposed")},
    ),
    (
        "Eleven days after talks in Lagos and Accra, President Kufuor lifted his ban on Malian cattle.",
        date(2003, 5, 20),
        {("GHA", "MLI", "food_agriculture", "lifted")},
    ),
    (
        "Norway's parliament approved a law banning the transport of crude oil to South Africa in Norwegian ships.",
        OLD,
        {("NOR", "ZAF", "oil", "imposed")},
    ),
    ("Denmark banned the shipment of arms to Iran in Danish vessels.", OLD, {("DNK", "IRN", "defence", "imposed")}),
    ("Japan lifted its ban on Canadian frozen salmon.", OLD, {("JPN", "CAN", "food_agriculture", "lifted")}),
    ("Egypt stopped buying Israeli made cement.", OLD, {("EGY", "ISR", "cement", "imposed")}),
    (
        "Taiwan banned sales of machines that may serve the army to Iran.",
        NEW,
        {("TWN", "IRN", "machinery", "imposed")},
    ),
    (
        "Norway stopped imports of fish that is canned at sea from Iceland.",
        NEW,
        {("NOR", "ISL", "food_agriculture", "imposed")},
    ),
    (
        "Rice exports from Laos to Vietnam were stopped by Hanoi after a border dispute.",
        NEW,
        {("VNM", "LAO", "food_agriculture", "imposed")},
    ),
    ("Poland banned imports of grain from Ukraine.", NEW, {("POL", "UKR", "food_agriculture", "imposed")}),
]


@pytest.mark.parametrize(("text", "day", "expected"), SENTENCES)
def test_plain_copy(text: str, day: date, expected: set[Row]) -> None:
    assert rows(text, day) == expected


def test_a_comma_closes_what_after_brings() -> None:
    text = "On 20 June 2023, a year after the fall of Mali, the EU announced the first sanctions on it since 2012."
    assert {one.when.value for one in claims(text, published=NEW)} == {"2023-06-20"}


def test_rules_named_after_the_invaded_hit_the_invader() -> None:
    text = "Norway decided to align itself with the EU's eleventh package of sanctions, as its Ukraine rules will show."
    assert {one.target_country for one in claims(text, published=NEW)} == {"RUS"}


HISTORY = [
    (
        "The UN imposed an oil embargo on Haiti in June 1993, suspended it in August and reimposed it in October.",
        {("imposed", "1993-06"), ("suspended", "1993-08"), ("reinstated", "1993-10")},
    ),
    (
        "The Council imposed a timber embargo on Liberia in July 2003. In April it banned its diamonds.",
        {("imposed", "2003-07"), ("imposed", "2023-04")},
    ),
    (
        "The sanctions on Mali, imposed in June 2012, were renewed in April by the EU.",
        {("imposed", "2012-06"), ("extended", "2023-04")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), HISTORY)
def test_a_month_goes_on_with_history(text: str, expected: set[tuple[str, str | None]]) -> None:
    assert {(str(one.action), one.when.value) for one in claims(text, published=NEW)} == expected
