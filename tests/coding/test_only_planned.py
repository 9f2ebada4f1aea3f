"""Steps that are only wanted, planned, put to a vote or talked of, and what tells of steps in like words."""

import pytest

from tests.coding.rows import stages


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve members spoke for lifting the arms ban on China.", "None CHN defence lifted proposed"),
        ("Support is growing for lifting the timber ban on Liberia.", "None LBR timber lifted proposed"),
        ("A majority in Oslo favours lifting the timber ban on Liberia.", "NOR LBR timber lifted proposed"),
        ("The mediator's plan: Athens lifts its embargo on Macedonia.", "GRC MKD unspecified lifted proposed"),
        ("Step two: Athens lifts its embargo on Macedonia.", "GRC MKD unspecified lifted proposed"),
        ("Under discussion: freezing the assets of Sudanese ministers.", "None SDN government imposed proposed"),
        ("Iran oil ban put to vote", "None IRN oil imposed proposed"),
        ('"Lift the sanctions on Iraq now," read a banner.', "None IRQ unspecified lifted proposed"),
        ('"I\'d lift the embargo on Iraq tomorrow," the senator said.', "None IRQ unspecified lifted proposed"),
        ("The embargo on Iraq ought to have been lifted long ago, he said.", "None IRQ unspecified lifted proposed"),
        ("The bill now before the Senate cuts off aid and bans Turkish steel.", "USA TUR iron_steel imposed proposed"),
        ("Britain has started work on a decree that bars Zimbabwe's ministers.", "GBR ZWE government imposed proposed"),
        (
            "According to the timetable the UN suspends its sanctions on Serbia.",
            "UN SRB unspecified suspended proposed",
        ),
        ('"We shall ban Russian oil," the candidate told a crowd.', "None RUS oil imposed proposed"),
        ("Only seven members voted for an arms embargo on Eritrea.", "None ERI defence imposed rejected"),
        ("A ban on flights to Panama was looked at and put aside.", "None PAN aviation imposed rejected"),
    ],
)
def test_no_step_is_taken(text: str, expected: str) -> None:
    assert stages(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Syria thanked Canada for lifting the ban on its banks.", "CAN SYR banking lifted decided"),
        ("All members voted for lifting the timber ban on Liberia.", "None LBR timber lifted decided"),
        ("Norway: Oslo lifts its timber ban on Liberia.", "NOR LBR timber lifted decided"),
        ("Norway put to use its new law on Monday and banned Liberian timber.", "NOR LBR timber imposed decided"),
    ],
)
def test_a_step_is_taken(text: str, expected: str) -> None:
    assert expected in stages(text)


@pytest.mark.parametrize(
    "text",
    ["EMBARGO ON AUTOPSY REPORT IS LIFTED", "Norwegian salmon is back in Chinese supermarkets."],
)
def test_nothing_is_told(text: str) -> None:
    assert stages(text) == []


def test_a_copula_in_capitals_is_no_group() -> None:
    assert stages("BAN ON SYRIAN OIL IS LIFTED BY EU") == ["EU SYR oil lifted decided"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The arms ban on Guatemala will eventually be lifted.", ["None GTM defence lifted proposed"]),
        ("An end to the arms ban on Guatemala was high on his list.", ["None GTM defence lifted proposed"]),
        ("A text widening the embargo on Haiti is going round.", ["None HTI unspecified expanded proposed"]),
        (
            "The envoy said the UN would suspend its sanctions on Haiti the day they left.",
            ["UN HTI unspecified suspended proposed"],
        ),
        (
            "The accord says the sanctions on Haiti are to be lifted after Aristide's return.",
            ["None HTI unspecified lifted proposed"],
        ),
        (
            "The sanctions on Haiti will be suspended after parliament has confirmed the premier.",
            ["None HTI unspecified suspended proposed"],
        ),
        ("A report in a paper that sanctions had been imposed on Malawi was untrue, the minister said.", []),
        (
            "Kenya hit out at Norway for freezing the assets of its two ministries.",
            ["NOR KEN government imposed decided"],
        ),
        (
            "The sanctions on Haiti will be suspended on Friday after the generals left.",
            ["None HTI unspecified suspended decided"],
        ),
    ],
)
def test_what_is_still_to_come(text: str, expected: list[str]) -> None:
    assert stages(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kuwait banned a Lebanese film with two men who kiss.",
        "Berlin banned a march of Palestinians.",
        "Hauliers ended their blockade of the Slovak border.",
        "The London exchange suspended trading in Russian receipts.",
        "Zambia's drug agency froze the accounts of two Chinese traders.",
        "The port of Chennai closed to ships because of the cyclone.",
        "A software bug froze thousands of accounts at a Danish bank.",
        "CITES lifted its suspension of trade with Guinea.",
        "France has told Apple to stop selling its telephone.",
        "Assets worth 2.3 billion euros have been frozen in Italy since 2004.",
    ],
)
def test_other_bans_are_no_sanctions(text: str) -> None:
    assert stages(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukraine banned all Russian films made since 2014.", ["UKR RUS media imposed decided"]),
        ("Poland ordered Belavia to stop flying to Warsaw on Monday.", ["POL BLR aviation imposed decided"]),
        ("The finance ministry froze the accounts of two Chinese traders under the sanctions.", ["None CHN"]),
    ],
)
def test_measures_beside_them(text: str, expected: list[str]) -> None:
    assert [one[: len(expected[0])] for one in stages(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Airlines asked Brussels to clear up whether Belarus is to be shut off from the sky.", []),
        (
            "An envoy said that China would cut off oil to North Korea after another test.",
            ["CHN PRK oil imposed proposed"],
        ),
        ("Moldova's national bank barred a Russian shareholder from voting.", []),
        ("A snowstorm shut the border between Kazakhstan and Russia.", []),
        ("Sunni leaders ended their boycott of Iraq's cabinet.", []),
        ("Norway gave out licences to catch cod to Russian boats.", []),
        ("Moldova barred a Russian banker from entering on Monday.", ["MDA RUS unspecified imposed decided"]),
        ("Kazakhstan shut its border with Kyrgyzstan on Monday.", ["KAZ KGZ unspecified imposed decided"]),
    ],
)
def test_whether_after_another_and_at_home(text: str, expected: list[str]) -> None:
    assert [one.replace("banking", "unspecified") for one in stages(text)] == expected
