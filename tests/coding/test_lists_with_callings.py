"""What those listed deal in, whose each member of a list is, and who may not deal where a pronoun says so."""

import pytest

from tests.coding.rows import lines


def _imposed(sender: str, target: str, *sectors: str) -> list[str]:
    return sorted(f"{sender} {target} {one} imposed in_force" for one in sectors)


@pytest.mark.parametrize(
    "text",
    [
        "Canada listed 18 Iranian firms, mostly in gas, mining and ship repair.",
        "Canada listed 18 Iranian firms, most of them in gas, mining and ship repair.",
        "Canada listed 18 Iranian firms, nearly all of them gas traders, miners and ship repairers.",
        "Canada listed 18 Iranian firms on Friday. They are active in gas, mining and ship repair.",
        "Canada listed 18 Iranian firms on Friday. Most are in gas, mining and ship repair.",
        "Canada listed 18 Iranian firms working in gas, mining and ship repair.",
    ],
)
def test_what_most_of_those_listed_deal_in_is_their_sector(text: str) -> None:
    assert lines(text) == _imposed("CAN", "IRN", "gas", "metals_minerals", "shipping")


@pytest.mark.parametrize(
    "text",
    [
        "Canada listed 18 Iranian firms on Friday, most of them in Shiraz.",
        "Canada listed 18 Iranians, all of them kin of gold traders killed in the war.",
        "Canada listed 18 Iranians on Friday. They are in jail in gold-rich Shiraz.",
        "Canada listed 18 Iranian firms involved in oil theft.",
    ],
)
def test_where_they_are_or_what_befell_them_is_none(text: str) -> None:
    assert lines(text) == _imposed("CAN", "IRN", "unspecified")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru announced the delisting of a Malian bank and a Chadian airline.",
            ["PER MLI banking lifted announced", "PER TCD aviation lifted announced"],
        ),
        (
            "The EU adopted new sanctions on Russia, with listings of a crypto exchange, Chinese refiners and a Tajik "
            "lender.",
            [
                "EU CHN petroleum_products imposed in_force",
                "EU RUS crypto imposed in_force",
                "EU TJK banking imposed in_force",
            ],
        ),
        (
            "Canada blacklisted 39 people over Syria, including President Assad and a hotel owner.",
            _imposed("CAN", "SYR", "government", "tourism", "unspecified"),
        ),
        (
            "EU sanctions hit 20 Malians on Thursday, among them a judge and a banker.",
            _imposed("EU", "MLI", "banking", "government"),
        ),
        ("EU sanctions hit Mali's farmers on Thursday as diesel ran out.", []),
        (
            "Canada imposed sanctions on a Malian engine builder, a bridge builder and the locomotive builder Zorka.",
            _imposed("CAN", "MLI", "construction", "machinery", "rail_road"),
        ),
    ],
)
def test_each_member_of_a_list_has_its_own_land_and_trade(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        (
            "Canada banned Malian coffee on Wednesday and stopped selling it fuel.",
            ("food_agriculture", "petroleum_products"),
        ),
        ("Canada capped Mali's coal exports and forbade it to sell copper and zinc.", ("coal", "metals_minerals")),
        ("Canada froze Mali's reserves and barred it from exporting gold.", ("banking", "gold")),
        ("Canada outlawed cotton imports from Mali and the transfer of funds to it.", ("banking", "food_agriculture")),
    ],
)
def test_a_pronoun_is_who_may_deal_no_more(text: str, sectors: tuple[str, ...]) -> None:
    assert lines(text) == _imposed("CAN", "MLI", *sectors)


@pytest.mark.parametrize(
    "text",
    [
        "The EU approved sanctions on Mali on Sunday: a halt to dealings with banks, a stop to flights, a travel ban "
        "on ministers.",
        "The EU approved sanctions on Mali: a stop to flights, an end to loans to banks and an entry ban on ministers.",
        "The EU approved sanctions on Mali - a ban on bank loans, a halt to flights and a travel ban on ministers.",
    ],
)
def test_measures_behind_a_colon_or_a_dash_share_how_far_the_whole_has_come(text: str) -> None:
    assert lines(text) == [f"EU MLI {one} imposed announced" for one in ("aviation", "banking", "government")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada imposed an oil embargo on Mali - a ban on gold is to follow.", ["CAN MLI oil imposed in_force"]),
        ("Canada banned the sale to Mali of refinery pumps and boilers.", ["CAN MLI machinery imposed in_force"]),
        (
            "Canada widened its Mali sanctions on Tuesday to take in gold and luxury goods.",
            ["CAN MLI gold expanded in_force", "CAN MLI luxury_goods expanded in_force"],
        ),
        (
            "Canada blacklisted ten Malian firms, all of them makers of ammunition.",
            ["CAN MLI defence imposed in_force"],
        ),
        (
            "Canada banned the import, sale and shipping of Malian seafood.",
            ["CAN MLI food_agriculture imposed in_force"],
        ),
    ],
)
def test_goods_say_what_they_are_whoever_uses_or_moves_them(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
