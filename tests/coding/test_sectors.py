from datetime import date

import pytest

from tests.coding.texts import claims, roles


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("The US lifted sanctions on Mali.", []),
        ("The US lifted potash sanctions on Belarus.", ["potash"]),
        ("The EU banned imports of Russian gold and coal.", ["gold", "coal"]),
        ("The EU banned exports of aircraft parts to Syria.", ["aviation"]),
        ("The UN lifted its arms embargo on Eritrea.", ["defence"]),
        ("Norway closed its airspace to Russian airlines.", ["aviation"]),
        ("The US blacklisted a shipping company of Iran.", ["shipping"]),
        ("The EU sanctioned three Syrian generals.", ["government"]),
        ("The US sanctioned Belavia.", ["aviation"]),
        ("President Biden lifted the ban on Iranian oil.", ["oil"]),
    ],
)
def test_sectors_of_what_is_restricted(text: str, sectors: list[str]) -> None:
    read = roles(text)
    found = [one.sector for one in read.targets if one.sector] + [code for code, _ in read.sectors]
    assert [code for code in found if code != "unspecified"] == sectors


def sectors(text: str) -> list[tuple[str | None, str]]:
    return [(claim.target_name or claim.target_country, claim.sector) for claim in claims(text)]


def test_each_country_is_hit_in_each_sector() -> None:
    assert set(sectors("Norway banned oil and gas imports from Iran and Syria.")) == {
        ("IRN", "oil"),
        ("IRN", "gas"),
        ("SYR", "oil"),
        ("SYR", "gas"),
    }


def test_a_named_party_brings_its_own_sector() -> None:
    assert sectors("The US sanctioned Belavia and Belaruskali.") == [("Belavia", "aviation"), ("Belaruskali", "potash")]


def test_a_sector_of_an_other_land_falls_to_the_party_beside_it() -> None:
    assert [sector for _, sector in sectors("Norway banned imports of Iranian fertiliser and potash.")] == ["potash"]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Norway imposed an arms embargo on Mali.", "arms"),
        ("Norway banned imports from Mali.", "trade"),
        ("Norway froze Malian assets.", "financial"),
        ("Norway imposed a travel ban on Malian generals.", "travel"),
        ("Norway closed its airspace to Mali.", "transport"),
        ("Norway sanctioned Rosbank.", "financial"),
        ("Norway imposed sanctions on Mali.", "unspecified"),
        ("Malian firms may no longer export to Norway.", "trade"),
    ],
)
def test_measures(text: str, measure: str) -> None:
    assert {claim.measure for claim in claims(text)} == {measure}


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("The US lifted some of its sanctions on Cuba.", "eased"),
        ("The US lifted some of its oil sanctions on Cuba.", "lifted"),
        ("The EU extended its ban on Russian goods to gold.", "expanded"),
        ("The EU extended its sanctions on Russia to 31 July.", "extended"),
        ("The EU imposed tougher sanctions on Iran.", "expanded"),
    ],
)
def test_the_wording_around_tells_the_action(text: str, action: str) -> None:
    assert {claim.action for claim in claims(text)} == {action}


def test_a_company_belongs_to_the_state_of_its_time() -> None:
    text = "The United States sanctioned Aeroflot."
    assert [claim.target_country for claim in claims(text, published=date(1982, 1, 5))] == ["SUN"]
    assert [claim.target_country for claim in claims(text, published=date(2022, 3, 5))] == ["RUS"]
