"""Rows that whole articles must not have: others' affairs, deeds and grounds beside the change that is told."""

from datetime import date

from tests.coding.rows import rows

DAY = date(2021, 6, 21)
BAN = "BRUSSELS - The European Union on Monday banned imports of Belarusian timber.\n\n"
OWN = {("EU", "BLR", "timber", "imposed", "in_force")}


def told(text: str, *, title: str | None = "Timber ban", day: date = DAY) -> set[tuple[str | None, ...]]:
    """Return the decided rows that a text has beside those of the ban before it."""
    found = rows(BAN + text, published=day, title=title)
    return {one for one in found - OWN if one[4] in ("in_force", "announced")}


def test_trade_of_a_third_state_in_its_own_crops_is_against_nobody() -> None:
    assert told("Vietnam has halted exports of rice since its harvest failed.") == set()
    assert told("Pakistan lifted its ban on onion imports last week.") == set()
    assert told("Gabon banned exports of manganese ore in raw form in 2019.") == set()


def test_who_also_stops_trade_with_the_one_that_is_hit_is_read() -> None:
    assert ("NOR", "BLR", "timber", "imposed", "in_force") in told("Norway also banned imports of timber from Belarus.")
    assert ("CHE", "BLR", "defence", "imposed", "in_force") in told("Switzerland stopped exports of arms on Tuesday.")


def test_grounds_of_trade_and_health_are_no_quarrel() -> None:
    assert told("Botswana shut its border to Zambian maize over a levy on hauliers.") == set()
    assert told("Jordan stopped imports of Syrian melons for fear of pests.") == set()
    assert told("Laos closed a pipeline to Vietnam when the contract expired.") == set()
    assert told("Mozambique cut power supplies to Malawi for want of payment.") == set()


def test_a_ground_of_trade_does_not_hide_what_is_called_a_sanction() -> None:
    found = told("Moldova imposed an embargo on Georgian wine as prices had fallen.")
    assert ("MDA", "GEO", "food_agriculture", "imposed", "in_force") in found


def test_a_firm_that_may_not_be_sold_is_no_trade() -> None:
    assert told("Denmark's government blocked the sale of a ferry company to Turkish buyers.") == set()


def test_what_acts_on_none_of_them_does_nothing() -> None:
    assert told("Oslo lifted none of its sanctions on Iran.") == set()
    assert told("Serbia has imposed neither an embargo nor a freeze of assets on Russia.") == set()
    assert told("Tokyo eased neither the oil embargo on Iran nor the ban on its banks.") == set()


def test_what_is_done_to_some_of_them_is_read() -> None:
    assert ("NOR", "IRN", "unspecified", "lifted", "in_force") in told("Oslo lifted its sanctions on Iran.")


def test_an_echo_repeats_the_last_deed() -> None:
    assert told("Croatia sent blankets. Slovenia did the same.") == set()
    assert told("Kuwait offered to mediate. It did so in 2014 as well.") == set()
    assert ("NOR", "BLR", "timber", "imposed", "in_force") in told("Norway did the same on Tuesday.")


def test_a_fate_told_aside_is_no_change() -> None:
    listed = "WASHINGTON - The Treasury on Monday blacklisted a Chinese refinery.\n\n"
    found = rows(listed + "Cyprus's banks, which lost much of their deposits in 2013, expect nothing.", published=DAY)
    assert found == {("USA", "CHN", "petroleum_products", "imposed", "in_force")}


def test_branches_are_only_where_the_money_lies() -> None:
    found = rows(
        "Norway froze all Syrian state assets on Friday. Branches in Rome and Madrid are covered.", published=DAY
    )
    assert {one[1] for one in found} == {"SYR"}


def test_money_lies_in_gold_and_is_no_gold_trade() -> None:
    found = rows(
        "Canada blocked two billion dollars of Iranian assets held in gold and timber on Friday.", published=DAY
    )
    assert found == {("CAN", "IRN", "banking", "imposed", "in_force")}


def test_an_own_firm_is_not_hit_by_what_it_may_not_do() -> None:
    found = rows("Washington forbade Chevron to help with Venezuelan wells under the sanctions.", published=DAY)
    assert found == {("USA", "VEN", "oil", "imposed", "in_force")}


def test_goods_before_on_which_are_those_of_the_measure() -> None:
    found = told("Cement and tobacco, on which sanctions were laid in May, had been a beginning.")
    assert {one[2] for one in found} == {"cement", "tobacco"}


def test_who_is_rid_of_its_ban_was_hit_by_it() -> None:
    found = rows(
        "The Council put an embargo on Ivorian diamonds. Liberia hopes to be rid of its ban on timber by April."
    )
    assert not any(one[0] == "LBR" for one in found)
    assert any(one[1] == "LBR" and one[4] == "proposed" for one in found)


def test_an_office_of_others_is_none_of_a_council() -> None:
    before = "The Security Council on Tuesday renewed the arms ban on Libya.\n\n"
    found = rows(before + "The rebels' parliament put a boycott on Turkish goods in May.", published=DAY)
    assert not any(one[0] == "UN" and one[1] == "TUR" for one in found)


def test_a_word_that_points_back_says_who_decided() -> None:
    before = "BERNE - Switzerland froze two Serbian accounts.\n\nThe European Union is going another way. "
    found = rows(before + "Montenegro will be exempt from the oil embargo, its ambassadors agreed on Friday.",
                 published=date(1999, 7, 3))  # fmt: skip
    assert ("EU", "oil", "eased") in {(one[0], one[2], one[3]) for one in found}
    assert ("CHE", "oil", "eased") not in {(one[0], one[2], one[3]) for one in found}


def test_whoever_was_met_lifts_nothing() -> None:
    found = rows("The arms embargo on Eritrea was lifted in November after talks with Ethiopia.", published=DAY)
    assert {one[0] for one in found} == {None}


def test_a_measure_extended_to_more_is_expanded() -> None:
    found = rows("The Union extended to aircraft parts its embargo on Syria on Friday.", published=DAY)
    assert {one[3] for one in found} == {"expanded"}


def test_who_has_been_subject_to_a_measure_for_years_is_not_newly_hit() -> None:
    assert told("Japanese chips have been subject to a sanction since April 1987.") == set()
