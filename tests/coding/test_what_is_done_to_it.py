"""Which change it is: eased or lifted, prolonged or widened, imposed or widened, taken from a firm or put back."""

import pytest

from tests.coding.rows import rows_told

TOLD = [
    ("The US announced a partial lifting of its sanctions on Sudan.", "USA SDN unspecified eased"),
    ("Japan agreed to a partial removal of its ban on North Korean ships.", "JPN PRK shipping eased"),
    ("Japan agreed to the removal of its ban on North Korean ships.", "JPN PRK shipping lifted"),
    ("The EU adopted a decision prolonging a range of sanctions against Belarus.", "EU BLR unspecified extended"),
    ("The EU extended the range of its sanctions against Belarus.", "EU BLR unspecified expanded"),
    ("Canada on Tuesday imposed a series of economic sanctions on Haiti.", "CAN HTI unspecified imposed"),
    ("Canada on Tuesday imposed a new series of economic sanctions on Haiti.", "CAN HTI unspecified expanded"),
    ("The EU decided to extend its sanctions on Mali's rulers to take in 40 more people.", "EU MLI government imposed"),
    ("The EU agreed to extend its sanctions on Mali's rulers to include ten officers.", "EU MLI government imposed"),
    ("Turkey withdrew the licence of the Syrian airline Cham Wings under its sanctions.", "TUR SYR aviation imposed"),
    ("The US revoked the licence that let Chevron pump oil in Venezuela.", "USA VEN oil reinstated"),
    ("Latvia revoked the licences of eight Russian television channels under EU sanctions.", "LVA RUS media imposed"),
    ("Japan dropped all its measures against Iran but for the ban on chips.", "JPN IRN unspecified lifted"),
    ("The US president ordered the sanctions on Iran back into force.", "USA IRN unspecified reinstated"),
    ("France put an arms embargo on Rwanda in place on Monday.", "FRA RWA defence imposed"),
    ("Britain lifted its ban on issuing visas to Nigerian officers.", "GBR NGA government lifted"),
    ("The EU extended the validity of previously imposed sanctions on Mali until May.", "EU MLI unspecified extended"),
]


@pytest.mark.parametrize(("text", "row"), TOLD)
def test_what_is_done(text: str, row: str) -> None:
    assert rows_told("2012-03-10", None, text) == {row}


def test_how_a_measure_came_about_widens_no_renewal_of_it() -> None:
    text = "The arms embargo against Chad was extended by the Council on 3 August. It was imposed after a coup."
    assert "UN TCD defence extended" in rows_told("1993-12-01", None, text)


def test_who_is_added_to_a_regime_makes_its_extension_one_to_more() -> None:
    text = "The EU extended its sanctions on Mali. Six judges were put on the list on Friday."
    assert "EU MLI unspecified expanded" in rows_told("2020-12-01", None, text)


def test_the_sanctions_of_another_state_are_not_on_the_same_goods() -> None:
    text = "Canada imposed sanctions on Belarusian potash. Later on Monday Britain widened its sanctions."
    told = rows_told("2019-08-06", None, text)
    assert told == {"CAN BLR potash imposed", "GBR BLR unspecified expanded"}


def test_participles_in_a_list_only_describe() -> None:
    text = "The EU agreed measures on Belarus, including new listings, extended export bans and tightened checks."
    assert not {row for row in rows_told("2023-06-24", None, text) if row.endswith(" extended")}
