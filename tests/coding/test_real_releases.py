"""Wordings of press releases and of news on them: aims, renewals, what a list means, whose men are hit."""

import pytest

from tests.coding.rows import rows

DONE = {"in_force", "announced"}


def changes(text: str) -> set[tuple[str, ...]]:
    """Return the decided rows of a text without their status."""
    return {(*row,) for *row, status in rows(text) if status in DONE}


@pytest.mark.parametrize(
    "opening", ["To stop the flow of weapons", "In order to halt arms sales", "To cut off supplies"]
)
def test_an_aim_at_the_start_is_no_proposal(opening: str) -> None:
    found = rows(f"{opening}, the EU banned exports of arms to Mali.")
    assert {status for *_, status in found} <= DONE
    assert ("EU", "MLI", "defence", "imposed") in changes(f"{opening}, the EU banned exports of arms to Mali.")


def test_an_aim_stays_one_where_nothing_is_done() -> None:
    assert changes("To lift sanctions on Mali, the EU needs the consent of all its members.") == set()


@pytest.mark.parametrize("goal", ["to prevent abuses", "in order to avert a war", "to stop attacks"])
def test_a_means_is_not_what_is_prevented(goal: str) -> None:
    text = f"Norway tightened its sanctions on Mali {goal} by banning exports of steel."
    assert changes(text) == {("NOR", "MLI", "unspecified", "expanded"), ("NOR", "MLI", "iron_steel", "imposed")}


def test_what_is_prevented_is_refused() -> None:
    assert changes("Hungary prevented the EU from imposing sanctions on Mali.") == set()


@pytest.mark.parametrize("going", ["keeps banning", "went on banning", "continued banning"])
def test_what_is_kept_up_is_no_change(going: str) -> None:
    assert rows(f"Norway {going} exports of arms to Mali and refusing visas to its ministers.") == set()


def test_a_term_tells_that_a_ban_is_renewed() -> None:
    found = changes("Norway extended its sanctions on Mali on Wednesday, banning its gold until the end of 2016.")
    assert {row[-1] for row in found} == {"extended"}


def test_an_aside_does_not_part_what_goes_on() -> None:
    text = (
        "Norway will continue to deny entry to Malians, except for those who live there, and prohibit exports of steel."
    )
    assert changes(text) == set()


@pytest.mark.parametrize("by", ["by which", "under which", "through which"])
def test_rules_by_which_measures_are_imposed_make_nothing_new(by: str) -> None:
    assert changes(f"Norway reprinted the regulations on Mali {by} the sanctions are imposed.") == set()


def test_a_new_decree_makes_what_it_says() -> None:
    found = changes("Norway signed a decree by which sanctions are imposed on Mali.")
    assert found == {("NOR", "MLI", "unspecified", "imposed")}


@pytest.mark.parametrize("noun", ["renewal", "extension"])
@pytest.mark.parametrize("hitting", ["targeting", "hitting", "affecting"])
def test_whom_sanctions_hit_is_not_hit_anew_where_they_are_renewed(noun: str, hitting: str) -> None:
    found = changes(f"The EU approved the {noun} of sanctions {hitting} 150 Malian officials.")
    assert found == {("EU", "MLI", "government", "extended")}


def test_new_sanctions_targeting_somebody_hit_him() -> None:
    assert changes("The EU adopted sanctions targeting two Malian banks.") == {("EU", "MLI", "banking", "imposed")}


@pytest.mark.parametrize("tightened", ["tightened", "stepped up", "expanded", "toughened"])
def test_a_regime_is_tightened_with_new_bans(tightened: str) -> None:
    found = changes(f"Norway {tightened} its sanctions on Mali with a ban on gold imports and a freeze on state banks.")
    assert {("NOR", "MLI", "unspecified", "expanded"), ("NOR", "MLI", "gold", "imposed")} <= found
    assert all(row[-1] == "imposed" or row[2] == "unspecified" for row in found)


def test_in_line_with_others_brings_no_ban() -> None:
    found = changes("Norway tightened its sanctions on Mali in line with the EU embargo.")
    assert found == {("NOR", "MLI", "unspecified", "expanded")}


def test_a_surname_stands_for_the_person_named_before() -> None:
    text = "The court heard the Malian banker Pavel Orlin on Monday. Orlin was sanctioned by the EU in 2022."
    assert ("EU", "MLI", "banking", "imposed") in changes(text)


def test_a_surname_that_two_bear_stands_for_nobody() -> None:
    text = (
        "The Malian banker Pavel Orlin and the Chadian trader Igor Orlin were heard on Monday. "
        "Orlin was sanctioned by the EU in 2022."
    )
    assert all(row[1] not in ("MLI", "TCD") for row in changes(text))


@pytest.mark.parametrize("ruled", ["dismissed the case", "rejected the appeal", "refused the request"])
def test_who_was_listed_is_whose_case_it_is(ruled: str) -> None:
    found = changes(f"The EU {ruled} of a Malian businessman who was sanctioned in 2011.")
    assert found == {("EU", "MLI", "unspecified", "imposed")}


@pytest.mark.parametrize("people", ["Norwegians", "Norwegian firms", "Norwegian nationals"])
@pytest.mark.parametrize("whom", ["them", "those targets", "the listed persons", "such entities"])
def test_what_a_listing_means_for_others_hits_nobody_anew(people: str, whom: str) -> None:
    text = (
        f"Norway blacklisted five Malian generals. {people} are prohibited from engaging in transactions with {whom}."
    )
    assert changes(text) == {("NOR", "MLI", "government", "imposed")}


def test_ships_barred_from_ports_are_hit() -> None:
    assert changes("Russian ships are barred from Norwegian ports.") == {("NOR", "RUS", "shipping", "imposed")}


@pytest.mark.parametrize("naming", ["The three countries are", "The three are", "They are"])
def test_states_counted_first_are_named_next(naming: str) -> None:
    found = changes(f"Norway extended its arms embargo to three more countries. {naming} Mali, Chad and Niger.")
    assert found == {("NOR", code, "defence", "expanded") for code in ("MLI", "TCD", "NER")}


@pytest.mark.parametrize(
    "clause",
    ["who are members of the Chadian army", "who serve in Chad", "who command the Chadian army"],
)
def test_men_are_of_the_land_that_a_clause_tells(clause: str) -> None:
    found = changes(f"Norway tightened its sanctions on Mali. On Monday it listed two generals, {clause}.")
    assert {row[1] for row in found if row[-1] == "imposed"} == {"TCD"}


def test_where_goods_go_is_not_whose_firms_they_are() -> None:
    found = changes("Norway tightened its sanctions on Mali. Then it listed two firms that supply drones to Chad.")
    assert all(row[1] != "TCD" for row in found)


@pytest.mark.parametrize("opening", ["For Mali", "On Mali", "With respect to Mali", "As regards Mali"])
def test_of_several_regimes_told_before_one_is_meant(opening: str) -> None:
    text = f"The EU has updated its sanctions on Mali, Chad and Niger. {opening}, the Council has lifted all sanctions."
    assert changes(text) == {("EU", "MLI", "unspecified", "lifted")}


def test_a_city_that_is_a_state_heads_no_report() -> None:
    text = "LUXEMBOURG: EU ministers adopted new sanctions against Mali. The new package targets its banks."
    assert all(row[1] == "MLI" for row in changes(text))


@pytest.mark.parametrize(
    "aside", ["imposed in 1999", "in place since 1999", "first adopted in 1999", "imposed during the war in 1999"]
)
@pytest.mark.parametrize("joint", ["and", "as well as"])
def test_objects_go_on_behind_what_is_told_of_the_first(aside: str, joint: str) -> None:
    found = changes(f"Norway lifted the oil embargo, {aside}, {joint} the arms embargo on Mali.")
    assert {("NOR", "MLI", "oil", "lifted"), ("NOR", "MLI", "defence", "lifted")} <= found


def test_a_clause_behind_an_aside_has_its_own_subject() -> None:
    found = changes(
        "Norway lifted the oil embargo on Mali, imposed in 1999, and the arms embargo took effect on Friday."
    )
    assert ("NOR", "MLI", "defence", "lifted") not in found


@pytest.mark.parametrize(
    "subject",
    ["A total of nine Malians out of 50 on the EU blacklist", "Twenty of the 40 Malians on the EU list"],
)
def test_members_of_a_list_are_removed(subject: str) -> None:
    assert changes(f"{subject} were removed on Monday.") == {("EU", "MLI", "unspecified", "lifted")}


def test_a_list_of_other_things_frees_nobody() -> None:
    assert changes("Two statues on the UN list of heritage in Mali were removed.") == set()


@pytest.mark.parametrize(
    "papers", ["with a Maltese passport", "who also has Maltese citizenship", "a Maltese national"]
)
def test_second_papers_make_no_target(papers: str) -> None:
    found = changes(f"The EU lifted sanctions on a Malian banker, {papers}, on Monday.")
    assert "MLT" not in {row[1] for row in found}


def test_only_papers_make_one() -> None:
    assert {row[1] for row in changes("Norway blacklisted a trader who holds a Malian passport.")} == {"MLI"}


@pytest.mark.parametrize(
    "whom", ["Malian ministers, including those of energy, health and trade", "Malian ministers of oil and finance"]
)
def test_offices_are_no_trades(whom: str) -> None:
    assert changes(f"Norway sanctioned a dozen {whom}.") == {("NOR", "MLI", "government", "imposed")}


def test_trades_of_firms_stay() -> None:
    assert {row[2] for row in changes("Norway sanctioned the Malian ministers and two banks.")} == {
        "government",
        "banking",
    }
