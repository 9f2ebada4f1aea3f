"""Dealings had again, licences and visas given no more or again, rules on exports, and who is asked to act."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> list[str]:
    return [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Belavia may resume flights to Turin, officials said.", "ITA BLR aviation lifted decided"),
        ("Syrian Air was allowed to resume flights to Athens.", "GRC SYR aviation lifted decided"),
        ("American firms may resume exports of wheat to Sudan.", "USA SDN food_agriculture lifted decided"),
        ("Portugal resumed issuing visas to Angolans.", "PRT AGO unspecified lifted decided"),
    ],
)
def test_what_may_be_resumed_is_allowed_again(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize("text", ["Iran may resume nuclear tests.", "Iran Air will resume flights to Rome."])
def test_what_somebody_will_resume_himself_is_no_change(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Denmark ceased to issue visas to citizens of Togo.", "DNK TGO unspecified imposed decided"),
        ("Visas were refused to ministers from Burundi by Belgium.", "BEL BDI government imposed decided"),
    ],
)
def test_visas_are_given_no_more(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada relaxed its rules on the sale of computers to India.", "CAN IND technology eased decided"),
        ("Norway tightened the regulations on arms exports to Oman.", "NOR OMN defence expanded decided"),
    ],
)
def test_rules_on_exports_are_measures(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Peru urged Chile, in a letter, to lift its sanctions on Cuba.",
        "Peru, speaking for the European Union, asked Chile to lift its sanctions on Cuba.",
    ],
)
def test_who_is_asked_is_to_act(text: str) -> None:
    assert rows(text) == ["CHL CUB unspecified lifted proposed"]


def test_a_licence_lapses_whose_relative_clause_says_what_it_allowed() -> None:
    assert rows("A licence that allowed Siemens to service turbines in Iran lapsed.") == [
        "None IRN machinery reinstated decided"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chilean grapes were readmitted to Japan.", ["JPN CHL food_agriculture lifted decided"]),
        ("Cuban aircraft were excluded from Danish airports.", ["DNK CUB aviation imposed decided"]),
        ("Iran was excluded from the World Cup in Qatar.", []),
        ("The United States eased its sanctions on Mali. Weapons are excluded.", ["USA MLI unspecified eased decided"]),
    ],
)
def test_a_border_stands_by_a_word_of_many_uses(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


def test_an_office_says_for_whom_its_holder_acts() -> None:
    found = claims("Kaja Kallas, the EU's foreign policy chief, wants sanctions against Belarus widened.")
    assert [one.sender for one in found] == ["EU"]
