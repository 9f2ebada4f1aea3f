"""Moves onto lists that are made or counted, and entries with labels below a notice that tells of them."""

from datetime import date

import pytest

from tests.coding.rows import rows
from tests.coding.texts import claims

DAY = date(2021, 3, 18)
NOTICE = "Financial sanctions notice: Mali"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two deletions have been made to the consolidated list.", ("GBR", "MLI", "lifted")),
        ("Three additions were made to the consolidated list on Monday.", ("GBR", "MLI", "imposed")),
        (
            "Five designations have been made under the Mali (Sanctions) (EU Exit) Regulations.",
            ("GBR", "MLI", "imposed"),
        ),
        ("Four entries were removed under the Mali (Sanctions) (EU Exit) Regulations.", ("GBR", "MLI", "lifted")),
        ("Two persons were delisted and are no longer subject to an asset freeze.", ("GBR", "MLI", "lifted")),
    ],
)
def test_a_notice_counts_its_moves(text: str, expected: tuple[str, str, str]) -> None:
    found = {(sender, target, action) for sender, target, _, action, _ in rows(text, title=NOTICE, published=DAY)}
    assert found == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "No deletions have been made to the consolidated list.",
        "No entries were removed under the Mali (Sanctions) (EU Exit) Regulations.",
        "One amendment has been made to the consolidated list.",
        "Two additions were made to the site map.",
    ],
)
def test_what_moves_nobody_is_no_move(text: str) -> None:
    assert rows(text, title=NOTICE, published=DAY) == set()


def test_an_active_maker_of_additions_lists() -> None:
    text = "Norway made two additions to its list of Malian banks under sanctions."
    assert rows(text) == {("NOR", "MLI", "banking", "imposed", "in_force")}


def test_a_committee_that_removes_entries_bars_nobody() -> None:
    text = "The committee met in May."
    found = rows(text, title="Security Council sanctions committee removes two entries", published=DAY)
    assert "imposed" not in {row[3] for row in found}


_ENTRY = (
    "KEITA, Moussa. DOB: 3/5/1961. POB: Gao, Mali. Position: {what}. Listed on: 12/04/2015. Last updated: 2/1/2020."
)


@pytest.mark.parametrize(
    ("what", "sector"),
    [
        ("Minister of Mines", "government"),
        ("businessman; owner of a bank in which he holds a third", "unspecified"),
    ],
)
def test_an_entry_that_is_deleted_says_when_it_was_made(what: str, sector: str) -> None:
    text = f"One deletion has been made to the consolidated list.\n\nANNEX – DELETION\n\n{_ENTRY.format(what=what)}"
    found = claims(f"{text}\n\nMedia enquiries: 020 79 40 11", title=NOTICE, published=DAY)
    assert [(one.target_country, one.sector, one.action, one.when.value) for one in found] == [
        ("MLI", sector, "lifted", "2021-03-18"),
        ("MLI", sector, "imposed", "2015-04-12"),
    ]


def test_an_entry_that_is_added_is_one_row() -> None:
    text = "Two additions were made to the consolidated list.\n\nAdditions\n\n" + _ENTRY.format(what="general")
    assert {row[3] for row in rows(text, title=NOTICE, published=DAY)} == {"imposed"}


def test_entries_below_a_committee_that_tells_of_them() -> None:
    text = (
        "On 18 March 2021 the Committee concerning Chad removed the entry below from its sanctions list. The assets "
        "freeze no longer applies to the person named below.\n\nTDi.007 Name: ABDEL DEBY. Title: na. DOB: 1961. "
        "Nationality: Sudan. Listed on: 9 Jun. 2011. Other information: none.\n\nThe list is accessible on the website."
    )
    found = claims(text, title="Sanctions committee removes one entry", published=DAY)
    assert [(one.target_country, one.action, one.when.value) for one in found] == [
        ("SDN", "lifted", "2021-03-18"),
        ("SDN", "imposed", "2011-06-09"),
    ]
