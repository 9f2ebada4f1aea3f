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
