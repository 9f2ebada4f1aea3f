"""An end that is announced for a day and put off before it comes does not come by itself."""

from datetime import date
from typing import Any

import pytest

from tests.state.builders import event, on
from transforms.state.regimes import build_regimes
from transforms.state.settle import settle

OFFICIAL: dict[str, Any] = {"source_class": "official", "n_official": 1}
DUE: dict[str, Any] = {"status": "announced", "effective_date": date(2010, 9, 1)}
IMPOSED = event("EU UZB unspecified imposed", "2010-01-10", **OFFICIAL)
LIFTED = event("EU UZB unspecified lifted", "2010-06-10", **DUE, **OFFICIAL)


@pytest.mark.parametrize(
    ("when", "given", "state"),
    [
        ("2010-08-20", OFFICIAL, "in_force"),
        ("2010-08-20", {}, "in_force"),
        ("2010-09-01", {}, "in_force"),
        ("2010-06-10", {}, "ended"),  # on the very day: what was refused then is not what was decided
        ("2010-09-10", {}, "ended"),
        ("2010-08-20", {"action": "suspended"}, "ended"),
        ("2010-08-20", {"sector": "gold"}, "ended"),
        ("2010-08-20", {"status": "proposed"}, "ended"),
    ],
)
def test_a_refusal_before_the_day_lets_an_announced_end_wait(when: str, given: dict[str, Any], state: str) -> None:
    refused = event("EU UZB unspecified lifted", when, **{"status": "rejected", "event_id": "E-no", **given})
    rows = build_regimes([IMPOSED, LIFTED, refused])

    assert on(rows, "2010-10-01")["unspecified"] == state
    if state == "in_force":
        assert "put off or refused on " in str(rows[-1].remarks)
        assert "E-no" in str(rows[-1].remarks)


def test_what_was_put_off_ends_when_the_act_comes() -> None:
    refused = event("EU UZB unspecified lifted", "2010-08-20", status="rejected")
    act = event("EU UZB unspecified lifted", "2010-12-01", **OFFICIAL)
    rows = build_regimes([IMPOSED, LIFTED, refused, act])

    assert on(rows, "2010-11-30") == {"unspecified": "in_force"}
    assert on(rows, "2010-12-01") == {"unspecified": "ended"}


def test_what_is_reported_in_force_is_not_put_off() -> None:
    done = event("EU UZB unspecified lifted", "2010-06-10", effective_date=date(2010, 9, 1), **OFFICIAL)
    refused = event("EU UZB unspecified lifted", "2010-08-20", status="rejected")
    assert on(build_regimes([IMPOSED, done, refused]), "2010-10-01") == {"unspecified": "ended"}


def test_a_new_restriction_that_is_put_off_waits_for_nothing() -> None:
    """In doubt it holds from the day that was announced."""
    due = event("EU UZB gold imposed", "2010-06-10", **DUE)
    refused = event("EU UZB gold imposed", "2010-08-20", status="rejected")
    assert len(settle([due, refused]).steps) == 1
    assert on(build_regimes([due, refused]), "2010-10-01") == {"gold": "in_force"}
