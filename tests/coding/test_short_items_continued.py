"""More of short items: what a measure undergoes, the first to be hit, schemes of relief, who may not visit a land."""

import pytest

from tests.coding.rows import rows


@pytest.mark.parametrize(
    "text",
    [
        "The Council approved an overhaul of sanctions on Mali.",
        "Norway announced a review of its arms embargo on Mali.",
        "The Council approved changes to the sanctions on Mali.",
        "Norway agreed on a revision of its sanctions against Mali.",
    ],
)
def test_a_change_that_nobody_describes_is_no_new_measure(text: str) -> None:
    assert rows(text) == set()


def test_new_measures_and_more_of_them_count() -> None:
    assert {row[3] for row in rows("Norway approved an increase in sanctions on Mali.")} == {"expanded"}
    assert {row[3] for row in rows("Norway approved a revision of its list and new sanctions on Mali.")} == {"imposed"}
    assert {row[3] for row in rows("Norway approved sanctions on Mali.")} == {"imposed"}


@pytest.mark.parametrize(
    "text",
    [
        "Norway imposed travel bans on four Malians, the first to be punished under a decree of March.",
        "Norway blacklisted four Malians, the latest to be hit by its sanctions.",
        "Norway imposed sanctions on four Malians, the first foreigners to be punished since May.",
    ],
)
def test_the_first_to_be_hit_are_hit(text: str) -> None:
    assert {row[3:] for row in rows(text)} == {("imposed", "in_force")}


def test_those_to_be_hit_first_are_not_hit_yet() -> None:
    text = "Norway will blacklist four Malians, the first to be punished under its decree."
    assert {row[3:] for row in rows(text)} == {("imposed", "announced")}


def test_a_scheme_of_relief_is_renewed_and_wound_up() -> None:
    text = "The Security Council extended the oil-for-food programme for Iraq for 180 days."
    assert rows(text) == {("UN", "IRQ", "oil", "eased", "in_force")}
    assert rows("The oil-for-food programme for Iraq ended yesterday after years of sanctions.") == set()


def test_restrictions_on_travel_to_a_land_are_on_tourists() -> None:
    assert {row[2] for row in rows("Norway eased its travel restrictions to Mali.")} == {"tourism"}
    assert {row[2] for row in rows("Norway eased its travel restrictions on Malian ministers.")} == {"government"}


@pytest.mark.parametrize("going", ["visiting", "entering", "travelling to"])
def test_who_may_not_visit_a_land_is_kept_out_by_it(going: str) -> None:
    text = f"The EU imposed an arms embargo on Guinea. Members of the junta were also banned from {going} Europe."
    assert rows(text) == {
        ("EU", "GIN", "defence", "imposed", "in_force"),
        ("EU", "GIN", "government", "imposed", "in_force"),
    }


def test_tourists_are_kept_at_home() -> None:
    assert rows("American tourists were banned from visiting Cuba.") == {
        ("USA", "CUB", "tourism", "imposed", "in_force")
    }


def test_a_sea_is_no_state() -> None:
    assert {row[1] for row in rows("Norway imposed sanctions on the Indian Ocean archipelago of Comoros.")} == {"COM"}
    assert {row[1] for row in rows("Norway imposed sanctions on Indian shippers.")} == {"IND"}


@pytest.mark.parametrize("band", ["a rebel group", "a former rebel movement", "a militia"])
def test_officials_of_rebels_are_no_officials(band: str) -> None:
    assert {row[2] for row in rows(f"The UN lifted sanctions on officials of {band} in Angola.")} == {"unspecified"}
    assert {row[2] for row in rows("The UN lifted sanctions on officials of the government of Angola.")} == {
        "government"
    }


def test_states_of_a_continent_are_those_listed_before() -> None:
    text = "Mali and Chad went to war. Norway banned arms sales to the two African states."
    assert {row[1] for row in rows(text)} == {"MLI", "TCD"}
    assert {row[1] for row in rows("Norway imposed sanctions on African states.")} == {None}
