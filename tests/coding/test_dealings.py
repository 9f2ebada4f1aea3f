"""Rules on dealings without a sanctions noun: who may no longer, or may again, and who says so."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> list[str]:
    return [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Swiss brokers may no longer hire Eritrean citizens.", "CHE ERI unspecified imposed decided"),
        ("Portuguese insurers may no longer cover cargoes of Syrian wheat.", "PRT SYR insurance imposed decided"),
        ("Oslo told its banks to stop making loans to Myanmar.", "NOR MMR banking imposed decided"),
        ("Tokyo has told its traders not to buy tuna from Namibia.", "JPN NAM food_agriculture imposed decided"),
        ("It is now an offence for anyone in Canada to sell timber to Liberia.", "CAN LBR timber imposed decided"),
        ("Kenyan lorries will no longer be let into Uganda.", "UGA KEN unspecified imposed decided"),
        ("No lorry registered in Serbia may enter Croatia any longer.", "HRV SRB unspecified imposed decided"),
        ("Cuban aircraft will be kept out of Danish airspace.", "DNK CUB aviation imposed decided"),
        ("Omani ships are refused entry to Egyptian ports.", "EGY OMN shipping imposed decided"),
        ("The United States will strip Burundi of its trade preferences.", "USA BDI unspecified imposed decided"),
        ("Iceland may no longer sell herring to China.", "CHN ISL food_agriculture imposed decided"),
        ("Sweden will issue no more licences for arms exports to Chad.", "SWE TCD defence imposed decided"),
        ("Oil carried by ship from Libya may no longer be bought in Canada.", "CAN LBY oil imposed decided"),
        ("Exports of steel to Laos were put under licence by Vietnam.", "VNM LAO iron_steel imposed decided"),
        ("Ships flying the flag of Cuba may no longer land in Norway.", "NOR CUB shipping imposed decided"),
    ],
)
def test_a_dealing_is_forbidden(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dutch airlines are free to fly to Gambia again.", "NLD GMB aviation lifted decided"),
        ("Finland opened its ports to Libyan ships again.", "FIN LBY shipping lifted decided"),
        ("Belgian importers no longer need a licence to buy timber from Gabon.", "BEL GAB timber lifted decided"),
        (
            "Food can be exported to Cuba without a licence, Washington ruled.",
            "USA CUB food_agriculture lifted decided",
        ),
        ("Malta will not let Libyan oil be unloaded again.", "MLT LBY oil lifted rejected"),
        ("Cairo allowed charter flights to Qatar again.", "EGY QAT aviation lifted decided"),
        ("Danish firms could buy Iranian oil again.", "DNK IRN oil lifted proposed"),
    ],
)
def test_a_dealing_is_allowed_again_or_may_be(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Brasserie Lambic will no longer buy Czech hops.",
        "Norway can no longer pay for Swedish power without raising prices.",
        "Farmers in Peru may not burn stubble in May.",
        "It is an offence to sell cigarettes to children in Malta.",
        "No licence was issued for the export of a lathe to Chad.",
        "Children may not buy fireworks in Denmark.",
    ],
)
def test_what_is_no_rule_of_a_state_is_no_row(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenyan airlines were stripped of the right to fly over Egypt.", "EGY KEN aviation imposed decided"),
        ("Peru has stopped issuing visas to Cuban diplomats.", "PER CUB government imposed decided"),
        ("Italy will approve no further weapons exports to Chad.", "ITA TCD defence imposed decided"),
        ("Fijian trucks may carry timber across Samoa again.", "WSM FJI timber lifted decided"),
        ("Flights to Cuba must end within a week, Ottawa ordered.", "CAN CUB aviation imposed decided"),
        ("Arms sales to Chad will not be allowed again, Rome said.", "ITA TCD defence lifted rejected"),
    ],
)
def test_rights_and_licences_are_taken_or_given_back(text: str, expected: str) -> None:
    assert rows(text) == [expected]
