"""Wordings of reports, comments and briefings that tell no change, or one of others than they seem to."""

from datetime import date

import pytest

from tests.coding.rows import lines, rows
from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Three Banks To Pay $4 Million To US Over Syria Sanctions Violations", "The banks lent money to Syria."),
        ("Cyprus Arrests Two Over Syria Sanctions Evasion", "The police said they shipped fuel to Syria."),
        ("Bank Settles US Sudan Sanctions Probe", "The bank will pay the United States, it said on Monday."),
        ("Estonia Sees Rise in Russia Sanctions Breaches", "Officers in Estonia stopped lorries bound for Russia."),
        ("US Russia Sanctions Fallout", "Diplomats spoke of it on Monday in Geneva."),
        ("EU Belarus Sanctions Row", "Diplomats spoke of it on Monday in Geneva."),
        ("UN Iraq Sanctions Deadline Nears", "Diplomats spoke of it on Monday in Geneva."),
        ("Iran Sanctions Policy Under Fire", "Diplomats spoke of it on Monday in Geneva."),
        ("EU Sanctions Hopes Rise", "Diplomats spoke of it on Monday in Geneva."),
        ("US Mali Sanctions Linger", "Diplomats spoke of it on Monday in Geneva."),
    ],
)
def test_what_headlines_say_of_sanctions_sanctions_nobody(title: str, text: str) -> None:
    assert rows(text, title=title) == set()


@pytest.mark.parametrize(
    ("title", "row"),
    [
        ("US Sanctions Chief of Mali Air Force", ("USA", "MLI", "government", "imposed", "in_force")),
        ("UK Sanctions Panel of Iranian Judges", ("GBR", "IRN", "government", "imposed", "in_force")),
        ("Japan Sanctions Banks of Belarus", ("JPN", "BLR", "banking", "imposed", "in_force")),
        ("UN Sanctions Iraq", ("UN", "IRQ", "unspecified", "imposed", "in_force")),
    ],
)
def test_headlines_still_sanction_those_they_name(title: str, row: tuple[str, ...]) -> None:
    told = {(*one[:2], *one[3:]) for one in rows("The step came on Tuesday.", title=title)}
    assert told == {(*row[:2], *row[3:])}


@pytest.mark.parametrize(
    ("text", "senders"),
    [
        ("Russia suffers from sanctions imposed by America and other Western countries.", {"USA"}),
        ("Zimbabwe resents travel bans imposed by Britain and other Western states.", {"GBR"}),
        ("Russia suffers from sanctions imposed by the EU, the US and other Western nations.", {"EU", "USA"}),
    ],
)
def test_states_told_as_a_bloc_beside_one_that_acts_are_not_hit(text: str, senders: set[str]) -> None:
    told = claims(text)
    assert all(one.target_country in ("RUS", "ZWE") for one in told)
    assert {one.sender for one in told} <= senders


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "France's minister was speaking of a law signed by the US president on Monday imposing sanctions on Libya.",
            "USA LBY unspecified imposed in_force",
        ),
        (
            "China's envoy alluded to a decision taken by the European Union on Monday banning imports of Iranian oil.",
            "EU IRN oil imposed in_force",
        ),
        (
            "The Polish minister criticised a decree issued by the Russian government banning imports of Danish pears.",
            "RUS DNK food_agriculture imposed in_force",
        ),
        (
            "Norway's minister cited the resolution adopted by the Security Council that bans arms sales to Libya.",
            "UN LBY defence imposed in_force",
        ),
    ],
)
def test_a_text_is_of_those_who_made_it_whoever_speaks_of_it(text: str, row: str) -> None:
    assert lines(text) == [row]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Some curbs will be lifted from Mali, the Swiss mediator announced.", "MLI"),
        ("Britain wants the embargo lifted from Libya.", "LBY"),
        ("Sanctions were lifted from Belgrade by the Security Council.", "YUG"),
    ],
)
def test_sanctions_are_lifted_from_those_they_hit(text: str, row: str) -> None:
    (one,) = claims(text, published=date(1996, 5, 9))
    assert one.target_country == row
    assert one.sender != row


def test_who_is_thrown_out_of_a_country_is_still_barred_by_it() -> None:
    assert lines("Two Iranian bankers were barred from Switzerland.") == ["CHE IRN banking imposed in_force"]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "The Security Council said Eritrea should withdraw its troops, or it would impose an arms embargo.",
            "UN ERI defence imposed proposed",
        ),
        (
            "Washington said Eritrea must withdraw its troops, or it would impose an arms embargo.",
            "USA ERI defence imposed proposed",
        ),
        (
            "ECOWAS said soldiers in Guinea should hold a vote, or it would slap an embargo on the country.",
            "ECOWAS GIN unspecified imposed proposed",
        ),
        (
            "Riyadh said Qatar must close the channel or it would impose further sanctions.",
            "SAU QAT unspecified imposed proposed",
        ),
    ],
)
def test_who_says_what_others_must_do_threatens_them(text: str, row: str) -> None:
    assert lines(text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "The president may veto the sanctions bill against Libya. The bill includes banning flights to Libya and "
        "freezing Libyan assets.",
        "The president has nine days left to veto or sign the sanctions bill against Libya. Its provisions include "
        "barring loans to Libya and banning sales of Libyan oil and cement.",
    ],
)
def test_what_a_bill_holds_that_may_be_vetoed_is_not_done(text: str) -> None:
    told = claims(text)
    assert told
    assert not any(one.decided for one in told)


@pytest.mark.parametrize(
    "text",
    [
        "The Central Bank of Nigeria has sanctioned Zenith Bank Plc and Union Bank over breaches of its rules.",
        "The Central Bank of Kenya sanctioned two banks and four other lenders over the theft of public funds.",
        "The South African Reserve Bank barred three lenders from dealing in foreign currency.",
    ],
)
def test_central_banks_watch_over_lenders_of_their_own(text: str) -> None:
    assert lines(text) == []


def test_central_banks_freeze_what_others_have() -> None:
    text = "The Swiss central bank froze the assets of the Central Bank of Russia."
    assert lines(text) == ["CHE RUS banking imposed in_force"]


def test_what_a_state_takes_from_a_president_of_its_own_is_no_sanction() -> None:
    text = (
        "Tunisia on Friday put a ban on toppled president Ben Ali leaving the country and froze the assets of Ben Ali."
    )
    assert rows(text, published=date(2011, 3, 1)) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Russian vodka boycotted. Some shops have boycotted Russian vodka.",
        "French wine was boycotted all over Australia.",
    ],
)
def test_goods_that_nobody_is_said_to_boycott_are_left_by_buyers(text: str) -> None:
    assert lines(text) == []


def test_states_boycott_goods() -> None:
    assert lines("Israeli goods are boycotted by Kuwait.") == ["KWT ISR unspecified imposed in_force"]


@pytest.mark.parametrize(
    "text",
    [
        "The embargo on Iraq failed to force it out of Kuwait.",
        "Sanctions against Serbia failed to end the fighting.",
        "Decades of sanctions on Cuba have failed to topple the government.",
    ],
)
def test_measures_that_fail_to_move_others_are_not_refused(text: str) -> None:
    assert lines(text) == []


def test_measures_that_fail_to_win_a_majority_are_refused() -> None:
    assert lines("New sanctions on Iran failed to win a majority in the Security Council.") == [
        "UN IRN unspecified imposed rejected"
    ]
