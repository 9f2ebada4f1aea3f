"""What pages of the news told wrongly: where one meets, what another clause hangs on, how acts were made."""

from datetime import date

import pytest

from tests.coding.rows import rows
from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("EU ministers suspended a visa ban against Comoran officers at their meeting in Malta.", {("EU", "COM")}),
        ("The EU lifts curbs on arms sales to Indonesia at its meeting in Finland.", {("EU", "IDN")}),
        ("Foreign ministers renewed sanctions against Fiji at an informal gathering in Slovenia.", {(None, "FJI")}),
        ("Ministers approved an arms embargo on Fiji at their annual assembly in Tonga.", {(None, "FJI")}),
        ("The Arab League ended its boycott of Egypt at a meeting in Morocco.", {("ARAB_LEAGUE", "EGY")}),
        # who meets is hit, not whom they visit, and a ministry is no meeting
        ("The EU froze the assets of Malian ministers meeting in Gambia.", {("EU", "MLI")}),
        ("Washington imposed sanctions aimed at rebels meeting in Uganda.", {("USA", "UGA")}),
        ("The EU sanctioned officials at the ministry of defence in Minsk.", {("EU", "BLR")}),
        ("The US blacklisted two traders at a conference centre in Dubai.", {("USA", "ARE")}),
    ],
)
def test_where_those_meet_who_decide_is_not_hit(text: str, pairs: set[tuple[str | None, str | None]]) -> None:
    assert {one[:2] for one in rows(text)} == pairs


@pytest.mark.parametrize(
    "behind",
    [
        ", while stressing that they could be restored if the army broke its word",
        ", while warning they would come back if there was no vote",
        " but said they would come back if the officers did not keep their promise",
        ", insisting that it would bring them back if violence flared",
        ", though a minister said the curbs would return unless the army went home",
        ", adding it would reconsider if the officers refused a vote",
    ],
)
def test_a_condition_in_another_clause_leaves_the_decision_as_it_is(behind: str) -> None:
    assert ("ECOWAS", "NER", "unspecified", "lifted", "announced") in rows(
        f"ECOWAS agreed to lift its sanctions on Niger{behind}."
    )


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The EU will lift sanctions on Togo, but only if elections are held.", "rejected"),
        ("The EU is to lift sanctions on Serbia while talks go on if the president agrees.", "proposed"),
        ("Australia will ease its sanctions on Fiji and lift them entirely if a vote is held.", "proposed"),
        ("Turkey will reopen its border with Armenia if talks succeed, but it will keep its embargo.", "proposed"),
    ],
)
def test_a_condition_of_the_change_itself_still_holds(text: str, status: str) -> None:
    assert {one[4] for one in rows(text)} == {status}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A decree signed on March 3, which banned imports of Bolivian tin, was published yesterday.", "2007-03-03"),
        ("The law passed on 4 June 2001, which froze Togolese assets in France, was amended.", "2001-06-04"),
        ("An order issued in 1993 that banned arms sales to Zaire was repealed on Monday.", "1993"),
        ("The act passed in 1986 barred new loans to South Africa.", "1986"),
    ],
)
def test_an_act_is_dated_by_the_day_on_which_it_was_made(text: str, day: str) -> None:
    told = claims(text, published=date(2007, 5, 10))
    assert [one.when.value for one in told if str(one.action) == "imposed"] == [day]


@pytest.mark.parametrize(
    "text",
    [
        "The law passed easily and bans trade with Chad.",
        "The resolution passed by 12 votes to none, and imposes an arms embargo on Chad.",
    ],
)
def test_an_act_that_passed_does_what_it_says(text: str) -> None:
    assert {one[1:] for one in rows(text)} <= {
        ("TCD", "unspecified", "imposed", "in_force"),
        ("TCD", "defence", "imposed", "in_force"),
    }
    assert rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "The sanctions on Guinea run out in October without a unanimous decision of the members to re-impose them.",
        "The trade ban on Togo ends on Friday unless there is a decision by the ministers to extend it.",
        "The council rose without any decision to impose sanctions on Sudan.",
        "In the absence of a formal decision to lift the sanctions on Fiji, exporters stay at home.",
    ],
)
def test_where_no_decision_is_nothing_is_decided(text: str) -> None:
    assert not {one for one in rows(text) if one[4] in ("in_force", "announced") and one[3] != "lifted"}
    assert ("FJI", "lifted") not in {(one[1], one[3]) for one in rows(text)}


def test_a_decision_that_came_without_a_vote_was_taken() -> None:
    assert rows("The council's decision to re-impose sanctions on Guinea came without a vote.") == {
        ("UN", "GIN", "unspecified", "reinstated", "announced")
    }
