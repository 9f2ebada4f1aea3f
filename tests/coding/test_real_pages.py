"""Formulas that stand on real pages: round-ups, programmes, borders, acts with their day, and what is only recalled."""

from datetime import date

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]
DAY = date(2024, 5, 15)


def rows(text: str, *, title: str | None = None) -> set[Row]:
    """Return the rows of a text."""
    return {
        (one.sender, one.target_country, one.sector, str(one.action), str(one.status))
        for one in claims(text, published=DAY, title=title)
    }


def dated(text: str) -> set[tuple[str | None, str, str | None, bool]]:
    """Return target, action, date and whether it is main for the rows of a text."""
    return {(one.target_country, str(one.action), one.when.value, one.main) for one in claims(text, published=DAY)}


SENTENCES = [
    (
        "OFAC designated two individuals under the United States sanctions program against North Korea because they "
        "acted for an airline.",
        {("USA", "PRK", "unspecified", "imposed", "in_force")},
    ),
    (
        "Switzerland listed four persons under its Mali sanctions regime.",
        {("CHE", "MLI", "unspecified", "imposed", "in_force")},
    ),
    ("Britain sanctioned three traders under its counter-terrorism sanctions regime.", set()),
    ("The UK added a new ground for licence requests under its Russia sanctions programme.", set()),
    (
        "Britain added five traders under its Syria sanctions regime.",
        {("GBR", "SYR", "unspecified", "imposed", "in_force")},
    ),
    (
        "At the end of the meeting, a slew of sanctions was slapped on Niger by ECOWAS.",
        {("ECOWAS", "NER", "unspecified", "imposed", "in_force")},
    ),
    (
        "The EU's easing of its oil and gas embargo on Libya took effect on Monday.",
        {("EU", "LBY", one, "eased", "in_force") for one in ("oil", "gas")},
    ),
    (
        "The lifting of oil, gas and coal sanctions on Libya by Britain took effect on Monday.",
        {("GBR", "LBY", one, "lifted", "in_force") for one in ("oil", "gas", "coal")},
    ),
    (
        "The imposition of arms and oil embargoes on Haiti by the OAS followed on Monday.",
        {("OAS", "HTI", one, "imposed", "in_force") for one in ("defence", "oil")},
    ),
    ("Lithuanian exports have been stopped at China's border.", {("CHN", "LTU", "unspecified", "imposed", "in_force")}),
    (
        "Ukrainian grain shipments were halted at Polish ports.",
        {("POL", "UKR", "food_agriculture", "imposed", "in_force")},
    ),
    ("Oman said that Western-imposed sanctions on Iraq hurt its trade.", set()),
    (
        "ECOWAS halted the closing of the land border with Niger.",
        {("ECOWAS", "NER", "unspecified", "lifted", "in_force")},
    ),
    (
        "Egypt announced the closing of its border with Libya.",
        {("EGY", "LBY", "unspecified", "imposed", "announced")},
    ),
    (
        "Japan filed a complaint against China for banning its fish.",
        {("CHN", "JPN", "food_agriculture", "imposed", "in_force")},
    ),
    (
        "The EU sued China at the WTO for banning Lithuanian beef.",
        {("CHN", "LTU", "food_agriculture", "imposed", "in_force")},
    ),
    (
        "The EU froze Libyan assets at the height of its dispute with Tunisia.",
        {("EU", "LBY", "unspecified", "imposed", "in_force")},
    ),
    (
        "Washington imposed an embargo on North Korea at the start of its war with the South.",
        {("USA", "PRK", "unspecified", "imposed", "in_force")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_formula(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


def test_what_a_lifting_means_is_no_plan() -> None:
    text = "Britain lifted its ban on Polish apples. The lifting of the ban means that they can be sold again."
    assert rows(text) == {("GBR", "POL", "food_agriculture", "lifted", "in_force")}


DATED = [
    ("Officials said that in March Kenya banned Somali khat.", ("SOM", "imposed", "2024-03", False)),
    ("Kyiv said that on 3 May Hungary lifted its ban on Ukrainian grain.", ("UKR", "lifted", "2024-05-03", False)),
    ("ECOWAS lifted the sanctions it imposed on Niger.", ("NER", "imposed", None, False)),
    ("The sanctions that ECOWAS imposed on Niger were lifted.", ("NER", "imposed", None, False)),
    ("ECOWAS lifted sanctions on Niger. It imposed sanctions on Niger after a coup.", ("NER", "imposed", None, False)),
    ("Britain eased the curbs it had previously placed on Chinese steel.", ("CHN", "imposed", None, False)),
    (
        "OFAC issued answers to clarify a January executive order that expanded U.S. sanctions on Iran.",
        ("IRN", "expanded", "2024-01", False),
    ),
    ("The EU sued China at the WTO for banning Lithuanian beef.", ("LTU", "imposed", None, False)),
]


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_date(text: str, expected: tuple[str | None, str, str | None, bool]) -> None:
    assert expected in dated(text)


ROUND_UP = (
    "• Two bankers came off the French sanctions list as their designation ended.\n\n"
    "• OFAC designated Diana Kajmakovic, a prosecutor in Bosnia and Herzegovina.\n\n"
    "• The UK imposed sanctions on 92 additional targets.\n\n"
    "• Canada extended its arms embargo on Sudan."
)


def test_an_item_of_a_round_up_lends_its_target_to_none_before_or_behind() -> None:
    found = rows(ROUND_UP, title="Last week's developments in sanctions")
    assert found == {
        ("USA", "BIH", "government", "imposed", "in_force"),
        ("CAN", "SDN", "defence", "extended", "in_force"),
    }


def test_days_part_a_round_up_as_well() -> None:
    text = (
        "Monday, May 6\n\nFrance added six men to its counter-terrorism sanctions list.\n\nTuesday, May 7\n\n"
        "The UK banned Russian nickel.\n\nIn two separate acts, the EU Council:\n\n"
        "Extended its sanctions on Turkey for a year; and\n\nAmended a list.\n\n"
        "Wednesday, May 8\n\nCanada banned Belarusian potash."
    )
    assert rows(text, title="The week in sanctions") == {
        ("GBR", "RUS", "metals_minerals", "imposed", "in_force"),
        ("EU", "TUR", "unspecified", "extended", "in_force"),
        ("CAN", "BLR", "potash", "imposed", "in_force"),
    }


DEARER = [
    (
        "The Security Council extended the embargo on Mali despite appeals from Chad to lift or at least ease it.",
        {("UN", "MLI", "unspecified", "extended", "in_force"), ("UN", "MLI", "unspecified", "eased", "proposed")},
    ),
    (
        "The Security Council extended the embargo on Mali despite appeals from Chad to lift or ease it.",
        {("UN", "MLI", "unspecified", "extended", "in_force"), ("UN", "MLI", "unspecified", "eased", "proposed")},
    ),
    (
        "Kenya refused to lift or relax its ban on Somali khat.",
        {("KEN", "SOM", "food_agriculture", "eased", "rejected")},
    ),
    (
        "Egypt's air space will be closed to all flights from Qatar.",
        {("EGY", "QAT", "aviation", "imposed", "announced")},
    ),
    (
        "Pakistan announced measures against India that have included closing its airspace to Indian carriers.",
        {("PAK", "IND", "aviation", "imposed", "in_force")},
    ),
    (
        "Britain took steps against Iran that included freezing its assets.",
        {("GBR", "IRN", "banking", "imposed", "in_force")},
    ),
    ("Two Baltic states banned Russian coal.", {(None, "RUS", "coal", "imposed", "in_force")}),
    (
        "The three Baltic states banned Russian coal.",
        {(one, "RUS", "coal", "imposed", "in_force") for one in ("EST", "LVA", "LTU")},
    ),
    ("The US rolled back the easing of sanctions on Cuba.", {("USA", "CUB", "unspecified", "reinstated", "in_force")}),
    (
        "The White House reversed the sanctions relief for Venezuela.",
        {("USA", "VEN", "unspecified", "reinstated", "in_force")},
    ),
    (
        "The Biden administration has renewed a licence partially exempting Chevron from sanctions on Venezuela.",
        {("USA", "VEN", "unspecified", "eased", "in_force")},
    ),
    (
        "The Netherlands announced export controls on chip manufacturing gear, following Washington's lead to curb "
        "China's capabilities.",
        {("NLD", "CHN", one, "imposed", "announced") for one in ("semiconductors", "machinery")},
    ),
    (
        "Saudi Arabia has closed its land border with Qatar. It has closed its airspace to Qatar Airways.",
        {("SAU", "QAT", one, "imposed", "in_force") for one in ("unspecified", "aviation")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), DEARER)
def test_dearer_formula(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


OLDER = [
    (
        "The Security Council was ready yesterday to begin unravelling the sanctions on Yugoslavia.",
        {("UN", "YUG", "unspecified", "lifted", "proposed")},
    ),
    (
        "Also on the table was a resolution ending the arms embargo against Bosnia.",
        {(None, "BIH", "defence", "lifted", "proposed")},
    ),
    (
        "Failing that, Canada is prepared to impose further sanctions on Iran.",
        {("CAN", "IRN", "unspecified", "imposed", "proposed")},
    ),
    (
        "The Security Council's vote to lift sanctions on Libya pleased Tripoli.",
        {("UN", "LBY", "unspecified", "lifted", "in_force")},
    ),
    (
        "The US banned the import of such South African commodities as steel, coal and textiles.",
        {("USA", "ZAF", one, "imposed", "in_force") for one in ("iron_steel", "coal", "textiles")},
    ),
    (
        "The US banned imports of a wide range of South African goods — including steel, uranium and coal.",
        {("USA", "ZAF", one, "imposed", "in_force") for one in ("iron_steel", "nuclear", "coal")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OLDER)
def test_formula_of_the_old_wires(text: str, expected: set[Row]) -> None:
    assert rows(text) >= expected
    assert {one[1] for one in rows(text)} == {one[1] for one in expected}
    assert {one for one in rows(text) if one[4] in ("in_force", "announced")} <= expected


def test_what_goods_were_worth_is_no_date_of_the_ban() -> None:
    assert dated("The US banned South African steel — worth a total of $713 million in 1985.") == {
        ("ZAF", "imposed", "2024-05-15", True)
    }


def test_a_heading_by_itself_tells_no_new_embargo() -> None:
    text = "The UN eased its embargo on Yugoslavia.\n\nArms embargo\n\n- The ban on heavy arms remains."
    assert all(one[3] != "imposed" for one in rows(text, title="Yugoslavia: what changes"))


def test_who_is_urged_to_recognize_another_is_no_measure_on_that() -> None:
    text = "The Council voted to extend its easing of sanctions against Libya and urged the state to recognize Chad."
    assert "TCD" not in {one[1] for one in rows(text)}


NOBODY_HIT = [
    (
        "The Iran-Libya Sanctions Act (ILSA) has imposed sanctions on non-U.S. companies that invest in Iranian oil.",
        {"USA", "LBY"},
    ),
    ("Ukraine imposed sanctions on Russia in synchronization with the United States.", {"USA"}),
    ("Ukraine signed a decree imposing sanctions on Georgia's pro-Russian authorities.", {"RUS"}),
    ("Sanctions on Iran were imposed in 2006 pursuant to United Nations Security Council Resolution 1737.", {"UN"}),
]


@pytest.mark.parametrize(("text", "spared"), NOBODY_HIT)
def test_who_only_stands_beside_is_not_hit(text: str, spared: set[str]) -> None:
    found = rows(text)
    assert found
    assert not spared & {one[1] for one in found}


BY_PROGRAMME = [
    (
        "OFSI added four individuals and one entity to its list of sanctioned targets under the UK's Syria regime.",
        ("GBR", "SYR", "unspecified", "imposed", "in_force"),
    ),
    (
        "OFAC added two individuals and four entities to its SDN list under its Russia sanctions program.",
        ("USA", "RUS", "unspecified", "imposed", "in_force"),
    ),
    (
        "The U.S. this week sanctioned people and entities for their ties to North Korea.",
        ("USA", "PRK", "unspecified", "imposed", "in_force"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), BY_PROGRAMME)
def test_who_is_listed_is_placed_by_programme_or_ties(text: str, expected: Row) -> None:
    (one,) = claims(text, published=DAY)
    assert (one.sender, one.target_country, one.sector, str(one.action), str(one.status)) == expected
    assert one.stated == 2


def test_who_acts_in_the_article_is_not_hit_where_nobody_is_said_to_act() -> None:
    text = (
        "In 2009 the United States relaxed its embargo on Cuba. Restrictions on agreements linking US and Cuban "
        "telecommunication facilities were lifted."
    )
    found = rows(text, title="Sanction Qaddafi? How five nations have reacted to sanctions")
    assert ("USA", "CUB", "telecoms", "lifted", "in_force") in found
    assert not {"USA", "LBY"} & {one[1] for one in found}
    assert "LBY" not in {one[0] for one in found}


def test_a_firm_that_a_correction_calls_removed_is_not_listed_anew() -> None:
    text = (
        "The EU took four Syrian banks off its list. The EU is ready to put the sanctions back. Correction: an earlier "
        "version of this article said five banks had been delisted. The fifth entity removed was Syrian Arab Airlines."
    )
    assert not {one for one in rows(text) if one[2] == "aviation" and one[3] == "reinstated"}


def test_ports_that_may_no_longer_handle_goods_are_no_target() -> None:
    assert rows("Turkish ports will no longer be allowed to handle Syrian ships.") == {
        ("TUR", "SYR", "shipping", "imposed", "announced")
    }


def test_the_union_bars_european_banks_itself() -> None:
    text = "The package tightens sanctions against Russia by banning European banks from continuing to use the service."
    assert {one[1] for one in rows(text)} == {"RUS"}
