"""Wordings of wires and newspapers of 1960-2010: what sanctions consisted of, whose firms and loans, who alone may."""

from datetime import date

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]
DAY = date(1999, 9, 15)


def rows(text: str, *, title: str | None = None) -> set[Row]:
    """Return the rows of a text."""
    return {
        (one.sender, one.target_country, one.sector, str(one.action), str(one.status))
        for one in claims(text, published=DAY, title=title)
    }


LIFTED: set[Row] = {("UN", "MLI", "unspecified", "lifted", "in_force")}

SENTENCES: list[tuple[str, set[Row]]] = [
    (
        "The Security Council lifted its sanctions on Mali. They included an arms embargo and a ban on flights.",
        LIFTED,
    ),
    (
        "The UN lifted its sanctions on Mali. The sanctions halted oil shipments and froze the assets of its leaders.",
        LIFTED,
    ),
    (
        "The UN lifted its sanctions on Mali. Norwegian sanctions against Mali will remain in place. "
        "Those sanctions include a ban on oil trade. The sanctions also bar travel to Mali.",
        LIFTED,
    ),
    (
        "The UN imposed sanctions on Mali. They include an arms embargo and a ban on flights.",
        {("UN", "MLI", one, "imposed", "in_force") for one in ("defence", "aviation")},
    ),
    (
        "The U.S. imposed sanctions on Mali. They include a ban on American oil companies doing business in Mali.",
        {("USA", "MLI", "oil", "imposed", "in_force")},
    ),
    (
        "Washington ended its sanctions on Mali. The step lifts bans on air travel and eligibility for American loans.",
        {("USA", "MLI", one, "lifted", "in_force") for one in ("aviation", "banking")},
    ),
    (
        "The EU imposed a ban on Malian companies trading in Norway.",
        {("EU", "MLI", "unspecified", "imposed", "in_force"), ("EU", "NOR", "unspecified", "imposed", "in_force")},
    ),
    (
        "Norway praised Mali in the airliner bombing case but stopped short of easing its sanctions.",
        {("NOR", "MLI", "unspecified", "eased", "rejected")},
    ),
    ("Only the Security Council may end the embargo on Mali, Sweden said.", set()),
    ("Sweden said that only the United Nations could impose sanctions on Mali.", set()),
    (
        "The embargo on Mali was imposed not by Norway but by ECOWAS.",
        {("ECOWAS", "MLI", "unspecified", "imposed", "in_force")},
    ),
    ("The minister said that his trip had nothing to do with the lifting of the embargo on Mali.", set()),
    ("There is no link between the visit and London pressing the EU to ease its arms embargo on China.", set()),
    (
        "Mali will stop buying American wheat if Reagan's veto of sanctions against Mali is overturned.",
        {
            ("MLI", "USA", "food_agriculture", "imposed", "proposed"),
            ("USA", "MLI", "unspecified", "imposed", "proposed"),
        },
    ),
    (
        "The House voted to override the president's veto of sanctions against Mali.",
        {("USA", "MLI", "unspecified", "imposed", "proposed")},
    ),
    (
        "Congress overrode the president's veto of sanctions against Mali.",
        {("USA", "MLI", "unspecified", "imposed", "announced")},
    ),
    (
        "As part of the Bush Administration's efforts, the President has imposed financial sanctions on Mali. "
        "The order goes beyond UN sanctions.",
        {("USA", "MLI", "unspecified", "imposed", "in_force")},
    ),
    (
        "EU foreign ministers meeting in Oslo on Monday voted to tighten sanctions on Mali.",
        {("EU", "MLI", "unspecified", "expanded", "announced")},
    ),
    (
        "ECOWAS leaders gathered in Cairo lifted sanctions on Mali.",
        {("ECOWAS", "MLI", "unspecified", "lifted", "in_force")},
    ),
    (
        "Norway drafted a protest to Sweden over its ban on machines for the Malian dam.",
        set(),
    ),
    ("The government wants to cut Mali's purchasing power.", set()),
    (
        "Norway imposed sanctions on Mali. It also met with Chilean ministers.",
        {("NOR", "MLI", "unspecified", "imposed", "in_force")},
    ),
    (
        "The coup in Mali was met with sanctions by Norway.",
        {("NOR", "MLI", "unspecified", "imposed", "in_force")},
    ),
    (
        "The United States imposed sanctions to freeze the assets of Haitian officers.",
        {("USA", "HTI", "unspecified", "imposed", "in_force")},
    ),
    (
        "Norway will impose sanctions to press Mali to free its prisoners, a minister said in Chad.",
        {("NOR", "MLI", "unspecified", "imposed", "announced")},
    ),
    (
        "The Security Council extended its sanctions-relief package for Yugoslavia.",
        {("UN", "YUG", "unspecified", "eased", "in_force")},
    ),
    (
        "Norway set in motion a ban on the sale of arms to Mali.",
        {("NOR", "MLI", "defence", "imposed", "in_force")},
    ),
    (
        "The Norwegian government moved on Monday to ban imports from Mali.",
        {("NOR", "MLI", "unspecified", "imposed", "announced")},
    ),
    (
        "Mr. Berg will discuss the lifting of the embargo over a meal with Peruvian envoys. "
        "Britain's embargo on Mali has stood since 1982.",
        {("GBR", "MLI", "unspecified", "lifted", "proposed")},
    ),
    (
        "Norway lifted the prohibition on weekly flights to Oslo by Air Mali.",
        {("NOR", "MLI", "aviation", "lifted", "in_force")},
    ),
    (
        "Norway banned imports of commercially grown tobacco from Mali.",
        {("NOR", "MLI", "tobacco", "imposed", "in_force")},
    ),
    (
        "The Senate voted sanctions against Mali into law and led the country into a worldwide drive to end slavery.",
        {("USA", "MLI", "unspecified", "imposed", "announced")},
    ),
    ("They do not form part of any jointly agreed package of sanctions on Mali.", set()),
    (
        "Norway has imposed sanctions on Mali. The ministers held talks on the sanctions in Oslo.",
        {("NOR", "MLI", "unspecified", "imposed", "in_force")},
    ),
    (
        "The UN lifted its sanctions on Mali. It had imposed them in June 1993. The sanctions barred oil sales.",
        {*LIFTED, ("UN", "MLI", "unspecified", "imposed", "in_force")},
    ),
    (
        "Kenya banned all flights to Burundi. Presidents meeting in Arusha agreed to tighten sanctions on the country.",
        {
            ("KEN", "BDI", "aviation", "imposed", "in_force"),
            ("KEN", "BDI", "unspecified", "expanded", "announced"),
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:60] for text, _ in SENTENCES])
def test_wordings_of_wires(text: str, expected: set[Row]) -> None:
    """Each text gives its rows and no others."""
    assert rows(text) == expected
