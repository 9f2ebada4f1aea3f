"""Counts of states that stand for those named before, and senders that a text names before it leaves them out."""

import pytest

from tests.coding.texts import claims


def pairs(text: str, title: str | None = None) -> set[tuple[str | None, str | None]]:
    return {(one.sender, one.target_country) for one in claims(text, title=title)}


@pytest.mark.parametrize("words", ["both countries", "the two countries", "the two neighbouring states"])
def test_a_count_of_states_is_the_last_list_of_so_many(words: str) -> None:
    text = f"Envoys of Mali and Niger met in Oslo. Norway then lifted its arms embargo on {words}."
    assert pairs(text) == {("NOR", "MLI"), ("NOR", "NER")}


def test_a_count_may_act_too() -> None:
    assert {("MLI", "TGO"), ("NER", "TGO")} <= pairs(
        "Mali and Niger quarrel with Togo. Both countries imposed sanctions on it."
    )


def test_an_embargo_on_both_is_that_which_was_named() -> None:
    text = "Kenya imposed a gold embargo on Mali and Niger in May. The embargo on both countries was lifted in June."
    assert {(one.target_country, one.sector, one.action) for one in claims(text)} >= {
        ("MLI", "gold", "lifted"),
        ("NER", "gold", "lifted"),
    }


def test_a_sender_named_later_is_not_that_of_what_is_told_before() -> None:
    text = (
        "UN sanctions on Liberia are history. Embargoes on arms were imposed in 2001. The ban on timber was lifted in "
        "2006. Much has changed since. Washington revoked its own sanctions on Liberia in 2015."
    )
    assert {one.sender for one in claims(text) if one.sector != "unspecified"} == {"UN"}


def test_who_acts_in_the_opening_comes_before_a_place_in_it() -> None:
    text = "After talks in Barbados the government of Japan took a decision. The import of Eritrean gold is prohibited."
    assert pairs(text) == {("JPN", "ERI")}


def test_taking_no_part_in_sanctions_refuses_those() -> None:
    text = "Kenya banned Malian gold. Norway refused to take part in European sanctions against Eritrea."
    found = {(one.sender, one.target_country, one.stage) for one in claims(text)}
    assert ("NOR", "ERI", "rejected") in found


def test_a_body_without_a_code_is_a_sender_without_a_code() -> None:
    (found,) = claims("The EU met in May. Mercosur imposed an arms embargo on Paraguay in June.")
    assert (found.sender, found.sender_words, found.target_country) == (None, "Mercosur", "PRY")


def test_a_number_before_a_noun_is_no_club_of_states() -> None:
    assert {
        one.sender for one in claims("Washington lifted its ban on Mali. The seven-year ban was imposed in 2011.")
    } == {"USA"}


def test_an_abbreviation_in_brackets_parts_no_subject_from_its_verb() -> None:
    text = (
        "After a pact signed in Barbados, the Office of Foreign Assets Control (OFAC) issued two licences. "
        "The ban on Malian gold is lifted."
    )
    assert {one.sender for one in claims(text) if one.sector == "gold"} == {"USA"}


def test_the_north_is_the_northern_korea_where_korea_is_spoken_of() -> None:
    assert pairs("Seoul suspended trade with the North.") == {("KOR", "PRK")}
    assert pairs("Norway suspended trade with the North of Mali.") != {("NOR", "PRK")}


def test_who_lets_a_measure_lapse_ends_it() -> None:
    text = "Foreign ministers of the bloc let the arms embargo on Mali lapse. Vienna had argued against it."
    assert {one.sender for one in claims(text)} == {"EU"}


def test_a_verb_after_an_inserted_clause_goes_on_with_the_main_subject() -> None:
    text = "Kenya lifted its ban on Mali in May, when Chad agreed to talks, and banned imports of Malian gold."
    assert ("KEN", "MLI") in pairs(text)
    assert all(sender == "KEN" for sender, _ in pairs(text))


@pytest.mark.parametrize(
    "told",
    [
        "Norway buys no oil from Kenya and occupied Mali. In June Japan put an embargo on gold from both.",
        "Norway met Kenya and Mali. In June Japan imposed a gold embargo on the pair.",
        "Norway sells to Kenya and to Mali. In June Japan halted gold exports to both.",
    ],
)
def test_a_couple_is_of_states_that_are_linked_or_described_apart(told: str) -> None:
    assert {("JPN", "KEN"), ("JPN", "MLI")} <= pairs(told)


def test_both_at_the_head_are_those_whom_a_passive_hits() -> None:
    text = "Norway lifted its sanctions on Kenya and Mali. Both had been hit with an arms embargo in 1999."
    found = {(one.target_country, one.sector) for one in claims(text) if one.action == "imposed"}
    assert found == {("KEN", "defence"), ("MLI", "defence")}


def test_both_at_the_head_who_act_are_not_those_hit_before() -> None:
    text = "The US and the EU imposed sanctions on Kenya and Mali. Both have announced an arms embargo as well."
    assert not {("KEN", "KEN"), ("MLI", "MLI"), ("KEN", "MLI"), ("MLI", "KEN")} & pairs(text)


def test_to_both_in_may_tells_when_and_not_until_when() -> None:
    found = claims("Kenya and Mali quarrelled. Norway barred arms sales to both in May 2000.")
    assert {(one.target_country, one.when.value) for one in found} == {("KEN", "2000-05"), ("MLI", "2000-05")}
