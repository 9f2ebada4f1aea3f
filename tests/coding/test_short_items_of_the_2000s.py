"""Short items: peoples that act, parliaments that vote, a leader's money, those barred long ago, links of two lands."""

import pytest

from tests.coding.rows import rows
from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Swiss ease sanctions on Mali", ("CHE", "MLI", "unspecified", "eased", "in_force")),
        ("The British reimpose sanctions on Mali.", ("GBR", "MLI", "unspecified", "reinstated", "in_force")),
        ("Dutch freeze Malian assets", ("NLD", "MLI", "banking", "imposed", "in_force")),
        ("French ban Malian cotton", ("FRA", "MLI", "food_agriculture", "imposed", "in_force")),
        ("Japanese halt coal exports to Mali", ("JPN", "MLI", "coal", "imposed", "in_force")),
        ("Danes lift arms embargo on Mali", ("DNK", "MLI", "defence", "lifted", "in_force")),
    ],
)
def test_a_people_that_opens_a_line_acts(text: str, row: tuple[str, ...]) -> None:
    assert rows(text) == {row}


@pytest.mark.parametrize(
    "text",
    [
        "Dutch freeze on Malian assets hurts traders.",
        "Japanese export ban hits Mali.",
        "The Chinese firm Huawei opened a shop in Mali.",
        "Swedes boycott Malian cotton.",
    ],
)
def test_an_adjective_of_a_nation_is_nobody(text: str) -> None:
    assert rows(text) == set()


@pytest.mark.parametrize("title", ["Mugabe assets frozen", "Mugabe bank accounts frozen", "EU freezes Mugabe funds"])
def test_a_leader_right_before_his_assets_is_hit_himself(title: str) -> None:
    found = claims("The European Union froze the assets of President Robert Mugabe on Monday.", title=title)
    assert [(one.target_country, one.sector, bool(one.target_name)) for one in found] == [("ZWE", "government", True)]


def test_assets_of_his_regime_are_not_his() -> None:
    (one,) = claims("The EU froze Mugabe regime assets.")
    assert one.target_name is None


def test_who_blocks_accounts_does_so() -> None:
    assert rows("Norway blocked bank accounts of two Malian ministers.") == {
        ("NOR", "MLI", "government", "imposed", "in_force")
    }
    assert rows("Norway blocked funds of Malian banks.") == {("NOR", "MLI", "banking", "imposed", "in_force")}
    assert {row[3] for row in rows("Norway handed back blocked Malian assets.")} <= {"lifted"}


@pytest.mark.parametrize("sum_of", ["$1bn of", "some 60 million euros in"])
def test_a_sum_of_a_states_assets_is_its_money(sum_of: str) -> None:
    text = f"Norway ended a freeze on {sum_of} Malian assets."
    assert rows(text) == {("NOR", "MLI", "banking", "lifted", "in_force")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The Senate gave final approval on Friday to a bill banning imports from Mali.", "announced"),
        ("The bill, banning imports from Mali, won final passage in the Senate.", "announced"),
        ("Congress sent President Bush a bill banning imports from Mali.", "announced"),
        ("Congress gave final approval on Friday to a measure banning imports from Mali.", "announced"),
        ("Congress bans imports from Mali.", "announced"),
        ("The Senate debated a bill banning imports from Mali.", "proposed"),
        ("A bill banning imports from Mali awaits final approval in the Senate.", "proposed"),
        ("Parliament in Oslo passed on first reading a bill banning imports from Mali.", "proposed"),
        ("Congress banned imports from Mali in 1986.", "in_force"),
    ],
)
def test_what_a_parliament_makes_awaits_its_signature(text: str, status: str) -> None:
    assert {row[4] for row in rows(text)} == {status}


@pytest.mark.parametrize("title", ["US votes to punish Mali", "US bans arms for Mali", "US acts against Mali"])
def test_a_headline_falls_to_a_vote_of_one_chamber(title: str) -> None:
    text = "The House of Representatives voted on Tuesday to ban arms sales to Mali."
    assert rows(text, title=title) == {("USA", "MLI", "defence", "imposed", "proposed")}


def test_a_headline_of_a_decision_stands() -> None:
    text = "President Bush banned arms sales to Mali. The House voted on Tuesday to ban oil sales as well."
    assert ("USA", "MLI", "defence", "imposed", "in_force") in rows(text, title="US bans arms for Mali")


@pytest.mark.parametrize(
    "said",
    [
        "Bamako said the ban was political.",
        "Mali called it a political decision.",
        "Mali says Oslo is punishing it for its vote.",
        "Mali spoke of a politically inspired move.",
    ],
)
def test_a_ban_on_health_grounds_that_is_called_political_counts(said: str) -> None:
    assert len(rows(f"Norway banned Malian beef on health grounds. {said}")) == 1


@pytest.mark.parametrize(
    "said",
    ["Mali denied that the ban was political.", "Political leaders in Bamako met.", "The political class shrugged."],
)
def test_other_politics_make_no_sanctions(said: str) -> None:
    assert rows(f"Norway banned Malian beef on health grounds. {said}") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Mugabe, who is banned from travelling to the EU, flew to Rome.",
        "The minister is one of 130 Malian officials who are barred from the United States.",
        "Malian banks that are barred from the US financial system moved to Dubai.",
    ],
)
def test_who_is_barred_in_an_aside_is_not_barred_anew(text: str) -> None:
    assert rows(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "The US named 12 Malian officers who are barred from entering the country.",
        "Malian officers, who are now banned from the EU, protested.",
        "The king signed a decree by which exports of arms to Mali are prohibited.",
    ],
)
def test_whom_the_news_bars_is_barred(text: str) -> None:
    assert rows(text) != set()


def test_links_between_the_two_are_those_of_both() -> None:
    both = {("NOR", "MLI", "aviation", "lifted", "in_force"), ("MLI", "NOR", "aviation", "lifted", "in_force")}
    assert rows("Norway and Mali lifted their ban on flights between the two countries.") == both
    one = {("NOR", "MLI", "aviation", "imposed", "in_force")}
    assert rows("Norway banned flights between the two countries in retaliation. Mali protested.") == one
    assert rows("Norway and Mali talked about flights between the two countries.") == set()


def test_limits_on_links_are_measures() -> None:
    assert rows("Norway lifted limits on aviation links with Mali.") == {
        ("NOR", "MLI", "aviation", "lifted", "in_force")
    }


@pytest.mark.parametrize("kinds", ["40 brands", "several kinds", "all types"])
def test_kinds_of_goods_are_goods(kinds: str) -> None:
    assert rows(f"Norway banned {kinds} of Malian tea in retaliation.") == {
        ("NOR", "MLI", "food_agriculture", "imposed", "in_force")
    }


@pytest.mark.parametrize("act", ["will impose more sanctions", "widened its sanctions"])
def test_sanctions_of_a_text_that_bars_a_leader_are_on_his_state(act: str) -> None:
    text = f"The European Union {act}. Zimbabwe's Robert Mugabe was banned from travelling to Europe in 2002."
    assert {(row[1], row[2]) for row in rows(text) if row[3] != "imposed" or row[4] == "announced"} == {
        ("ZWE", "unspecified")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Norway pulled the visas of two Malian ministers.",
        "The Malian foreign minister said Norway had revoked his visa.",
        "The Malian president said his Norwegian visa had been revoked.",
        "Norway withdrew the visa of a Malian general.",
    ],
)
def test_visas_that_are_taken_away_hit_who_had_them(text: str) -> None:
    assert rows(text) == {("NOR", "MLI", "government", "imposed", "in_force")}


@pytest.mark.parametrize(
    "start",
    [
        "The measures take effect in 30 days.",
        "The measures will take effect after two months.",
        "It will not come into force until May 20.",
    ],
)
def test_what_begins_later_is_announced(start: str) -> None:
    text = f"The Security Council imposed an arms embargo on Mali. {start}"
    assert rows(text) == {("UN", "MLI", "defence", "imposed", "announced")}


def test_not_until_refuses_no_start() -> None:
    text = "The arms embargo on Mali, adopted by the Security Council on Monday, will not take effect until May 20."
    assert {row[4] for row in rows(text)} == {"announced"}


def test_economic_and_military_sanctions_are_the_whole() -> None:
    assert {row[2] for row in rows("Norway imposed economic and military sanctions on Mali.")} == {"unspecified"}
    assert {row[2] for row in rows("Norway imposed military sanctions on Mali.")} == {"defence"}
