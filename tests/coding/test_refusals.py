"""Plans that come to nothing, states that keep out, denials, and measures that there will not be."""

import pytest

from tests.coding.texts import claims


def rows(text: str, title: str | None = None) -> list[str]:
    found = claims(text, title=title)
    return [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Security Council refused on Friday to lift its air embargo on Libya.", "UN LBY aviation lifted rejected"),
        ("Oman declined late on Sunday to ban flights from Qatar.", "OMN QAT aviation imposed rejected"),
        ("A bid by Poland to add Lukoil to the EU's sanctions list came to nothing.", "EU RUS oil imposed rejected"),
        ("A draft resolution to place an arms embargo on Chad failed on Friday.", "None TCD defence imposed rejected"),
        (
            "An attempt by Rep. Smith to do away with the embargo on Cuba failed, 241-174.",
            "None CUB unspecified lifted",
        ),
        (
            "A drive to suspend the EU's trade preferences for Israel got nowhere.",
            "EU ISR unspecified imposed rejected",
        ),
        ("Italy wants no embargo on Russian gas.", "ITA RUS gas imposed rejected"),
        ("No embargo on Russian gas is planned, Germany said.", "DEU RUS gas imposed rejected"),
        ("There will be no embargo on Russian gas, Germany said.", "DEU RUS gas imposed rejected"),
        ("A ban on Turkish steel is out of the question, Israel said.", "ISR TUR iron_steel imposed rejected"),
        ("An oil embargo against Nigeria is off the table, Britain said.", "GBR NGA oil imposed rejected"),
        ("Brazil is not party to the EU's embargo on Nicaragua.", "BRA NIC unspecified imposed rejected"),
        (
            "An embargo on Libyan oil, much of which goes to Rome, was ruled out by the UN.",
            "UN LBY oil imposed rejected",
        ),
    ],
)
def test_what_is_refused(text: str, expected: str) -> None:
    (row,) = rows(text)
    assert row.startswith(expected)


@pytest.mark.parametrize(
    "text",
    [
        "The United States denied on Thursday that it had banned imports of oil from Sudan.",
        "Kenya disputed that it had lifted its embargo on Burundi.",
        "The EU imposed no sanctions on Georgia.",
        "The EU proposed no sanctions on Georgia.",
        "There was no ban on Russian gas.",
    ],
)
def test_what_is_denied_or_was_none_is_no_change(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Greece would have none of it.", "GRC SYR unspecified imposed rejected"),
        ("Turkey will stay out.", "TUR SYR unspecified imposed rejected"),
        ("Serbia has refused to join in.", "SRB SYR unspecified imposed rejected"),
        ("Belarus would take no part.", "BLR SYR unspecified imposed rejected"),
        ("Japan will not go down that road.", "JPN SYR unspecified imposed rejected"),
        ("Cyprus said no. A spokesman gave no reason.", "CYP SYR unspecified imposed rejected"),
        ("Norway is not following.", "NOR SYR unspecified imposed rejected"),
        ("Norway followed in August.", "NOR SYR unspecified imposed decided"),
    ],
)
def test_who_keeps_out_or_follows(text: str, expected: str) -> None:
    assert rows(f"The EU imposed sanctions on Syria on Monday. {text}")[1:] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Greece took no part in the talks.",
        "Poland cannot take part in supplying gas.",
        "Cyprus voted against; Malta took no part.",
        "A visa ban followed in August.",
        "If Latvia follows, the port would lose a third of its trade.",
        "Was Libya the reason? The EU said no.",
    ],
)
def test_who_keeps_out_of_something_else(text: str) -> None:
    assert rows(f"The EU imposed sanctions on Syria on Monday. {text}")[1:] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Among the options on the table in Ottawa is an embargo on Iran.", "CAN IRN unspecified imposed proposed"),
        ("ECOWAS warned Niger of an embargo on its uranium.", "ECOWAS NER nuclear imposed proposed"),
        ("Kyiv is lobbying Brussels for a ban on Russian aluminium.", "EU RUS aluminium imposed proposed"),
        (
            "Sanctions on Georgian ministers who took bribes are in the pipeline.",
            "None GEO government imposed proposed",
        ),
    ],
)
def test_what_is_proposed(text: str, expected: str) -> None:
    assert rows(text) == [expected]
