"""Who is on a list: told again by a pronoun, counted, also hit, hit for whom they served, or leading no state."""

import pytest

from tests.coding.rows import lines, stages

FREED = "Canada lifted sanctions on two Syrian traders on Monday."


@pytest.mark.parametrize(
    "text",
    [
        "They were previously sanctioned in 2014.",
        "The pair had been blacklisted in 2014 for selling arms.",
        "These names were sanctioned in 2014 over links to the army.",
        "Both were added to the list in 2014.",
    ],
)
def test_what_befell_those_freed_before_is_told_by_what_goes_back_to_them(text: str) -> None:
    assert lines(f"{FREED} {text}") == ["CAN SYR unspecified imposed in_force", "CAN SYR unspecified lifted in_force"]


@pytest.mark.parametrize("text", ["They were sanctioned last year by a court.", "The two spoke in 2014."])
def test_others_are_not_taken_for_those_freed(text: str) -> None:
    assert "CAN SYR unspecified lifted in_force" in lines(f"{FREED} {text}")


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Norway increased the number of sanctioned Belarusian firms to 40 from 27.", "NOR BLR unspecified"),
        ("Norway doubled the number of Belarusian banks under sanctions.", "NOR BLR unspecified"),
        ("Canada increased the number of officials targeted in Chad.", "CAN TCD government"),
    ],
)
def test_who_raises_the_number_of_those_listed_lists_more(text: str, row: str) -> None:
    assert lines(text) == [f"{row} imposed in_force"]


def test_a_stock_exchange_may_list_more_firms() -> None:
    assert lines("Iran increased the number of listed firms on its stock exchange.") == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("OFAC designated a trader for acting on behalf of Mahan Air.", "USA IRN aviation"),
        ("OFAC designated two men because they acted on behalf of Air Koryo.", "USA PRK aviation"),
        ("The Treasury designated three men for supporting Islamic State in Mozambique.", "USA MOZ unspecified"),
        ("The Treasury designated three men in Turkey for acting on behalf of Mahan Air.", "USA TUR unspecified"),
    ],
)
def test_who_is_hit_for_serving_others_is_placed_by_them(text: str, row: str) -> None:
    assert lines(text) == [f"{row} imposed in_force"]


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("Norway imposed sanctions on Belarus on Monday. The sanctions also target two Belarusian judges.", True),
        ("The minister met his guest. EU sanctions also target Belarusian judges.", False),
    ],
)
def test_whom_sanctions_also_target_is_hit_where_they_are_the_news(text: str, hit: bool) -> None:
    assert any(row.endswith("government imposed in_force") for row in lines(text)) is hit


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Norway lifted previously imposed sanctions on Mali.", "lifted decided"),
        ("Norway suspended all recently imposed sanctions on Mali.", "suspended decided"),
        ("Norway extended the duration of previously imposed sanctions on Mali.", "extended decided"),
        ("Norway recently imposed sanctions on Mali.", "imposed decided"),
        ("Oslo said it recently imposed sanctions on Mali.", "imposed decided"),
    ],
)
def test_an_adverb_and_a_participle_may_only_say_which_sanctions(text: str, row: str) -> None:
    assert stages(text) == [f"NOR MLI unspecified {row}"]


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Norway imposed sanctions on two leaders of a youth movement in Chad.", "unspecified"),
        ("Norway blacklisted the leaders of two Chadian smuggling networks.", "unspecified"),
        ("Norway sanctioned the leader of a Chadian state youth movement.", "government"),
    ],
)
def test_who_leads_what_is_no_state_holds_no_office(text: str, sector: str) -> None:
    assert lines(text) == [f"NOR TCD {sector} imposed in_force"]


def test_a_list_of_a_transnational_group_names_no_land() -> None:
    text = "The Security Council has deleted the dead man's name from its al Qaeda sanctions list."
    assert lines(text) == ["UN None unspecified lifted in_force"]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Norway adopted a list of 19 Chadian officials barred from entry.", ["NOR TCD government imposed in_force"]),
        ("Norway published a list of 30 Chadians who may not enter.", ["NOR TCD unspecified imposed in_force"]),
        ("Norway is drawing up a list of 30 Chadians banned from entry.", []),
        ("Norway published a list of 30 Chadian firms that export gum.", []),
    ],
)
def test_a_list_that_says_what_may_not_be_done_is_one_of_those_hit(text: str, row: list[str]) -> None:
    assert [one for one in lines(text) if one.endswith("in_force")] == row


def test_names_added_to_a_list_are_no_wider_regime() -> None:
    text = "Norway extended its list of sanctioned Chadians by ten names."
    assert lines(text) == ["NOR TCD unspecified imposed in_force"]


def test_a_listing_of_others_leaves_those_told_before() -> None:
    text = "Ten Chadian firms were added to the Entity List. Of the companies, six are based in Oman and two in Peru."
    assert {row.split()[1] for row in lines(text)} == {"TCD", "OMN", "PER"}


@pytest.mark.parametrize(
    "text",
    [
        "Norway banned exports of chips to Chad and imposed sanctions on ten individuals.",
        "Norway adopted a new package against Chad. It bans exports of chips. The package adds ten people to the list.",
    ],
)
def test_people_are_hit_beside_goods(text: str) -> None:
    found = {" ".join(row.split()[2:4]) for row in lines(text)}
    assert {"semiconductors imposed", "unspecified imposed"} <= found


def test_entries_stand_under_destinations_whatever_else_is_told() -> None:
    text = (
        "BIS put four mills on the Entity List, under the destination of the Republic of Chad (RC). "
        "It also changed an entry under the destination of Oman by deleting two firms."
    )
    assert lines(text) == ["USA OMN technology lifted in_force", "USA TCD technology imposed in_force"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway listed two men in Mali. The EU added ten judges to its list under the EU Chad's sanctions program.",
        "Russia protested. The EU widened a Chad-related sanctions order to hit the country's judges.",
        "Russia protested. The EU widened its Chad sanctions to hit the country's judges.",
    ],
)
def test_a_regime_says_whose_judges_are_hit(text: str) -> None:
    found = {" ".join(row.split()[:3]) for row in lines(text)}
    assert "EU TCD government" in found
    assert not any(row.startswith(("EU RUS", "EU MLI")) for row in found)
