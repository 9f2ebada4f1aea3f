"""Sentences that only spell out the change before them, and lists under a heading."""

import pytest

from tests.coding.test_wordings import rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The EU imposed export bans on Belarus. They cover chemicals and machine tools.",
            ["EU BLR chemicals imposed decided", "EU BLR machinery imposed decided"],
        ),
        (
            "Five Syrian banks were cut off from its market by the EU. So were two insurers.",
            ["EU SYR banking imposed decided", "EU SYR insurance imposed decided"],
        ),
        (
            "Britain imposed sanctions on Iran. Among the names are Bank Melli, a lender, and Mahan Air.",
            ["GBR IRN banking imposed decided", "GBR IRN aviation imposed decided"],
        ),
        (
            "Canada sanctioned six companies. Also designated: Mahan Air; Bank Melli.",
            ["CAN IRN aviation imposed decided", "CAN IRN banking imposed decided"],
        ),
        (
            "Canada imposed export bans on Iran.\n\nMain items\n\n(1) Lorries: those of over 3.5 tonnes.\n(2) Coal.",
            ["CAN IRN vehicles imposed decided", "CAN IRN coal imposed decided"],
        ),
        (
            "Britain added two Malian firms to its list. The list covers nobody in Japan.",
            ["GBR MLI unspecified imposed decided"],
        ),
        (
            "Canada blacklisted two Iranian lenders. Three refineries in India are on the list.",
            ["CAN IRN banking imposed decided", "CAN IND petroleum_products imposed decided"],
        ),
        (
            "Britain imposed sanctions on Mahan Air. Bank Melli was added as well.",
            ["GBR IRN aviation imposed decided", "GBR IRN banking imposed decided"],
        ),
        (
            "Britain lifted its sanctions on Mahan Air. Bank Melli is still on the list.",
            ["GBR IRN aviation lifted decided"],
        ),
        ("Iran inscribed two Canadian banks on its sanctions list.", ["IRN CAN banking imposed decided"]),
        (
            "Japan tightened its sanctions on Syria. The measures, which concern the energy and defence sectors, stay.",
            ["JPN SYR energy expanded decided", "JPN SYR defence expanded decided"],
        ),
        (
            "Norway proposed sanctions against Mali. They would cover gold, cement and air traffic.",
            ["NOR MLI gold imposed proposed", "NOR MLI cement imposed proposed", "NOR MLI aviation imposed proposed"],
        ),
        (
            "Britain designated a Sudanese gold trader. Two insurers follow on Friday.",
            ["GBR SDN gold imposed decided", "GBR SDN insurance imposed decided"],
        ),
        (
            "Canada added 28 Chinese firms to its Entity List. The 28 comprise nine chip makers and six shipyards.",
            ["CAN CHN semiconductors imposed decided", "CAN CHN shipping imposed decided"],
        ),
        (
            "Japan banned imports of Iranian crude. The same applies to petrochemicals and gold.",
            ["JPN IRN oil imposed decided", "JPN IRN chemicals imposed decided", "JPN IRN gold imposed decided"],
        ),
        (
            "Japan banned imports of Iranian crude. The same does not apply to gas.",
            ["JPN IRN oil imposed decided"],
        ),
        (
            "Canada agreed on sanctions on Mali. The package comprises a ban on flights and a ban on farm imports.",
            ["CAN MLI aviation imposed decided", "CAN MLI food_agriculture imposed decided"],
        ),
        (
            "Canada banned all trade with Iraq. The embargo covers oil, arms and loans; medicines are exempt.",
            ["CAN IRQ unspecified imposed decided"],
        ),
        (
            "Canada barred Russian metal. The ban covers aluminium, copper and nickel.",
            ["CAN RUS metals_minerals imposed decided", "CAN RUS aluminium imposed decided"],
        ),
        (
            "Canada reimposed sanctions on Iran. They hit oil exports, shipping and banks.",
            [
                "CAN IRN oil reinstated decided",
                "CAN IRN shipping reinstated decided",
                "CAN IRN banking reinstated decided",
            ],
        ),
        (
            "Canada blacklisted 20 firms. They include two Burmese suppliers of aircraft parts and a Serbian one.",
            ["CAN MMR aviation imposed decided", "CAN SRB aviation imposed decided"],
        ),
        (
            "Canada sanctioned Syria. Covered for the first time are coal, gold and jet fuel.",
            [
                "CAN SYR coal imposed decided",
                "CAN SYR gold imposed decided",
                "CAN SYR petroleum_products imposed decided",
            ],
        ),
        (
            "Canada blacklisted 120 firms. Most are in China; others sit in India and Turkey.",
            [
                "CAN CHN unspecified imposed decided",
                "CAN IND unspecified imposed decided",
                "CAN TUR unspecified imposed decided",
            ],
        ),
    ],
)
def test_lists_spell_out_the_change_before_them(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Canada added 90 firms to its Entity List: 63 in Russia, 16 in Turkey, the rest in the Emirates.",
            [
                "CAN RUS technology imposed decided",
                "CAN TUR technology imposed decided",
                "CAN ARE technology imposed decided",
            ],
        ),
        (
            "Canada sanctioned four firms in Iran: Bank Melli, Mahan Air, a refinery and a maker of missiles.",
            [
                "CAN IRN banking imposed decided",
                "CAN IRN aviation imposed decided",
                "CAN IRN petroleum_products imposed decided",
                "CAN IRN defence imposed decided",
            ],
        ),
        (
            "Two Iranian refineries were sanctioned by Canada, and so was a Syrian bank.",
            ["CAN IRN petroleum_products imposed decided", "CAN SYR banking imposed decided"],
        ),
        (
            "Japan sanctioned Bank Melli and, with it, Iran Air and a maker of missiles.",
            ["JPN IRN banking imposed decided", "JPN IRN aviation imposed decided", "JPN IRN defence imposed decided"],
        ),
    ],
)
def test_lists_in_the_sentence_of_the_change(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize("text", ["::", ": :", "The same applies also there", "Is: was:", ":"])
def test_a_stump_opens_no_list(text: str) -> None:
    assert len(rows(f"The EU banned imports of coal from Belarus on Monday. {text}")) == 1
