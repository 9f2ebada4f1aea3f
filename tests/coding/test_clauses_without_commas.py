"""Who acts after a clause or a phrase of time that no comma closes, and when: "a week after the raid Oslo banned …"."""

from datetime import date

import pytest

from tests.coding.texts import claims

DAY = date(1988, 11, 16)  # a Wednesday


def rows(text: str) -> list[str]:
    found = claims(text, published=DAY)
    return [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.when.value}" for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Weeks after gunboats sank three trawlers President Mitterrand of France banned arms sales to Libya.",
            "FRA LBY defence imposed 1988-11-16",
        ),
        (
            "A month after it jailed five priests President Mitterrand on Monday prohibited all imports from Fiji.",
            "FRA FJI unspecified imposed 1988-11-14",
        ),
        (
            "Hours after a mob burnt her consulate in Tripoli Prime Minister Thatcher halted exports to Libya.",
            "GBR LBY unspecified imposed 1988-11-16",
        ),
        (
            "A day after it was shelled at sea the government of Norway on Tuesday banned sales of ships to Iran.",
            "NOR IRN shipping imposed 1988-11-15",
        ),
        ("A week after the raid Norway banned arms sales to Iran.", "NOR IRN defence imposed 1988-11-16"),
        ("Ten days after the coup Peru on Monday stopped exports to Haiti.", "PER HTI unspecified imposed 1988-11-14"),
        ("Two days after the vote, on Tuesday, Kenya banned coal from Mali.", "KEN MLI coal imposed 1988-11-15"),
        ("After the riots in Suva India banned exports to Fiji.", "IND FJI unspecified imposed 1988-11-16"),
        (
            "At the outbreak of the revolt in August exports of lorries to Burma were forbidden by Japan.",
            "JPN MMR vehicles imposed 1988-08",
        ),
        ("At the height of the siege in May Spain banned arms sales to Chad.", "ESP TCD defence imposed 1988-05"),
    ],
)
def test_main_clauses_begin_after_clauses_of_time(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "After the inquiry found Libya had broken the truce, Denmark banned arms sales to it.",
            "DNK LBY defence imposed 1988-11-16",
        ),
        ("Canada and its neighbour Mexico lifted sanctions on Haiti.", "CAN HTI unspecified lifted 1988-11-16"),
    ],
)
def test_clauses_of_time_go_on_and_neighbours_act_together(text: str, expected: str) -> None:
    assert expected in rows(text)


def test_disease_breaks_out_otherwise_than_war() -> None:
    assert rows("After an outbreak of swine fever imports of pork from Spain were forbidden by Peru.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Denmark did away this morning with the sanctions on Fiji.", "DNK FJI unspecified lifted 1988-11-16"),
        ("Norway called off this week its embargo on Fiji.", "NOR FJI unspecified lifted 1988-11"),
        ("Norway phased out this year its imports of coal from Fiji.", "NOR FJI coal imposed 1988"),
    ],
)
def test_days_part_verbs_from_their_particles(text: str, expected: str) -> None:
    assert rows(text) == [expected]
