"""Persons, firms and bodies that a sentence after a change says in plain words to be hit or freed."""

import pytest

from tests.coding.rows import rows_told

BAN = "Norway banned imports of Malian cement on Monday.|"
FREE = "Norway lifted its ban on Malian cement on Monday.|"
HIT = "NOR MLI cement imposed"
FREED = "NOR MLI cement lifted"


@pytest.mark.parametrize(
    ("told", "sector"),
    [
        ("Four colonels lost their visas.", "government"),
        ("The head of police found his accounts in Norway closed.", "government"),
        ("Two nieces of the president are no longer welcome in Norway.", "unspecified"),
        ("A tycoon with ties to the army cannot get at his money any more.", "unspecified"),
        ("The national airline was cut off from Norwegian banks.", "aviation"),
        ("An insurer in Bamako went on the blacklist too.", "insurance"),
        ("The firm, which digs for gold, joined them on the list.", "gold"),
        ("The police chief must stay away from Norway.", "government"),
        ("Anyone who hinders the vote will get no visas.", "unspecified"),
        ("No minister can obtain a visa now.", "government"),
        ("The colonels' money was put beyond their reach.", "government"),
        ("It also went after three judges.", "government"),
        ("Nobody in Norway may deal with the state broadcaster.", "media"),
        ("No visas for the army's generals.", "government"),
        ("A travel ban applies to four governors.", "government"),
        ("A trading house was listed as well.", "unspecified"),
        ("A holding company of the army was listed as well.", "unspecified"),
        ("The ministry of mines was listed as well.", "government"),
        ("The president's brother, who heads the police, lost his visa.", "government"),
        ("A brewery owned by the army went on it too.", "food_agriculture"),
        ("The deposits of a Malian bank in Oslo were tied up.", "banking"),
        ("The prime minister's men may not leave the country.", "government"),
        ("An entry ban was decreed against anyone who funds the militias.", "unspecified"),
        ("Banks in Oslo must freeze whatever they hold for the judges.", "government"),
    ],
)
def test_who_is_hit(told: str, sector: str) -> None:
    assert rows_told("2021-05-04", "Norway bars Malian cement", BAN + told) == {HIT, f"NOR MLI {sector} imposed"}


@pytest.mark.parametrize(
    ("told", "sector"),
    [
        ("Four colonels came off the blacklist.", "government"),
        ("Two nieces of the late president were taken off it, too.", "unspecified"),
        ("The national airline was let off the hook.", "aviation"),
        ("A brewery got its accounts back.", "food_agriculture"),
        ("Two banks may again deal with Norwegian firms.", "banking"),
        ("The list lost the names of three judges.", "government"),
        ("Off the list are two insurers.", "insurance"),
        ("Norwegian firms may again do business with the state broadcaster.", "media"),
    ],
)
def test_who_is_freed(told: str, sector: str) -> None:
    assert rows_told("2021-05-04", "Norway lifts cement ban", FREE + told) == {FREED, f"NOR MLI {sector} lifted"}


@pytest.mark.parametrize(
    "told",
    [
        "Four colonels have not lost their visas.",
        "The generals said that they have no money in Norway.",
        "The state broadcaster was spared.",
        "The consul in Bergen was told to pack.",
        "If he refuses, the minister will get no visa.",
        "New looms and brewery parts may not leave the port of Conakry.",
        "Two ministers spent the weekend in Oslo.",
    ],
)
def test_who_is_not_hit(told: str) -> None:
    assert rows_told("2021-05-04", "Norway bars Malian cement", BAN + told) == {HIT}


def test_who_is_hit_beside_a_relief_is_not_freed() -> None:
    told = "Two militia leaders found their accounts closed."
    assert rows_told("2021-05-04", "Norway lifts cement ban", FREE + told) == {FREED, "NOR MLI unspecified imposed"}
