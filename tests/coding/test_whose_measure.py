"""Whose a measure is, whom a permission favours, and what a sentence tells beside the change."""

import pytest

from tests.coding.texts import claims


def told(text: str) -> set[tuple[str | None, str | None, str, str]]:
    return {(one.sender, one.target_country, one.sector, one.action) for one in claims(text)}


def test_a_body_after_of_is_whose_measure_it_is() -> None:
    text = "The travel ban of the African Union on Togo's leaders was lifted on Monday."
    assert told(text) == {("AU", "TGO", "government", "lifted")}
    text = "The oil embargo of the General Assembly against South Africa was extended."
    assert told(text) == {("UN", "ZAF", "oil", "extended")}


def test_a_body_whose_goods_are_meant_is_hit() -> None:
    assert told("A ban on meat of EU origin was imposed by Moscow.") == {("RUS", "EU", "food_agriculture", "imposed")}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Qatari aircraft may again use Egypt's airspace.", ("EGY", "QAT", "aviation", "lifted")),
        ("Soviet trawlers may no longer use Canada's ports.", ("CAN", "SUN", "shipping", "imposed")),
        ("Israeli ships can once more use the ports of Turkey.", ("TUR", "ISR", "shipping", "lifted")),
        ("Lebanese planes may no longer use the airports of Poland.", ("POL", "LBN", "aviation", "imposed")),
    ],
)
def test_whose_place_is_used_decides(text: str, row: tuple[str, ...]) -> None:
    assert told(text) == {row}


def test_goods_left_aside_are_not_hit() -> None:
    text = "Canada prohibited all exports to Haiti, medicine and food aside."
    assert told(text) == {("CAN", "HTI", "unspecified", "imposed")}


def test_what_a_bill_would_end_is_not_introduced() -> None:
    text = "A bill that would lift the embargo on Cuba was introduced in the House in March."
    assert {action for *_, action in told(text)} == {"lifted"}


def test_it_was_agreed_tells_no_further_change() -> None:
    text = "Australia will relax its travel bans on members of the government of Fiji, it was agreed on Monday."
    assert told(text) == {("AUS", "FJI", "government", "eased")}


def test_signing_up_for_something_else_follows_nobody() -> None:
    text = "The EU banned the sale of helicopters to Sudan. Canada, which signed up for a peace mission, was glad."
    assert {sender for sender, *_ in told(text)} == {"EU"}


def test_who_speaks_is_not_hit() -> None:
    text = "The Foreign Office has no plans for sanctions against Burundi, a spokesman, Kenneth France, said."
    assert {(sender, target) for sender, target, *_ in told(text)} == {("GBR", "BDI")}


@pytest.mark.parametrize(
    "text",
    [
        "The EU extended its sanctions on Sudan. Whoever breaks the Doha agreement will be barred.",
        "The EU extended its sanctions on Sudan. Whoever breaks the agreements of Doha and Minsk will be barred.",
    ],
)
def test_a_city_in_which_a_pact_was_signed_is_not_hit(text: str) -> None:
    assert {target for _, target, *_ in told(text)} == {"SDN"}


def test_a_capital_that_accords_or_agrees_to_something_acts() -> None:
    text = "Washington accords Vietnam preferences, ending its trade embargo on Vietnam."
    assert told(text) == {("USA", "VNM", "unspecified", "lifted")}
    text = "Moscow agreement to lift the ban on Polish meat came on Monday."
    assert told(text) == {("RUS", "POL", "food_agriculture", "lifted")}


def test_a_pledge_to_sell_no_more_is_a_ban() -> None:
    assert told("The O.A.S. agreed to sell the Dominican Republic no more arms.") == {
        ("OAS", "DOM", "defence", "imposed")
    }


def test_supplies_of_arms_are_dealt_in() -> None:
    text = "India and Britain said on Tuesday, one after the other, that they had halted military supplies to Nepal."
    assert told(text) == {("IND", "NPL", "defence", "imposed"), ("GBR", "NPL", "defence", "imposed")}


def test_a_list_in_a_clause_of_condition_ends_at_its_comma() -> None:
    text = "If Canada decides to stop buying Polish coal, iron, steel and timber, Britain will not stand in the way."
    assert told(text) == {("CAN", "POL", sector, "imposed") for sector in ("coal", "iron_steel", "timber")}


def test_a_day_may_part_going_ahead_from_what_it_goes_ahead_with() -> None:
    text = "Canada went ahead on its own in May with a ban on Haitian sugar."
    assert told(text) == {("CAN", "HTI", "food_agriculture", "imposed")}


@pytest.mark.parametrize(
    "kinds",
    ["trade and travel sanctions", "trade, financial and travel sanctions", "trade, economic and financial curbs"],
)
def test_trade_shares_the_head_of_what_it_is_joined_to(kinds: str) -> None:
    assert told(f"The EU ended its {kinds} on Chad.") == {("EU", "TCD", "unspecified", "lifted")}


def test_trade_before_another_noun_is_ended_itself() -> None:
    text = "Norway has ended trade with Chad, and travel sanctions remain."
    assert told(text) == {("NOR", "TCD", "unspecified", "imposed")}
