"""World briefs: a land and a colon open the title, in capitals or not, and the one sentence below names no land."""

from datetime import date

import pytest

from tests.coding.texts import claims


def _rows(text: str, title: str | None = None) -> set[tuple[str | None, str | None, str, str]]:
    found = claims(text, title=title, published=date(2004, 6, 9))
    return {(one.sender, one.target_country, one.sector, str(one.action)) for one in found if one.decided}


@pytest.mark.parametrize(
    ("title", "text", "row"),
    [
        (
            "BURUNDI: Neighbors relent",
            "The European Union lifted its sanctions.",
            ("EU", "BDI", "unspecified", "lifted"),
        ),
        ("World Briefs | Asia: BURMA: Teak", "Canada has imposed sanctions.", ("CAN", "MMR", "unspecified", "imposed")),
        ("NORTH KOREA: Ferry tied up", "Japan has tightened sanctions.", ("JPN", "PRK", "unspecified", "expanded")),
        ("Liberia: Logs", "The Security Council ended its ban on timber.", ("UN", "LBR", "timber", "lifted")),
        ("LIBERIA", "The Security Council renewed its ban on diamonds.", ("UN", "LBR", "diamonds", "extended")),
        ("Somalia: Charcoal", "The Security Council banned charcoal exports.", ("UN", "SOM", "energy", "imposed")),
        ("Liberia: Mines", "Canada banned gold from the rebels' pits.", ("CAN", "LBR", "gold", "imposed")),
        ("Iran: Act Signed", "President Bush signed a law banning imports.", ("USA", "IRN", "unspecified", "imposed")),
    ],
)
def test_the_land_of_the_title_is_hit(title: str, text: str, row: tuple[str, str, str, str]) -> None:
    assert row in _rows(text, title)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Vietnam: Shrimps", "The European Union banned imports of shrimps."),  # of health
        ("Brazil: Steel", "The United States lifted limits on steel imports."),  # of trade
        ("China: Toys", "The United States banned imports of toys with lead paint."),
        ("Indonesia: Forests", "The government banned timber exports."),  # its own
        ("Spain: Mercury", "The European Union banned exports of mercury."),  # of health
        ("Peru: Planes", "The United States suspended surveillance flights."),
        ("Congo: Airlines", "The European Union banned 50 airlines for poor safety."),
        ("Zimbabwe: Cricket", "Britain banned its team from touring."),
        ("Envoy back from Liberia", "The Security Council ended its ban on timber."),  # no label
        ("LOME: Envoy leaves", "The European Union has lifted sanctions."),  # whence it is told
    ],
)
def test_other_bans_and_titles_are_none_of_it(title: str, text: str) -> None:
    assert _rows(text, title) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Should Washington impose an embargo on Libya, prices will rise, traders said.",
        "Should the Council impose an embargo on Libya, prices will rise, traders said.",
        "Ministers were divided over whether to send an envoy to Sudan should the Council impose sanctions.",
    ],
)
def test_what_should_opens_is_only_supposed(text: str) -> None:
    assert _rows(text) == set()


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("President Reagan ordered a complete stop to trade with Nicaragua.", ("USA", "NIC", "unspecified", "imposed")),
        ("Ghana announced an end to trade with South Africa.", ("GHA", "ZAF", "unspecified", "imposed")),
        ("Japan decreed a halt to all exports to Iran.", ("JPN", "IRN", "unspecified", "imposed")),
        ("President Carter proclaimed an end to oil purchases from Iran.", ("USA", "IRN", "oil", "imposed")),
        (
            "Panama was struck off the list of lands whose goods enter the United States free of duty.",
            ("USA", "PAN", "unspecified", "imposed"),
        ),
        (
            "Washington removed Chile from the list of nations with duty-free access.",
            ("USA", "CHL", "unspecified", "imposed"),
        ),
    ],
)
def test_orders_to_stop_trade_and_lost_duty_free_lists(text: str, row: tuple[str, str, str, str]) -> None:
    assert _rows(text) == {row}


@pytest.mark.parametrize(
    "text",
    [
        "Students and clergymen met in Boston. They have imposed a boycott on South African fruit.",
        "Dockers in Melbourne met on Monday. They have imposed a ban on South African ships.",
        "Two churches and three unions oppose apartheid. The groups have imposed a boycott on Shell over South Africa.",
        "Wine merchants in Sydney met over the nuclear tests. They imposed a boycott of French bottles.",
        "Journalists in Madrid imposed a boycott on the Equatorial Guinean ambassador.",
    ],
)
def test_private_bodies_told_before_are_no_state(text: str) -> None:
    assert _rows(text) == set()


def test_states_told_before_are() -> None:
    text = "Ministers of Kenya and Uganda met in Arusha. They have imposed an embargo on Burundi."
    assert {one[1:] for one in _rows(text)} == {("BDI", "unspecified", "imposed")}


@pytest.mark.parametrize(
    "text",
    [
        "A resolution lifting the embargo on Cuba was voted down.",
        "A resolution lifting the embargo on Cuba failed to get two thirds of the votes.",
        "A resolution imposing an embargo on Haiti failed.",
        "A motion to lift the arms embargo on Eritrea was lost by four votes.",
        "A resolution to lift the arms embargo on Eritrea fell three votes short of the nine it needed.",
        "An amendment to end the ban on travel to Cuba failed to pass.",
        "A draft imposing an oil embargo on South Africa failed to win the nine votes it needed.",
        "An attempt to override the veto of the China sanctions bill failed by four votes.",
        "The Senate's bid to override the veto of sanctions on South Africa failed.",
    ],
)
def test_texts_voted_down_change_nothing(text: str) -> None:
    assert {one.stage for one in claims(text)} == {"rejected"}


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("A resolution to lift the embargo on Burundi passed by 12 votes to none.", "lifted"),
        ("A text lifting the oil embargo on Haiti passed by 14 votes to none.", "lifted"),
        ("A resolution widening the embargo on Liberia passed unanimously.", "expanded"),
    ],
)
def test_texts_passed_change_what_they_say_and_nothing_else(text: str, action: str) -> None:
    assert [(str(one.action), one.stage) for one in claims(text)] == [(action, "decided")]


@pytest.mark.parametrize(
    "text",
    [
        "Ministers reviewed a list of Syrians who are forbidden to travel to Europe.",
        "Washington has a list of Cuban officials who are refused visas.",
        "European sanctions bar Mr. Mugabe from Europe, but he was in Rome for a food summit.",
        "United Nations sanctions forbid flights to Libya.",
    ],
)
def test_what_lists_and_sanctions_bar_is_nothing_new(text: str) -> None:
    assert _rows(text) == set()


def test_a_list_made_longer_is_one_change() -> None:
    text = "The European Union widened the list of Burmese generals who are denied visas."
    assert [(one[0], one[1]) for one in _rows(text)] == [("EU", "MMR")]


def test_new_sanctions_bar() -> None:
    assert {one[1] for one in _rows("New European sanctions bar Belarusian planes from Europe.")} == {"BLR"}


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        ("A law that bans South African coal, steel and uranium took effect.", {"coal", "iron_steel", "nuclear"}),
        ("The order that bans Iranian oil and carpets was signed by President Reagan.", {"oil", "textiles"}),
        ("Laws that forbid trade in gold and diamonds with Zaire were repealed by Belgium.", {"gold", "diamonds"}),
    ],
)
def test_goods_that_a_clause_lists_before_the_main_verb(text: str, goods: set[str]) -> None:
    assert {one[2] for one in _rows(text)} == goods


def test_a_list_before_the_main_verb_gives_its_last_member_no_verb() -> None:
    text = "A resolution that lifts the embargo on Burundi and Congo was adopted by the Security Council."
    assert {(one[1], one[3]) for one in _rows(text)} == {("BDI", "lifted"), ("COD", "lifted")}


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("A resolution that tightens the embargo on Haiti was passed by the Security Council.", "decided"),
        ("A bill that bans Iranian oil was signed by President Reagan.", "decided"),
        ("A bill that lifts the embargo on Cuba was passed by the House.", "proposed"),
        ("A bill that bans Iranian oil was approved by a committee.", "proposed"),
        ("A resolution that lifts the embargo on Burundi was rejected.", "rejected"),
        ("A resolution that imposes sanctions on Iran is being discussed.", "proposed"),
    ],
)
def test_what_a_text_does_by_what_became_of_it(text: str, stage: str) -> None:
    assert {one.stage for one in claims(text)} == {stage}
