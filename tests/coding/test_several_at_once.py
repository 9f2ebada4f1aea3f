"""Several sectors in one change: ranges, series of verbs, those added or blocked beside others, wished contents."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Canada sanctioned 33 Iranian entities ranging from banks to producers of ammunition.",
            ["CAN IRN banking imposed in_force", "CAN IRN defence imposed in_force"],
        ),
        (
            "Japan banned exports to Russia of some 200 items, from engines to perfume.",
            ["JPN RUS luxury_goods imposed in_force", "JPN RUS machinery imposed in_force"],
        ),
        (
            "Turkey halted exports of 54 products to Israel – from steel and cement to jet fuel.",
            [
                "TUR ISR cement imposed in_force",
                "TUR ISR iron_steel imposed in_force",
                "TUR ISR petroleum_products imposed in_force",
            ],
        ),
        ("The US lifted its ban on flights from Havana to Miami.", ["USA CUB aviation lifted in_force"]),
    ],
)
def test_a_range_gives_examples(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Under the new sanctions Swiss traders may not buy Russian gold, sell Russia aircraft parts or insure its "
            "tankers.",
            [
                "CHE RUS aviation imposed in_force",
                "CHE RUS gold imposed in_force",
                "CHE RUS insurance imposed in_force",
            ],
        ),
        (
            "Switzerland lifted its sanctions on Syria. Financial services, trade in gold and exports of luxury goods "
            "are free again.",
            [
                "CHE SYR banking lifted in_force",
                "CHE SYR gold lifted in_force",
                "CHE SYR luxury_goods lifted in_force",
            ],
        ),
        (
            "Canada banned exports of drilling rigs to Russia. Also to be outlawed is the delivery of tyres and "
            "welding machines.",
            [
                "CAN RUS chemicals imposed announced",
                "CAN RUS machinery imposed announced",
                "CAN RUS oil imposed in_force",
            ],
        ),
        (
            "Poland wants the package against Russia to include uranium and a full ban on services for Russian ships.",
            [
                "POL RUS nuclear imposed proposed",
                "POL RUS shipping imposed proposed",
                "POL RUS unspecified expanded proposed",
            ],
        ),
        (
            "Besides oil, the Norwegian embargo on Russia now covers gas and coal.",
            ["NOR RUS coal expanded in_force", "NOR RUS gas expanded in_force"],
        ),
        ("US sanctions on Cuba cover tourism and sugar.", []),
        ("The EU's sanctions now cover 2,000 Russians and 600 firms.", []),
    ],
)
def test_goods_of_one_decision(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Treasury blacklisted Belavia. The State Department added a potash trader and a bank of Belarus.",
            [
                "USA BLR aviation imposed in_force",
                "USA BLR banking imposed in_force",
                "USA BLR potash imposed in_force",
            ],
        ),
        (
            "Rosneft was put on the US sanctions list on Wednesday; a day later the EU added two Chinese refineries "
            "and a bank from Tajikistan.",
            [
                "EU CHN petroleum_products imposed in_force",
                "EU TJK banking imposed in_force",
                "USA RUS oil imposed in_force",
            ],
        ),
        (
            "Two Russian oil producers, 183 ships and two insurers were blocked by the Treasury in new sanctions.",
            [
                "USA RUS insurance imposed in_force",
                "USA RUS oil imposed in_force",
                "USA RUS shipping imposed in_force",
            ],
        ),
        ("Farmers blocked trucks and ships in the port over the sanctions on Russia.", []),
        (
            "Norway sanctioned a Russian bank. The bank had added two branches in May.",
            ["NOR RUS banking imposed in_force"],
        ),
        (
            "China sanctioned 20 American arms makers, Boeing and Northrop Grumman among them.",
            ["CHN USA defence imposed in_force"],
        ),
        (
            "Two Syrian ports came off the British list on Thursday, as did two banks.",
            ["GBR SYR banking lifted in_force", "GBR SYR shipping lifted in_force"],
        ),
        (
            "The list of goods that may not be sold to Russia has grown by 200 entries, including drone engines and "
            "chemicals, the British government said.",
            ["GBR RUS chemicals imposed in_force", "GBR RUS defence imposed in_force"],
        ),
    ],
)
def test_parties_of_one_decision(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Canada added 17 bankers to its list and banned imports of Russian steel.",
            ["CAN RUS banking imposed in_force", "CAN RUS iron_steel imposed in_force"],
        ),
        (
            "Norway lengthened its sanctions list on Monday by two Iranian airlines and a judge.",
            ["NOR IRN aviation imposed in_force", "NOR IRN government imposed in_force"],
        ),
        (
            "The sanctions on Friday hit Gazprom Neft, 183 tankers and two insurers, the Treasury said.",
            [
                "USA RUS insurance imposed in_force",
                "USA RUS oil imposed in_force",
                "USA RUS shipping imposed in_force",
            ],
        ),
        (
            "From Monday no Russian airline may carry passengers to Georgia, under a decree on sanctions.",
            ["RUS GEO aviation imposed announced"],
        ),
    ],
)
def test_lists_and_bans_in_one_breath(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
