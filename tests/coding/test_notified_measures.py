"""What states notify of themselves, item by item: "Peru: exports of arms banned, loans stopped (decree of 9 May)"."""

from datetime import date

import pytest

from tests.coding.texts import claims

DAY = date(1990, 10, 5)

# a text in which "|" ends a paragraph; its rows
READ = [
    (
        "Chile: exports to Iraq forbidden, bank transfers stopped (decree of 8 August 1990).|Thailand: rice sales to "
        "Iraq halted; airline offices closed.|Mexico: trade with Iraq prohibited by order of 10 August 1990.|"
        "Malta: supplies to Iraqi ships banned, Iraqi accounts frozen.",
        "CHL IRQ unspecified 1990-08-08; CHL IRQ banking 1990-08-08; THA IRQ food_agriculture 1990-10-05; "
        "MEX IRQ unspecified 1990-08-10; MLT IRQ shipping 1990-10-05; MLT IRQ banking 1990-10-05",
    ),
    (
        "Bahrain (OBBB): Aircraft registered in Qatar may not land.|Jordan: The carrier of Qatar may no "
        "longer land at Amman.|Mauritania (GOOO): All Qatari aircraft are prohibited from overflying the territory.",
        "BHR QAT aviation 1990-10-05; JOR QAT aviation 1990-10-05; MRT QAT aviation 1990-10-05",
    ),
    (
        "Denmark: prohibited all trade with South Africa by law of 30 May 1986.|Brazil: exports of arms to South "
        "Africa prohibited, cultural exchanges suspended (decree of 9 August 1985).|Kuwait: oil shipments to South "
        "Africa forbidden.|India: maintains its total ban.",
        "DNK ZAF unspecified 1986-05-30; BRA ZAF defence 1985-08-09; KWT ZAF oil 1990-10-05",
    ),
    (
        "Uganda: Kenya banned imports of milk.|Somalia: Kenya halted flights to Mogadishu.|Sudan: Kenya raised fares.",
        "KEN UGA food_agriculture 1990-10-05; KEN SOM aviation 1990-10-05",
    ),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_who_heads_an_item_acts(text: str, expected: str) -> None:
    found = [
        f"{one.sender} {one.target_country} {one.sector} {one.when.value}"
        for one in claims(text.replace("|", "\n\n"), title="Replies received", published=DAY)
    ]
    assert found == expected.split("; ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports of coal to Mali banned, loans to its banks stopped; flights to Bamako suspended in May.", 3),
        ("The accounts of the junta of Mali frozen.", 1),
        ("The sanctions that were imposed on Mali and, in May, broken", 1),
        ("Sanctions imposed on Mali.", 1),
    ],
)
def test_participles_in_a_row_are_passives(text: str, expected: int) -> None:
    found = claims(text, published=DAY)
    assert len(found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway banned arms sales to Chad by Order No. 12 of 26 August 1985.", "1985-08-26"),
        ("Norway banned arms sales to Chad (Royal Decree of 26 August 1985).", "1985-08-26"),
        ("Norway banned arms sales to Chad under the law of 26 August 1985.", "1990-10-05"),
    ],
)
def test_the_act_tells_when(text: str, expected: str) -> None:
    assert [one.when.value for one in claims(text, published=DAY)] == [expected]
