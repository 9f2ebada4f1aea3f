"""Whose assets are frozen, and where they only lie; borders that are shut; who is attacked."""

from datetime import date

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str) -> set[Row]:
    found = claims(text, published=date(2024, 3, 6))
    return {(one.sender, one.target_country, one.sector, str(one.action), one.stage) for one in found}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "The move freezes any assets the Iranian officials hold in the United States.",
            ("USA", "IRN", "government", "imposed", "decided"),
        ),
        (
            "The US froze all assets the Russian bank holds in America.",
            ("USA", "RUS", "banking", "imposed", "decided"),
        ),
        (
            "The sanctions on the Iranian firms freeze any assets they hold in the United States and prohibit "
            "Americans from doing business with them.",
            ("USA", "IRN", "unspecified", "imposed", "decided"),
        ),
        ("The US froze the American assets of Reinaldo Lenin Cerna.", None),
        (
            "Canada imposed sanctions over the invasion of Ukraine on 20 Russian officials.",
            ("CAN", "RUS", "unspecified", "imposed", "decided"),
        ),
        (
            "The EU imposed sanctions against Iran concerning its military support to Russia's war.",
            ("EU", "IRN", "unspecified", "imposed", "decided"),
        ),
        (
            "Croatia closed its border with Serbia to trucks and vehicles with Serbian registration.",
            ("HRV", "SRB", "unspecified", "imposed", "decided"),
        ),
        (
            "OFAC imposed asset-freezing sanctions on a treasurer of a group in Somalia.",
            ("USA", "SOM", "unspecified", "imposed", "decided"),
        ),
        (
            "Japan announced limited sanctions on North Korea that include a ban on steel and iron imports.",
            ("JPN", "PRK", "iron_steel", "imposed", "decided"),
        ),
    ],
)
def test_who_is_hit(text: str, row: Row | None) -> None:
    assert rows(text) == (set() if row is None else {row})


def test_a_second_ground_is_shut_to_those_named_for_the_first() -> None:
    found = rows("Pakistan shut its airspace to Indian planes and blocked the crossing at Wagah.")
    assert found == {
        ("PAK", "IND", "aviation", "imposed", "decided"),
        ("PAK", "IND", "unspecified", "imposed", "decided"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Tanzania criticised Malawi's failure to lift its ban on Tanzanian maize.",
        "Cuba's leaders never accepted and always rejected sanctions by the United States.",
        "Canada's sanctions are aimed at inflicting damage on Iran's rulers.",
        "The trade measures against Malawi are part of an effort of Tanzania to ensure fair business practices.",
        "Damascus is governed by a movement which the United Nations designates as terrorist.",
    ],
)
def test_what_changes_nothing(text: str) -> None:
    assert rows(text) == set()


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("ECOWAS directed that the sanctions imposed on Mali be lifted immediately.", "decided"),
        ("ECOWAS said it wouldn`t lift the sanctions on Mali.", "rejected"),
        (
            "ECOWAS stepped up pressure on Mali's junta, lifting a waiver. It vowed to lift the sanctions on Mali.",
            "decided",
        ),
    ],
)
def test_how_far_a_lifting_has_come(text: str, stage: str) -> None:
    assert ("ECOWAS", "MLI", "unspecified", "lifted", stage) in rows(text)


def test_a_gerund_after_a_comma_is_no_part_of_the_pressure() -> None:
    text = "The Biden administration is stepping up pressure on Guinea, banning imports of Guinean gold."
    assert rows(text) == {("USA", "GIN", "gold", "imposed", "decided")}


@pytest.mark.parametrize(
    "text",
    [
        "Lithuania has sanctioned an additional 74 Georgian officials, Estonia 55, and Latvia 16.",
        "Lithuania has sanctioned 74 Georgian officials, Estonia 55 and Latvia 16.",
    ],
)
def test_who_adds_names_by_number_only_is_a_sender(text: str) -> None:
    assert {(row[0], row[1]) for row in rows(text)} == {("LTU", "GEO"), ("EST", "GEO"), ("LVA", "GEO")}


def test_who_is_urged_to_follow_is_no_doubt_of_what_was_done() -> None:
    found = rows("Canada imposed sanctions on Belarus and urged the EU to follow.")
    assert ("CAN", "BLR", "unspecified", "imposed", "decided") in found
