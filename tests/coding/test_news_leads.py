"""Plain leads of news: measures against somebody, pronouns for those hit, trade schemes, firms kept from a dealing."""

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str) -> set[Row]:
    return {(one.sender, one.target_country, one.sector, str(one.action), one.stage) for one in claims(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Council renewed the existing measures against Belarus for another year.",
            {("EU", "BLR", "unspecified", "extended", "decided")},
        ),
        ("Australia eased its measures on Fiji.", {("AUS", "FJI", "unspecified", "eased", "decided")}),
        (
            "The EU renewed the arms embargo on Zimbabwe. The existing measures were prolonged for a year.",
            {("EU", "ZWE", "defence", "extended", "decided")},
        ),
        ("The ministry announced measures against Chinese dumping of tiles.", set()),
    ],
)
def test_measures_against_somebody(text: str, expected: set[Row]) -> None:
    assert rows(text.replace("The Council", "The EU Council")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Three Russian tankers changed their flag after Britain sanctioned them.",
            {("GBR", "RUS", "shipping", "imposed", "decided")},
        ),
        (
            "Huawei has stockpiled chips since Washington blacklisted it in 2019.",
            {("USA", "CHN", "telecoms", "imposed", "decided")},
        ),
        ("Germany said the United States should not sanction it over the pipeline.", set()),
    ],
)
def test_a_pronoun_stands_for_who_is_hit(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Washington dropped Gambia from AGOA in 2015.", {("USA", "GMB", "unspecified", "imposed", "decided")}),
        ("Gambia was readmitted to AGOA in 2017.", {("USA", "GMB", "unspecified", "lifted", "decided")}),
        (
            "Myanmar urged the EU to restore its GSP status.",
            {("EU", "MMR", "unspecified", "lifted", "proposed")},
        ),
    ],
)
def test_trade_schemes_are_left_and_entered(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Washington barred Nvidia from selling its H20 chips to China.",
            {("USA", "CHN", "semiconductors", "imposed", "decided")},
        ),
        (
            "The Dutch government blocked the shipment of ASML's machines to China at Washington's request.",
            {("NLD", "CHN", "semiconductors", "imposed", "decided")},
        ),
        ("Brussels wants to stop tankers from carrying Russian oil.", {("EU", "RUS", "oil", "imposed", "proposed")}),
        ("Washington wants to stop Iran from enriching uranium.", set()),
        (
            "Angola's UNITA rebels were banned from selling diamonds by the United Nations.",
            {("UN", "AGO", "diamonds", "imposed", "decided")},
        ),
        (
            "The Philippines will comply with U.N. resolutions and stop trading with North Korea.",
            {("PHL", "PRK", "unspecified", "imposed", "decided")},
        ),
    ],
)
def test_who_is_kept_from_a_dealing(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Switzerland followed the EU in banning Belarusian timber.",
            {("CHE", "BLR", "timber", "imposed", "decided"), ("EU", "BLR", "timber", "imposed", "decided")},
        ),
        (
            "The Czech Republic criticised a planned EU ban on Russian oil.",
            {("EU", "RUS", "oil", "imposed", "proposed")},
        ),
        (
            "Britain sanctioned Russia over the arrest of three bankers.",
            {("GBR", "RUS", "unspecified", "imposed", "decided")},
        ),
        (
            "The Security Council partially lifted the arms ban on Ivory Coast.",
            {("UN", "CIV", "defence", "eased", "decided")},
        ),
        (
            "It was angered by Washington's ban on flights by South African Airways, which took effect on Nov 16.",
            {("USA", "ZAF", "aviation", "imposed", "decided")},
        ),
        (
            "France has banned arms sales to Iraq for as long as it occupies Kuwait.",
            {("FRA", "IRQ", "defence", "imposed", "decided")},
        ),
        ("Colombia suspended coal exports to Israel.", {("COL", "ISR", "coal", "imposed", "decided")}),
    ],
)
def test_who_and_what_a_lead_names(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


def test_a_participle_and_its_list_belong_to_the_subject() -> None:
    found = rows("Russia said the ban imposed in August on cars from Ukraine, Poland and Moldova was lifted.")
    lifted = {one for one in found if one[3] == "lifted"}
    assert {one[1] for one in lifted} == {"UKR", "POL", "MDA"}


def test_uk_sanctions_that_is_a_noun() -> None:
    text = "UK sanctions that were placed on Belavia in 2021 were lifted on Tuesday."
    assert {(one[0], one[3]) for one in rows(text)} == {("GBR", "imposed"), ("GBR", "lifted")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway decided not to follow the EU in closing its ports to Russian trawlers.",
            {("NOR", "RUS", "shipping", "imposed", "rejected")},
        ),
        (
            "Pakistan may face new U.S. sanctions over its missile programme.",
            {("USA", "PAK", "unspecified", "imposed", "proposed")},
        ),
        ("Georgia may face an EU visa ban.", {("EU", "GEO", "government", "imposed", "proposed")}),
        ("The White House exempted smartphones from the tariffs on China.", set()),
        ("The junta in Burma shrugged off the sanctions, saying China would go on buying its gas.", set()),
    ],
)
def test_who_follows_faces_and_shrugs_off(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


def test_what_was_stopped_is_dated_by_what_follows_it() -> None:
    (claim,) = claims("Khartoum stopped buying Kenyan tea in 2019.")
    assert claim.when.value == "2019"
