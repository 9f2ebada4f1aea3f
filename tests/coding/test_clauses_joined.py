"""A clause joined to another says what it says alone, however its subject is built and parted from its verb."""

from datetime import date

import pytest

from tests.coding.rows import extractor
from transforms.extract import Document

Row = tuple[str | None, str | None, str, str]

FIRST: dict[str, set[Row]] = {
    "Norway lifted its ban on timber from Liberia": {("NOR", "LBR", "timber", "lifted")},
    "Washington blacklisted two Iranian banks on Tuesday": {("USA", "IRN", "banking", "imposed")},
    "Imports of Burmese gems were banned by Canada": {("CAN", "MMR", "metals_minerals", "imposed")},
    "The United States revoked a licence to pump oil in Venezuela": {("USA", "VEN", "oil", "reinstated")},
    "Australia will no longer sell uranium to India": {("AUS", "IND", "nuclear", "imposed")},
}
SUBJECTS = [
    "Britain",
    "Britain, which has an embassy there,",
    "Britain, where the matter was debated for weeks,",
    "Britain's foreign minister, Boris Johnson,",
    "the British government, citing the war,",
    "Britain, on the other hand,",
    "Britain, a member of NATO,",
    "in a parallel move Britain",
    "on Friday, Britain",
    "the government in London",
    "Britain's trade ministry, in a notice dated Monday,",
]
PREDICATES: dict[str, set[Row]] = {
    "closed its ports to Syrian ships": {("GBR", "SYR", "shipping", "imposed")},
    "has lifted its embargo on arms for Sudan": {("GBR", "SDN", "defence", "lifted")},
    "will ban imports of coal from Cuba next year": {("GBR", "CUB", "coal", "imposed")},
    "threatened to freeze the assets of Georgian banks": {("GBR", "GEO", "banking", "imposed")},
    "refused to lift its ban on gold from Mali": {("GBR", "MLI", "gold", "lifted")},
}
PASSIVES: dict[str, set[Row]] = {
    "an embargo on Libyan crude, much of which is burnt in Italy, was lifted by Britain": {
        ("GBR", "LBY", "oil", "lifted")
    },
    "exports of coal and steel to Cuba were forbidden by the British government": {
        ("GBR", "CUB", "coal", "imposed"),
        ("GBR", "CUB", "iron_steel", "imposed"),
    },
    "Sudanese ministers and their families may no longer enter Britain": {("GBR", "SDN", "government", "imposed")},
}
JOINTS = [", and ", ", but ", ", while ", "; ", " and ", ". "]


def rows(text: str) -> set[Row]:
    found = extractor().claims(Document(None, text, date(2018, 6, 14)))
    return {(one.sender, one.target_country, one.sector, str(one.action)) for one in found}


def joined(first: str, joint: str, second: str) -> str:
    return f"{first}{joint}{second[0].upper() + second[1:] if joint == '. ' else second}."


@pytest.mark.parametrize("joint", JOINTS)
@pytest.mark.parametrize("first", FIRST)
def test_a_second_clause_says_what_it_says_alone(first: str, joint: str) -> None:
    told = {f"{who} {does}": PREDICATES[does] for who in SUBJECTS for does in PREDICATES}
    wrong = {
        text: found
        for second, own in told.items()
        if (found := rows(text := joined(first, joint, second))) != FIRST[first] | own
    }
    assert wrong == {}


@pytest.mark.parametrize("joint", [", and ", "; ", ". ", ", while "])
@pytest.mark.parametrize("first", FIRST)
@pytest.mark.parametrize("second", PASSIVES)
def test_a_passive_behind_a_joint_says_what_it_says_alone(first: str, joint: str, second: str) -> None:
    assert rows(joined(first, joint, second)) == FIRST[first] | PASSIVES[second]


@pytest.mark.parametrize(
    ("text", "senders"),
    [
        ("The EU imposed sanctions on Iran, and Norway, Iceland and Japan followed on Friday.", "EU NOR ISL JPN"),
        ("Washington barred flights from Cuba, and London and Paris lifted the ban on sugar.", "USA GBR FRA"),
        (
            "Washington blacklisted two Cuban banks on Friday and London and Ottawa barred an Iranian airline.",
            "USA GBR CAN",
        ),
    ],
)
def test_all_who_are_the_subject_of_a_second_clause_act(text: str, senders: str) -> None:
    assert {one[0] for one in rows(text)} == set(senders.split())


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Arms may not be sold to Mali, nor gold and timber be bought there, Norway ruled.", "defence gold timber"),
        ("Norway bars Mali from its ports, nor may Danish firms insure its cargoes.", "shipping insurance"),
        ("The EU banned Syrian oil, and gold and diamonds may no longer be sold to Damascus.", "oil gold diamonds"),
    ],
)
def test_all_goods_that_are_the_subject_of_a_second_clause_are_hit(text: str, sectors: str) -> None:
    assert {one[2] for one in rows(text)} == set(sectors.split())
