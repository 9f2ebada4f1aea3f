"""Who is asked to act, for whom somebody speaks, private bodies that act, and time that is added to a measure."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> list[str]:
    return [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.status}" for one in claims(text)]


@pytest.mark.parametrize("verb", ["do away with", "do away at once with", "drop at once", "lift"])
def test_who_is_appealed_to_is_to_act(verb: str) -> None:
    text = f"An appeal to Washington to {verb} its coercive measures against Sudan came from Arab League ministers."
    assert rows(text) == ["USA SDN unspecified lifted proposed"]


def test_a_state_that_announces_for_a_body_is_not_the_sender() -> None:
    text = "Portugal announced for the European Union that a ban on Burmese timber was under discussion."
    assert rows(text) == ["EU MMR timber imposed proposed"]


@pytest.mark.parametrize(
    "text",
    [
        "Flights of Myanmar Airways are being shunned by members of Thai unions.",
        "Dock workers have had enough. The union has imposed a ban on flights to Indonesia by Garuda.",
    ],
)
def test_what_unions_do_is_no_measure_of_a_state(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A further year was added on Tuesday to the UN arms embargo on Liberia.",
        "The Security Council added another six months to its arms embargo on Liberia.",
    ],
)
def test_time_that_is_added_prolongs(text: str) -> None:
    assert rows(text) == ["UN LBR defence extended in_force"]


def test_a_prison_term_that_is_added_to_prolongs_no_embargo() -> None:
    assert rows("The court added six months to his sentence for breaking the embargo on Liberia.") == []


@pytest.mark.parametrize("when", ["at once", "on Monday"])
def test_a_particle_may_stand_before_the_time(when: str) -> None:
    assert rows(f"The EU did away {when} with its sanctions on Sudan.") == ["EU SDN unspecified lifted in_force"]


def test_where_an_agency_sits_is_no_target() -> None:
    text = "Iran extended its import stop for cars after the vote of the Vienna agency."
    assert not any(" AUT " in one for one in rows(text))
