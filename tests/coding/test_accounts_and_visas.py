"""Accounts that are shut or open again, persons who get no visas, what goes on, and what all must do by decision."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Norwegian banks were told on Monday to close the accounts of Malian ministers.", ["NOR MLI government"]),
        ("Dutch banks have been told to shut accounts held by Sberbank.", ["NLD RUS banking"]),
        ("Belgium told its banks to sever their ties with Sberbank.", ["BEL RUS banking"]),
        ("Accounts of Chadian ministers in Swiss banks were blocked on Monday.", ["CHE TCD government"]),
        ("The Bank of Japan sealed the accounts of Iraq's central bank.", ["JPN IRQ banking"]),
        ("Norway froze the money that savers hold at home.", []),
        ("Customers closed their accounts after the Iranian bank raised its fees.", []),
        ("The bank closed the accounts of its branch in Chad.", []),
    ],
)
def test_whose_accounts_are_shut_by_order(text: str, wanted: list[str]) -> None:
    assert lines(text) == [f"{one} imposed in_force" for one in wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Iraq can draw on its deposits in Paris again, the French treasury said.", ["FRA IRQ banking"]),
        ("Libya's accounts in Vienna are open again, Austria's finance ministry said.", ["AUT LBY banking"]),
        ("Libyan funds in Swiss banks may be used again, Berne said.", ["CHE LBY banking"]),
        ("Savers can draw on their deposits again.", []),
        ("Libya's accounts in Vienna are not open again, Austria said.", []),
    ],
)
def test_whose_money_is_free_again(text: str, wanted: list[str]) -> None:
    assert lines(text) == [f"{one} lifted in_force" for one in wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("No Malian minister will get a visa, EU ambassadors agreed on Monday.", ["EU MLI government announced"]),
        ("No Malian general is to be issued a Canadian visa, Ottawa said.", ["CAN MLI government announced"]),
        ("Malian ministers cannot have visas for Norway until May.", ["NOR MLI government in_force"]),
        ("Malian ministers will be sent home if they land in Oslo, Norway said.", ["NOR MLI government announced"]),
        ("Malian ministers will be stopped at the border, Norway said.", ["NOR MLI government announced"]),
        ("Malian diplomats will be sent home, Norway said.", []),
        ("No student will get a visa before June, the consulate in Bamako said.", []),
    ],
)
def test_who_gets_no_visa_or_is_sent_back(text: str, wanted: list[str]) -> None:
    assert lines(text) == [one.replace("government ", "government imposed ") for one in wanted]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway said Mali's officers and their families will be turned back if they try to land.", "announced"),
        ("Norway said Malian officers will be turned back if their army stays in power.", "proposed"),
    ],
)
def test_what_those_barred_may_try_is_no_condition(text: str, status: str) -> None:
    assert lines(text) == [f"NOR MLI government imposed {status}"]


def test_what_is_told_to_reporters_is_of_whom_it_names() -> None:
    text = "Norway's premier told reporters Chilean ships and their crews would be kept out of its ports."
    assert lines(text) == ["NOR CHL shipping imposed announced"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The arms embargo on Mali will go on until May, EU ministers agreed.", ["EU MLI defence extended announced"]),
        ("The EU decided that its arms embargo on Mali is to run until May.", ["EU MLI defence extended announced"]),
        ("The arms embargo on Mali will go on Monday, EU ministers agreed.", ["EU MLI defence lifted announced"]),
        ("The arms embargo on Mali will go on unless a truce is signed, the EU said.", []),
        ("The arms embargo on Mali went on for years.", []),
    ],
)
def test_what_goes_on_is_not_gone(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("All states must freeze the assets of Malian ministers, the Security Council decided.", "announced"),
        ("Under a resolution adopted on Monday all UN states must freeze the assets of Malian ministers.", "announced"),
        ("Under a draft resolution all UN states must freeze the assets of Malian ministers.", "proposed"),
        ("The Security Council must freeze the assets of Malian ministers, Norway said.", "proposed"),
    ],
)
def test_what_all_must_do_is_decided_by_who_rules_it(text: str, status: str) -> None:
    assert [one.split(" ", 1)[1] for one in lines(text)] == [f"MLI government imposed {status}"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The EU was angry with Sudan. European firms were forbidden to lend to state enterprises.",
            ["EU SDN banking imposed in_force"],
        ),
        (
            "Washington turned on Sudan. American firms are prohibited from investing in the country.",
            ["USA SDN unspecified imposed in_force"],
        ),
        ("Washington turned on Sudan. Schools in Ohio may no longer sell soda.", []),
    ],
)
def test_partners_that_are_not_named_are_those_told_before(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    "text", ["Siemens stopped buying outside its own contracts.", "De Beers stopped buying gold from Mali."]
)
def test_a_firm_that_stops_buying_is_not_stopped(text: str) -> None:
    assert lines(text) == []
