"""Every way to name who acts, with every plain step: the same row each time, whoever is told as the sender."""

import pytest

from tests.coding.texts import claims

_SENDERS = (
    "Norway",
    "The government of Norway",
    "Norway's government",
    "Oslo",
    "The foreign ministry in Oslo",
    "The authorities in Norway",
    "Ministers of Norway",
    "The parliament of Norway",
    "Norway's prime minister",
    "Officials in Norway",
    "Norwegian customs",
    "The Kingdom of Norway",
    "Norway, a NATO member,",
    "Only Norway",
    "Norway, meanwhile,",
    "Last week the government of Norway",
    "With Mali refusing to talk, Norway",
    "The Oslo government",
)
_STEPS = (
    ("banned coffee imports from Mali", "food_agriculture imposed"),
    ("barred cement from Mali", "cement imposed"),
    ("halted all trade with Mali", "unspecified imposed"),
    ("suspended arms sales to Mali", "defence imposed"),
    ("imposed sanctions on Mali", "unspecified imposed"),
    ("froze the assets of Malian ministers", "government imposed"),
    ("blacklisted three Malian banks", "banking imposed"),
    ("closed its airspace to Malian aircraft", "aviation imposed"),
    ("lifted its ban on Malian coffee", "food_agriculture lifted"),
    ("ended its arms embargo on Mali", "defence lifted"),
    ("eased sanctions on Mali", "unspecified eased"),
    ("suspended its sanctions on Mali", "unspecified suspended"),
    ("extended its arms embargo on Mali by a year", "defence extended"),
    ("tightened its sanctions on Mali", "unspecified expanded"),
    ("reimposed its ban on Malian coffee", "food_agriculture reinstated"),
    ("resumed imports of Malian coffee", "food_agriculture lifted"),
)


@pytest.mark.parametrize("sender", _SENDERS)
def test_a_plain_step_is_the_sender_s(sender: str) -> None:
    for step, expected in _STEPS:
        told = [f"{one.sender} {one.target_country} {one.sector} {one.action}" for one in claims(f"{sender} {step}.")]
        assert told == [f"NOR MLI {expected}"], step


_ABOUT = (
    "Peru thanked Norway for {doing}",
    "Peru criticised Norway's decision to {do}",
    "Peru said Norway had {done}",
    "Peru protested after Norway {done}",
    "Norway {done}, Peru said",
    "Norway {done} despite protests from Peru",
    "Norway {done} at Peru's request",
    "Norway {done}, but Peru did not",
    "Peru learnt that Norway had {done}",
    "In Lima, Norway's minister said his country had {done}",
)
_FORMS = (
    ("ban Malian coffee", "banned Malian coffee", "banning Malian coffee"),
    ("lift its ban on Malian coffee", "lifted its ban on Malian coffee", "lifting its ban on Malian coffee"),
    ("impose sanctions on Mali", "imposed sanctions on Mali", "imposing sanctions on Mali"),
    ("suspend arms sales to Mali", "suspended arms sales to Mali", "suspending arms sales to Mali"),
)


@pytest.mark.parametrize("about", _ABOUT)
def test_whoever_only_speaks_of_a_step_does_not_take_it(about: str) -> None:
    for do, done, doing in _FORMS:
        text = about.format(do=do, done=done, doing=doing) + "."
        decided = {(one.sender, one.target_country) for one in claims(text) if one.decided}
        assert decided == {("NOR", "MLI")}, text
