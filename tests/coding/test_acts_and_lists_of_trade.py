"""Acts told with their makers and what they keep firms from, lists told by "designated", and parts of wider steps."""

import pytest

from tests.coding.rows import rows
from tests.coding.test_sectors_told_beside import told

SENTENCES = [
    # acts that keep firms from dealing
    ("Sanctions of 1997: the president issued orders preventing British firms from investing in Sudanese oil and gas.",
     {"SDN oil imposed", "SDN gas imposed"}),
    ("In its sanctions Norway passed rules stopping its companies from buying Burmese gold.", {"MMR gold imposed"}),
    ("Despite the sanctions Norway drafted no rules stopping its companies from buying Burmese gold.", set()),
    # acts, who made them and when
    ("Swiss measures approved in 2007 bar charter flights to Chad.", {"TCD aviation imposed"}),
    ("Rules adopted by Australia on Friday ban imports of North Korean coal.", {"PRK coal imposed"}),
    ("A law passed by Congress in 1986 bans imports of South African uranium.", {"ZAF nuclear imposed"}),
    # new measures that a wider step includes
    ("The EU tightened its sanctions against Syria, including a ban on imports of oil.",
     {"SYR unspecified expanded", "SYR oil imposed"}),
    # a list that somebody is designated on
    ("BIS designated four Iranian firms and two Omani firms on the Entity List.",
     {"IRN technology imposed", "OMN technology imposed"}),
    # what a round includes
    ("Japan agreed on a new round of sanctions against Russia. Notable inclusions are the airline Aeroflot "
     "and two firms from Oman.",
     {"RUS unspecified expanded", "RUS aviation imposed", "OMN unspecified imposed"}),
    # no union
    ("Norway eased its sanctions on Belarusian potash firms after the European country released prisoners.",
     {"BLR potash eased"}),
    # most goods
    ("Rules published on Monday permit most American consumer goods to be sold to North Korea again, said Washington.",
     {"PRK unspecified eased"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_what_acts_and_lists_hit(text: str, expected: set[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The UN Security Council votes to lift the arms embargo on Liberia.", "in_force"),
        ("It took the final step, the UN Security Council voting unanimously to lift the arms embargo on Liberia.",
         "in_force"),
        ("The Senate votes to lift the arms embargo on Liberia.", "proposed"),
    ],
)  # fmt: skip
def test_votes_of_the_security_council_bind(text: str, status: str) -> None:
    assert {one[4] for one in rows(text)} == {status}
