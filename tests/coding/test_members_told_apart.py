"""What a measure consists of, told behind a colon, in numbered items, by who reports it, or beside another clause."""

import pytest

from tests.coding.test_wordings import rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The EU imposed sanctions on Belarus. The sectoral sanctions imply: a ban on the sale of software. "
            "A ban on the supply of arms. Prohibition of trade in potash.",
            ["EU BLR technology imposed decided", "EU BLR defence imposed decided", "EU BLR potash imposed decided"],
        ),
        (
            "Norway adopted sanctions against Mali. They include: a ban on gold imports; a ban on arms sales.",
            ["NOR MLI gold imposed decided", "NOR MLI defence imposed decided"],
        ),
        (
            "Canada announced sanctions on Syria. In particular, the measures provide for: a ban on sales of timber, "
            "a ban on cement imports.",
            ["CAN SYR timber imposed decided", "CAN SYR cement imposed decided"],
        ),
        (
            "Japan agreed to impose sanctions on Iran. The order contains a range of measures including:\n"
            "1. A ban on the purchase of coal;\n2. A ban on the sale of tobacco;",
            ["JPN IRN coal imposed decided", "JPN IRN tobacco imposed decided"],
        ),
        (
            "The EU approved sanctions against Mali. The minister said the sanctions would affect exports of gold "
            "and textiles.",
            ["EU MLI gold imposed decided", "EU MLI textiles imposed decided"],
        ),
        (
            "The EU approved sanctions against Mali. The measures, a spokesman said, hit gold and the banking sector.",
            ["EU MLI gold imposed decided", "EU MLI banking imposed decided"],
        ),
        (
            "Peru imposed sanctions on Chad. They cover gold and coal, the minister said.",
            ["PER TCD gold imposed decided", "PER TCD coal imposed decided"],
        ),
        (
            "Canada imposed sanctions on Chad. Along with loans, the sanctions cover steel and timber.",
            ["CAN TCD iron_steel imposed decided", "CAN TCD timber imposed decided"],
        ),
        (
            "Ottawa announced sanctions against Mali. There will be a ban on imports of gold, the minister said.",
            ["CAN MLI gold imposed decided"],
        ),
        (
            "Chile tightened its sanctions on Mali, adding a ban on imports of timber and an embargo on metals.",
            [
                "CHL MLI unspecified expanded decided",
                "CHL MLI timber imposed decided",
                "CHL MLI metals_minerals imposed decided",
            ],
        ),
    ],
)
def test_members_are_restricted(text: str, expected: list[str]) -> None:
    assert sorted(rows(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what somebody else is said to want, or what is denied, is no member
        (
            "The EU imposed sanctions on Mali. The minister said the sanctions do not affect gold.",
            ["EU MLI unspecified imposed decided"],
        ),
        (
            "The EU imposed sanctions on Mali. There will be no ban on gold imports.",
            ["EU MLI gold imposed rejected", "EU MLI unspecified imposed decided"],
        ),
        ("Peru lifted its ban on Malian gold. There will be a party in Lima.", ["PER MLI gold lifted decided"]),
        ("Chile amended its sanctions on Mali, adding two banks.", ["CHL MLI banking imposed decided"]),
    ],
)
def test_what_is_no_member(text: str, expected: list[str]) -> None:
    assert sorted(rows(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU imposed sanctions on nine Malian ships said to have carried arms.", ["EU MLI shipping"]),
        ("Canada put sanctions on two Iranian banks reported to have paid for missiles.", ["CAN IRN banking"]),
        (
            "The EU adopted sanctions aimed at Mali's finance industry, barring its state banks from raising funds.",
            ["EU MLI banking"],
        ),
        (
            "Japan has lifted sanctions which were imposed in 2009 and which hit, among others, Mali's gold trade.",
            ["JPN MLI gold", "JPN MLI unspecified"],
        ),
        (
            "Japan lifted sanctions imposed in 2009 that targeted Mali's airlines.",
            ["JPN MLI aviation", "JPN MLI unspecified"],
        ),
        ("Washington designated six Iranian tankers for transporting crude oil.", ["USA IRN shipping"]),
        ("The U.N. has imposed sanctions on Chad. International flights to Chad are suspended.", ["UN TCD aviation"]),
        ("The EU banned trade in gold with Malian public bodies.", ["EU MLI gold"]),
        ("Announcing sanctions, the EU said that trade in gold with Mali would be banned.", ["EU MLI gold"]),
        ("The U.S. eased sanctions on Syria. Two licences authorise dealings in Syrian gold.", ["USA SYR gold"]),
    ],
)
def test_the_sector_is_that_of_those_hit(text: str, expected: list[str]) -> None:
    found = [one.rsplit(" ", 2) for one in rows(text)]
    assert all(stage == "decided" for _, _, stage in found)
    assert sorted({what for what, _, _ in found}) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "Canada proposed sanctions aimed at banks in Mali, freezing their assets.",
        "Canada is considering sanctions aimed at Mali's banks, cutting them off from loans.",
    ],
)
def test_what_is_aimed_at_somebody_may_be_a_proposal(text: str) -> None:
    assert all(one.endswith(" proposed") for one in rows(text))
