"""Drafts before the Council, doors that are opened to measures, and measures that come in pairs or are softened."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    "text",
    [
        "Peru circulated a draft resolution imposing an arms embargo on Chad.",
        "Peru circulated a draft resolution that would impose an arms embargo on Chad.",
        "Peru tabled a draft resolution calling for an arms embargo on Chad.",
        "Peru put before the Security Council a draft that would impose an arms embargo on Chad.",
        "Peru submitted to the Security Council a draft that would open the way to an arms embargo on Chad.",
    ],
)
def test_a_draft_that_a_member_brings_in_is_one_of_the_council(text: str) -> None:
    assert lines(text) == ["UN TCD defence imposed proposed"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's new law opens the door to sanctions on Malian judges.", ["NOR MLI government imposed proposed"]),
        ("The deal opened the door to lifting Norway's ban on Malian gold.", ["NOR MLI gold lifted proposed"]),
        ("Mali will face Norwegian sanctions should it pass the law.", ["NOR MLI unspecified imposed proposed"]),
        (
            "Mali will face Norwegian sanctions should talks with the rebels fail.",
            ["NOR MLI unspecified imposed proposed"],
        ),
        ("Mali faces Norwegian sanctions, and should accept that, a minister said.", []),
    ],
)
def test_what_only_opens_a_door_to_measures_proposes_them(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway combined an entry ban with an asset freeze on four Malian ministers.",
            ["NOR MLI government imposed in_force"],
        ),
        (
            "Norway coupled a travel ban with an asset freeze on the Malian interior minister.",
            ["NOR MLI government imposed in_force"],
        ),
        ("Norway combined sanctions on Mali with diplomacy.", []),
        ("Norway will apply its ban on Malian gold less strictly from June.", ["NOR MLI gold eased announced"]),
        (
            "Norway said that its travel bans on Malian ministers would be applied more flexibly.",
            ["NOR MLI government eased announced"],
        ),
    ],
)
def test_measures_in_pairs_are_imposed_and_softer_ones_eased(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norwegian lawmakers introduced a bill to ban arms sales to Chad and to bar imports of its oil.",
            ["NOR TCD defence imposed proposed", "NOR TCD oil imposed proposed"],
        ),
        (
            "A decision to ban imports of Malian gold and to freeze the assets of Malian banks was taken by Norway.",
            ["NOR MLI banking imposed announced", "NOR MLI gold imposed announced"],
        ),
        (
            "A Norwegian bill to ban imports of Malian gold and bar arms sales to Mali was introduced on Monday.",
            ["NOR MLI defence imposed proposed", "NOR MLI gold imposed proposed"],
        ),
    ],
)
def test_an_act_may_be_to_do_two_things(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway put sanctions on the leader of the Rapid Support Forces.", "NOR SDN unspecified imposed in_force"),
        ("Norway designated two Houthi commanders.", "NOR YEM unspecified imposed in_force"),
        ("Norway froze the assets of the head of the M23.", "NOR COD unspecified imposed in_force"),
        ("Norway imposed sanctions against the leader of Sudan's army.", "NOR SDN government imposed in_force"),
    ],
)
def test_who_leads_a_band_is_no_official(text: str, expected: str) -> None:
    assert lines(text) == [expected]
