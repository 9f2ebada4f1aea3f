"""Councils of states that are no organ of the United Nations or the Union, and "once" that is no condition."""

from tests.coding.texts import claims


def test_the_council_of_a_parliament_is_of_its_state() -> None:
    rows = claims("The Council of the Russian State Duma banned imports of Moldovan brandy.")
    assert {(one.sender, one.target_country) for one in rows} == {("RUS", "MDA")}


def test_the_council_of_the_union_stays_its_own() -> None:
    rows = claims("The Council of the European Union banned imports of Syrian oil.")
    assert {(one.sender, one.target_country) for one in rows} == {("EU", "SYR")}


def test_what_somebody_once_was_is_no_condition() -> None:
    rows = claims("Ministers of the EU agreed to lift the sanctions on Myanmar, hailing the once pariah state.")
    assert {(one.action, one.status) for one in rows} == {("lifted", "announced")}
