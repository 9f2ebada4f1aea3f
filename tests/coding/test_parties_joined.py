"""Each of several who are hit keeps its own land, also behind whoever acts, and a list tells who it no longer holds."""

import pytest

from tests.coding.rows import lines

BOTH = ["{s} IRN shipping imposed {how}", "{s} SYR banking imposed {how}"]


@pytest.mark.parametrize(
    ("text", "sender", "how"),
    [
        ("Norway announced sanctions on Monday against {p}.", "NOR", "announced"),
        ("Norway imposed sanctions on {p}.", "NOR", "in_force"),
        ("Sanctions were imposed by Norway on {p} on Monday.", "NOR", "in_force"),
        ("Sanctions were imposed on Monday by the EU against {p}.", "EU", "in_force"),
        ("The EU has frozen the assets of {p}.", "EU", "in_force"),
        ("The EU's sanctions list now includes {p}.", "EU", "in_force"),
    ],
)
@pytest.mark.parametrize(
    "parties",
    [
        "a bank in Syria and a shipping line in Iran",
        "two banks in Syria and a shipping line in Iran",
        "two Syrian banks and an Iranian shipping line",
    ],
)
def test_each_party_keeps_its_land(text: str, sender: str, how: str, parties: str) -> None:
    assert sorted(lines(text.format(p=parties))) == [one.format(s=sender, how=how) for one in BOTH]


def test_goods_keep_their_lands_behind_whoever_acts() -> None:
    text = "Sanctions were imposed by Norway on coal from Syria and gold from Iran."
    assert sorted(lines(text)) == ["NOR IRN gold imposed in_force", "NOR SYR coal imposed in_force"]


@pytest.mark.parametrize("verb", ["includes", "contains", "lists"])
def test_a_list_that_no_longer_holds_somebody_has_let_him_go(verb: str) -> None:
    text = f"Switzerland's sanctions list no longer {verb} two Syrian banks."
    assert lines(text) == ["CHE SYR banking lifted in_force"]


def test_a_list_that_does_not_hold_somebody_tells_no_change() -> None:
    assert lines("Switzerland's sanctions list does not include two Syrian banks.") == []
