"""What firms and persons of states that punish many may do now, or from a day; what law makes a duty."""

import pytest

from tests.coding.rows import stages


def decided(text: str) -> list[str]:
    return [one for one in stages(text) if one.endswith("decided")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("U.S. companies can now sell telephones to Cuba.", ["USA CUB telecoms eased decided"]),
        ("From Wednesday American companies may invest in Burma.", ["USA MMR unspecified eased decided"]),
        ("American companies can from now on invest in Burma's oil.", ["USA MMR oil eased decided"]),
        ("European insurers may now cover tankers with Iranian oil.", ["EU IRN insurance eased decided"]),
        ("American firms will be free to invest in Burma from August.", ["USA MMR unspecified eased decided"]),
        ("American firms are free as of Wednesday to invest in Burma.", ["USA MMR unspecified eased decided"]),
    ],
)
def test_firms_may_deal_from_now_on(text: str, expected: list[str]) -> None:
    assert decided(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "American tourists can now fly to Spain for less.",
        "European companies can now sell wine to Japan free of duty.",
        "American firms may now sell fewer chips to China, analysts say.",
        "American companies may now be selling to Iran through Dubai.",
        "Chinese firms can now buy Iranian oil at a discount.",
        "American banks can now only trade with Iran through third parties.",
        "If the bill passes, Americans can now visit Cuba.",
        "European firms can now decide whether to sell to Iran.",
    ],
)
def test_what_is_no_leave(text: str) -> None:
    assert decided(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada made it compulsory for its refiners not to buy Syrian oil.", ["CAN SYR oil imposed decided"]),
        (
            "From January Americans must stop buying Iranian oil, under an order signed by the president on Thursday.",
            ["USA IRN oil imposed decided"],
        ),
        ("Germany must stop buying Russian gas, a deputy said.", []),
        ("American importers must stop buying clothes from Xinjiang, rights groups say.", []),
    ],
)
def test_what_law_makes_a_duty(text: str, expected: list[str]) -> None:
    assert decided(text) == expected


def test_power_flows_again_from_whoever_cut_it_off() -> None:
    text = "Soviet oil began to flow to Lithuania again on Monday after an embargo of ten weeks."
    assert decided(text) == ["SUN LTU oil lifted decided"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No Turkish minister will enter Peru, Lima ruled.", ["PER TUR government imposed decided"]),
        ("No Iranian oil will enter American ports any more, the White House said.", ["USA IRN oil imposed decided"]),
        ("No Chilean wine will be exported this week because of the strike, the ministry said.", []),
        ("Not a single Chilean grape was sold in Peru last year.", []),
    ],
)
def test_nobody_will_as_is_decreed(text: str, expected: list[str]) -> None:
    assert decided(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("American companies lost the right to invest in Burma on Tuesday.", ["USA MMR unspecified imposed decided"]),
        ("Belarusian airlines lost the right to land in Britain.", ["GBR BLR aviation imposed decided"]),
        ("Washington turned the grain tap back on for Moscow.", ["USA RUS food_agriculture lifted decided"]),
        ("Moscow turned the oil tap off for Lithuania on Wednesday.", ["RUS LTU oil imposed decided"]),
    ],
)
def test_rights_lost_and_taps_turned(text: str, expected: list[str]) -> None:
    assert decided(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oil rose, with Japan halting purchases of Iraqi crude and Canada weighing a ban of its own.",
            ["JPN IRQ oil imposed decided"],
        ),
        (
            "Oil rose, with Japan halting purchases of crude from Iraq and Kuwait.",
            ["JPN IRQ oil imposed decided", "JPN KWT oil imposed decided"],
        ),
    ],
)
def test_who_does_something_beside_is_not_hit(text: str, expected: list[str]) -> None:
    assert decided(text) == expected
