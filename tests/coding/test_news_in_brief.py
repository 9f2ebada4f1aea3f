"""News in brief: words that are struck, what a ban is for, links that are cut, what a headline eases."""

from datetime import date

from tests.coding.texts import claims

DAY = date(2004, 7, 31)

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str, title: str | None = None) -> set[Row]:
    found = claims(text, title=title, published=DAY)
    return {(one.sender, one.target_country, one.sector, one.action, one.stage) for one in found}


def test_a_word_that_is_dropped_lifts_nothing() -> None:
    assert rows("The Council warned Mali on Friday. The word sanctions was dropped to win over Norway.") == set()
    assert all(row[4] != "decided" for row in rows("The threat of sanctions against Mali was dropped."))
    assert rows("The sanctions against Mali were dropped by Norway.") == {
        ("NOR", "MLI", "unspecified", "lifted", "decided")
    }


def test_what_a_ban_is_for_is_no_ban_of_its_own() -> None:
    hit = {("NOR", "MLI", "defence", "imposed", "decided")}
    assert rows("Norway imposed an arms embargo on Mali to stop its border war.") == hit
    assert rows("Norway imposed an arms embargo on Mali to choke off the rebels' funds.") == hit
    assert rows("Norway imposed an arms embargo on Mali, punishing the junta for the arrest of its rivals.") == hit
    assert rows("Mali joins Chad under sanctions.") == set()


def test_all_links_that_are_cut_count() -> None:
    text = "Norway cut air, rail, sea and postal links with Mali on Monday."
    assert {row[2] for row in rows(text)} == {"aviation", "rail_road", "shipping", "telecoms"}
    text = "The Security Council suspended its air and arms sanctions against Mali."
    assert {row[2] for row in rows(text)} == {"aviation", "defence"}


def test_an_embargo_recalled_by_its_own_word_is_not_on_those_barred_before() -> None:
    text = "A visa ban on eight Malian officials was suspended by Norway. The arms embargo was prolonged by a year."
    assert {row[2:4] for row in rows(text)} == {("government", "suspended"), ("defence", "extended")}


def test_a_draft_of_somebody_is_vetoed_as_any_other() -> None:
    text = "Russia vetoed a U.S.-drafted Security Council resolution that would have imposed an arms embargo on Mali."
    assert rows(text) == {("UN", "MLI", "defence", "imposed", "rejected")}


def test_measures_take_effect_on_a_day_to_come() -> None:
    for day in ("next Friday", "on Friday", "in May"):
        assert rows(f"The EU's arms embargo on Mali will take effect {day}.") == {
            ("EU", "MLI", "defence", "imposed", "decided")
        }


def test_travel_by_officials_hits_them_and_not_who_acts() -> None:
    assert rows("Norway restricted travel by Malian officials.") == {("NOR", "MLI", "government", "imposed", "decided")}
    text = "The ban on travel to Mali was lifted by the Norwegian minister."
    assert rows(text) == {("NOR", "MLI", "tourism", "lifted", "decided")}


def test_them_are_all_who_were_named() -> None:
    text = "Norway waived some sanctions on Mali and Chad, allowing Norwegian banks to lend to them again."
    assert {row[1] for row in rows(text) if row[2] == "banking"} == {"MLI", "TCD"}


def test_a_participle_after_a_list_begins_no_clause() -> None:
    text = "Norway lifted the sanctions on Mali and Chad imposed after their coups."
    assert {row[1] for row in rows(text) if row[3] == "lifted"} == {"MLI", "TCD"}


def test_an_embargo_is_widened_to_the_government() -> None:
    text = "The Council froze the assets of Malian rebels and extended an arms embargo to the government."
    assert ("UN", "MLI", "defence", "expanded", "decided") in rows(text)
    text = "The Council extended its arms embargo on Mali to the end of the year."
    assert rows(text) == {("UN", "MLI", "defence", "extended", "decided")}


def test_a_ban_on_imports_is_no_part_of_one_on_ships() -> None:
    text = "Norway announced a total ban on Malian imports and closed its ports to all of the country's ships."
    assert {row[2] for row in rows(text)} == {"unspecified", "shipping"}


def test_a_headline_that_relaxes_gives_way_to_what_is_lifted() -> None:
    text = "Norway on Friday lifted most trade and travel restrictions on Mali."
    assert rows(text, title="Norway relaxes Mali embargo") == {("NOR", "MLI", "unspecified", "lifted", "decided")}


def test_a_chamber_votes_behind_an_opening_without_a_comma() -> None:
    text = "In a rebuff to its own leaders the House voted on Thursday to stop enforcing the ban on travel to Cuba."
    assert {row[4] for row in rows(text)} == {"proposed"}


def test_what_stands_between_a_state_and_its_verb_takes_no_part() -> None:
    text = "Norway, accusing Mali of arming rebels, on Monday embargoed its crude oil."
    assert rows(text) == {("NOR", "MLI", "oil", "imposed", "decided")}
    text = "A Security Council resolution bars ships from Malian waters, freezes Mali's assets and halts its trade."
    assert {row[:2] for row in rows(text)} == {("UN", "MLI")}


def test_what_is_left_out_is_not_lifted() -> None:
    text = "Norway lifted sanctions on Mali on Monday, but not a ban on oil shipments in Norwegian tankers."
    assert rows(text) == {("NOR", "MLI", "unspecified", "lifted", "decided")}
    assert rows("Norway banned oil, but not gas, from Mali.") == {("NOR", "MLI", "oil", "imposed", "decided")}


def test_what_an_embargo_is_held_to_cost_imposes_none() -> None:
    assert rows("Traders put the effect of last year's U.S. embargo on Mali at nil.") == set()
    assert rows("Norway put an embargo on Mali.") == {("NOR", "MLI", "unspecified", "imposed", "decided")}
