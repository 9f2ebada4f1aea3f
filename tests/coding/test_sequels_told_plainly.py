"""Who did the same, and what a ban covers besides, in the sentence after it."""

import pytest

from tests.coding.rows import rows
from tests.coding.texts import claims

_BAN = "On Monday the European Union banned imports of Burmese teak. "
_SANCTIONS = "On Monday the European Union imposed new sanctions on Burma. "


@pytest.mark.parametrize(
    ("text", "sender", "status"),
    [
        ("The Americans had got there first, on 21 April.", "USA", "in_force"),
        ("Canada beat them to it by a week.", "CAN", "in_force"),
        ("Canada had taken that step in March.", "CAN", "in_force"),
        ("Norway did much the same on Tuesday.", "NOR", "in_force"),
        ("Norway did that in April.", "NOR", "in_force"),
        ("Canada had done it a week earlier.", "CAN", "in_force"),
        ("Japan will do this on Friday.", "JPN", "announced"),
        ("Thailand ruled out any such step.", "THA", "rejected"),
        ("Japan ruled out a similar ban.", "JPN", "rejected"),
    ],
)
def test_who_did_the_same_or_will_not(text: str, sender: str, status: str) -> None:
    assert (sender, "MMR", "timber", "imposed", status) in rows(_BAN + text)


@pytest.mark.parametrize(
    "text",
    [
        "Switzerland has yet to follow.",
        "Canada's ban dates from April.",
        "Japan got there by train.",
        "Japan did it for the sake of its forests.",
        "The Swiss asked who did that to them.",
    ],
)
def test_who_did_nothing_of_the_kind(text: str) -> None:
    assert {row[0] for row in rows(_BAN + text)} == {"EU"}


@pytest.mark.parametrize(
    "text",
    ["Rubies and jade fall under the ban too.", "The ban also takes in rubies.", "Rubies are covered as well."],
)
def test_what_a_ban_covers_besides(text: str) -> None:
    assert ("EU", "MMR", "metals_minerals", "imposed", "in_force") in rows(_BAN + text)


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Timber and gems are affected.", {"timber", "metals_minerals"}),
        ("Two banks are among the targets.", {"banking"}),
        ("At their heart is a ban on timber.", {"timber"}),
        ("Timber is not affected.", {"unspecified"}),
        ("Timber prices fell under the impact.", {"unspecified"}),
    ],
)
def test_what_a_package_hits(text: str, sectors: set[str]) -> None:
    assert {row[2] for row in rows(_SANCTIONS + text)} == sectors


def test_goods_of_a_ban_of_ones_own_go_to_all_who_have_one() -> None:
    found = rows(_BAN + "The United States imposed its own ban in April, Canada in May and Britain in June.")
    assert {(row[0], row[2]) for row in found} == {(one, "timber") for one in ("EU", "USA", "CAN", "GBR")}


def test_a_bank_that_gets_the_same_treatment_is_hit_as_well() -> None:
    found = claims("Norway blacklisted Iran's Bank Melli in May. Bank Mellat got the same treatment in October.")
    assert {one.target_name for one in found} == {"Bank Melli", "Bank Mellat"}
