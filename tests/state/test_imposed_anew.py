"""What is imposed anew on the day on which the old measure is lifted stands: one regime takes the place of another."""

from typing import Any

import pytest

from schemas.mart import SanctionEvent
from tests.state.builders import event, on
from transforms.state.regimes import build_regimes

OFFICIAL: dict[str, Any] = {"source_class": "official", "n_official": 1}


@pytest.mark.parametrize("action", ["imposed", "expanded", "reinstated"])
@pytest.mark.parametrize("day", ["2025-05-28", "2025-05-30"])
def test_a_wider_lifting_leaves_what_was_restricted_anew_beside_it(action: str, day: str) -> None:
    rows = build_regimes(
        [
            event("EU SYR unspecified imposed", "2011-05-09"),
            event("EU SYR defence imposed", "2011-05-09"),
            event("EU SYR oil imposed", "2011-09-02"),
            event(f"EU SYR defence {action}", day),
            event("EU SYR unspecified lifted", "2025-05-28"),
        ]
    )
    assert on(rows, "2025-06-10") == {"unspecified": "ended", "oil": "ended", "defence": "in_force"}


def test_what_was_restricted_anew_the_day_before_ends_with_the_whole() -> None:
    rows = build_regimes(
        [
            event("EU SYR defence imposed", "2011-05-09"),
            event("EU SYR defence expanded", "2025-05-27"),
            event("EU SYR unspecified lifted", "2025-05-28"),
        ]
    )
    assert on(rows, "2025-06-10")["defence"] == "ended"


@pytest.mark.parametrize("action", ["imposed", "expanded", "extended"])
@pytest.mark.parametrize("name", ["", " Foo"])
@pytest.mark.parametrize(("lifting", "anew"), [({}, {}), ({}, OFFICIAL), (OFFICIAL, OFFICIAL)])
def test_a_row_lifted_and_restricted_anew_on_one_day_stands(
    action: str, name: str, lifting: dict[str, Any], anew: dict[str, Any]
) -> None:
    rows = build_regimes(
        [
            event(f"EU BLR defence imposed{name}", "2012-10-15"),
            event(f"EU BLR defence lifted{name}", "2020-02-27", **lifting),
            event(f"EU BLR defence {action}{name}", "2020-02-27", **anew),
        ]
    )
    assert [*on(rows, "2020-03-01").values()] == ["in_force"]
    remarks = rows[-1].remarks
    assert remarks is not None
    assert f"{'prolonged' if action == 'extended' else 'restricted anew'} on 2020-02-27" in remarks


def test_an_official_lifting_outweighs_a_report_of_that_day() -> None:
    rows = build_regimes(
        [
            event("EU BLR defence imposed", "2012-10-15"),
            event("EU BLR defence lifted", "2020-02-27", **OFFICIAL),
            event("EU BLR defence imposed", "2020-02-27"),
        ]
    )
    assert on(rows, "2020-03-01") == {"defence": "ended"}


def test_what_was_first_imposed_on_the_day_of_its_lifting_has_ended() -> None:
    rows = build_regimes(
        [event("USA COL oil imposed", "2025-01-26"), event("USA COL oil lifted", "2025-01-26")],
    )
    assert on(rows, "2025-01-27") == {"oil": "ended"}


@pytest.mark.parametrize(
    ("anew", "month", "state"),
    [
        # which came first nobody says: in doubt it stands
        (event("EU BLR oil imposed", "2024-05-20"), "2024-05", "in_force"),
        (event("EU BLR oil reinstated", "2024-05-20"), "2024", "in_force"),
        # what is widened or prolonged had not been lifted by then
        (event("EU BLR oil expanded", "2024-05-20"), "2024-05", "ended"),
        (event("EU BLR oil extended", "2024-05-20"), "2024-05", "ended"),
        (event("EU BLR oil imposed", "2024-04-20"), "2024-05", "ended"),
    ],
)
def test_what_is_imposed_anew_in_the_month_of_a_lifting_stands(anew: SanctionEvent, month: str, state: str) -> None:
    rows = build_regimes([event("EU BLR oil imposed", "2022-03-02"), event("EU BLR oil lifted", month), anew])
    assert on(rows, "2025-01-01") == {"oil": state}
