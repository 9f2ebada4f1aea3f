"""Dispatches of councils: how members voted, embargoes of several kinds, money by its sum, and those who follow."""

from datetime import date

from tests.coding.texts import claims

DAY = date(1990, 6, 20)

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str) -> set[Row]:
    found = claims(text, published=DAY)
    return {(one.sender, one.target_country, one.sector, one.action, one.stage) for one in found}


def test_how_members_voted_says_nothing_of_who_acts() -> None:
    hit = {("UN", "LBY", "unspecified", "imposed", "decided")}
    for voted in ("with Chad and Mali abstaining", "Mali abstaining", "with Chad voting against"):
        assert rows(f"The Security Council voted 12-0, {voted}, to impose a trade embargo on Libya.") == hit
    assert rows("The Security Council, Mali dissenting, voted to impose an embargo on Libya.") == hit
    assert rows("Norway ended its embargo on Chad, opposing a longer one.") == {
        ("NOR", "TCD", "unspecified", "lifted", "decided")
    }


def test_each_way_and_kind_before_an_embargo_counts() -> None:
    for kinds, sectors in (
        ("an air and arms embargo", {"aviation", "defence"}),
        ("an air, sea and arms embargo", {"aviation", "shipping", "defence"}),
        ("an arms, diamond and travel ban", {"defence", "diamonds", "unspecified"}),
    ):
        assert {row[2] for row in rows(f"The Security Council imposed {kinds} on Mali.")} == sectors
    text = "Oslo called for an oil and arms embargo on Mali."
    assert {row[2] for row in rows(text)} == {"oil", "defence"}


def test_all_of_two_states_is_from_both() -> None:
    both = {("NOR", code, "banking", "imposed", "decided") for code in ("TCD", "MLI")}
    assert rows("Norway froze all Chadian and Malian assets.") == both
    assert rows("Norway froze some Chadian and Malian assets.") == both


def test_both_and_the_two_stand_for_those_named_last() -> None:
    text = "Norway will halt oil imports from Mali and Chad and suspend exports to both."
    assert {row[1:3] for row in rows(text)} == {
        (code, sector) for code in ("MLI", "TCD") for sector in ("oil", "unspecified")
    }
    text = "Mali and Chad fought on. Norway cut arms sales to the two on Monday."
    assert {row[1] for row in rows(text)} == {"MLI", "TCD"}


def test_trade_beside_other_bans_has_a_row_of_its_own() -> None:
    text = "Norway imposed sanctions on Mali including a trade embargo, a ban on flights and a freeze on its assets."
    assert {row[2] for row in rows(text)} == {"unspecified", "aviation", "banking"}


def test_ones_own_sanctions_are_those_named_before() -> None:
    first = "Norway lifted its sanctions on Mali. "
    for then in ("Canada said it was dropping its own.", "Canada dropped most of its own.", "Canada ended its own."):
        assert ("CAN", "MLI", "unspecified", "lifted", "decided") in rows(first + then)
    told = rows(first + "Canada and Chad said they were dropping theirs.")
    assert {row[0] for row in told} == {"NOR", "CAN", "TCD"}
    assert {row[0] for row in rows(first + "Canada dropped its own plan.")} == {"NOR"}


def test_a_sum_says_how_much_is_handed_back() -> None:
    assert rows("Norway released 90 mln dlrs in frozen Malian assets.") == {
        ("NOR", "MLI", "banking", "lifted", "decided")
    }
    assert rows("Mali demanded 90 mln dlrs in frozen Malian assets.") == set()


def test_a_past_goes_on_with_the_main_verb() -> None:
    text = "Norway lifted a ban on loans to firms trading with Chad and imposed an embargo on Mali."
    assert {row[:2] for row in rows(text)} == {("NOR", "TCD"), ("NOR", "MLI")}


def test_what_is_asked_for_beside_a_change_is_proposed() -> None:
    text = "The EC imposed trade sanctions on Mali and asked the U.N. to consider an oil embargo."
    assert ("UN", "MLI", "oil", "imposed", "proposed") in rows(text)
    text = "Britain broke relations with Mali. It asked its EC partners to consider sanctions."
    assert rows(text) == {("EU", "MLI", "unspecified", "imposed", "proposed")}


def test_states_without_a_name_are_not_the_one_named_beside() -> None:
    text = "EC ministers banned arms sales to countries supporting terrorism but ruled out sanctions on Mali."
    assert ("EU", "MLI", "defence", "imposed", "decided") not in rows(text)
    text = "Mali could be dropped from the COCOM list of proscribed countries, a Norwegian official said."
    assert {row[4] for row in rows(text)} == {"proposed"}


def test_goods_sold_by_the_tonne_are_sanctioned_by_who_allows_it() -> None:
    assert rows("The Commission has sanctioned the sale of 200,000 tonnes of butter to Mali, officials said.") == set()


def test_satellites_are_launched_and_money_is_kept_from_hands() -> None:
    text = "Norway allowed the export to Mali of satellites to be launched by Chadian rockets."
    assert all(row[0] != "TCD" for row in rows(text))
    text = "Norway froze Malian assets to keep them out of Chad's hands."
    assert {row[1] for row in rows(text)} == {"MLI"}
