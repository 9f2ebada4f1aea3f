"""Who acts is not where he meets, nor whose name a sea bears, nor who is named before the comma of the subject."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The European Union barred Syrian officials. The ban, agreed by foreign ministers in Malta, comes "
            "in reply to the killings.",
            ["EU SYR government imposed in_force"],
        ),
        (
            "The embargo on Haiti, agreed by the foreign ministers in Brasilia, took effect on Monday.",
            ["None HTI unspecified imposed in_force"],
        ),
        (
            "A summit of heads of state in Harare approved sanctions against South Africa.",
            ["None ZAF unspecified imposed announced"],
        ),
        (
            "The sanctions on Fiji were agreed in Samoa by leaders of the Pacific Islands Forum.",
            ["None FJI unspecified imposed announced"],
        ),
        (
            "A ban on flights to Libya was imposed by the authorities in Cairo.",
            ["EGY LBY aviation imposed in_force"],
        ),
        (
            "The embargo on Haiti was imposed by officials in Washington.",
            ["USA HTI unspecified imposed in_force"],
        ),
    ],
)
def test_those_who_gather_act_for_no_state_in_which_they_gather(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "LUSAKA, Zambia - Leaders of southern Africa agreed to impose sanctions on Chad. Aid workers said the "
            "imposition of the sanctions would hurt.",
            ["None TCD unspecified imposed announced"],
        ),
        ("ANKARA, Turkey - An embargo on Armenia was lifted.", ["TUR ARM unspecified lifted in_force"]),
        ("CAIRO - The government banned imports of Turkish sugar.", ["EGY TUR food_agriculture imposed in_force"]),
    ],
)
def test_a_dateline_says_who_acts_only_where_no_group_of_states_does(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gulf of Guinea states banned arms sales to Togo.", ["None TGO defence imposed in_force"]),
        ("Countries on the Sea of Japan banned trade with Burma.", ["None MMR unspecified imposed in_force"]),
        (
            "Sanctions on Rwanda were suspended by its neighbours. The Central African nation had been shut out.",
            ["None RWA unspecified suspended in_force"],
        ),
        ("The Central African government banned diamonds from Chad.", ["CAF TCD diamonds imposed in_force"]),
        ("Japan banned imports from Togo by sea.", ["JPN TGO unspecified imposed in_force"]),
    ],
)
def test_seas_and_regions_are_no_states(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Since Iraq's invasion of Kuwait, Norway has imposed a trade boycott.",
            ["NOR IRQ unspecified imposed in_force"],
        ),
        (
            "After the invasion of Cambodia, the United States imposed an embargo on Vietnam.",
            ["USA VNM unspecified imposed in_force"],
        ),
        (
            "Australia, Canada and the United States imposed sanctions on Togo.",
            [
                "AUS TGO unspecified imposed in_force",
                "CAN TGO unspecified imposed in_force",
                "USA TGO unspecified imposed in_force",
            ],
        ),
        (
            "By then London, Tokyo and Ottawa had imposed sanctions on Togo.",
            [
                "CAN TGO unspecified imposed in_force",
                "GBR TGO unspecified imposed in_force",
                "JPN TGO unspecified imposed in_force",
            ],
        ),
    ],
)
def test_a_comma_before_the_subject_joins_nobody_to_it(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
