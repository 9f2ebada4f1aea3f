"""Dispatches of 1960 to 2004: counted members, who leaves a league, what is excepted, bans at home, whose market."""

import pytest

from tests.coding.rows import rows_told

DAY = "1986-10-23"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("WASHINGTON, Oct 22 - The 32-nation OAS imposed a trade embargo on Haiti.", "OAS HTI unspecified imposed"),
        ("PARIS, Oct 22 - The 16-nation COCOM eased curbs on computers for China.", "COCOM CHN technology eased"),
        ("TUNIS, Oct 22 - The 22-nation Arab League imposed an oil ban on Iran.", "ARAB_LEAGUE IRN oil imposed"),
        (
            "BRIDGETOWN, Oct 22 - The seven-nation Organisation of Eastern Caribbean States banned flights to Grenada.",
            "None GRD aviation imposed",
        ),
    ],
)
def test_how_many_belong_to_a_body_hides_no_name(text: str, wanted: str) -> None:
    assert rows_told(DAY, None, text) == {wanted}


def test_who_leaves_a_body_is_no_measure_that_is_suspended() -> None:
    told = "The Arab League agreed on a total economic boycott of Egypt and suspended it from its councils."
    assert rows_told(DAY, None, told) == {"ARAB_LEAGUE EGY unspecified imposed"}
    begun = "Britain imposed an embargo on Iraq last year. It suspended it from Monday."
    assert "GBR IRQ unspecified suspended" in rows_told(DAY, None, begun)


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        ("All U.S. exports to Iran but food and medicine are banned.", set()),
        ("The sale of anything but food and medicine to Iran is forbidden.", set()),
        ("The ban covers all imports from Iran but oil will be banned by Canada in May.", {"oil"}),
    ],
)
def test_all_but_some_goods_spares_them(text: str, goods: set[str]) -> None:
    told = rows_told(DAY, None, f"President Carter imposed sanctions on Iran today. {text}")
    assert {row.split()[2] for row in told} - {"unspecified"} == goods


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The Senate overrode President Reagan's veto of sanctions on South Africa, making the bill law. The act "
            "bars imports of coal from that country.",
            "USA ZAF coal imposed",
        ),
        (
            "President Bush ended the embargo on Nicaragua today and asked Congress for aid. He said the country's "
            "sugar quota would be restored.",
            "USA NIC food_agriculture lifted",
        ),
        (
            "China condemned a U.S. bill on forced labour. The act bars imports of cotton from the country.",
            "USA CHN food_agriculture imposed",
        ),
    ],
)
def test_a_law_hits_another_country_than_those_who_pass_it(text: str, wanted: str) -> None:
    assert wanted in rows_told(DAY, None, text)
    assert not any(row.split()[1] == "USA" for row in rows_told(DAY, None, text))


@pytest.mark.parametrize(
    "text",
    [
        "KHARTOUM, Oct 22 - The ban on moving sorghum out of the eastern region was lifted today, officials said."
        "|Saudi Arabia is a buyer.",
        "DHAKA, Oct 22 - The ban on taking rice from one district to another was lifted today.|India is a buyer.",
        "QUITO, Oct 22 - Exports to the U.S. rose after a dock ban in Guayaquil was lifted on Friday.",
        "ASUNCION, Oct 22 - Paraguay imposed a ban on flour from Argentina to shield its millers.",
        "KINSHASA, Oct 22 - Air Zaire will regain its slots at Paris after it paid part of its debts for fuel.",
        "Reagan spoke of sanctions. Argentina and Canada picked up the trade that U.S. growers lost.",
        "Nixon spoke of Rhodesia. The provision forbids the president to bar imports of a strategic material.",
    ],
)
def test_what_is_ruled_at_home_or_earned_abroad_is_no_measure(text: str) -> None:
    assert not {row for row in rows_told(DAY, None, text) if "proposed" not in row}


def test_moving_goods_of_another_country_is_one() -> None:
    told = "Norway lifted its ban on moving funds out of Mali's regions on Monday."
    assert all("MLI" in row for row in rows_told(DAY, None, told))


def test_calls_that_are_turned_aside_are_refused() -> None:
    told = "President Bush suspended arms sales to China today. He turned aside calls in Congress for trade sanctions."
    assert rows_told(DAY, None, told) == {"USA CHN defence imposed", "USA CHN unspecified imposed rejected"}
