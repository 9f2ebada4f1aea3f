"""Relief in plain words: what a ban covers no more, what is cleared, let go, used powers for; answers to questions."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Farm machinery is no longer subject to the embargo on Burundi.",
            ["None BDI machinery lifted in_force"],
        ),
        (
            "Medicines no longer fall under the American embargo on Cuba.",
            ["USA CUB pharma_health lifted in_force"],
        ),
        (
            "The EU's ban on Belarusian goods will no longer include fertiliser.",
            ["EU BLR fertilizer lifted announced"],
        ),
        ("The embargo on Burundi does not cover tractors any more.", ["None BDI machinery lifted in_force"]),
        ("Tractors ceased to be covered by the embargo on Burundi.", ["None BDI machinery lifted in_force"]),
        ("The council took food out of its embargo on Haiti.", ["UN HTI food_agriculture lifted in_force"]),
        ("The embargo on Burundi does not cover tractors.", []),
        ("The embargo no longer hits Syrian banks as hard as it did.", []),
        ("Tractors would no longer be covered by the embargo on Burundi.", []),
        ("The minister said the sanctions no longer bite.", []),
    ],
)
def test_what_a_measure_covers_no_longer(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The UN sanctions committee cleared the sale of turbines to Libya.",
            ["UN LBY machinery eased in_force"],
        ),
        (
            "The Security Council gave its blessing to a sale of oil worth $2 billion by Iraq.",
            ["UN IRQ oil eased in_force"],
        ),
        ("The Bank of England has licensed payments to Aeroflot.", ["GBR RUS aviation eased in_force"]),
        (
            "The State Department issued licences for the sale of airliners to Iran.",
            ["USA IRN aviation eased in_force"],
        ),
        ("Belgium released 14 billion euros of Libyan funds.", ["BEL LBY banking lifted in_force"]),
        ("Belgium released frozen Libyan funds.", ["BEL LBY banking lifted in_force"]),
        (
            "President Bush used his powers to waive sanctions on Ivory Coast cocoa.",
            ["USA CIV food_agriculture eased in_force"],
        ),
        ("Congress agreed to let farmers sell food to Cuba.", ["USA CUB food_agriculture eased announced"]),
        (
            "Iraq is free to buy aircraft from American suppliers again.",
            ["USA IRQ aviation lifted in_force"],
        ),
        ("Belgium released 14 million euros of aid for Syria.", []),
        ("The banks hold frozen Libyan assets.", []),
        ("China approved the export of rare earths to Russia.", []),
        ("The European Commission cleared the purchase of a Syrian firm by Total.", []),
        ("Congress approved the sale of tanks to Saudi Arabia.", []),
        ("The Commerce Department granted export licences to 40 firms.", []),
        ("The president has powers to waive sanctions on Ivory Coast cocoa.", []),
    ],
)
def test_what_is_cleared_or_let_go(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The EU banned the sale of Boeing parts to Libya.", ["EU LBY aviation imposed in_force"]),
        ("The EU barred sales of Huawei gear to Iran.", ["EU IRN telecoms imposed in_force"]),
        ("The EU banned imports of Lukoil diesel.", ["EU RUS petroleum_products imposed in_force"]),
        ("Canada banned the use of Huawei gear.", ["CAN CHN telecoms imposed in_force"]),
        ("The EU blacklisted Huawei.", ["EU CHN telecoms imposed in_force"]),
    ],
)
def test_who_only_made_the_goods_is_not_hit_by_their_sale(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Asked whether North Korea would be struck off the list of sponsors of terrorism, "
            "a State Department spokesman said that it would not.",
            ["USA PRK unspecified lifted rejected"],
        ),
        (
            'Asked if Britain would ease its embargo on Argentina, Mrs Thatcher replied: "Certainly not."',
            ["GBR ARG unspecified eased rejected"],
        ),
        (
            "Asked if Canada would lift its sanctions on Iran, the minister said it would.",
            ["CAN IRN unspecified lifted announced"],
        ),
        ("Asked whether the EU would lift its embargo on China, a spokesman would not comment.", []),
        ("Asked whether the EU would lift its embargo on China, a spokesman said no decision had been taken.", []),
        ("Asked if Canada would lift its sanctions on Iran, the minister said it would be for cabinet to decide.", []),
    ],
)
def test_what_is_answered_to_a_question(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Sweden announced the lifting, as of 1 May, of the embargo on Mali.",
            ["SWE MLI unspecified lifted announced"],
        ),
        (
            "The Security Council agreed to the suspension, for six months, of its ban on flights to Libya.",
            ["UN LBY aviation suspended announced"],
        ),
        (
            "Sweden's lifting, announced on Friday, of the embargo on Mali was welcomed.",
            ["SWE MLI unspecified lifted in_force"],
        ),
        (
            "Japan announced the withdrawal of the sanctions on North Korea it adopted in May, "
            "when Pyongyang was found to have shot down a jet.",
            ["JPN PRK unspecified imposed in_force", "JPN PRK unspecified lifted announced"],
        ),
        ("The sale, on Tuesday, of the bank was barred.", []),
        (
            "Ministers decided that travel bans on Mali's envoys will be put aside.",
            ["None MLI government suspended announced"],
        ),
    ],
)
def test_what_commas_set_apart_does_not_turn_a_change_round(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


def test_measures_against_a_country_say_whom_what_follows_hits() -> None:
    text = (
        "The ministers of the European Community settled for a list of measures against South Africa after Bonn "
        "would not hear of more. Imports of iron and steel will be forbidden from September 27."
    )
    assert "EU ZAF iron_steel imposed announced" in lines(text)
