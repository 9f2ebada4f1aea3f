"""Programmes, schedules, entries and gates, as notices and digests tell them."""

import pytest

from tests.coding.texts import claims
from transforms.coding.rows.evidence import names_parties


def rows(text: str) -> set[tuple[str | None, str | None, str, str, str]]:
    found = [one for one in claims(text) if names_parties(one)]
    return {(one.sender, one.target_country, one.sector, one.action, one.status) for one in found}


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Britain extended its general licence for aid deliveries under its Mali sanctions regime.", "eased"),
        ("OFSI designated four people under its Mali regime.", "imposed"),
        ("The President extended the national emergency that authorizes sanctions against people in Mali.", "extended"),
    ],
)
def test_a_programme_says_who_is_hit(text: str, action: str) -> None:
    assert {(target, one) for _, target, _, one, _ in rows(text)} == {("MLI", action)}


def test_a_firm_elsewhere_is_hit_and_not_the_country_of_the_programme() -> None:
    text = "The Treasury sanctioned two firms in Oman under its Iran programme."
    assert {target for _, target, *_ in rows(text)} == {"OMN"}


def test_the_following_are_added_to_a_schedule() -> None:
    text = "Schedule 2 to the Special Economic Measures (Syria) Regulations is amended by adding the following:"
    assert rows(text) == {("CAN", "SYR", "unspecified", "imposed", "in_force")}


@pytest.mark.parametrize("said", ["were updated", "were amended by Britain", "have been corrected"])
def test_entries_that_are_corrected_list_nobody_anew(said: str) -> None:
    assert rows(f"The listings of two Syrian banks {said}.") == set()


@pytest.mark.parametrize(
    ("having", "status"),
    [
        ("will not have access", "announced"),
        ("will have no access", "announced"),
        ("no longer have access", "in_force"),
    ],
)
def test_carriers_without_access_to_airports_are_barred(having: str, status: str) -> None:
    assert rows(f"Syrian airlines {having} to EU airports.") == {("EU", "SYR", "aviation", "imposed", status)}


def test_who_has_no_access_to_a_market_is_not_barred_by_that() -> None:
    assert rows("Norway will not have access to the EU battery market, unlike Britain under sanctions.") == set()


def test_a_regime_of_sanctions_is_no_state() -> None:
    text = "The European Council set up a framework for sanctions on Mali. The regime bars exports from the EU to Mali."
    assert {(sender, target) for sender, target, *_ in rows(text)} == {("EU", "MLI")}


def test_a_state_still_rules_as_a_regime() -> None:
    text = "The EU imposed sanctions on Mali. The regime banned imports of wheat from the EU."
    assert ("MLI", "EU", "food_agriculture", "imposed", "in_force") in rows(text)


def test_the_council_that_opened_the_text_acts_on() -> None:
    text = (
        "The Council of the European Union adopted a decision on Libya that carries out a Security Council resolution. "
        "In line with Saturday's decision by the UNSC, the Council banned the supply of arms to Libya, as the UN asks."
    )
    assert {sender for sender, *_ in rows(text)} == {"EU"}


def test_who_acts_in_line_with_a_decision_of_a_day_acts_itself() -> None:
    text = "In line with Monday's decision by the Security Council, Norway banned arms sales to Libya."
    assert rows(text) == {("NOR", "LBY", "defence", "imposed", "in_force")}


def test_who_is_added_to_a_regime_is_listed() -> None:
    found = rows("The EU Council on 4 May added two people to its Tunisia sanctions regime.")
    assert found == {("EU", "TUN", "unspecified", "imposed", "in_force")}


def test_what_is_added_to_a_regime_and_is_nobody_lists_nobody() -> None:
    assert rows("The EU added a criterion to its Moldova sanctions regime.") == set()


def test_sanctioned_parties_are_no_news() -> None:
    text = "A new British licence covers transactions with sanctioned parties involving Malian government debt."
    assert all(action != "imposed" for _, _, _, action, _ in rows(text))


def test_a_sentence_goes_on_with_who_acts_in_its_paragraph() -> None:
    text = (
        "Britain sanctioned a bank in Oman on Monday. Britain also froze the assets of three firms in Chad.\n"
        "The EU added seven people to its Mali sanctions list on Monday. Two Malian arms makers were also sanctioned.\n"
    )
    assert ("EU", "MLI", "defence", "imposed", "in_force") in rows(text)


def test_children_who_were_deported_are_not_hit() -> None:
    text = "New Zealand imposed sanctions on Russian firms involved in deporting Ukrainian children."
    assert {target for _, target, *_ in rows(text)} == {"RUS"}


@pytest.mark.parametrize(
    "text",
    [
        "Norway is publishing a list of Malian officials who are barred from entering the country.",
        "Norway said that 20 Malian officials were banned from entering the country.",
        "Norway had long been angry. Malian officials were barred from visiting the country.",
    ],
)
def test_those_who_may_not_enter_the_country_are_of_another(text: str) -> None:
    assert {(sender, target) for sender, target, *_ in rows(text)} == {("NOR", "MLI")}


def test_a_communique_names_measures_without_a_verb() -> None:
    text = (
        "ECOWAS also imposed additional sanctions on Mali.\n"
        "“Suspension of all financial transactions between its members and Mali.\n“Freeze of assets of the state.\n"
    )
    assert ("ECOWAS", "MLI", "banking", "imposed", "in_force") in rows(text)


def test_measures_that_sanctions_include_are_as_real() -> None:
    found = rows("Norway has imposed sanctions on 100 people, including trade measures to ban imports from Mali.")
    assert {status for *_, status in found} == {"in_force"}


@pytest.mark.parametrize(
    ("text", "action", "status"),
    [
        (
            "The Security Council acted. The resolution to end the arms embargo on Mali, drafted by France, was "
            "adopted with one abstention.",
            "lifted",
            "in_force",
        ),
        ("The bill to ban arms sales to Mali, introduced by two senators, has been defeated.", "imposed", "rejected"),
    ],
)
def test_who_stands_behind_a_text_is_not_what_became_of_it(text: str, action: str, status: str) -> None:
    assert {(one, stage) for _, _, _, one, stage in rows(text)} == {(action, status)}


@pytest.mark.parametrize("listed", ["Specially Designated Nationals", "Specially Designated Global Terrorists", "SDNs"])
def test_who_is_named_as_one_of_a_list_is_designated(listed: str) -> None:
    text = f"OFAC named three men in Oman as {listed} under an executive order."
    assert {(sender, target, action) for sender, target, _, action, _ in rows(text)} == {("USA", "OMN", "imposed")}


def test_who_is_named_as_anything_else_is_not() -> None:
    assert rows("OFAC named two men as advisers on its Oman sanctions.") == set()


def test_a_heading_above_bullets_is_no_item() -> None:
    text = (
        "Highlights of the resolutions on Mali adopted by the Council include:\nArms embargo\n"
        "- The ban on weapons is lifted after six months.\n- All other measures remain.\n"
    )
    assert all(action != "imposed" for _, _, _, action, _ in rows(text))
