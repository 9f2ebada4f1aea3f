"""More that short items say: what measures are for, who is hit besides, arms, ranks, and what is only in prospect."""

from datetime import date
from functools import partial

import pytest

from tests.coding import rows as told
from tests.coding.rows import Row
from tests.coding.texts import claims

DAY = date(2024, 5, 15)
rows = partial(told.rows, published=DAY)


SENTENCES = [
    (
        "Norway imposed a visa ban on 14 top Malian officials.",
        {("NOR", "MLI", "government", "imposed", "in_force")},
    ),
    (
        "The Council voted to impose strict sanctions on Chad for its reported missile test.",
        {("UN", "TCD", "unspecified", "imposed", "in_force")},
    ),
    (
        "Canada's government issued rules that further tighten the blockade against Chad.",
        {("CAN", "TCD", "unspecified", "expanded", "in_force")},
    ),
    (
        "Canada's prime minister signed a decree meant to ban imports of coal from Chad.",
        {("CAN", "TCD", "coal", "imposed", "in_force")},
    ),
    (
        "Norway imposed sanctions on Chad, hoping to punish the desert state for the shelling.",
        {("NOR", "TCD", "unspecified", "imposed", "in_force")},
    ),
    (
        "Norway imposed an arms embargo on the junta of Niger.",
        {("NOR", "NER", "defence", "imposed", "in_force")},
    ),
    (
        "Norway lifted a ban on flights by the Chadian airline Toumai.",
        {("NOR", "TCD", "aviation", "lifted", "in_force")},
    ),
    (
        "Mali's generals face the prospect of a coal embargo imposed by Norway.",
        {("NOR", "MLI", "coal", "imposed", "proposed")},
    ),
    (
        "Canadians will be allowed to travel to Cuba only once every two years.",
        {("CAN", "CUB", "tourism", "imposed", "announced")},
    ),
    ("A minister calls the Chad embargo unfair.", set()),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_sentence_gives_the_rows_that_it_asserts(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


def test_a_trade_embargo_is_not_the_arms_embargo_before_it() -> None:
    text = "The EU agreed to end its embargo on arms supplies to Chad. Norway lifted its trade embargo on Chad."
    assert ("NOR", "TCD", "unspecified", "lifted", "in_force") in rows(text)


def test_who_is_spared_is_not_hit() -> None:
    text = "Canadians are banned from visiting Cuba, with a few exceptions like journalists and politicians."
    assert {sector for _, _, sector, _, _ in rows(text)} <= {"tourism", "unspecified"}


def test_who_was_hit_before_does_not_make_the_sender_a_target() -> None:
    text = "Norway imposed sanctions on Chad's junta, which is also hit by travel restrictions imposed by Canada."
    assert {target for _, target, _, _, _ in rows(text)} == {"TCD"}


def test_what_one_body_has_done_stands_beside_what_another_may_do() -> None:
    text = "Norway may impose a coal embargo on Chad. The African Union has already imposed a coal embargo on Chad."
    assert rows(text) == {
        ("NOR", "TCD", "coal", "imposed", "proposed"),
        ("AU", "TCD", "coal", "imposed", "in_force"),
    }


def test_a_headline_that_supports_sanctions_falls_to_the_vote_below() -> None:
    text = "The Security Council voted on Monday to impose sanctions on Chad."
    title = "Security Council Supports Sanctions on Chad"
    assert rows(text, title=title) == {("UN", "TCD", "unspecified", "imposed", "in_force")}


NOTHING = [
    "Chad banned a weekly for printing tales of Norwegian trolls.",
    "Chad banned imports of Norwegian fish over quarantine fears.",
    "Chad banned Norwegian fish on health grounds. Norway said that its fish was clean.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_banned_at_home_or_for_health_is_no_sanction(text: str) -> None:
    assert rows(text) == set()


def test_a_ban_for_health_that_is_called_political_counts() -> None:
    text = "Chad banned Norwegian fish on health grounds. Norway said that the ban was politically motivated."
    assert rows(text) == {("TCD", "NOR", "food_agriculture", "imposed", "in_force")}


def test_nobody_freezes_his_own_assets() -> None:
    text = "Mr Bush widened a list of men, including Zimbabwean President Robert Mugabe, whose assets he froze in 2003."
    assert {sender for sender, _, _, _, _ in rows(text)} == {"USA"}


def test_flights_into_airports_are_those_of_the_airline() -> None:
    text = "The ban on flights into EU airports by the Chadian airline Toumai was lifted."
    assert rows(text) == {("EU", "TCD", "aviation", "lifted", "in_force")}


def test_sanctions_of_a_year_date_what_they_bar() -> None:
    text = "Norway imposed sanctions on Chad. The 1998 sanctions barred flights to Chad."
    dates = {(one.sector, one.when.value, one.main) for one in claims(text, published=DAY)}
    assert ("aviation", "1998", False) in dates


def test_a_trade_embargo_stands_beside_the_money_that_is_freed() -> None:
    text = "Norway ended a trade embargo on Chad on Monday. The order released $1.3 billion in frozen Chadian assets."
    assert {sector for _, _, sector, _, _ in rows(text)} == {"unspecified", "banking"}


WORLD = [
    ("Norway imposed sanctions on Peru. It banned arms sales to the South American country.", {"PER"}),
    ("Norway imposed sanctions on Haiti. It banned arms sales to the Central American nation.", {"HTI"}),
    ("Norway imposed sanctions on Albania. It banned arms sales to the eastern European country.", {"ALB"}),
    ("Norway imposed sanctions on the former Soviet republic of Armenia.", {"ARM"}),
]


@pytest.mark.parametrize(("text", "hit"), WORLD)
def test_what_says_where_a_state_lies_is_no_state(text: str, hit: set[str]) -> None:
    assert {target for _, target, _, _, _ in rows(text)} == hit


def test_what_is_not_on_arms_is_not_on_arms() -> None:
    assert rows("Norway lifted all non-military sanctions on Chad.") == {
        ("NOR", "TCD", "unspecified", "lifted", "in_force")
    }


def test_who_sees_no_reason_for_a_ban_to_remain_refuses_none() -> None:
    assert rows("Norway said there was no reason for the coal embargo on Chad to continue.") == set()


def test_who_proposed_a_ban_that_stands_is_no_sender() -> None:
    text = "The UN imposed a ban on coal from Chad. The embargo was proposed by Norway."
    assert {sender for sender, _, _, _, _ in rows(text)} == {"UN"}


BILLS = [
    ("Canada's parliament approved a bill that would ban imports of coal from Chad.", "announced"),
    ("Canada's prime minister signed a bill that would ban imports of coal from Chad.", "announced"),
    ("Canada's lower house approved a bill that would ban imports of coal from Chad.", "proposed"),
    ("Canada's parliament may approve a bill that would ban imports of coal from Chad.", "proposed"),
]


@pytest.mark.parametrize(("text", "status"), BILLS)
def test_a_bill_is_decided_once_all_have_passed_it(text: str, status: str) -> None:
    assert {one for _, _, _, _, one in rows(text)} == {status}


def test_who_is_pressed_back_to_talks_reinstates_nothing() -> None:
    text = "Norway imposed sanctions on Chad to press it to return to talks on ending its war with Mali."
    assert rows(text) == {("NOR", "TCD", "unspecified", "imposed", "in_force")}


GOING_ON = [
    ("Norway said it would be freezing the assets of Malian banks and banning imports of coal from Mali.", "announced"),
    ("Norway might be freezing the assets of Malian banks and banning imports of coal from Mali.", "proposed"),
    ("Norway is freezing the assets of Malian banks and banning imports of coal from Mali.", "in_force"),
]


@pytest.mark.parametrize(("text", "status"), GOING_ON)
def test_a_verb_that_goes_on_another_shares_its_auxiliary(text: str, status: str) -> None:
    assert {(sector, one) for _, _, sector, _, one in rows(text)} == {("banking", status), ("coal", status)}
