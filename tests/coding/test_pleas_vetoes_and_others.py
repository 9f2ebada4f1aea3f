"""Pleas to a body, vetoes of "the measure", plans that foresee, rules only told, and firms that go on alone."""

import pytest

from tests.coding.rows import stages


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Dutch parliament passed a motion on Monday that asks for an EU arms embargo against Turkey.", "EU TUR"),
        ("Lithuania's Seimas approved a resolution on Monday seeking a UN ban on arms to Syria.", "UN SYR"),
        ("Sweden's parliament voted on Monday for a text that wants an EU arms embargo on Sudan.", "EU SDN"),
    ],
)
def test_who_is_asked_by_a_motion_is_its_sender(text: str, expected: str) -> None:
    assert stages(text) == [f"{expected} defence imposed proposed"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The House passed a bill to lift the trade embargo on Cuba on Tuesday. The president vetoed the measure.",
            ["USA CUB unspecified lifted proposed", "USA CUB unspecified lifted rejected"],
        ),
        (
            "Congress voted in March to ban arms sales to Saudi Arabia. Mr Reagan vetoed the measure on Wednesday.",
            ["USA SAU defence imposed decided", "USA SAU defence imposed rejected"],
        ),
    ],
)
def test_a_veto_of_the_measure_is_of_what_was_voted_for(text: str, expected: list[str]) -> None:
    assert stages(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Commission on Monday adopted a proposal for a ban on Russian gold.", ["EU RUS gold imposed proposed"]),
        (
            "The sanctions will be eased step by step as Burma frees its prisoners, the State Department said.",
            ["USA MMR unspecified eased proposed"],
        ),
        (
            "Tehran says sanctions on its oil will be removed under the deal being negotiated in Vienna.",
            ["None IRN oil lifted proposed"],
        ),
        (
            "The roadmap foresees the lifting in 2008 of the arms embargo on Somalia.",
            ["None SOM defence lifted proposed"],
        ),
        (
            "A Senate bill to impose sanctions on Turkey, which Hungary has opposed, was introduced on Monday.",
            ["USA TUR unspecified imposed proposed"],
        ),
        ("Australia said on Monday it would join any ban on Russian gold that the G7 agreed on.", []),
        ("Norway will not support any ban on Russian fish.", ["NOR RUS food_agriculture imposed rejected"]),
        (
            "New sanctions on Mali, which Chad opposes, were introduced on Monday by France.",
            ["FRA MLI unspecified imposed decided"],
        ),
        (
            "The agreement brought the lifting of the arms embargo on Somalia in 2004.",
            ["None SOM defence lifted decided"],
        ),
    ],
)
def test_what_a_plan_holds_is_not_done(text: str, expected: list[str]) -> None:
    assert stages(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He moved to Latvia, the land where Russian money is frozen.", []),
        ("Greek club barred from European ties", []),
        (
            "Switzerland carries out the UN sanctions, and the central bank froze the accounts of three Iraqi banks.",
            ["CHE IRQ banking imposed decided"],
        ),
        (
            "China put a hold on a request to add a Pakistani militant to the blacklist.",
            ["CHN PAK unspecified imposed rejected"],
        ),
    ],
)
def test_what_only_stands_is_no_step(text: str, expected: list[str]) -> None:
    assert stages(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The company no longer ships its best machines to China.", []),
        ("Swedish steelmakers no longer take Russian iron ore.", []),
        ("The Dutch government no longer lets ASML sell its tools to China.", ["NLD CHN unspecified imposed decided"]),
        ("Several Danish retailers sent back dates. Another said it would no longer buy Israeli oranges.", []),
        ("A Polish brewer took Russian vodka off its list. Its rival also banned Russian vodka.", []),
        ("Three Greek shipowners left the trade. Two others will stop carrying Russian oil in May.", []),
        (
            "Chile recalled its envoy to Caracas. Another neighbour, Peru, banned Venezuelan oil.",
            ["PER VEN oil imposed decided"],
        ),
    ],
)
def test_firms_that_go_on_for_themselves_are_no_senders(text: str, expected: list[str]) -> None:
    assert stages(text) == expected
