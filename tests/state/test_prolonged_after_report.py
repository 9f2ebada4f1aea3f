"""What an official text prolongs had stood: the press that called it lifted shortly before was wrong."""

from datetime import date
from typing import Any

import pytest

from schemas.mart import Regime, SanctionEvent
from tests.state.builders import event, on
from transforms.linking.links import link_events
from transforms.state.regimes import build_regimes

OFFICIAL: dict[str, Any] = {"source_class": "official", "n_official": 1}
BETWEEN, AFTER = "2025-06-05", "2025-07-01"


def stands(*events: SanctionEvent) -> list[Regime]:
    """What is in force, with the links that there are between these events."""
    return build_regimes(events, link_events(events, {one.event_id: frozenset({one.event_id}) for one in events}))


def story(lifted: str, prolonged: str, *more: SanctionEvent, **given: Any) -> list[Regime]:
    """Imposed in 2022, called lifted by two papers on 1 June 2025, prolonged by an official text on 8 June."""
    report = {name: value for name, value in given.items() if name != "prolonging"}
    return stands(
        event("EU BLR potash imposed", "2022-03-02"),
        event(f"EU BLR {lifted} lifted", "2025-06-01", **report),
        event(f"EU BLR {prolonged} extended", "2025-06-08", **{**OFFICIAL, **given.get("prolonging", {})}),
        *more,
    )


@pytest.mark.parametrize(
    ("lifted", "prolonged"), [("potash", "potash"), ("fertilizer", "potash"), ("unspecified", "potash")]
)
def test_what_is_prolonged_after_the_press_called_it_lifted_stood_throughout(lifted: str, prolonged: str) -> None:
    rows = story(lifted, prolonged)

    assert on(rows, BETWEEN)["potash"] == "in_force"
    assert on(rows, AFTER)["potash"] == "in_force"
    (potash,) = [one for one in rows if one.sector == "potash"]
    assert f"E EU BLR {lifted} lifted 2025-06-01" in str(potash.remarks)


def test_what_the_text_says_nothing_of_has_ended_as_the_press_said() -> None:
    banking = event("EU BLR banking imposed", "2022-03-02")
    rows = story("unspecified", "potash", banking)

    assert on(rows, AFTER) == {"potash": "in_force", "banking": "ended", "unspecified": "ended"}


def test_a_prolongation_of_the_whole_bears_out_no_sector() -> None:
    """A Council that prolongs its regime has not said that each measure is still in it."""
    assert on(story("potash", "unspecified"), BETWEEN)["potash"] == "ended"


@pytest.mark.parametrize(
    "given",
    [
        # the lifting is official; the prolonging is the press's own, or comes years later
        OFFICIAL,
        {"prolonging": {"source_class": "media", "n_official": 0}},
        {"prolonging": {"event_date": date(2027, 6, 8)}},
    ],
)
def test_without_a_text_that_contradicts_soon_what_the_press_called_lifted_has_ended(given: dict[str, Any]) -> None:
    assert on(story("potash", "potash", **given), BETWEEN)["potash"] == "ended"


@pytest.mark.parametrize("action", ["imposed", "reinstated"])
def test_what_was_put_back_between_had_been_lifted(action: str) -> None:
    rows = story("potash", "potash", event(f"EU BLR potash {action}", "2025-06-06"))

    assert on(rows, BETWEEN)["potash"] == "ended"
    assert on(rows, "2025-06-06")["potash"] == "in_force"


def test_a_text_that_carries_the_report_out_outweighs_a_later_prolongation() -> None:
    rows = story("potash", "potash", event("EU BLR potash lifted", "2025-06-04", **OFFICIAL))

    assert on(rows, BETWEEN)["potash"] == "ended"


def test_a_lifting_that_takes_effect_later_is_not_contradicted() -> None:
    later = {"effective_date": date(2025, 9, 1), "announced_date": date(2025, 6, 1)}
    rows = story("potash", "potash", **later, prolonging={"expiry_date": date(2025, 8, 31)})

    assert on(rows, "2025-08-31")["potash"] == "in_force"
    assert on(rows, "2025-09-02")["potash"] == "ended"


def test_a_named_target_that_is_prolonged_stood_too() -> None:
    rows = stands(
        event("EU BLR potash imposed Belaruskali", "2022-03-02"),
        event("EU BLR unspecified lifted Belaruskali", "2025-06-01"),
        event("EU BLR potash extended Belaruskali", "2025-06-08", **OFFICIAL),
    )
    assert on(rows, BETWEEN)["potash/Belaruskali"] == "in_force"
