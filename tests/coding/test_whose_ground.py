"""Whose ground is shut to whom, sums of money that are freed, and what stood until now."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> list[str]:
    return [f"{one.sender} {one.target_country} {one.sector} {one.action}" for one in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The borders of the EU are closed to Zimbabwean ministers.", "EU ZWE government imposed"),
        ("The airspace of Mali was closed to French aircraft.", "MLI FRA aviation imposed"),
        ("The ports of Kenya were closed to ships from Somalia.", "KEN SOM shipping imposed"),
        ("Zimbabwean ministers found their accounts in Switzerland frozen.", "CHE ZWE government imposed"),
    ],
)
def test_whose_ground_is_shut_is_not_hit_himself(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    "text", ["will find the borders of the EU closed to them", "found the EU's ports shut to them"]
)
def test_who_finds_a_border_closed_does_not_close_it(text: str) -> None:
    assert not any(one.startswith("ZWE ") or one.split()[1] == "EU" for one in rows(f"Zimbabwe's ministers {text}."))


@pytest.mark.parametrize(
    "sum_", ["about $20 million of", "$20 million in", "nearly $20 million in", "some $20 million of"]
)
def test_a_sum_of_money_is_an_object(sum_: str) -> None:
    assert rows(f"Washington unfroze {sum_} Sudanese assets.") == ["USA SDN banking lifted"]


def test_a_fronted_phrase_of_two_places_is_no_part_of_the_subject() -> None:
    text = "After attacks at Rome and Vienna airports, all trade with Libya was cut off by the United States."
    assert rows(text) == ["USA LBY unspecified imposed"]


@pytest.mark.parametrize("word", ["Until now", "Hitherto", "Up to now"])
def test_what_was_barred_until_now_is_no_new_bar(word: str) -> None:
    assert rows(f"{word} no American could buy oil from Libya.") == []


@pytest.mark.parametrize("cause", ["A duty of 200 per cent, levied in 2019,", "The war", "Drought"])
def test_what_makes_a_trade_less_is_no_ban(cause: str) -> None:
    assert rows(f"{cause} had reduced imports from Pakistan to a trickle.") == []


def test_where_a_summit_meets_is_not_who_decides() -> None:
    text = "The Economic Community of West African States has met. The summit in Abuja adopted sanctions against Togo."
    assert rows(text) == ["ECOWAS TGO unspecified imposed"]


def test_the_embargo_is_the_whole_of_which_the_parts_were_told() -> None:
    text = (
        "ECOWAS adopted sanctions against Togo on Monday. Deliveries of petrol to the country are banned. "
        "Flights to Togo are banned. Liberia said it would stay out of the embargo."
    )
    assert "LBR TGO unspecified imposed" in rows(text)


def test_a_measure_that_lapses_in_an_old_entry_of_a_timeline_is_lifted() -> None:
    text = "USA and Libya, a chronology\n\nMARCH 2004: The US ban on the sale of planes to Libya comes off."
    assert rows(text) == ["USA LBY aviation lifted"]
