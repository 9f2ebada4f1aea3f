"""Whom and what a change hits: goods and parties in lists, what a reason or an exemption names, whose a firm is."""

import pytest

from tests.coding.test_wordings import rows


def _hit(text: str) -> set[str]:
    """Return the target country and sector of each row."""
    return {" ".join(row.split()[1:3]) for row in rows(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ottawa banned all trade with Serbia except for food and medicine.", {"SRB unspecified"}),
        ("Rome banned exports to Iraq, with the exception of medicine.", {"IRQ unspecified"}),
        ("Bonn banned all trade with Haiti save for food, other than coffee.", {"HTI unspecified"}),
        ("Turkey banned exports of steel to Israel over the war in Lebanon.", {"ISR iron_steel"}),
        ("Canada imposed sanctions on Fiji in a dispute over fishing rights.", {"FJI unspecified"}),
        ("Norway halted all flights to Libya in retaliation for the jailing of two judges.", {"LBY aviation"}),
        ("The US imposed sanctions on a Chinese bank for selling drones to Iran.", {"CHN banking"}),
        ("The US imposed sanctions on Iran for its support to Syria.", {"IRN unspecified"}),
        ("Britain banned exports of chemicals used in the arms industry to Syria.", {"SYR chemicals"}),
    ],
)
def test_what_a_reason_or_an_exemption_names_is_not_hit(text: str, expected: set[str]) -> None:
    assert _hit(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Switzerland froze assets held in its banks by Robert Mugabe.", {"ZWE government"}),
        ("The UN banned ships owned by North Korea from all ports.", {"PRK shipping"}),
        ("Canada blacklisted two banks controlled by the Iranian army.", {"IRN banking"}),
        ("Canada blacklisted two airlines based in Dubai and linked to Iran.", {"ARE aviation"}),
    ],
)
def test_whose_a_party_is(text: str, expected: set[str]) -> None:
    assert _hit(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU banned Belarusian fertilisers such as potash.", {"BLR potash"}),
        ("Japan banned sales to Iran of luxury goods such as caviar and furs.", {"IRN luxury_goods"}),
        ("Norway banned exports of 20 goods to Iraq, among them cement and steel.", {"IRQ cement", "IRQ iron_steel"}),
        (
            "Britain banned imports of Russian steel, silver and timber.",
            {"RUS iron_steel", "RUS metals_minerals", "RUS timber"},
        ),
        ("The US froze the assets of Iran's oil minister.", {"IRN government"}),
        ("The general ban on imports from Haiti was lifted by Canada.", {"HTI unspecified"}),
        ("The EU froze the assets of three generals of Chad.", {"TCD government"}),
        ("Canada banned imports of gemstones from Myanmar.", {"MMR metals_minerals"}),
        ("Iceland barred Russian fishing vessels from its ports.", {"RUS shipping"}),
    ],
)  # fmt: skip
def test_the_sector_is_that_of_the_goods_or_persons(text: str, expected: set[str]) -> None:
    assert _hit(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Japan banned the export of several goods to Iran: semiconductors, cement and steel.",
            {"IRN semiconductors", "IRN cement", "IRN iron_steel"},
        ),
        (
            "Four Syrian names were struck off the EU blacklist: the central bank, the oil company and two airlines.",
            {"SYR banking", "SYR oil", "SYR aviation"},
        ),
        ("Three Libyan banks — Kovnat, Zelnat and Marnat — were cut off from SWIFT by the EU.", {"LBY banking"}),
    ],
)
def test_a_list_after_a_colon_or_between_dashes_says_what_is_meant(text: str, expected: set[str]) -> None:
    assert _hit(text) == expected


def test_who_acts_may_stand_after_another_preposition() -> None:
    assert rows("Two Libyan airlines were cut off from SWIFT by Norway.") == ["NOR LBY aviation imposed decided"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vienna barred its firms from buying Libyan gas.", ["AUT LBY gas imposed decided"]),
        ("American firms were barred from selling computers to Iraq.", ["USA IRQ technology imposed decided"]),
        ("Canada prohibited its citizens from investing in Russian oil companies.", ["CAN RUS oil imposed decided"]),
        ("Norway forbade its banks to lend to Chad.", ["NOR TCD banking imposed decided"]),
        ("Tokyo barred its insurers from covering Syrian tankers.", ["JPN SYR insurance imposed decided"]),
        ("Russia barred Polish airlines from flying over Siberia.", ["RUS POL aviation imposed decided"]),
    ],
)
def test_own_firms_barred_from_a_dealing_are_not_those_hit(text: str, expected: list[str]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Poland blacklisted the German subsidiary of Gazprom.", {"DEU gas"}),
        ("Poland blacklisted two subsidiaries of Gazprom.", {"RUS gas"}),
        ("The US froze the assets of the wife of Robert Mugabe.", {"ZWE unspecified"}),
    ],
)
def test_an_arm_or_a_wife_is_not_whose_it_is(text: str, expected: set[str]) -> None:
    assert _hit(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Arab League cut off oil to Portugal and the Netherlands.", {"PRT oil", "NLD oil"}),
        ("Poland barred Belarusian lorries from its roads.", {"BLR unspecified"}),
        ("Canada banned exports of trucks to Cuba.", {"CUB vehicles"}),
        (
            "The EU blacklisted Kovnat Bank, Zelnat Airlines and Marnat Lines, all of Iran.",
            {"IRN banking", "IRN aviation"},
        ),
    ],
)  # fmt: skip
def test_where_goods_were_bound_and_what_carries_them(text: str, expected: set[str]) -> None:
    assert _hit(text) == expected
