"""Favours taken away and given back, visits broken off and had again, and pledges that begin with "no"."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> list[str]:
    return [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada took tariff preferences away from Romania.", "CAN ROU unspecified imposed decided"),
        ("Canada took away Romania's trade preferences on Tuesday.", "CAN ROU unspecified imposed decided"),
        ("Canada took the landing rights away from Aeroflot.", "CAN RUS aviation imposed decided"),
        ("Japan gave back trade privileges to Croatia.", "JPN HRV unspecified lifted decided"),
        ("Japan handed Croatia back its trade preferences.", "JPN HRV unspecified lifted decided"),
        ("Landing rights were given back to LOT by Canada.", "CAN POL aviation lifted decided"),
        ("Canada returned landing rights to Aeroflot.", "CAN RUS aviation lifted decided"),
        ("Canada suspended high-level visits to Syria.", "CAN SYR government imposed decided"),
        ("Japan decided to resume ministerial contacts with Burma.", "JPN MMR government lifted decided"),
    ],
)
def test_favours_and_visits_are_taken_and_given_back(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Exports to Iran were returned to the sender by French customs.",
        "Imports from Iran returned to last year's level.",
        "French exports to Iran have given back part of last year's gains.",
        "The oil price gave back its gains after sales to Iran fell.",
        "Britain and Iran exchanged high-level visits last year.",
    ],
)
def test_what_is_given_back_may_be_no_favour(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya agreed to sell no weapons to Chad.", "KEN TCD defence imposed decided"),
        ("Kenya vowed to give Chad no credits.", "KEN TCD banking imposed decided"),
        ("Kenya threatened to sell Chad no oil.", "KEN TCD oil imposed proposed"),
        ("Norway instructed its banks on Monday to make no new loans to Chad.", "NOR TCD banking imposed decided"),
    ],
)
def test_pledges_may_begin_with_no(text: str, expected: str) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya agreed to sell no more than 80 tractors to Chad.",
        "The firm agreed to sell no shares in its Libyan unit.",
        "Kenya makes no new lorries for Chad.",
    ],
)
def test_less_than_that_is_no_pledge(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Italy will not implement the decision.", "ITA ARG unspecified imposed rejected"),
        ("Peru fell in with the decision on Friday.", "PER ARG unspecified imposed decided"),
        ("Japan will conform to the decision, officials said.", "JPN ARG unspecified imposed decided"),
    ],
)
def test_others_carry_decisions_out_or_do_not(text: str, expected: str) -> None:
    assert rows(f"The EU banned imports from Argentina. {text}") == ["EU ARG unspecified imposed decided", expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The whole of French arms supply to Togo has been stopped.", ["FRA TGO defence imposed decided"]),
        (
            "Canada imposed sanctions on Chad. The law forbids sales of Canadian oil and potash.",
            ["CAN TCD oil imposed decided", "CAN TCD potash imposed decided"],
        ),
        (
            "Canada imposed sanctions on Chad. Norway banned imports of Canadian oil.",
            ["CAN TCD unspecified imposed decided", "NOR CAN oil imposed decided"],
        ),
    ],
)
def test_goods_are_of_who_sells_them(text: str, expected: list[str]) -> None:
    assert rows(text) == expected
