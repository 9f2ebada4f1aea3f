"""Backgrounders that go over years: leaders of old, ministers of a body, passives in a row, lists of measures."""

from datetime import date

import pytest

from tests.coding.texts import claims

DAY = date(2015, 7, 15)

# a text in which "|" ends a paragraph, and its last rows
STEPS = [
    (
        "In 1979 President Carter froze Iranian assets and banned imports of Iranian oil. The EU said nothing.",
        "USA IRN banking imposed 1979; USA IRN oil imposed 1979",
    ),
    ("In 1982 Mrs Thatcher banned Argentine imports.", "GBR ARG unspecified imposed 1982"),
    (
        "Dec 1981 - Reagan bans sales of chips to the Soviet Union.|Nov 13, 1982 - Reagan ends the sanctions.",
        "USA SUN unspecified lifted 1982-11-13",
    ),
    (
        "The embargo on Chad was imposed by the EU in 2004, tightened in 2006, suspended in 2007 and lifted in 2009.",
        "EU TCD unspecified imposed 2004; EU TCD unspecified expanded 2006; EU TCD unspecified suspended 2007; "
        "EU TCD unspecified lifted 2009",
    ),
    (
        "The arms embargo on Chad, imposed in 2004 and extended in 2006, was lifted by Peru in 2008.",
        "PER TCD defence imposed 2004; PER TCD defence extended 2006; PER TCD defence lifted 2008",
    ),
    (
        "Sanctions were imposed on Chad by Peru in 2009: an arms embargo, a ban on gold and a freeze on the assets of "
        "ministers.",
        "PER TCD defence imposed 2009; PER TCD gold imposed 2009; PER TCD government imposed 2009",
    ),
    (
        "After the shooting in May 2005 the European Union demanded an inquiry. Tashkent refused.|In October 2005 "
        "ministers banned the sale of arms to Uzbekistan and barred twelve officials from entering the Union.",
        "EU UZB defence imposed 2005-10; EU UZB government imposed 2005-10",
    ),
    (
        "The Organisation of American States urges its members to halt all trade with Haiti. The U.N. is silent.",
        "OAS HTI unspecified imposed 2015-07-15",
    ),
    (
        "The UN lifted the oil embargo on Chad in 1998.|ECOWAS lifted its own embargo on Chad in 1999.",
        "ECOWAS TCD unspecified lifted 1999",
    ),
    (
        "In 1997 the UN barred the junta of Mali from travelling. In July 2000 it prohibited imports of diamonds from "
        "Mali; the ban was eased in October of that year.",
        "UN MLI diamonds eased 2000-10",
    ),
]


@pytest.mark.parametrize(("text", "expected"), STEPS)
def test_steps_are_told_of_whom_and_when(text: str, expected: str) -> None:
    found = [
        f"{one.sender} {one.target_country} {one.sector} {one.action} {one.when.value}"
        for one in claims(text.replace("|", "\n\n"), published=DAY)
    ]
    wanted = expected.split("; ")
    assert sorted(found[-len(wanted) :]) == sorted(wanted)


@pytest.mark.parametrize(
    "text",
    [
        "Talk of lifting sanctions on Syria began; nothing was decided.",
        "Talks on lifting the sanctions on Syria began in May.",
        "There was talk in Oslo of lifting the embargo on Mali.",
        "Work on lifting the sanctions on Mali resumed in May.",
        "After talk of lifting the embargo on Mali, prices fell.",
    ],
)
def test_talk_of_a_lifting_lifts_nothing(text: str) -> None:
    assert not any(one.decided for one in claims(text, published=DAY))


CHRONICLE = (
    "* Sept 2002: Australia freezes the assets of 18 ministers of Mali.\n\n"
    "* July 2008: Russia and China veto a U.N. draft that would have imposed an arms embargo.\n\n"
    "* Feb 2012: EU delists 51 people.\n\n"
    "* Nov 2013: Canada freezes the assets of the Togolese general Kofi Mensa.\n\n"
    "* May 2014: Norway calls for sanctions."
)


def test_entries_of_a_chronicle_are_about_the_one_of_its_title() -> None:
    found = claims(CHRONICLE, title="FACTBOX-Sanctions on Mali since 2002", published=DAY)
    rows = [f"{one.sender} {one.target_country} {one.action} {one.stage}" for one in found]
    assert "UN MLI imposed rejected" in rows
    assert "EU MLI lifted decided" in rows
    assert "NOR MLI imposed proposed" in rows


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("U.S. Senate overrides Reagan's veto of a bill banning imports of South African coal.", "decided"),
        ("Congress overrode the president's veto of a bill that bans the import of South African coal.", "decided"),
        ("The veto of a bill banning imports of Malian coal was overridden by the Congress of Peru.", "decided"),
        ("The Senate may override the veto of a bill banning imports of Malian coal.", "proposed"),
        ("Congress failed to override the veto of a bill banning imports of Malian coal.", "rejected"),
    ],
)
def test_a_veto_that_is_overridden_makes_a_law(text: str, stage: str) -> None:
    assert [(one.sector, one.stage) for one in claims(text, published=DAY)] == [("coal", stage)]


def test_months_head_the_paragraphs_of_a_review() -> None:
    text = "MARCH. Peru lifted its sanctions on Mali.\n\nMAY. The UN renewed the arms embargo on Chad for a year."
    assert [one.when.value for one in claims(text, published=date(2024, 12, 30))] == ["2024-03", "2024-05"]


COMING = [
    (
        "The UN slapped an arms embargo on Liberia in 1992; a ban on diamonds came in 2001 and one on timber in 2003.",
        ["defence imposed 1992", "diamonds imposed 2001", "timber imposed 2003"],
    ),
    (
        "The UN imposed an arms embargo on Angola in 1993. A ban on fuel followed in 1994, and a ban on gold in 1998.",
        ["defence imposed 1993", "petroleum_products imposed 1994", "gold imposed 1998"],
    ),
    ("In 1990 came a UN ban on all trade with Iraq.", ["unspecified imposed 1990"]),
    ("The embargo on Mali came in 1993. Few noticed.", ["unspecified imposed 1993"]),
    ("The embargo on Mali came under attack in 1993. Few noticed.", []),
    ("Sanctions on Mali followed a familiar path.", []),
]


@pytest.mark.parametrize(("text", "expected"), COMING)
def test_new_measures_come_one_after_another(text: str, expected: list[str]) -> None:
    assert [f"{one.sector} {one.action} {one.when.value}" for one in claims(text, published=DAY)] == expected
