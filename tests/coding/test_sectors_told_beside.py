"""Further sectors of one change: in brackets, behind a passive, at the start, in a relative clause."""

import pytest

from tests.coding.rows import rows


def told(text: str) -> set[str]:
    """Return target, sector and action of what is decided, as lines."""
    found = rows(text)
    return {f"{land} {sector} {action}" for _, land, sector, action, status in found if status in _DECIDED}


_DECIDED = ("in_force", "announced")

SENTENCES = [
    # in brackets
    ("The council imposed sanctions (including a flight ban and an arms embargo) on Libya.",
     {"LBY aviation imposed", "LBY defence imposed"}),
    ("The UN imposed an embargo (oil and arms) on Haiti.", {"HTI oil imposed", "HTI defence imposed"}),
    ("Switzerland has lifted the sanctions (arms embargo and flight ban) against Libya.",
     {"LBY defence lifted", "LBY aviation lifted"}),
    ("The United States lifted sanctions on Myanmar (among them a ban on imports of jade).",
     {"MMR metals_minerals lifted"}),
    ("The EU renewed its sanctions on Myanmar (the Council Decision of 1996).", {"MMR unspecified extended"}),
    # sanctions on the economy beside another measure
    ("Canada put economic sanctions and an arms embargo on Togo.",
     {"TGO unspecified imposed", "TGO defence imposed"}),
    ("In May the council imposed an arms embargo and economic sanctions on Yugoslavia.",
     {"YUG unspecified imposed", "YUG defence imposed"}),
    ("Norway lifted trade sanctions and curbs on arms sales to Togo.",
     {"TGO unspecified lifted", "TGO defence lifted"}),
    # behind a passive
    ("The import of potash from Belarus was prohibited on Thursday, as was the sale of tobacco goods to it.",
     {"BLR potash imposed", "BLR tobacco imposed"}),
    ("Flights to Libya were banned by the Security Council in 1992 as well as the sale of arms to it.",
     {"LBY aviation imposed", "LBY defence imposed"}),
    ("The ban on Cuban sugar was lifted, as was expected.", {"CUB food_agriculture lifted"}),
    ("Arms sales to Mali were banned, as was the case in 2012.", {"MLI defence imposed"}),
    ("Peru ended its oil embargo on Chad. Its freeze of Chadian funds is kept, as is the arms embargo.",
     {"TCD oil lifted"}),
    # at the start
    ("In addition to coal, the resolution bans North Korean exports of tin and seafood.",
     {"PRK coal imposed", "PRK metals_minerals imposed", "PRK food_agriculture imposed"}),
    ("Along with oil, the EU banned imports of gold from Syria.", {"SYR oil imposed", "SYR gold imposed"}),
    ("Besides Iran, Norway banned imports of carpets from Syria.", {"SYR textiles imposed"}),
    # by a relative clause
    ("The EU lifted the measures which had barred imports of timber from Liberia.", {"LBR timber lifted"}),
    ("Canada has lifted the measures against Myanmar (once called Burma) that blocked sapphires from being sold.",
     {"MMR metals_minerals lifted"}),
    ("The United Nations suspended sanctions that had banned flights to Libya.", {"LBY aviation suspended"}),
    ("Britain extended until June the restrictions that bar Russian ships from its ports.", {"RUS shipping extended"}),
    ("The measures against Cuba, which limited visits by ministers, were suspended by the EU.",
     {"CUB unspecified suspended"}),
    ("Norway will not lift the sanctions that block oil from Iran.", set()),
    # by what is carried
    ("The EU banned the transportation of potash from Belarus through its territory.", {"BLR potash imposed"}),
    ("Lithuania forbade the transport of Russian steel and coal across its territory.",
     {"RUS iron_steel imposed", "RUS coal imposed"}),
    ("Britain prohibited the carriage of Russian oil by British ships.", {"RUS oil imposed"}),
    ("Norway sanctioned Mali's transport ministry.", {"MLI government imposed"}),
    # a word of manner before the verb
    ("The latest decree completely bans Iranian exports of timber.", {"IRN timber imposed"}),
    ("The law explicitly bans the sale of arms to Sudan.", {"SDN defence imposed"}),
    ("The new rules completely ban imports of Iranian carpets to the United States.", {"IRN textiles imposed"}),
    ("Monthly exports of coal from North Korea rose despite the sanctions.", set()),
    ("The largely symbolic bans on Russian vodka have had no effect.", set()),
    # leave given for one thing and another
    ("The United States will permit airlines to fly to Cuba and allow imports of cigars from the island.",
     {"CUB aviation eased", "CUB tobacco eased"}),
    # no clothes
    ("Switzerland applied uniform sanctions against Russia.", {"RUS unspecified imposed"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_every_sector_of_a_change_is_a_row(text: str, expected: set[str]) -> None:
    assert told(text) == expected
