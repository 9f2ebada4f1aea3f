"""Round-ups and timelines of trade pages: what is named beside, what a measure holds, who is added to it, and when."""

from datetime import date
from functools import partial

import pytest

from tests.coding import rows as told
from tests.coding.rows import Row
from tests.coding.texts import claims

DAY = date(2024, 5, 15)
rows = partial(told.rows, published=DAY)

SENTENCES = [
    # named behind the verb
    (
        "Loans to Chad were banned as well as imports of Chadian coal, Peru said.",
        {("PER", "TCD", "banking", "imposed", "in_force"), ("PER", "TCD", "coal", "imposed", "in_force")},
    ),
    # what a measure holds
    (
        "Peru announced sanctions against Chad that include a ban on gold imports and a halt to loans.",
        {("PER", "TCD", "gold", "imposed", "announced"), ("PER", "TCD", "banking", "imposed", "announced")},
    ),
    (
        "The sanctions on Chad, which include a ban on arms and flights, were lifted by Peru.",
        {("PER", "TCD", "unspecified", "lifted", "in_force")},
    ),
    (
        "The EU adopted a package that includes a ban on Chadian coal.",
        {("EU", "TCD", "unspecified", "expanded", "in_force"), ("EU", "TCD", "coal", "imposed", "in_force")},
    ),
    # who is added to a measure
    ("The EU added five people to its Chad sanctions regime.", {("EU", "TCD", "unspecified", "imposed", "in_force")}),
    ("Japan added 20 Chadian traders to its asset freeze.", {("JPN", "TCD", "unspecified", "imposed", "in_force")}),
    ("Japan added cement to its import ban on Chad.", {("JPN", "TCD", "cement", "imposed", "in_force")}),
    ("Peru added its voice to the sanctions on Chad.", set()),
    # who is cut off from payments
    (
        "Norway approved the exclusion of three Chadian banks from SWIFT.",
        {("NOR", "TCD", "banking", "imposed", "announced")},
    ),
    ("Norway approved the exclusion of Chadian athletes from the Games over the sanctions.", set()),
    # when it sets in
    (
        "The ban on coal imports from Chad will be fully effective from August, Peru said.",
        {("PER", "TCD", "coal", "imposed", "announced")},
    ),
    ("Peru's sanctions on Chad were effective in 1990.", set()),
    # words that name no measure
    ("Peru published a guide to support sanctions-compliant trade with Chad.", set()),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_what_lists_name(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


def test_sanctions_without_an_article_spell_out_those_before() -> None:
    found = claims(
        "The OAU agreed sanctions against Chad in 1986. Sanctions included a flight ban and a bar on meat imports.",
        published=DAY,
    )
    assert {(one.sector, one.when.value) for one in found} == {("aviation", "1986"), ("food_agriculture", "1986")}


@pytest.mark.parametrize(
    "text",
    [
        "The ban on trade with Chad was imposed by Libya in May 1980 in response to Chad's raid on Tripoli in 1979.",
        "Libya imposed a ban on trade with Chad in May 1980 over the raid on Tripoli in 1979.",
    ],
)
def test_the_date_of_a_cause_is_not_that_of_the_ban(text: str) -> None:
    assert {one.when.value for one in claims(text, published=DAY)} == {"1980-05"}


def test_a_watered_down_bill_eases_nothing() -> None:
    found = rows("The U.S. Congress passed a watered-down sanctions bill against Chad last week.")
    assert {action for *_, action, _ in found} == {"imposed"}


TITLES = [
    (
        "Peru extends ban on Chilean beef imports: Agriculture Minister",
        {("PER", "CHL", "food_agriculture", "extended", "in_force")},
    ),
    ("Peru lifts ban on Chilean beef – ministry", {("PER", "CHL", "food_agriculture", "lifted", "in_force")}),
    ("Peru sanctions Chad: judges and ministers", {("PER", "TCD", "government", "imposed", "in_force")}),
]


@pytest.mark.parametrize(("title", "expected"), TITLES)
def test_the_source_of_a_headline_is_not_hit(title: str, expected: set[Row]) -> None:
    assert rows("Prices fell.", title=title) == expected


MORE = [
    (
        "The transit of Chadian goods through Libya was banned on Monday.",
        {("LBY", "TCD", "unspecified", "imposed", "in_force")},
    ),
    (
        "The transit of Chadian goods through Libya will be unblocked on Friday.",
        {("LBY", "TCD", "unspecified", "lifted", "announced")},
    ),
    ("Japan banned the transit of steel through Chad.", {("JPN", "TCD", "iron_steel", "imposed", "in_force")}),
    (
        "Peru will lift the newly introduced ban on Chilean beef.",
        {("PER", "CHL", "food_agriculture", "lifted", "announced")},
    ),
    (
        "Malta refused to comply with the EU decision to lift the ban on Chadian meat.",
        {("EU", "TCD", "food_agriculture", "lifted", "announced")},
    ),
    (
        "Malta rejected the EU's decision to ban Chadian meat.",
        {("EU", "TCD", "food_agriculture", "imposed", "rejected")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), MORE)
def test_who_is_passed_through_and_who_decides(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


FIRMS = [
    ("Eritrean ships will not be allowed into Omani ports.", {("OMN", "ERI", "shipping", "imposed", "announced")}),
    (
        "Eritrean ships will not be allowed into the port of Basra again, Iraq said.",
        {("IRQ", "ERI", "shipping", "lifted", "rejected")},
    ),
    ("Malta-based Seaways announced it will suspend all cargo bookings to and from Chad.", set()),
    ("Container lines suspended shipments to Chad.", set()),
    (
        "The suspension of payments to Chad is no longer in effect, Peru said.",
        {("PER", "TCD", "banking", "lifted", "in_force")},
    ),
    (
        "Chad had frozen trade with Peru in May. The decision will allow Peruvian companies to resume exports to Chad.",
        {("TCD", "PER", "unspecified", "imposed", "in_force"), ("TCD", "PER", "unspecified", "lifted", "announced")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), FIRMS)
def test_firms_act_for_themselves_and_trade_goes_on_again(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected
