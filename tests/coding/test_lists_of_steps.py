"""Lists of what each state has done, by labels: who heads an item acts, on whom the others or the opening say."""

from datetime import date

import pytest

from tests.coding.rows import rows


def _pairs(text: str, title: str) -> set[tuple[str | None, str | None]]:
    return {row[:2] for row in rows(text, title=title, published=date(1996, 8, 20))}


@pytest.mark.parametrize(
    ("title", "opening"),
    [
        ("Burundi: who has closed what", "NAIROBI - The neighbours' steps so far:"),
        ("The region and Burundi", "NAIROBI - Steps taken against Burundi:"),
        ("Burundi: what each country has done", "NAIROBI - National measures:"),
    ],
)
def test_who_heads_an_item_of_steps_acts(title: str, opening: str) -> None:
    items = (
        "KENYA - Flights stopped on Friday.\n\nTANZANIA - Railway closed to Burundian cargo.\n\nRWANDA - Trade halted."
    )
    assert _pairs(f"{opening}\n\n{items}", title) == {("KEN", "BDI"), ("TZA", "BDI"), ("RWA", "BDI")}


def test_one_item_says_for_the_others_whom_it_hits() -> None:
    text = (
        "LONDON - Economic steps taken so far in the Falklands dispute:\n\nNORWAY - Trade with Argentina stopped on "
        "Monday.\n\nKENYA - Imports barred, arms sales stopped.\n\nARGENTINA - Has forbidden imports from Britain."
    )
    found = _pairs(text, "Falklands at a glance")
    assert {("NOR", "ARG"), ("KEN", "ARG"), ("ARG", "GBR")} <= found
    assert "FLK" not in {target for _, target in found}


def test_a_label_acts_without_a_heading_for_each_item() -> None:
    text = (
        "Measures taken over the war in Georgia:\n\nUKRAINE - Arms sales to Russia stopped.\n\nESTONIA - Trade halted."
    )
    assert _pairs(text, "Georgia: who is doing what") == {("UKR", "RUS"), ("EST", "RUS")}


def test_labels_of_those_hit_stay_hit() -> None:
    text = "MALI. The EU lifted its arms embargo on Monday.\n\nCHAD. France halted flights.\n\nTOGO. Oslo froze loans."
    assert _pairs(text, "Weekly digest") == {("EU", "MLI"), ("FRA", "TCD"), ("NOR", "TGO")}
