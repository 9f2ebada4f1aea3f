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
        "Treasury designated four men under the American sanctions program against North Korea since they sold coal.",
        {("USA", "PRK", "unspecified", "imposed", "in_force")},
    ),
    (
        "Switzerland listed four persons under its Mali sanctions regime.",
        {("CHE", "MLI", "unspecified", "imposed", "in_force")},
    ),
    (
        "Britain sanctioned three traders under its counter-terrorism sanctions regime.",
        {("GBR", None, "unspecified", "imposed", "in_force")},  # a theme without a country
    ),
    ("Norway added one more ground for permits under its Syria sanctions programme.", set()),
    (
        "Britain added five traders under its Syria sanctions regime.",
        {("GBR", "SYR", "unspecified", "imposed", "in_force")},
    ),
    (
        "At the end of the talks, a raft of sanctions was slapped on Guinea by ECOWAS.",
        {("ECOWAS", "GIN", "unspecified", "imposed", "in_force")},
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
    ("Estonian exports have been halted at Iran's border.", {("IRN", "EST", "unspecified", "imposed", "in_force")}),
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
        "The EU sued India at the WTO for banning Latvian pork.",
        {("IND", "LVA", "food_agriculture", "imposed", "in_force")},
    ),
    (
        "The EU froze Libyan assets at the height of its dispute with Tunisia.",
        {("EU", "LBY", "banking", "imposed", "in_force")},
    ),
    (
        "Britain imposed an embargo on North Vietnam at the outset of its war with the South.",
        {("GBR", "VNM", "unspecified", "imposed", "in_force")},
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
        "The Treasury answered questions on a February order that widened U.S. sanctions on Sudan.",
        ("SDN", "expanded", "2024-02", False),
    ),
    ("The EU sued India at the WTO for banning Latvian pork.", ("LVA", "imposed", None, False)),
]


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_date(text: str, expected: tuple[str | None, str, str | None, bool]) -> None:
    assert expected in dated(text)


ROUND_UP = (
    "• Three bankers left the French sanctions list when their listing ended.\n\n"
    "• OFAC designated Diana Kajmakovic, a prosecutor in Bosnia and Herzegovina.\n\n"
    "• Britain imposed sanctions on 14 further targets.\n\n"
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
        ("FRA", None, "unspecified", "imposed", "in_force"),
        ("GBR", "RUS", "metals_minerals", "imposed", "in_force"),
        ("EU", "TUR", "unspecified", "extended", "in_force"),
        ("CAN", "BLR", "potash", "imposed", "in_force"),
    }


DEARER = [
    (
        "The Security Council prolonged the embargo on Mali despite pleas from Chad to lift or at least ease it.",
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
        "Chad has closed its land border with Sudan. It has closed its airspace to Sudan Airways.",
        {("TCD", "SDN", one, "imposed", "in_force") for one in ("unspecified", "aviation")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), DEARER)
def test_dearer_formula(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


OLDER = [
    (
        "The Security Council was ready on Monday to start lifting the sanctions on Libya.",
        {("UN", "LBY", "unspecified", "lifted", "proposed")},
    ),
    (
        "On the table as well is a resolution scrapping the arms embargo against Angola.",
        {(None, "AGO", "defence", "lifted", "proposed")},
    ),
    (
        "Failing that, Japan is prepared to impose new sanctions on Burma.",
        {("JPN", "MMR", "unspecified", "imposed", "proposed")},
    ),
    (
        "The Security Council's vote to lift sanctions on Libya pleased Tripoli.",
        {("UN", "LBY", "unspecified", "lifted", "in_force")},
    ),
    (
        "France banned the import of such Rhodesian products as steel, coal and textiles.",
        {("FRA", "ZWE", one, "imposed", "in_force") for one in ("iron_steel", "coal", "textiles")},
    ),
    (
        "Canada banned imports of a long list of Polish goods — including steel, copper and coal.",
        {("CAN", "POL", one, "imposed", "in_force") for one in ("iron_steel", "metals_minerals", "coal")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OLDER)
def test_formula_of_the_old_wires(text: str, expected: set[Row]) -> None:
    assert rows(text) >= expected
    assert {one[1] for one in rows(text)} == {one[1] for one in expected}
    assert {one for one in rows(text) if one[4] in ("in_force", "announced")} <= expected


def test_what_goods_were_worth_is_no_date_of_the_ban() -> None:
    assert dated("Japan banned Cuban sugar — worth some $40 million in 1985.") == {
        ("CUB", "imposed", "2024-05-15", True)
    }


def test_a_heading_by_itself_tells_no_new_embargo() -> None:
    text = "The UN eased its embargo on Haiti.\n\nArms embargo\n\n- Tanks stay under the ban."
    assert all(one[3] != "imposed" for one in rows(text, title="Haiti: what changes"))


def test_who_is_urged_to_recognize_another_is_no_measure_on_that() -> None:
    text = "The Council agreed to prolong its easing of sanctions on Libya and urged its rulers to recognize Chad."
    assert "TCD" not in {one[1] for one in rows(text)}


TOLD_BY = [
    (
        "Britain eased its curbs on Chilean steel, the ambassador, a friend of Peru, told reporters.",
        {("GBR", "CHL", "iron_steel", "eased", "in_force")},
    ),
    (
        "Norway lifted its sanctions on Malian banks, its envoy, an adviser to the king of Spain, announced on Monday.",
        {("NOR", "MLI", "banking", "lifted", "in_force")},
    ),
    (
        "Canada banned oil and coal from Mali, the minister of transport, speaking in Ottawa, said.",
        {("CAN", "MLI", one, "imposed", "in_force") for one in ("oil", "coal")},
    ),
    (
        "Canada banned oil from Mali, timber from Chad, coal from Peru, said the minister.",
        {
            ("CAN", "MLI", "oil", "imposed", "in_force"),
            ("CAN", "TCD", "timber", "imposed", "in_force"),
            ("CAN", "PER", "coal", "imposed", "in_force"),
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD_BY)
def test_who_tells_is_not_hit_whatever_is_said_of_him(text: str, expected: set[Row]) -> None:
    assert set(rows(text)) == expected


def test_who_built_an_aircraft_is_not_listed_with_it() -> None:
    text = "The EU delisted Cham Wings on Monday. A Bombardier jet that flew for it was struck off the list as well."
    assert {one[1] for one in rows(text)} == {"SYR"}


NOBODY_HIT = [
    (
        "The Iran-Libya Sanctions Act (ILSA) has imposed penalties and sanctions on non-U.S. investors in Iranian gas.",
        {"USA", "LBY"},
    ),
    ("Moldova imposed sanctions on Belarus in synchronization with the United States.", {"USA"}),
    ("Estonia adopted an order imposing sanctions on Moldova's pro-Russian mayors.", {"RUS"}),
    (
        "Curbs on trade with Liberia were imposed in 2001 pursuant to United Nations Security Council Resolution 1343.",
        {"UN"},
    ),
]


@pytest.mark.parametrize(("text", "spared"), NOBODY_HIT)
def test_who_only_stands_beside_is_not_hit(text: str, spared: set[str]) -> None:
    found = rows(text)
    assert found
    assert not spared & {one[1] for one in found}


BY_PROGRAMME = [
    (
        "OFSI put two persons and a firm on its list of sanctioned parties under the UK's Guinea regime.",
        ("GBR", "GIN", "unspecified", "imposed", "in_force"),
    ),
    (
        "OFAC added a dozen men and three firms to its SDN list under its Nicaragua sanctions program.",
        ("USA", "NIC", "unspecified", "imposed", "in_force"),
    ),
    (
        "Canada on Tuesday sanctioned people and entities for their ties to Eritrea.",
        ("CAN", "ERI", "unspecified", "imposed", "in_force"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), BY_PROGRAMME)
def test_who_is_listed_is_placed_by_programme_or_ties(text: str, expected: Row) -> None:
    (one,) = claims(text, published=DAY)
    assert (one.sender, one.target_country, one.sector, str(one.action), str(one.status)) == expected
    assert one.stated == 2


def test_who_acts_in_the_article_is_not_hit_where_nobody_is_said_to_act() -> None:
    text = (
        "In 2009 the United States relaxed its embargo on Cuba. Curbs on contracts between US and Cuban telephone "
        "companies were lifted."
    )
    found = rows(text, title="Sanction Qaddafi? What others did")
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
    text = "The text tightens sanctions against Belarus by barring European banks from continuing to take part."
    assert {one[1] for one in rows(text)} == {"BLR"}
