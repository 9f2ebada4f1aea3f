"""Whom new measures are said to hit, what takes effect beside another, and what is put an end to past a date."""

import pytest

from tests.coding.rows import lines

_HIT = [
    (
        "Fresh British sanctions target Iran's oil traders, its drone makers and the police chief of Tehran.",
        ["GBR IRN defence imposed in_force", "GBR IRN government imposed in_force", "GBR IRN oil imposed in_force"],
    ),
    (
        "The newest round of US sanctions against Iran targets its metals industry, 12 ships and a bank in Dubai.",
        [
            "USA ARE banking imposed in_force",
            "USA IRN metals_minerals imposed in_force",
            "USA IRN shipping imposed in_force",
        ],
    ),
    (
        "Further Canadian sanctions focus on Myanmar's jade trade and its air force.",
        ["CAN MMR government imposed in_force", "CAN MMR metals_minerals imposed in_force"],
    ),
    (
        "New Swiss sanctions on Belarus concern potash and tobacco.",
        ["CHE BLR potash imposed in_force", "CHE BLR tobacco imposed in_force"],
    ),
    (
        "The latest Norwegian sanctions are aimed at Russian banks and insurers.",
        ["NOR RUS banking imposed in_force", "NOR RUS insurance imposed in_force"],
    ),
    (
        "Sanctions unveiled by Canada on Tuesday target Iran's airlines and its petrochemical exporters.",
        ["CAN IRN aviation imposed in_force", "CAN IRN chemicals imposed in_force"],
    ),
    ("New sanctions could target Chinese banks, diplomats said.", ["None CHN banking imposed proposed"]),
]


@pytest.mark.parametrize(("text", "expected"), _HIT)
def test_whom_new_measures_are_meant_for(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The new US sanctions have hit Russian oil exports and the rouble, traders said.",
        "New US sanctions hit Russian oil exports hard, an analyst said.",
        "The new US sanctions do not target Chinese banks.",
        "The new sanctions affect Russian households little, a survey shows.",
        "The ministry listed sugar and tyres among the goods that cost more because of the sanctions on Cuba.",
    ],
)
def test_who_only_feels_measures_is_not_hit(text: str) -> None:
    assert lines(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A Swiss ban on Belarusian potash came into effect on Monday, alongside a ban on sales of lorries to the "
            "country.",
            ["CHE BLR potash imposed in_force", "CHE BLR vehicles imposed in_force"],
        ),
        (
            "Norway imposed an arms embargo on Sudan on Monday, together with a freeze on the assets of six banks.",
            ["NOR SDN banking imposed in_force", "NOR SDN defence imposed in_force"],
        ),
        (
            "The Treasury listed 22 Russians on Thursday, among them two judges, and a shipping line under sanctions.",
            ["USA RUS government imposed in_force", "USA RUS shipping imposed in_force"],
        ),
        (
            "Canada imposed sanctions on Iran on Monday. Placed on the list were two drone makers and a shipping line.",
            ["CAN IRN defence imposed in_force", "CAN IRN shipping imposed in_force"],
        ),
    ],
)
def test_what_is_hit_beside_another(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "By nine votes to none the Security Council put an end on Thursday to the arms embargo on Liberia.",
            ["UN LBR defence lifted in_force"],
        ),
        ("Canada called a halt last week to exports of arms to Turkey.", ["CAN TUR defence imposed in_force"]),
        (
            "Biden brought the American sanctions programme on Togo to an end last March.",
            ["USA TGO unspecified lifted"],
        ),
        ("Two airlines, among them Mahan Air, cease to be listed by Norway.", ["NOR IRN aviation lifted in_force"]),
        ("Imports of Burmese jade cease to be banned in the US.", ["USA MMR metals_minerals lifted in_force"]),
        (
            "The EU's sanctions against Nicaragua will now run until 15 October 2025, the Council decided on Monday.",
            ["EU NIC unspecified extended announced"],
        ),
        (
            "The arms embargo on South Sudan is to run for another year under a resolution that the Security Council "
            "adopted on Thursday.",
            ["UN SSD defence extended announced"],
        ),
        ("The sanctions on Haiti run until October, when the Security Council will vote on them.", []),
        (
            "The president ended Ethiopia's designation as a beneficiary of AGOA, Washington said.",
            ["USA ETH unspecified imposed in_force"],
        ),
        (
            "Washington terminated the eligibility of Mali and Guinea for AGOA benefits.",
            ["USA GIN unspecified imposed in_force", "USA MLI unspecified imposed in_force"],
        ),
    ],
)
def test_ends_and_terms_of_measures(text: str, expected: list[str]) -> None:
    assert [one for one in lines(text) if not any(one.startswith(it) for it in expected)] == []
    assert len(lines(text)) == len(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Treasury designated 16 individuals and 11 entities involved in Zimbabwe's gold and tobacco trade.",
            ["USA ZWE gold imposed in_force", "USA ZWE tobacco imposed in_force"],
        ),
        (
            "Norway imposed an asset freeze on 12 companies working in Iran's drone and shipping industries.",
            ["NOR IRN defence imposed in_force", "NOR IRN shipping imposed in_force"],
        ),
        (
            "New Zealand has sanctioned 15 Iranian firms from the shipping and oil industries.",
            ["NZL IRN oil imposed in_force", "NZL IRN shipping imposed in_force"],
        ),
        (
            "Canada sanctioned 90 entities linked to the Russian defence and energy sectors.",
            ["CAN RUS defence imposed in_force", "CAN RUS energy imposed in_force"],
        ),
        (
            "Canada sanctioned six ministers and nine firms from Myanmar's timber industry.",
            ["CAN MMR government imposed in_force", "CAN MMR timber imposed in_force"],
        ),
    ],
)
def test_branches_of_those_who_are_hit(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ottawa on Monday put wheat from Syria on its exempt list under the sanctions regime.",
            ["CAN SYR food_agriculture eased in_force"],
        ),
        (
            "Three generals of Sri Lanka may not set foot in Britain, and whatever they own there is frozen, under "
            "sanctions announced in London on Monday.",
            ["GBR LKA government imposed in_force"],
        ),
        (
            "DUBAI. Diamonds from Ivory Coast can be sold again. The Kimberley Process decided to end the ban on the "
            "country.",
            ["None CIV diamonds lifted in_force"],
        ),
        (
            "Paris MoU inspectors banned a Panama-flagged ship from European ports for a year over safety detentions.",
            [],
        ),
    ],
)
def test_what_looks_the_other_way_about(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
