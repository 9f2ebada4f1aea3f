"""Ways between states that are shut or opened without the word sanction: skies, ports, roads, entry."""

import pytest

from tests.coding.rows import stages

IMPOSED = [
    # those kept out stand behind the land
    (
        "Peru yesterday barred from entry into the country managers of a Chilean bank.",
        "PER CHL banking imposed decided",
    ),
    ("Ghana barred from entering the country six ministers of Togo.", "GHA TGO government imposed decided"),
    ("Jordan barred from its soil three Iraqi ministers on Monday.", "JOR IRQ government imposed decided"),
    # goods and lorries that may not move
    ("Serbia restricted the movement of Kosovan lorries on its roads.", "SRB XKX unspecified imposed decided"),
    ("Hungary banned the entry of Ukrainian trucks.", "HUN UKR unspecified imposed decided"),
    ("Bulgaria prohibited the movement of trailers registered in Serbia.", "BGR SRB unspecified imposed decided"),
    # a stroke between two ways
    ("Tunisia closes its airspace for planes from/to Libya.", "TUN LBY aviation imposed decided"),
    ("Morocco bans cargo to/from Spain.", "MAR ESP unspecified imposed decided"),
    # services of airlines
    ("Ottawa will suspend service to Canada by Haiti's national airline.", "CAN HTI aviation imposed decided"),
    ("Norway suspended the services of Balkan, the Bulgarian airline, to Oslo.", "NOR BGR aviation imposed decided"),
    # rules of which those hit are told
    ("Oman told Yemeni airlines that they may no longer fly to its airports.", "OMN YEM aviation imposed decided"),
    (
        "Greece has notified Albanian airlines that they will no longer be able to cross its airspace.",
        "GRC ALB aviation imposed decided",
    ),
    # a state's own carriers
    ("Cairo imposed a ban on Egyptian airlines flying to Libya.", "EGY LBY aviation imposed decided"),
    ("Chile suspended flights by Chilean carriers to six Peruvian cities.", "CHL PER aviation imposed decided"),
    ("Doha halted flights by Kuwaiti airlines.", "QAT KWT aviation imposed decided"),
    # one who holds an office
    ("Chile has banned the Fijian Trade Minister from visiting the country.", "CHL FJI government imposed decided"),
]
RELAXED = [
    (
        "President Carter authorized the lifting of a ban on computer sales to Chile.",
        "USA CHL technology lifted decided",
    ),
    ("Iraq lifted its ban on Iraqi airlines flying to Iran.", "IRQ IRN aviation lifted decided"),
    ("India eased its curbs on Indian banks lending to Fiji.", "IND FJI banking eased decided"),
]


@pytest.mark.parametrize(("text", "row"), [*IMPOSED, *RELAXED])
def test_a_way_is_shut_or_opened(text: str, row: str) -> None:
    assert stages(text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya restricted the movement of refugees along the border.",
        "The bank suspended services to customers in Mali.",
        "The law authorizes the imposing of sanctions on Mali.",
        "He was banned from entering the country last week.",
        "Trucks and trailers wait at the crossing for days.",
    ],
)
def test_nothing_is_shut(text: str) -> None:
    assert [row for row in stages(text) if row.endswith("decided")] == []


def test_a_ban_on_all_imports_stands_beside_ships_and_planes_kept_out() -> None:
    text = "Norway has announced a total ban on Chilean imports. Chilean planes may not use its airports."
    assert stages(text) == ["NOR CHL unspecified imposed decided", "NOR CHL aviation imposed decided"]


def test_lorries_that_are_traded_are_vehicles() -> None:
    assert stages("China banned imports of Japanese trucks.") == ["CHN JPN vehicles imposed decided"]


SHARED = [
    # a verb that may be a past shares the modal before it
    (
        "Larsen also said Norway will stop issuing visas to Fijians and cut flights between the countries.",
        ["NOR FJI unspecified imposed decided", "NOR FJI aviation imposed decided"],
    ),
    ("Hoshino said Japan will expel the envoy and cut trade with Chad.", ["JPN TCD unspecified imposed decided"]),
    # a border named by its two states
    (
        "The passage of Chadian lorries is restricted on the Malian-Chadian border, Bamako said.",
        ["MLI TCD unspecified imposed decided"],
    ),
    ("Imports of Serbian goods are banned on the Kosovo-Serbia border.", ["XKX SRB unspecified imposed decided"]),
    # states that are counted, and some of them named
    (
        "Iran closed its airspace to 30 countries. The step is to affect airlines of Serbia and Peru, among others.",
        ["IRN SRB aviation imposed decided", "IRN PER aviation imposed decided"],
    ),
]


BARRED_FROM = [
    (
        "Oman said on Sunday that holders of Israeli passports would be barred from the sultanate.",
        "OMN ISR unspecified",
    ),
    ("The government in Port Louis said French vessels would be barred from the archipelago.", "MUS FRA shipping"),
    ("Rwanda said it would reopen the Gatuna crossing to Ugandan lorries.", "RWA UGA unspecified"),
    ("Iran lifted its ban on Azeri lorries crossing its territory.", "IRN AZE unspecified"),
]


@pytest.mark.parametrize(("text", "row"), BARRED_FROM)
def test_whose_land_it_is_and_what_lorries_are(text: str, row: str) -> None:
    assert [one.rsplit(" ", 2)[0] for one in stages(text)] == [row]


@pytest.mark.parametrize(("text", "expected"), SHARED)
def test_what_a_sentence_shares_with_the_one_before(text: str, expected: list[str]) -> None:
    assert stages(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norway banned food from five lands. The measures will be felt in Chile and Peru.",
        "Peru closed its airspace to eight airlines. The move may affect travellers from Norway and Chad.",
    ],
)
def test_who_only_feels_a_step_is_not_counted(text: str) -> None:
    assert stages(text) == []


BARE = [
    (
        "Georgian planes landed in Moscow, and flights to Tbilisi resumed, after Russia lifted its ban.",
        "RUS GEO aviation",
    ),
    (
        "A first consignment of Chadian cotton reached Oslo after Norway ended a two-year ban.",
        "NOR TCD food_agriculture",
    ),
    ("Kenyan tea growers cheered when Sudan scrapped its ban.", "SDN KEN food_agriculture"),
    ("Kenyan tea growers cheered when Sudan scrapped its sanctions.", "SDN KEN unspecified"),
]


@pytest.mark.parametrize(("text", "row"), BARE)
def test_a_bare_ban_is_on_what_the_sentence_tells_of_those_hit(text: str, row: str) -> None:
    assert f"{row} lifted decided" in stages(text)
