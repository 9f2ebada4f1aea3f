"""Dispatches of 1960 to 2004: counted members, who leaves a league, what is excepted, bans at home, whose market."""

import pytest

from tests.coding.rows import dated_rows_told, lines, rows_told

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
    for body in ("its councils", "the League"):
        told = f"The Arab League agreed on a total economic boycott of Egypt and suspended it from {body}."
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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Norway has eased its curbs on sales of computers to Ghana. It froze the assets of Mali in May.",
            {"NOR GHA technology eased", "NOR MLI banking imposed"},
        ),
        (
            "Japan has eased rules on sales of ships to Ghana. It froze the assets of Mali in May.",
            {"JPN GHA shipping eased", "JPN MLI banking imposed"},
        ),
        (
            "The U.S. granted a waiver for sales of Iranian power to Iraq. It froze the assets of Libya in May.",
            {"USA IRN energy eased", "USA LBY banking imposed"},
        ),
    ],
)
def test_what_is_eased_is_so_for_whom_the_goods_go_to(text: str, wanted: set[str]) -> None:
    assert rows_told(DAY, None, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Sweden did the same for Ghana.", "SWE GHA timber lifted"),
        ("It will do the same for Chad in May.", "NOR TCD timber lifted"),
        ("Sweden did the same.", "SWE MLI timber lifted"),
    ],
)
def test_for_whom_the_same_is_done(text: str, wanted: str) -> None:
    told = rows_told(DAY, None, f"Norway lifted its ban on timber from Mali today. {text}")
    assert told == {"NOR MLI timber lifted", wanted}


def test_flows_that_are_halted_too_are_of_the_goods_cut_off_and_not_of_the_quarrel() -> None:
    told = (
        "Saudi Arabia today cut off oil exports to the United States because of its arms airlift to Israel."
        "|Libya halted its shipments on Monday."
    )
    assert rows_told(DAY, None, told) == {"SAU USA oil imposed", "LBY USA oil imposed"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("High-level visits will be suspended, a British official said.", "EU SYR government imposed"),
        ("Dutch coal imports from Syria will be stopped, a Dutch official said.", "NLD SYR coal imposed"),
    ],
)
def test_a_member_tells_what_the_union_decided(text: str, wanted: str) -> None:
    told = rows_told(DAY, None, f"EC countries agreed on Monday to ban new arms sales to Syria. {text}")
    assert told == {"EU SYR defence imposed", wanted}


def test_curbs_that_each_of_two_keeps_are_on_the_other() -> None:
    told = "Britain and Argentina agreed today to lift the restrictions on trade that each has kept since 1982."
    assert rows_told(DAY, None, told) == {"GBR ARG unspecified lifted", "ARG GBR unspecified lifted"}
    third = "Peru and Ecuador agreed today to lift the curbs on trade that both have kept on Chile."
    assert rows_told(DAY, None, third) == {"PER CHL unspecified lifted", "ECU CHL unspecified lifted"}


def test_a_call_that_is_lifted_asks_for_nothing() -> None:
    assert rows_told(DAY, None, "The General Assembly lifted its call for economic sanctions on South Africa.") == set()
    told = "The OAU ended its meeting with a call for an oil embargo on South Africa."
    assert rows_told(DAY, None, told) == {"AU ZAF oil imposed proposed"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Britain again ruled out any further measures.", {"GBR ZAF unspecified imposed rejected"}),
        ("The Bank of Japan ruled out further measures to prop up the yen.", set()),
        ("The banks ruled out more measures.", set()),
    ],
)
def test_more_measures_that_are_ruled_out_are_those_just_told(text: str, wanted: set[str]) -> None:
    told = rows_told(DAY, None, f"Commonwealth leaders widened sanctions against South Africa. {text}")
    assert told == {"COMMONWEALTH ZAF unspecified expanded"} | wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Kenya banned all trade with Uganda today after Uganda barred its coffee on Monday.",
            {"KEN UGA unspecified imposed 1986-10-23", "UGA KEN food_agriculture imposed 1986-10-20"},
        ),
        (
            "Kenya banned all trade with Uganda on October 22 after Uganda barred its coffee in September.",
            {"KEN UGA unspecified imposed 1986-10-22", "UGA KEN food_agriculture imposed 1986-09"},
        ),
        (
            "Kenya lifted its ban on Uganda's coffee a month after it was imposed.",
            {"KEN UGA food_agriculture lifted 1986-10-23", "KEN UGA food_agriculture imposed 1986-09"},
        ),
    ],
)
def test_a_day_in_itself_counts_from_nothing_done_before(text: str, wanted: set[str]) -> None:
    assert dated_rows_told(DAY, None, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("voted to phase out the arms embargo on Rwanda over six months.", "UN RWA defence lifted announced"),
        ("voted on Tuesday to lift the arms embargo on Rwanda in stages.", "UN RWA defence lifted announced"),
        ("voted on Tuesday to lift the arms embargo on Rwanda.", "UN RWA defence lifted in_force"),
    ],
)
def test_what_goes_by_and_by_is_not_gone_with_the_vote(text: str, wanted: str) -> None:
    assert lines(f"The Security Council {text}") == [wanted]
