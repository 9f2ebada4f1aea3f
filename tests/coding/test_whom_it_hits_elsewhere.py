"""Whom a change hits that another sentence, another list or a summit beside it names."""

import pytest

from tests.coding.test_sectors_told_beside import told

SENTENCES = [
    # each with a list of his own
    ("The UK added four entries to its Syria sanctions regime and ten entries to its Russia sanctions regime.",
     {"SYR unspecified imposed", "RUS unspecified imposed"}),
    ("Switzerland added 20 people to its Russia list and 10 firms to its Belarus list.",
     {"RUS unspecified imposed", "BLR unspecified imposed"}),
    ("The Commerce Department removed four entries under Israel and the UAE from the Entity List.",
     {"ISR technology lifted", "ARE technology lifted"}),
    ("Japan prolonged its Guinea sanctions regime and delisted two entries.",
     {"GIN unspecified extended", "GIN unspecified lifted"}),
    # a theme, though a country was told before
    ("The EU imposed sanctions on Iran. On Monday the Council renewed its global human rights sanctions regime.",
     {"IRN unspecified imposed", "None unspecified extended"}),
    ("The EU prolonged its chemical weapons sanctions regime until the autumn.", {"None unspecified extended"}),
    # where it is announced
    ("The United States announced a ban on imports of Russian gold at the G7 summit in Elmau, Germany.",
     {"RUS gold imposed"}),
    ("African leaders announced sanctions on Guinea at the AU summit in Malabo, Equatorial Guinea.",
     {"GIN unspecified imposed"}),
    # states told in the next sentence
    ("Russia banned food imports from countries that imposed sanctions on it. The countries include Peru and Norway.",
     {"PER food_agriculture imposed", "NOR food_agriculture imposed"}),
    ("Iraq imposed a ban on oil sales to three states. The states are Jordan, Turkey and Syria.",
     {"JOR oil imposed", "TUR oil imposed", "SYR oil imposed"}),
    ("Norway banned imports of gold from Mali, one of five states that mine it. These include Peru.",
     {"MLI gold imposed"}),
    # a state that is described
    ("Talks on sanctions against Iraq failed. In May Norway banned loans to the oil-rich country, after "
     "two men were tried in Peru.", {"IRQ banking imposed"}),
    ("Sanctions on Haiti bite. On Friday the United Nations banned arms sales to the impoverished Caribbean nation, "
     "and Cuba protested.", {"HTI defence imposed"}),
    # what such measures are
    ("The EU lifted its arms embargo on Libya. Arms embargoes are implemented by countries to keep the peace.",
     {"LBY defence lifted"}),
    ("Norway lifted its embargo on Cuba. An embargo bans trade with a country.", {"CUB unspecified lifted"}),
    ("The new sanctions are imposed by Norway on Mali.", {"MLI unspecified imposed"}),
    # what a text calls for
    ("The EU imposed sanctions on two Malian banks. The text merely calls for a review, and the minister is silent.",
     {"MLI banking imposed"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_who_is_hit(text: str, expected: set[str]) -> None:
    assert told(text) == expected
