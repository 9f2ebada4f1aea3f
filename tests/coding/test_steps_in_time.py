"""A measure with a life of its own: imposed, suspended, put back and lifted, told before its noun or after."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document


def told(text: str, day: date = date(1999, 5, 11)) -> list[tuple[str | None, str | None, str, str | None]]:
    claims = extractor().claims(Document(None, f"OSLO, May 11 - It was cold. {text}", day))
    found = [(one.sender, one.target_country, str(one.action), one.when.value) for one in claims if one.decided]
    return sorted(found, key=lambda one: one[3] or "")


@pytest.mark.parametrize(
    "main",
    ["has been through much", "is a thing of many lives", "ended on Monday", "was lifted on Monday"],
)
def test_participles_at_the_head_tell_of_the_subject_behind_them(main: str) -> None:
    text = f"Imposed in 1988, suspended in 1993 and put back two years on, Norway's ban on Chadian timber {main}."
    assert told(text)[:3] == [
        ("NOR", "TCD", "imposed", "1988"),
        ("NOR", "TCD", "suspended", "1993"),
        ("NOR", "TCD", "reinstated", "1995"),
    ]


def test_the_former_and_the_latter_are_the_last_two_that_acted() -> None:
    text = "Norway and Chile met on Friday. The former banned Chadian timber; the latter lifted its ban on Malian gold."
    assert {one[:3] for one in told(text)} == {("NOR", "TCD", "imposed"), ("CHL", "MLI", "lifted")}


@pytest.mark.parametrize("former", ["The former minister", "The former Norway", "The former"])
def test_a_former_somebody_is_nobody_named_before(former: str) -> None:
    text = f"Norway banned Chadian timber and Chile Malian gold. {former} was lifted on Monday."
    assert {one[:2] for one in told(text)} <= {("NOR", "TCD"), ("CHL", "MLI")}


def test_who_did_not_do_so_is_no_sender() -> None:
    text = "Four neighbours closed their airspace to Chad on Monday; Niger and Sudan did not."
    assert {one[:3] for one in told(text)} == {(None, "TCD", "imposed")}


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Chad's oil minister felt it first: his Norwegian accounts were frozen on Monday.", "government"),
        ("Norway barred Chad's generals from its soil and froze their accounts on Monday.", "government"),
        ("Norway thanked the minister and froze the accounts of Chad on Monday.", "banking"),
    ],
)
def test_an_officials_money_is_an_officials(text: str, sector: str) -> None:
    claims = extractor().claims(Document(None, f"OSLO, May 11 - It was cold. {text}", date(1999, 5, 11)))
    assert {(one.sender, one.target_country, one.sector) for one in claims if one.decided} == {("NOR", "TCD", sector)}


def test_who_did_not_stop_short_of_a_ban_imposed_it() -> None:
    assert told("Norway did not stop short of banning Chadian timber.")[0][:3] == ("NOR", "TCD", "imposed")
    assert told("Norway stopped short of banning Chadian timber.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Should nobody object, Chadian timber may enter Norway again from May.",
        "Norway took Chad's ministers off its guest list.",
        "Norway no longer lets laptops into cabins; Chile did the same.",
        "Norway got its Chadian oil back on Monday, a year after Chile.",
    ],
)
def test_nothing_is_decided_by_a_condition_or_a_list_of_guests(text: str) -> None:
    assert told(text) == []


def test_what_is_its_own_is_a_measure_of_the_same_kind() -> None:
    text = "Norway lifted its ban on Chadian timber, and Chile its own on Malian gold."
    assert {one[:3] for one in told(text)} == {("NOR", "TCD", "lifted"), ("CHL", "MLI", "lifted")}
