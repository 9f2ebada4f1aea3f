"""Until when a change is to hold: only where the text says so of the measure itself."""

from datetime import date

import pytest

from tests.coding.texts import claims

DAY = date(2026, 3, 6)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("The EU on Monday extended its sanctions on Guinea until 31 January 2027.", "2027-01-31"),
        ("The EU on Monday prolonged its arms embargo on Zimbabwe to February 2027.", "2027-02"),
        ("The Treasury issued a general licence, valid until 3 May, that allows dealings with Lukoil.", "2026-05-03"),
        ("Morocco imposed a ban on Spanish fish for six months from 1 March.", "2026-08-31"),
        ("The EU on Thursday suspended its sanctions on Belarusian banks for four months.", "2026-07"),
        ("The United States waived sanctions on Iraqi purchases of Iranian gas until 30 June.", "2026-06-30"),
        ("Russia banned imports of Moldovan wine until the end of 2026.", "2026"),
        ("Kenya suspended its embargo on Somali khat for 90 days from 1 April.", "2026-06-29"),
        (
            "The Security Council renewed the arms embargo on South Sudan until 31 May 2027 and extended the mandate "
            "of its panel until 1 July 2027.",
            "2027-05-31",
        ),
        ("The EU extended its sanctions on Guinea by a year.", None),
        ("The EU lifted its sanctions on Guinea before the deadline of 31 March.", None),
        ("The United States will impose sanctions on Iranian oil by 30 June.", None),
        ("The EU agreed to ban Russian coal, with contracts to be wound down until 10 August.", None),
        ("The United States imposed sanctions on Lukoil on Friday, giving buyers until 21 April to wind down.", None),
        ("The EU will not lift its ban on Russian gold until 2028.", None),
    ],
)
def test_the_end_of_a_measure(text: str, end: str | None) -> None:
    found = claims(text, published=DAY)
    assert found
    assert {one.expiry for one in found} == {end}
