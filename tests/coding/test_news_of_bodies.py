"""What bodies, chambers and laws do to measures that stand, as agencies of several decades tell it."""

from datetime import date

import pytest

from tests.coding.texts import claims


def _rows(text: str, published: str = "2004-06-15") -> set[tuple[str | None, str | None, str, str, str]]:
    return {
        (one.sender, one.target_country, one.sector, str(one.action), str(one.status))
        for one in claims(text, published=date.fromisoformat(published))
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Congress repealed a law banning imports from Burma.",
            ("USA", "MMR", "unspecified", "lifted", "in_force"),
        ),
        (
            "Britain will scrap a law prohibiting arms sales to India.",
            ("GBR", "IND", "defence", "lifted", "announced"),
        ),
        (
            "President Bush signed legislation renewing a law that bans imports from Burma.",
            ("USA", "MMR", "unspecified", "extended", "in_force"),
        ),
        (
            "The House approved the legislation required to renew a law banning Burmese imports.",
            ("USA", "MMR", "unspecified", "extended", "proposed"),
        ),
        (
            "The Senate rejected a bill to renew the law banning imports from Burma.",
            ("USA", "MMR", "unspecified", "extended", "rejected"),
        ),
        (
            "Canada lifted an order forbidding exports of wheat to Cuba.",
            ("CAN", "CUB", "food_agriculture", "lifted", "in_force"),
        ),
    ],
)
def test_what_is_done_to_a_law_is_done_to_its_ban(text: str, expected: tuple[str, str, str, str, str]) -> None:
    assert _rows(text) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The United Nations extended its easing of sanctions on Yugoslavia.", ("UN", "YUG", "eased")),
        ("The EU extended the suspension of its sanctions on Belarus for four months.", ("EU", "BLR", "suspended")),
        ("Washington prolonged the relaxation of its embargo on Cuba.", ("USA", "CUB", "eased")),
    ],
)
def test_a_relief_that_goes_on_relaxes(text: str, expected: tuple[str, str, str]) -> None:
    assert {(sender, country, action) for sender, country, _, action, _ in _rows(text, "2002-06-15")} == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Carter announced a halt to U.S. carpet purchases from Syria.", ("USA", "SYR", "textiles")),
        ("President Carter ordered an end to U.S. grain sales to Poland.", ("USA", "POL", "food_agriculture")),
        ("Britain announced a halt to British arms exports to South Africa.", ("GBR", "ZAF", "defence")),
    ],
)
def test_whose_trade_is_stopped_is_no_target(text: str, expected: tuple[str, str, str]) -> None:
    assert {row[:3] for row in _rows(text, "1979-11-13")} == {expected}


def test_what_a_body_is_to_do_is_its_own() -> None:
    assert _rows("The United States proposed lifting a UN embargo on timber from Liberia.") == {
        ("UN", "LBR", "timber", "lifted", "proposed")
    }


def test_a_bill_that_would_empower_is_proposed() -> None:
    text = "A committee approved a bill that would authorize the American president to sanction Syria."
    assert _rows(text) == {("USA", "SYR", "unspecified", "imposed", "proposed")}
    assert _rows("The law allows the president to impose sanctions on Syria.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council pledged to review its ban on gold sales by Chad in the spring.",
        "The Security Council praised moves by Chad to fulfil the conditions for lifting the embargo.",
        "Japan announced the steps on Wednesday to punish Pyongyang for a test in its hills.",
    ],
)
def test_reviews_conditions_and_aims_are_no_change(text: str) -> None:
    assert _rows(text) == set()


def test_a_state_returns_to_talks_and_no_measure_does() -> None:
    text = "Japan imposed new sanctions on North Korea to make it return to the table."
    assert {action for *_, action, _ in _rows(text)} == {"imposed"}


def test_economic_sanctions_are_no_arms_embargo() -> None:
    text = (
        "The Security Council eased the arms embargo on Yugoslavia. "
        "The council then voted on suspending the economic sanctions."
    )
    assert ("UN", "YUG", "defence", "suspended", "in_force") not in _rows(text, "1995-11-22")


def test_a_resolution_told_in_the_past_has_been_adopted() -> None:
    text = "The UN resolution renewed a travel ban against Liberians named by a panel of experts."
    assert {row[3:] for row in _rows(text)} == {("extended", "in_force")}


def test_a_longer_name_is_not_the_west() -> None:
    text = "The Security Council eased a ban on weapons sales to Liberia. It eased the ban on the West African nation."
    assert {country for _, country, *_ in _rows(text)} == {"LBR"}


def test_a_resolution_or_bill_that_is_said_to_ban_is_proposed() -> None:
    text = "Bush said the U.N. resolution would prohibit military flights over Sudan."
    assert {row[3:] for row in _rows(text, "2007-05-30")} == {("imposed", "proposed")}


def test_who_is_frustrated_refuses_nothing() -> None:
    text = "The Senate, frustrated by the delay, passed a bill today that would ban trade with Iran."
    assert {row[3:] for row in _rows(text, "1987-10-06")} == {("imposed", "proposed")}


@pytest.mark.parametrize(
    "text",
    [
        "Fiji will now be banned from all meetings of the Commonwealth until it has voted.",
        "President Reagan ordered a study of the row over his ban on sales of pipes to the Soviet Union.",
    ],
)
def test_meetings_and_controversies_are_no_measures(text: str) -> None:
    assert _rows(text, "1982-07-27") == set()


def test_where_goods_of_another_land_go_is_not_hit() -> None:
    text = "President Reagan invoked sanctions aimed at the Soviet gas line to Italy."
    assert {country for _, country, *_ in _rows(text, "1982-06-19")} == {"SUN"}


def test_that_nation_after_a_preposition_is_a_noun() -> None:
    text = (
        "Iran has mined the Gulf. On Monday President Reagan banned all imports from that nation and froze its assets."
    )
    assert {row[:2] for row in _rows(text, "1987-10-27")} == {("USA", "IRN")}


def test_a_decision_that_is_not_made_yet_is_proposed() -> None:
    text = "Russia has not made its decision yet on lifting the sanctions against Georgia."
    assert _rows(text, "2006-06-15") == {("RUS", "GEO", "unspecified", "lifted", "proposed")}


def test_figures_banned_from_entering_are_banned_by_where_they_go() -> None:
    text = "On the list stand 130 Zimbabwean officers and officials banned from entering the EU."
    assert {row[:2] for row in _rows(text, "2008-07-22")} <= {("EU", "ZWE")}


@pytest.mark.parametrize(("when", "main"), [("last week", True), ("last month", False)])
def test_last_week_is_news_over_the_end_of_a_month(when: str, *, main: bool) -> None:
    (row,) = claims(f"Canada imposed sanctions on Burma {when}.", published=date(2003, 5, 2))
    assert (row.when.value, row.main) == ("2003-04", main)


def test_states_that_imposed_the_embargo_did_so_before() -> None:
    text = (
        "The Security Council imposed an embargo on Iraq on August 6. Diplomats met in Geneva on Tuesday. "
        "They spoke for hours. The United States, Britain and France imposed the embargo to force a withdrawal."
    )
    found = claims(text, published=date(1990, 9, 12))
    assert all(not one.main and one.when.value is None for one in found if one.sender in ("USA", "GBR", "FRA"))
