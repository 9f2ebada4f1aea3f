"""What sentences after a change tell of it: more goods, those let go as well, memberships, all the rest."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway imposed sanctions on Mali. Timber may not come in.", ["NOR MLI timber imposed in_force"]),
        ("Norway imposed sanctions on Mali. Tomatoes must stay out.", ["NOR MLI food_agriculture imposed in_force"]),
        ("Norway imposed sanctions on Mali. Insurers are their main target.", ["NOR MLI insurance imposed in_force"]),
        ("Norway imposed sanctions on Mali. Two banks are named.", ["NOR MLI banking imposed in_force"]),
        (
            "Norway imposed sanctions on Mali. Gold is on the list, and so is the central bank.",
            ["NOR MLI banking imposed in_force", "NOR MLI gold imposed in_force"],
        ),
        (
            "Norway banned imports of steel from Mali. Gold coins and new investment are prohibited too.",
            [
                "NOR MLI gold imposed in_force",
                "NOR MLI iron_steel imposed in_force",
                "NOR MLI unspecified imposed in_force",
            ],
        ),
        # nothing of the kind
        (
            "Norway imposed sanctions on Malian banks. Lemons may not come in time.",
            ["NOR MLI banking imposed in_force"],
        ),
        (
            "Norway imposed sanctions on Malian banks. A general was named as minister.",
            ["NOR MLI banking imposed in_force"],
        ),
        ("Norway lifted sanctions on Malian banks. Oil may not come in.", ["NOR MLI banking lifted in_force"]),
    ],
)
def test_hit_as_well(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway took a Burmese trading house off its blacklist. A bank and a gem miner were removed with it.",
            [
                "NOR MMR banking lifted in_force",
                "NOR MMR metals_minerals lifted in_force",
                "NOR MMR unspecified lifted in_force",
            ],
        ),
        (
            "Norway delisted a former president of Mali. His son and daughter were cleared as well.",
            ["NOR MLI government lifted in_force", "NOR MLI unspecified lifted in_force"],
        ),
        (
            "Norway took a Malian bank off its blacklist. Two airlines got the same relief.",
            ["NOR MLI aviation lifted in_force", "NOR MLI banking lifted in_force"],
        ),
        (
            "Norway took a Malian bank off its blacklist. Two journalists were freed too.",
            ["NOR MLI banking lifted in_force"],
        ),
        (
            "Norway took a Malian bank off its blacklist. An airline and a port were not removed with it.",
            ["NOR MLI banking lifted in_force"],
        ),
    ],
)
def test_freed_as_well(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ECOWAS imposed an arms embargo on Togo. The bloc also suspended Togo from membership.",
            ["ECOWAS TGO defence imposed in_force", "ECOWAS TGO unspecified imposed in_force"],
        ),
        (
            "The Organization of American States punished Honduras by suspending its membership on Saturday.",
            ["OAS HND unspecified imposed in_force"],
        ),
        (
            "The Commonwealth suspended Fiji for a year, the strongest sanction at its disposal.",
            ["COMMONWEALTH FJI unspecified imposed in_force"],
        ),
        (
            "The Arab League froze Syrian government assets, two weeks after it suspended Syria's membership.",
            ["ARAB_LEAGUE SYR banking imposed in_force", "ARAB_LEAGUE SYR unspecified imposed in_force"],
        ),
        ("The African Union suspended Guinea on Friday after the coup.", []),
        (
            "Austria banned imports of Malian gold. The Football Confederation suspended Mali from its cup.",
            ["AUT MLI gold imposed in_force"],
        ),
        (
            "Norway blacklisted two ministers of Niger. Niger quit the bloc after it was suspended from ECOWAS.",
            ["NOR NER government imposed in_force"],
        ),
    ],
)
def test_memberships_suspended_as_a_sanction(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Union let its arms embargo on Syria lapse on Tuesday. Everything else, from the oil ban to the asset "
            "freezes, was prolonged for a year.",
            ["EU SYR defence lifted in_force", "EU SYR unspecified extended in_force"],
        ),
        (
            "Norway lifted all sanctions on Mali, from the ban on rubies to the blacklist.",
            ["NOR MLI unspecified lifted in_force"],
        ),
        (
            "Norway agreed sanctions on Mali, from a ban on chips to a ban on gold.",
            ["NOR MLI gold imposed announced", "NOR MLI semiconductors imposed announced"],
        ),
    ],
)
def test_all_else(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada has since lifted its ban on Malian gold.", ["CAN MLI gold lifted in_force"]),
        (
            "Washington fined Huawei for sales to Iran in breach of sanctions. Huawei has since cut off its users.",
            [],
        ),
    ],
)
def test_since_within_a_perfect_is_an_adverb(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway took a Malian port and two banks off its list. It had frozen their funds in 2012.",
            [
                "NOR MLI banking imposed in_force",
                "NOR MLI banking lifted in_force",
                "NOR MLI shipping imposed in_force",
                "NOR MLI shipping lifted in_force",
            ],
        ),
        (
            "Norway took two Malian ministers off its list. The sanctions were imposed in 2012.",
            ["NOR MLI government imposed in_force", "NOR MLI government lifted in_force"],
        ),
        (
            "Norway took two Malian arms makers off its list. Most of them had been entered on it in 2012.",
            ["NOR MLI defence imposed in_force", "NOR MLI defence lifted in_force"],
        ),
        (
            "Norway blacklisted a Malian cigarette maker in 2012. It was delisted in 2014.",
            ["NOR MLI tobacco imposed in_force", "NOR MLI tobacco lifted in_force"],
        ),
        (
            "Norway took two Malian banks off its list. They were listed on the stock exchange in 2012.",
            ["NOR MLI banking lifted in_force"],
        ),
        (
            "Norway took two Malian banks off its list. They were put under state control in 2012.",
            ["NOR MLI banking lifted in_force"],
        ),
        (
            "Norway took two Malian banks off its list. The sanctions on gold were imposed in 2012.",
            ["NOR MLI banking lifted in_force", "NOR MLI gold imposed in_force"],
        ),
    ],
)
def test_what_befell_those_told_before_at_another_time(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
