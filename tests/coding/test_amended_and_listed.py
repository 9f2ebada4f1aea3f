"""Measures that are amended, lists that forbid nobody anything, contents of what stands, firms that stop dealing."""

import pytest

from tests.coding.rows import Row, rows

NOR, MLI = "NOR", "MLI"


def row(sector: str, action: str, status: str = "in_force", sender: str | None = NOR) -> set[Row]:
    return {(sender, MLI, sector, action, status)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway amended its embargo on Mali to allow sales of medicine.", row("pharma_health", "eased")),
        (
            "Norway has adjusted its sanctions on Mali so as to permit exports of seed.",
            row("food_agriculture", "eased"),
        ),
        (
            "The sanctions on Mali were modified in June to permit the sale of fertilizer.",
            row("fertilizer", "eased", sender=None),
        ),
        ("Norway revised its sanctions on Mali to prohibit imports of cement.", row("cement", "imposed")),
        ("Norway may amend its embargo on Mali to allow sales of medicine.", row("pharma_health", "eased", "proposed")),
        (
            "Norway proposed that its embargo on Mali be amended to allow sales of medicine.",
            row("pharma_health", "eased", "proposed"),
        ),
        (
            "Norway plans to amend its embargo on Mali to allow sales of medicine.",
            row("pharma_health", "eased", "proposed"),
        ),
    ],
)
def test_what_a_measure_is_amended_for_is_done(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norway demanded that the embargo on Mali is amended to allow sales of food.",
        "Norway waited until the embargo on Mali was amended to allow sales of food.",
        "Norway will vote on whether the embargo on Mali is amended to allow sales of food.",
        "Norway proposed not to renew the listings of three Malians and remove nine persons from the list.",
    ],
)
def test_what_is_only_asked_for_or_awaited_is_not_done(text: str) -> None:
    assert {status for *_, status in rows(text)} == {"proposed"}


@pytest.mark.parametrize(
    "text",
    [
        "Norway added Malian seed to its list of essential goods.",
        "Norway put Mali on a list of countries at risk of famine.",
        "Norway has removed Mali from its list of safe countries of origin.",
        "Norway added Mali to the list of eligible borrowers.",
        "Norway added Mali to its list of currency manipulators.",
        "Norway added Mali to its list of countries whose citizens need a visa.",
        "Norway withdrew its delegation from sanctions talks on Mali.",
        "Norway removed a clause on oil from its draft.",
    ],
)
def test_a_list_that_forbids_nobody_anything_is_none(text: str) -> None:
    assert rows(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway added timber from Mali to the list of banned imports.", row("timber", "imposed")),
        ("Norway added Mali to its list of state sponsors of terrorism.", row("unspecified", "imposed")),
        (
            "Medicines were put on the list of exempt goods under Norway's sanctions on Mali.",
            row("pharma_health", "eased"),
        ),
        ("Norway withdrew Malian fertilizers from sanctions to spare its farmers.", row("fertilizer", "lifted")),
        ("Norway removed Malian potash from its sanctions.", row("potash", "lifted")),
    ],
)
def test_what_else_lists_and_sanctions_hold(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Many major shipping companies suspended virtually all cargo shipments to Mali.",
        "Fertilizer producers halted sales to Mali to comply with sanctions.",
        "Unexpo halted deliveries to Mali.",
        "Norway cut travel times to Mali.",
        "Norway and Mali ended their trade frictions.",
        "Norway closed its trade office in Mali.",
        "EU sanctions do not stop grain from Mali. The minister announced this at a meeting.",
        "The embargo on Mali will be reviewed in a year, and a panel was set up to watch over it.",
    ],
)
def test_who_stops_by_himself_and_what_is_no_trade(text: str) -> None:
    assert rows(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway suspended virtually all shipments to Mali.", row("unspecified", "imposed")),
        ("Norway suspended nearly all trade with Mali.", row("unspecified", "imposed")),
    ],
)
def test_a_state_suspends_nearly_all(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norwegian ministers approved on Monday a six-month extension of sanctions against Malian figures accused "
            "of backing rebels fighting to break away from Chad.",
            row("unspecified", "extended", "announced"),
        ),
        ("Norway's sanctions on Mali will be expanded for six months.", row("unspecified", "extended", "announced")),
        ("Norway expanded its sanctions on Mali after six months of talks.", row("unspecified", "expanded")),
        (
            "Norway extended its sanctions on Mali until May. They were first imposed in 2014 and widened "
            "in 2022. The sanctions currently consist of many measures. The list includes restrictions on finance and "
            "luxury goods. They also include a ban on imports of gold from Mali.",
            row("unspecified", "extended") | row("unspecified", "imposed") | row("unspecified", "expanded"),
        ),
    ],
)
def test_prolonged_is_neither_widened_nor_imposed_again(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway decided not to renew the listings of three Malians and remove nine deceased persons from the list.",
            row("unspecified", "extended", "rejected") | row("unspecified", "lifted", "announced"),
        ),
        (
            "Norway imposed an arms embargo on Mali and threatened further sanctions. A travel ban was put on those "
            "who attempt to disrupt the peace.",
            row("defence", "imposed") | row("unspecified", "imposed", "proposed") | row("unspecified", "imposed"),
        ),
        (
            "The United States and the European Union eased bans on purchases of Russian fertilizers, they said in a "
            "joint statement on food security.",
            {(sender, "RUS", "fertilizer", "eased", "in_force") for sender in ("USA", "EU")},
        ),
    ],
)
def test_what_is_done_beside_what_is_not(text: str, expected: set[Row]) -> None:
    assert rows(text) == expected
