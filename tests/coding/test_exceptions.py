"""What a change leaves as it is, where the text says so."""

from datetime import date

import pytest

from tests.coding.texts import claims

DAY = date(2024, 5, 10)
ARMS = ("defence", None, "the arms embargo")


@pytest.mark.parametrize(
    ("text", "excepted"),
    [
        ("The UN Security Council lifted all sanctions on Eritrea except the arms embargo.", ARMS),
        ("The EU suspended all sanctions on Myanmar, excluding the arms embargo, on Monday.", ARMS),
        ("The EU lifted its sanctions on Myanmar apart from an arms embargo.", ("defence", None, "an arms embargo")),
        ("EU lifts all Myanmar sanctions except arms embargo", ("defence", None, "arms embargo")),
        ("With the exception of the arms embargo, all EU sanctions on Myanmar were lifted in April 2012.", ARMS),
        ("All EU sanctions on Myanmar except the arms embargo were lifted on Monday.", ARMS),
        ("The EU on Monday lifted all sanctions against Myanmar, but kept the arms embargo.", ARMS),
        ("The EU lifted all economic sanctions on Syria, but the arms embargo remains in force.", ARMS),
        ("The EU lifted its sanctions on Myanmar on Monday, while retaining the arms embargo.", ARMS),
        (
            "The UN Security Council lifted all sanctions on Eritrea with the exception of the arms embargo and travel "
            "bans.",
            ("defence", "travel", "the arms embargo and travel bans"),
        ),
        (
            "The EU lifted its sanctions on Syria, except for those on weapons and oil.",
            ("defence;oil", None, "those on weapons and oil"),
        ),
        (
            "The EU lifted its sanctions on Burma, with the exception of its embargo on weapons which will stay.",
            ("defence", None, "its embargo on weapons"),
        ),
        ("Washington lifted its embargo on Vietnam, except for weapons sales.", ("defence", None, "weapons sales")),
        (
            "The EU lifted all sanctions on Zimbabwe except asset freezes.",
            (None, "financial", "asset freezes"),
        ),
        (
            "The United States lifted all sanctions on Syria except those on Assad and his associates.",
            (None, None, "those on Assad and his associates"),
        ),
        (
            "Japan banned all imports from Iran except food and medicine.",
            ("food_agriculture;pharma_health", None, "food and medicine"),
        ),
        ("The EU lifted all sanctions on Belarusian banks except Belinvestbank.", (None, None, "Belinvestbank")),
        ("The EU lifted all sanctions on Syria, except oil, Norway said.", ("oil", None, "oil")),
        ("The EU lifted its sanctions on Syria.", (None, None, None)),
        ("The EU lifted its sanctions on Syria, but France kept its embassy closed.", (None, None, None)),
        ("The EU lifted its sanctions on Syria; the arms embargo on Myanmar remains.", (None, None, None)),
        ("The EU lifted its sanctions on Syria except in March.", (None, None, None)),
    ],
)
def test_what_is_left_as_it_is(text: str, excepted: tuple[str | None, ...]) -> None:
    found = [one.excepts for one in claims(text, published=DAY) if one.action != "extended"]
    assert {(one.sectors, one.measures, one.words) for one in found} == {excepted}
