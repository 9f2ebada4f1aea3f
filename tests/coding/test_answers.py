"""Answers to what was proposed before: "turned it down", "dropped the idea"."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> list[str]:
    found = claims(text)
    return [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Duma called for the wine embargo on Georgia to be brought back. The president turned it down.",
            "RUS GEO food_agriculture reinstated rejected",
        ),
        (
            "Unions demanded that Pretoria place a coal embargo on Israel; the ministry has ruled that out.",
            "ZAF ISR coal imposed rejected",
        ),
        ("Poland urged the EU to ban Russian diamonds. Belgium rejected the idea.", "EU RUS diamonds imposed rejected"),
        (
            "Parliament asked Kenya to lift its embargo on Sudan. The request was turned down.",
            "KEN SDN unspecified lifted rejected",
        ),
        (
            "The EU considered an asset freeze on Burundi's generals but abandoned the plan.",
            "EU BDI government imposed rejected",
        ),
    ],
)
def test_a_proposal_is_refused(text: str, expected: str) -> None:
    assert expected in rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "Poland urged the EU to ban Russian diamonds. Belgium opposes the idea.",
        "Poland urged the EU to ban Russian diamonds. Belgium rejected the idea of a tunnel.",
        "Canada banned Haitian rum. Haiti rejected it as theft.",
    ],
)
def test_what_answers_no_proposal(text: str) -> None:
    assert not any(row.endswith("rejected") for row in rows(text))


def test_analysts_doubt() -> None:
    assert rows("Analysts doubt that the EU would ever freeze the assets of Egyptian ministers.") == []


def test_a_means_is_as_open_as_its_end() -> None:
    assert rows("Japan proposes to punish Fiji by banning its sugar.") == ["JPN FJI food_agriculture imposed proposed"]


def test_a_threat_with_or() -> None:
    (row,) = rows("Free the crew, or Canada bans Iranian ships.")
    assert row.endswith("imposed proposed")


def test_states_undertake_to_act() -> None:
    assert rows("Egypt and Bahrain undertake to lift their embargo on Qatar.") == [
        "EGY QAT unspecified lifted decided",
        "BHR QAT unspecified lifted decided",
    ]
