"""Measures told with how they came about: each change has its own day, and what begins is imposed."""

import pytest

from tests.coding.texts import claims


def dated(text: str) -> set[tuple[str, str | None]]:
    return {(one.action, one.when.value) for one in claims(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The US embargo on Cuba, imposed in 1962, was eased on 8 May.",
        "Imposed in 1962, the US embargo on Cuba was eased on 8 May.",
        "The US embargo on Cuba, begun in 1962, was eased on 8 May.",
    ],
)
def test_each_change_keeps_its_own_day(text: str) -> None:
    assert dated(text) == {("imposed", "1962"), ("eased", "2023-05-08")}


def test_a_change_without_a_day_does_not_take_that_of_another() -> None:
    assert ("eased", "1962") not in dated("The US embargo on Cuba, imposed in 1962, was eased.")


def test_a_decree_keeps_the_day_of_its_signing() -> None:
    text = "Signed on 8 May, the decree bans imports of Russian fish into Norway, Oslo said."
    assert dated(text) == {("imposed", "2023-05-08")}


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Russia extended its food embargo to Ukraine on the same day.", "expanded"),
        ("Russia extended its food embargo on Ukraine to 31 December.", "extended"),
    ],
)
def test_a_measure_is_extended_to_others_or_to_a_day(text: str, action: str) -> None:
    assert {one.action for one in claims(text)} == {action}


@pytest.mark.parametrize(
    "text",
    [
        "EC foreign ministers could not agree on a ban on South African coal.",
        "EC foreign ministers failed to agree on a ban on South African coal.",
    ],
)
def test_what_could_not_be_agreed_on_is_refused(text: str) -> None:
    assert {one.stage for one in claims(text)} == {"rejected"}


def test_a_vague_day_gives_way_to_the_day_within_it() -> None:
    text = "Three weeks ago, on 19 April, Norway closed its ports to Russian trawlers."
    assert dated(text) == {("imposed", "2023-04-19")}


def test_what_one_drops_has_nothing_to_do_with_the_list_of_another_clause() -> None:
    text = "Austria dropped its reservations after Kyiv had taken Raiffeisen Bank off a list of sponsors of the war."
    assert "AUT" not in {one.sender for one in claims(text)}
