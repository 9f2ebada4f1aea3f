"""Whom the sentence before names, and what is done next to "them", "the two", "the company", "their assets"."""

import pytest

from tests.coding.rows import staged


@pytest.mark.parametrize(
    "second",
    [
        "On Monday it removed them from its list.",
        "On Monday the foreign ministry struck both men off the list.",
        "They were taken off the list on Monday.",
        "The two were delisted on Monday.",
        "Sanctions on them were lifted on Monday.",
        "On Monday it unfroze their assets.",
    ],
)
@pytest.mark.parametrize("first", ["Sweden blacklisted {p} in 2012.", "Sweden put {p} on its sanctions list in 2012."])
def test_only_those_who_were_hit_are_freed(first: str, second: str) -> None:
    assert staged(f"{first.format(p='two Togolese generals')} {second}") == {
        ("SWE", "TGO", "government", "imposed", "decided"),
        ("SWE", "TGO", "government", "lifted", "decided"),
    }


def test_another_may_hit_the_same() -> None:
    assert staged(
        "Sweden blacklisted a Togolese bank in May. Japan froze the firm's accounts, and may put it on its list."
    )
    assert staged("Sweden blacklisted a Togolese bank. Japan may put it on its list.") == {
        ("SWE", "TGO", "banking", "imposed", "decided"),
        ("JPN", "TGO", "banking", "imposed", "proposed"),
    }


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Sweden imposed sanctions on Togo. On Monday it lifted the sanctions on it.", {"unspecified"}),
        ("Sweden blacklisted two Togolese banks. On Monday it lifted its arms embargo on Chad.", {"defence"}),
    ],
)
def test_what_does_not_point_stays(text: str, sectors: set[str]) -> None:
    assert {one[2] for one in staged(text)} - {"government", "banking"} == sectors


@pytest.mark.parametrize(
    ("text", "lifted"),
    [
        ("Sweden imposed sanctions on Togo in 2012. All of them were lifted on Monday.", True),
        ("Sweden lifted its ban on Togolese cocoa on Monday. It was approved by parliament.", True),
    ],
)
def test_what_stands_for_measures(text: str, lifted: bool) -> None:
    assert ("lifted" in {one[3] for one in staged(text)}) is lifted


def test_what_is_approved_after_a_relief_is_the_relief() -> None:
    text = "Sweden suspended its embargo on Togolese cocoa on Monday. It was signed by the king."
    assert staged(text) == {("SWE", "TGO", "food_agriculture", "suspended", "decided")}
    text = "Sweden banned Togolese cocoa on Monday. It was signed by the king."
    assert {one[3] for one in staged(text)} == {"imposed"}


@pytest.mark.parametrize("when", ["the day", "on the day", "the week"])
def test_a_clause_may_tell_the_day(when: str) -> None:
    assert staged(f"Sweden lifted its ban on Togolese cocoa {when} Japan imposed an oil embargo on Chad.") == {
        ("SWE", "TGO", "food_agriculture", "lifted", "decided"),
        ("JPN", "TCD", "oil", "imposed", "decided"),
    }


def test_an_adjective_before_a_ban_on_goods_says_whose_it_is() -> None:
    found = staged("A Swedish embargo on cocoa, tin and the like from Togo was lifted on Monday.")
    assert {one[:2] for one in found} == {("SWE", "TGO")}
