"""Bans that are no foreign policy: of regulators and firms, on meat; what is called an ally, who needs no visa."""

import pytest

from tests.coding.rows import lines, rows

NOTHING = (
    "Washington designated Mali a major non-NATO ally on Monday.",
    "The State Department designated Mali as a country of particular concern over religious freedom.",
    "The EU designated Mali a safe country of origin for asylum.",
    "The EU has scrapped visas for Malians. They may stay for 90 days.",
    "Brazil abolished visas for Malians and Chadians.",
    "Norway relaxed visa curbs on Malian tourists.",
    "Chadian dairies have lost their biggest market. They used to sell their cheese to Mali.",
    "Malian students in Norway have lost access to their bank accounts.",
    "Maersk said it would stop calling at Malian ports. It cited the risk to its business in America.",
    "Japan's Sumitomo said it would limit its imports of Malian coal to last year's level.",
    "Lufthansa has prolonged its suspension of flights to Bamako until the end of May.",
    "The Norwegian fertiliser maker Yara ends all purchases from Mali.",
    "Kodak said it will bar its units from supplying Mali.",
    "China lifted its ban on Irish beef. The ban was imposed in 2000. Three plants may ship from Monday.",
    "The EU lifted its ban on all Malian airlines. They were on its list since 2007. They may fly from Monday.",
    "OPEC exempted Nigeria from output cuts.",
    "The EU tightened its export controls on vaccines. Italy blocked a shipment to Mali.",
    "In a war game in Oslo, Norway imposed an oil embargo on Mali.",
    "The Norwegian Securities and Exchange Commission has sanctioned a broker that served clients in Mali.",
    "Norway's data authority banned a Malian chatbot.",
    "The Philharmonic said that it had no plans to boycott Malian composers.",
    "In this podcast our partners talk about the easing of sanctions on Mali.",
    "The Malian driver has been banned for six months by the world chess federation FIDE.",
    "World Aquatics, the swimming body, has barred Malian divers.",
    "Two Malian ministers may not leave the country while the inquiry goes on.",
    "Norway's broadcasting council has lifted its ban on advertisements on Malian channels that are shown by cable.",
    "Meta has banned the Malian Post from its networks.",
    "Nepal has lifted its ban on Facebook after protests. The ban was imposed last week.",
    "The Norwegian fisheries board said it lifted a ban on cod fishing off Tromsø. The ban was imposed in February.",
)
"""Texts that tell of no sanctions at all."""

CHANGES = (
    ("The United States designated Mali a state sponsor of terrorism.", "USA MLI unspecified imposed in_force"),
    ("Norway cancelled the visas of 60 Malian officials.", "NOR MLI government imposed in_force"),
    ("Mali lost its biggest market for gold on Sunday as an EU embargo began.", "EU MLI gold imposed in_force"),
    ("Mali loses its duty-free access to the European Union.", "EU MLI unspecified imposed in_force"),
    ("Norway's cabinet said it would stop its purchases of Malian coal.", "NOR MLI coal imposed announced"),
    ("China lifted its ban on Irish beef.", "CHN IRL food_agriculture lifted in_force"),
    (
        "China lifted its ban on Irish beef. The ban was a reprisal for arms sales to Taiwan. Three plants may ship.",
        "CHN IRL food_agriculture lifted in_force",
    ),
    ("The EU barred all airlines from Mali after the invasion of Chad.", "EU MLI aviation imposed in_force"),
    ("OPEC imposed an oil embargo on Mali.", "OPEC MLI oil imposed in_force"),
)
"""Near misses, each with its row."""


@pytest.mark.parametrize("text", NOTHING)
def test_a_ban_of_another_kind_is_no_row(text: str) -> None:
    assert lines(text) == []


def test_a_headline_that_asks_who_tells_of_nobody() -> None:
    assert rows("Prices fell.", title="Malian gold: who has stopped buying") == set()
    assert rows("Prices fell.", title="Mali: Norway has stopped buying its gold") != set()


@pytest.mark.parametrize(("text", "row"), CHANGES)
def test_a_change_told_in_nearly_these_words_is_one(text: str, row: str) -> None:
    assert lines(text) == [row]
