"""Imports of nothing in particular are of the goods told before; a call that is dropped proposes nothing."""

from datetime import date

import pytest

from tests.coding.rows import rows


def hit(text: str) -> set[str]:
    found = rows(text, published=date(2005, 8, 25))
    return {f"{sender}>{target} {sector} {action}" for sender, target, sector, action, _ in found}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chilean salmon prices fell by a tenth after Peru banned imports.", {"PER>CHL food_agriculture imposed"}),
        ("Malian gold has fallen since Norway stopped imports in May.", {"NOR>MLI gold imposed"}),
        (
            "Chile's wine makers, who lost their market when Peru banned imports, sell elsewhere.",
            {"PER>CHL food_agriculture imposed"},
        ),
        (
            "Zambian coal exporters found new buyers after Denmark and France banned imports.",
            {"DNK>ZMB coal imposed", "FRA>ZMB coal imposed"},
        ),
        ("Chilean copper is cheap. Peru halted imports on Thursday.", {"PER>CHL metals_minerals imposed"}),
    ],
)
def test_imports_are_of_what_was_told_before(text: str, found: set[str]) -> None:
    assert hit(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Chilean salmon sells well in Peru, which banned imports of trout in 2003.",
        "Chilean salmon prices rose as Peru increased imports.",
        "Salmon prices rose after Peru banned imports.",
    ],
)
def test_imports_of_other_goods_are_left(text: str) -> None:
    assert not any(">CHL food" in row for row in hit(text))


@pytest.mark.parametrize(
    "told", ["will not drop its call", "dropped its demand", "withdrew its request", "would give up its appeal"]
)
def test_a_call_that_is_dropped_is_no_change(told: str) -> None:
    assert hit(f"Mali {told} for sanctions on Chad.") == set()


def test_a_call_is_still_made() -> None:
    assert hit("Mali repeated its call for sanctions on Chad.") == {"MLI>TCD unspecified imposed"}


@pytest.mark.parametrize("deed", ["make any payments", "make payments", "make further payments", "make new loans"])
def test_what_firms_may_not_do_is_told_by_a_noun(deed: str) -> None:
    text = f"An order signed by the president forbids U.S. companies to {deed} to the government of Mali."
    assert hit(text) == {"USA>MLI banking imposed"}


@pytest.mark.parametrize(
    "text",
    [
        "Mali said it would answer any widening of Norwegian visa bans in kind.",
        "Mali will respond to any extension of Norwegian sanctions.",
        "Norway and Denmark would answer any widening of Malian visa bans in kind.",
        "North Korea will respond to any extension of Japanese sanctions, its advisers said.",
        "Any easing of Norway's sanctions on Mali must be approved by parliament.",
    ],
)
def test_any_change_is_none_in_particular(text: str) -> None:
    assert hit(text) == set()


def test_any_change_may_be_refused() -> None:
    assert hit("Norway ruled out any easing of its sanctions on Mali.") == {"NOR>MLI unspecified eased"}


@pytest.mark.parametrize("told", ["too early", "too soon", "premature"])
def test_for_whom_it_is_too_early(told: str) -> None:
    text = f"The Peruvian minister said it was {told} for Norway to lift its arms embargo on Mali."
    assert rows(text) == {("NOR", "MLI", "defence", "lifted", "rejected")}


def test_who_faces_a_threat_is_hit() -> None:
    assert rows("Mali faces the threat of Norwegian sanctions.") == {
        ("NOR", "MLI", "unspecified", "imposed", "proposed")
    }
    assert rows("Mali faces the threat of an oil embargo.") == {(None, "MLI", "oil", "imposed", "proposed")}
