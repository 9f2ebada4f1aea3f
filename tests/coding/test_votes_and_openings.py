"""Bills that are voted for, plans that a headline drops, clauses behind "with", exemptions from duties."""

from datetime import date

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str, title: str | None = None) -> set[Row]:
    found = claims(text, title=title, published=date(2014, 7, 16))
    return {(one.sender, one.target_country, one.sector, str(one.action), one.stage) for one in found}


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("The House voted for a bill that bans imports of oil from Iran.", "proposed"),
        ("A Senate committee voted 12 to 4 for a bill that shuts oil from Iran out of the United States.", "proposed"),
        ("The Senate voted 99 to 0 in favour of legislation that bans imports of oil from Iran.", "proposed"),
        ("The House passed a measure that bans imports of oil from Iran.", "proposed"),
        ("Congress voted for a bill that bans imports of oil from Iran.", "decided"),
        ("Congress passed a law that bans imports of oil from Iran.", "decided"),
        ("The House passed at final reading a bill that bans imports of oil from Iran.", "decided"),
    ],
)
def test_a_bill_that_one_chamber_votes_for_bars_nothing_yet(text: str, stage: str) -> None:
    assert rows(text) == {("USA", "IRN", "oil", "imposed", stage)}


def test_measures_that_a_council_votes_for_are_decided() -> None:
    assert rows("The Security Council voted for a resolution that bars arms sales to Somalia.") == {
        ("UN", "SOM", "defence", "imposed", "decided")
    }


@pytest.mark.parametrize("verb", ["shelves", "drops", "scraps"])
def test_a_ban_that_was_only_planned_is_not_lifted_by_its_headline(verb: str) -> None:
    found = rows(
        "Norway abandoned its plan to ban arms sales to Chad, the minister said.", f"Oslo {verb} Chad arms ban"
    )
    assert found == {("NOR", "TCD", "defence", "imposed", "rejected")}


def test_a_ban_that_was_in_force_is_lifted_by_its_headline() -> None:
    found = rows("Norway lifted its ban on arms sales to Chad. It will not ban credits.", "Oslo scraps Chad arms ban")
    assert ("NOR", "TCD", "defence", "lifted", "decided") in found


@pytest.mark.parametrize(
    "rest", ["tankers headed for Oran", "Japanese buyers returned", "Swiss banks hesitated to lend"]
)
def test_what_goes_on_behind_an_opening_is_not_hit(rest: str) -> None:
    text = f"With Washington lifting its ban on Libyan oil, {rest}."
    assert rows(text) == {("USA", "LBY", "oil", "lifted", "decided")}


def test_all_who_act_behind_with_do_it() -> None:
    found = rows("Prices rose, with Japan, Canada and Norway banning imports of gold from Mali.")
    assert found == {(one, "MLI", "gold", "imposed", "decided") for one in ("JPN", "CAN", "NOR")}


def test_a_firm_behind_with_is_no_state() -> None:
    text = "With Gazprom cutting deliveries through Nord Stream by 60 percent, Germany will restart coal plants."
    assert rows(text, "Germany to burn coal") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Tariffs of 25 percent on steel took effect in the United States. Canada and Mexico were exempted.",
        "Washington imposed duties on steel and spared Turkey.",
    ],
)
def test_who_is_spared_duties_is_freed_of_no_sanction(text: str) -> None:
    assert rows(text) == set()


def test_who_is_spared_sanctions_is_not_hit_by_them() -> None:
    found = rows("US sanctions on banks of Mali took effect on Monday. Chad was exempted.")
    assert found == {("USA", "MLI", "banking", "imposed", "decided")}


def test_airlines_that_are_not_safe_are_hit_by_nothing() -> None:
    assert rows("The EU barred all airlines from Gabon because they are unsafe.") == set()
    assert rows("The EU barred all airlines from Belarus after a jet was forced to land in Minsk.") == {
        ("EU", "BLR", "aviation", "imposed", "decided")
    }


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("The EU is looking into banning fish from Chile.", ("EU", "CHL", "food_agriculture", "imposed", "proposed")),
        (
            "The EU added diamonds to its package of sanctions against Russia.",
            ("EU", "RUS", "diamonds", "imposed", "decided"),
        ),
        (
            "Poland proposed adding diamonds to the EU's next package of sanctions against Russia.",
            ("EU", "RUS", "diamonds", "imposed", "proposed"),
        ),
    ],
)
def test_goods_that_are_added_and_bans_that_are_looked_into(text: str, row: Row) -> None:
    assert rows(text) == {row}


def test_months_added_to_a_package_add_no_goods() -> None:
    assert rows("The EU added six months to its package of sanctions against Russia.") == {
        ("EU", "RUS", "unspecified", "extended", "decided")
    }


@pytest.mark.parametrize(
    ("goods", "target", "sector"),
    [
        ("Swiss watches", "CHE", "luxury_goods"),
        ("Persian carpets", "IRN", "textiles"),
        ("Cuban cigars", "CUB", "tobacco"),
        ("Havana cigars", "CUB", "tobacco"),
    ],
)
def test_goods_that_are_named_by_their_land_hit_it(goods: str, target: str, sector: str) -> None:
    assert rows(f"The United States banned imports of {goods}.") == {("USA", target, sector, "imposed", "decided")}


@pytest.mark.parametrize(
    "text",
    [
        "Washington let a licence for Venezuelan oil lapse.",
        "Washington allowed its licence for Venezuelan oil to lapse.",
        "A US licence for Venezuelan oil lapsed on Thursday.",
        "The US did not renew a licence for Venezuelan oil.",
    ],
)
def test_a_licence_that_lapses_brings_the_measure_back(text: str) -> None:
    assert rows(text) == {("USA", "VEN", "oil", "reinstated", "decided")}


@pytest.mark.parametrize(
    "text",
    [
        "Norway withdrew a licence for Swedish salmon.",
        "The Treasury granted a firm in Oslo a licence for Cuban nickel.",
    ],
)
def test_a_licence_for_one_firm_is_no_change(text: str) -> None:
    assert rows(text) == set()


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("EU sanctions on Iranian oil, banks and shipping ended on Saturday.", {"oil", "banking", "shipping"}),
        ("EU sanctions on Iranian shipping ended on Saturday.", {"shipping"}),
        ("EU sanctions on Iranian oil and shipping were lifted on Saturday.", {"oil", "shipping"}),
    ],
)
def test_shipping_with_a_verb_behind_it_is_a_branch(text: str, sectors: set[str]) -> None:
    assert rows(text) == {("EU", "IRN", sector, "lifted", "decided") for sector in sectors}


def test_shipping_with_goods_behind_it_is_a_deed() -> None:
    assert rows("The US bars firms from shipping oil to Iran.") == {("USA", "IRN", "oil", "imposed", "decided")}


@pytest.mark.parametrize("verb", ["ends today", "ends"])
def test_a_measure_that_ends_today_is_lifted(verb: str) -> None:
    assert rows(f"The EU arms embargo on Syria {verb}.") == {("EU", "SYR", "defence", "lifted", "decided")}


@pytest.mark.parametrize("verb", ["ends in May", "ends in May unless it is renewed", "expires in May"])
def test_a_term_that_is_stated_lifts_nothing_yet(verb: str) -> None:
    assert rows(f"The EU arms embargo on Syria {verb}.") == set()
