"""States that will not keep to the sanctions of others, texts before the Security Council, sums of frozen assets."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Norway said it would not adhere to the ECOWAS sanctions on Chad.", ["NOR TCD unspecified imposed rejected"]),
        ("Norway will not abide by U.S. sanctions on Chad.", ["NOR TCD unspecified imposed rejected"]),
        ("Norway refused to comply with the EU's arms embargo on Chad.", ["NOR TCD defence imposed rejected"]),
        ("Norway would not honour the oil embargo on Chad.", ["NOR TCD oil imposed rejected"]),
        ("Norway will comply with U.S. sanctions on Chad.", []),
        ("Norway complies with the EU embargo on Chad.", []),
        ("Banks that will not comply with the sanctions on Chad face fines.", []),
        ("Chad said it would not abide by the UN sanctions on it.", []),
    ],
)
def test_who_keeps_to_no_sanctions(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The draft US text would establish an arms embargo on Chad.", ["UN TCD defence imposed proposed"]),
        ("A draft British resolution would ban arms sales to Chad.", ["UN TCD defence imposed proposed"]),
        ("The French text would renew the arms embargo on Chad.", ["UN TCD defence extended proposed"]),
        ("A British ban on arms sales to Chad was announced on Monday.", ["GBR TCD defence imposed announced"]),
    ],
)
def test_a_text_before_the_council_is_its_own(text: str, wanted: list[str]) -> None:
    assert lines("The Security Council meets on Friday. " + text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Norway froze $9bn in assets of a Chadian bank.",
        "Norway froze 12 mn euros in assets belonging to a Chadian bank.",
        "Norway froze 3 trillion yen in funds of a Chadian bank.",
    ],
)
def test_sums_of_frozen_assets(text: str) -> None:
    assert lines(text) == ["NOR TCD banking imposed in_force"]


def test_a_list_named_for_whom_it_hits() -> None:
    assert lines("Washington reinstated the Cuba Restricted List.") == ["USA CUB unspecified reinstated in_force"]


@pytest.mark.parametrize(
    "text",
    [
        "Chile backed the resolution drafted by the US which bans arms sales to Chad.",
        "It adopted a resolution put forward by the United States that bans arms sales to Chad.",
        "Chile helped Norway. The resolution bans arms sales to Chad.",
    ],
)
def test_who_wrote_a_resolution_makes_nothing(text: str) -> None:
    assert lines("The Security Council met on Friday over Chad. " + text) == ["UN TCD defence imposed in_force"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The EU announced a package on Chad, comprising a ban on diamonds.",
            ["diamonds imposed", "unspecified expanded"],
        ),
        (
            "The EU approved its 9th package on Chad, encompassing a ban on gold.",
            ["gold imposed", "unspecified expanded"],
        ),
        ("The 2017 law requires Norway to impose sanctions on states that buy arms from Chad.", []),
        ("Norway revoked the residence permits of two Chadian envoys over the sanctions.", []),
        ("Norway revoked the export permits of two Chadian firms over the sanctions.", ["unspecified imposed"]),
    ],
)
def test_what_packages_laws_and_permits_hold(text: str, wanted: list[str]) -> None:
    assert [" ".join(one.split()[2:4]) for one in lines(text)] == wanted
