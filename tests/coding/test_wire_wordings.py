"""What wires say of bans in plain words: how long, whose, what is left out, whom nobody may deal with."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> list[str]:
    return [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.status}" for one in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kenya renewed for three months the closure of its airspace to flights from Somalia.",
            "KEN SOM aviation extended in_force",
        ),
        ("Japan extended by a year the suspension of exports to Mali.", "JPN MLI unspecified extended in_force"),
        (
            "The suspension of flights to Tel Aviv was prolonged by Turkey until June.",
            "TUR ISR aviation extended in_force",
        ),
        ("Peru lifted the closure of its airspace to Chilean aircraft.", "PER CHL aviation lifted in_force"),
    ],
)
def test_a_closure_that_is_prolonged_is_no_new_one(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A ban on the import of Ukrainian grain into Poland was lifted on Monday.",
            "POL UKR food_agriculture lifted in_force",
        ),
        ("The embargo on imports of Malian gold into Denmark took effect on Monday.", "DNK MLI gold imposed in_force"),
        ("The ban of imports of Malian goods into Peru will end on Friday.", "PER MLI unspecified lifted announced"),
    ],
)
def test_into_whose_market_goods_come_bans_them(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The EU imposed an embargo on all trade with Haiti save food and medicine.",
        "The EU banned all trade with Haiti bar food and medicine.",
        "The EU banned all trade with Haiti, save in food and medicine.",
        "The EU imposed a trade embargo on Haiti, food and medicine excepted.",
    ],
)
def test_what_is_left_out_of_a_ban_is_not_hit(text: str) -> None:
    assert rows(text) == ["EU HTI unspecified imposed in_force"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No bank in Singapore may enter into a transaction with VTB.", "SGP RUS banking imposed in_force"),
        ("No company in Peru may enter into contracts with Mali.", "PER MLI unspecified imposed in_force"),
        ("Italy shut Fiumicino to Libyan Arab Airlines on Monday.", "ITA LBY aviation imposed in_force"),
        ("Poland closed Gdynia to Chilean ships.", "POL CHL shipping imposed in_force"),
        ("France froze the belongings of Rami Makhlouf.", "FRA SYR unspecified imposed in_force"),
        ("London barred the exchanges from taking Russian aluminium.", "GBR RUS aluminium imposed in_force"),
        ("Bern forbade brokers to trade Malian gold.", "CHE MLI gold imposed in_force"),
        ("Turkish airlines may no longer take passengers to Syria.", "TUR SYR aviation imposed in_force"),
        ("Ottawa, in a first step, bans Malian gold.", "CAN MLI gold imposed in_force"),
        ("Britain sanctioned Milorad Dodik, the Serb member of the presidency.", "GBR BIH government imposed in_force"),
    ],
)
def test_who_shuts_out_whom(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Peru lifted its ban on Chilean wine. Peru introduced the measure in May 2020.", "PER CHL imposed 2020-05"),
        ("Peru kept its embargo on Mali. In June 2021 Peru prolonged the measure.", "PER MLI extended 2021-06"),
        ("Peru's embargo on Mali came to an end on 3 June 2021.", "PER MLI lifted 2021-06-03"),
    ],
)
def test_the_measure_points_back(text: str, last: str) -> None:
    found = claims(text)[-1]
    assert f"{found.sender} {found.target_country} {found.action} {found.when.value}" == last


@pytest.mark.parametrize(
    "text",
    [
        "Peru banned Malian wine. In Bamako the government taxed oil. The measure was lifted after protests.",
        "Peru sanctioned Mali. Chile closed its schools because of the flu. The measure was extended on Friday.",
    ],
)
def test_the_measure_is_what_was_spoken_of_last(text: str) -> None:
    assert len(rows(text)) == 1


def test_who_gives_no_reason_for_a_measure_refuses_none() -> None:
    assert not any("rejected" in one for one in rows("Peru banned Malian wine. It gave no reason for the measure."))
