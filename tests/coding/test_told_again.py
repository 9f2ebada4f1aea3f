"""What sentences told in another way say: insertions, who only follows, whose law it is, what is left unapplied."""

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]


def told(text: str, title: str | None = None) -> set[Row]:
    found = claims(text, title=title)
    return {(one.sender, one.target_country, one.sector, one.action, one.stage) for one in found}


JOINED = [
    (
        "The EU banned Iranian oil, and Norway, Iceland and Japan banned its gas.",
        {("EU", "IRN", "oil", "imposed", "decided")}
        | {(code, "IRN", "gas", "imposed", "decided") for code in ("NOR", "ISL", "JPN")},
    ),
    (
        "Machines may no longer leave Britain for Iraq and Libya, the ministry ruled.",
        {("GBR", code, "machinery", "imposed", "decided") for code in ("IRQ", "LBY")},
    ),
    (
        "If Turkey attacked, its president would face US sanctions, as would the country's banks.",
        {("USA", "TUR", sector, "imposed", "proposed") for sector in ("government", "banking")},
    ),
    (
        "Eleven Iranian firms accused of helping the nuclear programme were blacklisted by Britain.",
        {("GBR", "IRN", "unspecified", "imposed", "decided")},
    ),
    (
        "Britain cut off Iranian banks on Monday. In Washington eleven Iranian firms were blacklisted.",
        {("GBR", "IRN", "banking", "imposed", "decided"), ("USA", "IRN", "unspecified", "imposed", "decided")},
    ),
]

WHO_IS_HIT = [
    (
        "Iran lifted the sanctions it imposed on three Saudi banks in January.",
        {("IRN", "SAU", "banking", "lifted", "decided"), ("IRN", "SAU", "banking", "imposed", "decided")},
    ),
    (
        "China lifted sanctions on five American subsidiaries of the Korean shipbuilder Hanwha Ocean.",
        {("CHN", "USA", "shipping", "lifted", "decided")},
    ),
    (
        "The US imposed sanctions on four members of the Bosnian parliament.",
        {("USA", "BIH", "government", "imposed", "decided")},
    ),
    (
        "Four members of the House of Lords may travel to Russia once more.",
        {("RUS", "GBR", "government", "lifted", "decided")},
    ),
    ("Russian banks may not receive loans from Europe.", {("EU", "RUS", "banking", "imposed", "decided")}),
]

LAW = [
    (
        "Indian refiners may no longer buy Venezuelan crude without falling foul of US sanctions.",
        {("USA", "VEN", "oil", "imposed", "decided")},
    ),
    (
        "ECOWAS takes back most of its measures against Niger.",
        {("ECOWAS", "NER", "unspecified", "lifted", "decided")},
    ),
    (
        "Washington put its oil sanctions on Iran back in place.",
        {("USA", "IRN", "oil", "reinstated", "decided")},
    ),
    ("Buying Iranian oil is now a crime in Britain.", {("GBR", "IRN", "oil", "imposed", "decided")}),
    (
        "Trade with Iran in gold is once more punishable in the United States.",
        {("USA", "IRN", "gold", "reinstated", "decided")},
    ),
    (
        "Medical goods are now exempt from the UN sanctions on North Korea.",
        {("UN", "PRK", "pharma_health", "eased", "decided")},
    ),
    ("Medicine is exempt from American sanctions on Iran.", set()),
    (
        "Canada will refrain from applying its sanctions on Malian gold for a year.",
        {("CAN", "MLI", "gold", "suspended", "decided")},
    ),
    (
        "A Republican bid to sanction Turkish arms makers fell six votes short in the Senate.",
        {("USA", "TUR", "defence", "imposed", "rejected")},
    ),
    (
        "Russian border posts have had orders since Tuesday to turn back Latvian fish.",
        {("RUS", "LVA", "food_agriculture", "imposed", "decided")},
    ),
]


@pytest.mark.parametrize(("text", "rows"), JOINED)
def test_who_acts_and_who_is_hit_where_clauses_are_joined(text: str, rows: set[Row]) -> None:
    assert told(text) == rows


@pytest.mark.parametrize(("text", "rows"), WHO_IS_HIT)
def test_who_is_hit(text: str, rows: set[Row]) -> None:
    assert told(text) == rows


@pytest.mark.parametrize(("text", "rows"), LAW)
def test_what_the_law_makes_of_a_dealing(text: str, rows: set[Row]) -> None:
    assert told(text) == rows


def test_an_article_of_an_act_rules_what_may_not_be_done() -> None:
    text = (
        "Regulation 960/2014 changes Regulation 833/2014.\n\n"
        "Art. 5. Bonds of five state banks may be neither bought nor sold.\n\n"
        "Annex IV. Aircraft of all types may not be supplied."
    )
    rows = told(text, title="Official Journal of today: Russia measures in brief")
    assert {("EU", "RUS", "banking", "imposed", "decided"), ("EU", "RUS", "aviation", "imposed", "decided")} <= rows


def test_those_who_stand_as_before_are_not_said_to_be_freed() -> None:
    text = (
        "Moscow took four British peers off its stop list on Friday. Lord Balfe, who retired in May, said his own name "
        "was still there. So are those of two journalists."
    )
    assert told(text) == {("RUS", "GBR", "government", "lifted", "decided")}


def test_the_day_of_a_measure_is_not_that_of_its_end() -> None:
    (found,) = claims("Norway lifted the ban of 2012 on food from Mali.")
    assert (found.action, found.when.value, found.main) == ("lifted", "2023-05-10", True)


def test_who_lets_goods_pass_ends_the_embargo_by_it() -> None:
    text = "Greek officers were told to clear lorries, which in effect does away with the embargo on Macedonia."
    assert told(text) == {("GRC", "MKD", "unspecified", "lifted", "decided")}


def test_a_name_that_a_hyphen_ties_to_another_is_not_the_shorter_one() -> None:
    assert claims("Canada delisted the crypto exchange Garant-Nord on Friday.") == []
