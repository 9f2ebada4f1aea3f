"""Whom a bar on everybody hits, how far an embargo is extended, and dates since which something has stood."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> list[str]:
    return [f"{one.sender} {one.target_country} {one.sector} {one.action}" for one in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Security Council barred all states from supplying arms to Chad.", "UN TCD defence imposed"),
        ("Britain bars anyone from buying Burmese timber.", "GBR MMR timber imposed"),
        ("The Security Council barred member states from buying Libyan oil.", "UN LBY oil imposed"),
    ],
)
def test_who_is_barred_from_a_dealing_is_not_hit_himself(text: str, expected: str) -> None:
    assert rows(text) == [expected]


def test_an_embargo_extended_to_a_dealing_is_wider() -> None:
    assert rows("The EU extended its embargo on Serbia to air traffic.") == ["EU SRB aviation expanded"]


@pytest.mark.parametrize("since", ["which dates from 2010", "which dates back to 2010", "dating from 2010"])
def test_since_when_a_measure_has_stood_is_not_when_it_changed(since: str) -> None:
    (claim,) = claims(f"The EU embargo on Iran, {since}, was eased on Monday.")
    assert claim.when.value is not None
    assert not claim.when.value.startswith("2010")


def test_what_comes_in_time_has_not_come() -> None:
    assert rows("It is a matter of time before Ottawa follows Washington in barring Huawei.") == []


def test_drafts_that_are_vetoed_are_the_councils() -> None:
    assert rows("China vetoed three texts that would have imposed an embargo on Togo.") == [
        "UN TGO unspecified imposed"
    ]


@pytest.mark.parametrize("said", ["said wrongly", "wrongly said", "had incorrectly reported", "misstated"])
def test_what_was_said_in_error_did_not_happen(said: str) -> None:
    correction = f"Correction: an earlier version of this article {said} that sanctions on Cuban banks had been lifted."
    assert rows(correction) == []
