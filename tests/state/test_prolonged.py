"""What is prolonged stays: through an end that was stated, and beside a wider lifting of those days."""

from datetime import date
from typing import Any

import pytest

from schemas.mart import SanctionEvent
from tests.state.builders import event, on
from transforms.state.regimes import build_regimes

YEAR: dict[str, Any] = {"expiry_date": date(2022, 12, 31)}
ANOTHER_YEAR: dict[str, Any] = {"expiry_date": date(2023, 12, 31)}


@pytest.mark.parametrize(
    "before",
    [
        # put back below the country, until a day; put back by an announcement of its own, until a day
        [
            event("EU BLR potash imposed", "2020-01-01"),
            event("EU BLR unspecified lifted", "2021-01-01"),
            event("EU BLR unspecified reinstated", "2022-01-01", **YEAR),
        ],
        [
            event("EU BLR unspecified imposed", "2020-01-01"),
            event("EU BLR potash reinstated", "2022-01-01", status="announced", **YEAR),
        ],
    ],
)
def test_a_prolongation_for_the_country_moves_the_end_of_what_was_put_back(before: list[SanctionEvent]) -> None:
    rows = build_regimes([*before, event("EU BLR unspecified extended", "2022-12-01", **ANOTHER_YEAR)])
    assert on(rows, "2022-06-01")["potash"] == "in_force"
    assert on(rows, "2023-06-01")["potash"] == "in_force"


@pytest.mark.parametrize("action", ["lifted", "suspended"])
@pytest.mark.parametrize(
    ("prolonged", "when", "given"),
    [
        ("2018-11-14", "2018-11-14", {}),
        ("2018-11-20", "2018-11-14", {"effective_date": date(2018, 12, 1)}),
        ("2018-11-20", "2018-11", {}),
    ],
)
def test_a_wider_relaxation_leaves_what_was_prolonged_beside_it(
    action: str, prolonged: str, when: str, given: dict[str, Any]
) -> None:
    rows = build_regimes(
        [
            event("UN ERI unspecified imposed", "2009-12-23"),
            event("UN ERI defence imposed", "2009-12-23", measure="arms"),
            event("UN ERI gold imposed", "2009-12-23"),
            event("UN ERI defence extended", prolonged),
            event(f"UN ERI unspecified {action}", when, **given),
        ]
    )
    state = {"lifted": "ended", "suspended": "suspended"}[action]
    assert on(rows, "2019-01-01") == {"unspecified": state, "gold": state, "defence": "in_force"}
    (last,) = [row for row in rows if row.sector == "defence"]
    assert last.remarks is not None
    assert f"prolonged on {prolonged}" in last.remarks


def test_what_was_prolonged_before_the_lifting_was_decided_ends_with_the_whole() -> None:
    rows = build_regimes(
        [
            event("UN ERI defence imposed", "2009-12-23", measure="arms"),
            event("UN ERI defence extended", "2018-11-13"),
            event("UN ERI unspecified lifted", "2018-11-14"),
        ]
    )
    assert on(rows, "2018-11-15")["defence"] == "ended"


@pytest.mark.parametrize("name", ["", " Belaruskali"])
@pytest.mark.parametrize(
    ("prolonged", "states"),
    [
        ("2022-12-20", ("in_force", "in_force")),
        ("2023-01-20", ("ended", "in_force")),  # in arrears: it goes on, and the gap is told
        ("2023-04-20", ("ended", "ended")),
    ],
)
def test_a_prolongation_for_the_country_that_comes_soon_after_an_end_goes_on_with_what_had_run_out(
    name: str, prolonged: str, states: tuple[str, str]
) -> None:
    rows = build_regimes(
        [
            event(f"EU BLR potash imposed{name}", "2022-01-01", **YEAR),
            event("EU BLR unspecified extended", prolonged, **ANOTHER_YEAR),
        ]
    )
    key = f"potash{name.replace(' ', '/')}"
    assert (on(rows, "2023-01-05")[key], on(rows, "2023-06-01")[key]) == states
    assert on(rows, "2024-01-05")[key] == "ended"


def test_a_prolongation_for_the_country_does_not_bring_back_what_was_lifted_for_a_stated_day() -> None:
    rows = build_regimes(
        [
            event("EU BLR potash imposed", "2022-01-01", **YEAR),
            event("EU BLR potash lifted", "2022-11-01", status="announced", effective_date=date(2022, 12, 1)),
            event("EU BLR unspecified extended", "2022-12-20", **ANOTHER_YEAR),
        ]
    )
    assert on(rows, "2023-06-01")["potash"] == "ended"


OFFICIAL: dict[str, Any] = {"source_class": "official", "n_official": 1}
DUE: dict[str, Any] = {"status": "announced", "effective_date": date(2022, 9, 1)}


@pytest.mark.parametrize(
    ("lifting", "prolonging", "state"),
    [
        # prolonged beyond the day, or without an end, or by a source as good
        ({}, {**ANOTHER_YEAR}, "in_force"),
        ({}, {}, "in_force"),
        (OFFICIAL, {**OFFICIAL, **ANOTHER_YEAR}, "in_force"),
        # prolonged until the day: a bridge to the end; or told by a worse source
        (OFFICIAL, {**OFFICIAL, "expiry_date": date(2022, 8, 31)}, "ended"),
        (OFFICIAL, {**ANOTHER_YEAR}, "ended"),
    ],
)
def test_what_is_prolonged_after_its_end_was_announced_for_a_day_does_not_end_by_that(
    lifting: dict[str, Any], prolonging: dict[str, Any], state: str
) -> None:
    rows = build_regimes(
        [
            event("EU UZB potash imposed", "2020-01-10"),
            event("EU UZB potash lifted", "2022-06-10", **DUE, **lifting),
            event("EU UZB potash extended", "2022-08-20", **prolonging),
        ]
    )
    assert on(rows, "2022-10-01")["potash"] == state
