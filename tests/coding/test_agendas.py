"""Enumerations whose opening sentence decides: each item is as far as that, by the same and against the same."""

from datetime import date

import pytest

from tests.coding.texts import claims

DAY = date(1999, 6, 1)

# a text in which "|" ends a paragraph; its rows
READ = [
    (
        "By resolution 733, adopted on 12 May 1999, the Security Council decided that all States shall:|(a) freeze the "
        "funds of Angolan banks;|(b) prohibit the import of all diamonds from Angola;|(c) to prohibit the sale of "
        "vehicles to Angola.",
        "UN AGO banking imposed announced 1999-05-12; UN AGO diamonds imposed announced 1999-05-12; "
        "UN AGO vehicles imposed announced 1999-05-12",
    ),
    (
        "At their session in Abuja on 3 May 1999 the heads of state of ECOWAS decided to apply against Togo:|"
        "• the suspension of all financial transactions with Togo;|• the freezing of the funds of its ministers;|"
        "• a ban on cement imports.",
        "ECOWAS TGO banking imposed in_force 1999-05-03; ECOWAS TGO government imposed in_force 1999-05-03; "
        "ECOWAS TGO cement imposed in_force 1999-05-03",
    ),
    (
        "By its decision of 30 May 1999, Sweden will:|- stop imports of coal from Burma;|- freeze Burmese bank "
        "accounts;|- suspend air traffic with Rangoon.",
        "SWE MMR coal imposed announced 1999-05-30; SWE MMR banking imposed announced 1999-05-30; "
        "SWE MMR aviation imposed announced 1999-05-30",
    ),
    (
        "Kenya's cabinet has approved the following additional measures against Sudan:|Ban on imports of coffee "
        "from Sudan;|Suspension of flights to Khartoum;|Arms embargo.",
        "KEN SDN food_agriculture imposed in_force 1999-06-01; KEN SDN aviation imposed in_force 1999-06-01; "
        "KEN SDN defence imposed in_force 1999-06-01",
    ),
    (
        "The Council of Ministers of the OAU agreed on the following steps against Burundi:|(i) closure of airspace to "
        "Burundian aircraft;|(ii) a ban on imports of coffee.",
        "AU BDI aviation imposed announced 1999-06-01; AU BDI food_agriculture imposed announced 1999-06-01",
    ),
    (
        "The regulations of New Zealand, made on 20 May 1999, provide for:|• a prohibition on exports of luxury "
        "goods to North Korea;|• a ban on the supply of arms.|The following measures remain in force:|• the ban on "
        "coal imports;|• a freeze of bank accounts.",
        "NZL PRK luxury_goods imposed in_force 1999-05-20; NZL PRK defence imposed in_force 1999-05-20",
    ),
    (
        "Norway proposed at the meeting the following measures against Fiji:|1. a ban on sugar imports;|2. suspension "
        "of arms sales.",
        "NOR FJI food_agriculture imposed proposed 1999-06-01; NOR FJI defence imposed proposed 1999-06-01",
    ),
    (
        "Peru imposed the following sanctions on Cuba:|"
        "First, a ban on imports of nickel.|Second, suspension of flights.",
        "PER CUB metals_minerals imposed in_force 1999-06-01; PER CUB aviation imposed in_force 1999-06-01",
    ),
    (
        "The Security Council rejected a draft that contained the following measures against Sudan:|(a) an arms "
        "embargo;|(b) a ban on oil exports.",
        "",
    ),
    ("The court explained that the sanctions on Liberia comprise:|(a) an asset freeze;|(b) a timber ban.", ""),
    ("The firm also announced:|- a ban on smoking in its offices;|- suspension of sales to Peru.", ""),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_items_are_as_far_as_their_opening(text: str, expected: str) -> None:
    found = [
        f"{one.sender} {one.target_country} {one.sector} {one.action} {one.status} {one.when.value}"
        for one in claims(text.replace("|", "\n\n"), published=DAY)
    ]
    wanted = [one for one in expected.split("; ") if one]
    assert len(found) == len(wanted)
    assert all(row.endswith(one) for row, one in zip(found, wanted, strict=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Council of Ministers of the OAU banned imports of coffee from Burundi.", "AU"),
        ("The Council of Ministers of ECOWAS banned imports of coffee from Burundi.", "ECOWAS"),
        ("The Council of Ministers banned imports of coffee from Burundi.", "EU"),
        ("The imposition by the Security Council of an arms embargo on Mali was welcomed in Paris.", "UN"),
    ],
)
def test_whose_council_acts(text: str, expected: str) -> None:
    assert [one.sender for one in claims(text, published=DAY)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Council adopted the Common Position on Burma on 25 May 1999. It provides for:|1. an extension "
            "of the visa "
            "ban to all officers;|2. a prohibition on making loans available to Burmese companies.",
            "EU MMR government expanded 1999-05-25; EU MMR banking imposed 1999-05-25",
        ),
        (
            "The President of the United States signed an order which:|-- bans the export of computers to the "
            "South African "
            "police;|-- bars exports of nuclear goods to South Africa;|-- prohibits imports of arms from South Africa.",
            "USA ZAF technology imposed 1999-06-01; USA ZAF nuclear imposed 1999-06-01; USA ZAF defence imposed "
            "1999-06-01",
        ),
        (
            "The Security Council decided on 12 May 1999 that:|(a) All States shall prevent the supply of luxury "
            "goods to "
            "North Korea;|(b) North Korea shall cease the export of arms.",
            "UN PRK luxury_goods imposed 1999-05-12; UN PRK defence imposed 1999-05-12",
        ),
    ],
)
def test_items_with_verbs_of_their_own(text: str, expected: str) -> None:
    found = claims(text.replace("|", "\n\n"), title="Summary of the Council", published=DAY)
    rows = [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.when.value}" for one in found]
    assert [row for row in rows if " unspecified " not in row] == expected.split("; ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway banned the sale of radar gear to the Syrian army and police.", ["technology"]),
        ("Norway banned exports of computers to the Chilean police.", ["technology"]),
        ("Norway imposed a ban on lending to Burmese state companies.", ["banking"]),
        ("Norway imposed a ban on making loans available to Burma.", ["banking"]),
        ("Norway froze the funds of the Chilean police.", ["government"]),
    ],
)
def test_what_a_ban_is_on(text: str, expected: list[str]) -> None:
    assert [one.sector for one in claims(text, published=DAY)] == expected
