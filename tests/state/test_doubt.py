"""What one source alone tells relaxes nothing that is known to stand, at whatever level it is known to stand."""

from typing import Any

import pytest

from schemas.mart import Regime
from tests.state.builders import event, on
from transforms.linking.links import link_events
from transforms.state.regimes import build_regimes

ALONE: dict[str, Any] = {"n_independent": 1, "n_publishers": 1, "n_articles": 1}
ONE_PAPER: dict[str, Any] = {"n_independent": 2, "n_publishers": 1, "n_articles": 2}
TWO_PAPERS: dict[str, Any] = {"n_independent": 2, "n_publishers": 2, "n_articles": 2}
OFFICIAL: dict[str, Any] = {**ALONE, "source_class": "official", "n_official": 1}


def row(rows: list[Regime], sector: str) -> Regime:
    """The latest interval of a sector."""
    return [one for one in rows if one.sector == sector][-1]


@pytest.mark.parametrize("wider", ["fertilizer", "chemicals", "unspecified"])
def test_a_narrower_lifting_of_one_source_leaves_what_a_wider_measure_holds(wider: str) -> None:
    imposed = event(f"USA BLR {wider} imposed", "2021-08-09", **OFFICIAL)
    rows = build_regimes([imposed, event("USA BLR potash lifted", "2025-12-13", **ALONE)])

    assert on(rows, "2026-01-01") == {wider: "in_force", "potash": "in_force"}
    potash = row(rows, "potash")
    assert potash.basis == "unconfirmed"
    assert f"since 2021-08-09 ({imposed.event_id})" in potash.explanation


@pytest.mark.parametrize("given", [OFFICIAL, TWO_PAPERS, {**ALONE, "review_status": "accepted"}])
def test_a_narrower_lifting_that_is_borne_out_ends_its_sector_and_is_told_of_the_wider_one(
    given: dict[str, Any],
) -> None:
    imposed, lifted = (
        event("USA BLR fertilizer imposed", "2021-08-09"),
        event("USA BLR potash lifted", "2025-12-13", **given),
    )
    rows = build_regimes([imposed, lifted])

    assert on(rows, "2026-01-01") == {"fertilizer": "in_force", "potash": "ended"}
    assert (
        f"what holds for the sector fertilizer since 2021-08-09 ({imposed.event_id})" in row(rows, "potash").explanation
    )
    assert row(rows, "fertilizer").remarks == (
        f"2025-12-13: lifting for the sector potash on 2025-12-13 ({lifted.event_id}); the rest stands"
    )


@pytest.mark.parametrize(
    "before",
    [
        # nothing is known to stand, no more than of a sector beside it, of other dealings, or of what has ended
        [],
        [event("USA BLR banking imposed", "2021-08-09")],
        [event("EU BLR fertilizer imposed", "2021-08-09")],
        [event("USA BLR fertilizer imposed Belaruskali", "2021-08-09")],
        [event("USA BLR unspecified imposed", "2021-08-09", measure="travel")],
        [event("USA BLR fertilizer imposed", "2021-08-09"), event("USA BLR fertilizer lifted", "2022-08-09")],
    ],
)
def test_what_is_not_known_to_stand_is_ended_by_one_source(before: list[Any]) -> None:
    given = {**ALONE, "measure": "trade"}
    rows = build_regimes([*before, event("USA BLR potash lifted", "2025-12-13", **given)])

    assert (row(rows, "potash").state, row(rows, "potash").basis) == ("ended", "report")


def test_a_suspension_that_one_source_tells_is_in_doubt_like_a_lifting() -> None:
    imposed = event("USA BLR potash imposed", "2021-08-09", **OFFICIAL)
    rows = build_regimes([imposed, event("USA BLR potash suspended", "2025-12-13", **ALONE)])
    assert on(rows, "2026-01-01") == {"potash": "in_force"}
    assert row(rows, "potash").basis == "unconfirmed"
    assert "suspension on 2025-12-13" in row(rows, "potash").explanation

    rows = build_regimes([imposed, event("USA BLR potash suspended", "2025-12-13", **TWO_PAPERS)])
    assert on(rows, "2026-01-01") == {"potash": "suspended"}


def test_one_source_suspends_nothing_below_the_whole_country() -> None:
    imposed = event("USA BLR potash imposed", "2021-08-09", **OFFICIAL)
    rows = build_regimes([imposed, event("USA BLR unspecified suspended", "2025-12-13", **ALONE)])

    assert on(rows, "2026-01-01")["potash"] == "in_force"
    assert "told by one source of class" in str(row(rows, "potash").remarks)


def test_a_lifting_until_a_day_that_one_source_tells_is_no_surer_than_one_for_good() -> None:
    imposed = event("USA BLR potash imposed", "2021-08-09", **OFFICIAL)
    until = {"expiry_date": event("USA BLR potash imposed", "2026-06-01").event_date, "expiry_precision": "day"}
    rows = build_regimes([imposed, event("USA BLR potash lifted", "2025-12-13", **ALONE, **until)])

    assert on(rows, "2026-01-01") == {"potash": "in_force"}


@pytest.mark.parametrize(
    ("given", "state"), [(ALONE, "in_force"), (OFFICIAL, "ended"), (TWO_PAPERS, "ended"), (ONE_PAPER, "in_force")]
)
def test_a_day_that_one_paper_alone_announces_ends_nothing_by_coming(given: dict[str, Any], state: str) -> None:
    imposed = event("USA BLR potash imposed", "2021-08-09", **OFFICIAL)
    day = event("USA BLR potash imposed", "2026-01-10").event_date
    due: dict[str, Any] = {"status": "announced", "effective_date": day, "effective_precision": "day"}
    rows = build_regimes([imposed, event("USA BLR potash lifted", "2025-12-13", **due, **given)])

    assert on(rows, "2026-01-09") == {"potash": "in_force"}
    assert on(rows, "2026-02-01") == {"potash": state}
    assert (row(rows, "potash").basis == "unconfirmed") is (state == "in_force")


@pytest.mark.parametrize("action", ["lifted", "suspended"])
@pytest.mark.parametrize("given", [ALONE, TWO_PAPERS, OFFICIAL])
def test_what_nobody_is_said_to_have_ended_may_be_anothers(given: dict[str, Any], action: str) -> None:
    """Whoever it was need not be the one whose measure stands, of which no sender is known either."""
    imposed = event("- BLR potash imposed", "2021-08-09", **OFFICIAL)
    rows = build_regimes([imposed, event(f"- BLR potash {action}", "2025-12-13", **given)])

    assert on(rows, "2026-01-01") == {"potash": "in_force"}
    assert row(rows, "potash").basis == "unconfirmed"
    assert "of which no sender is known" in row(rows, "potash").explanation


def test_a_person_may_say_that_an_end_is_of_what_stands() -> None:
    imposed = event("- BLR potash imposed", "2021-08-09", **OFFICIAL)
    rows = build_regimes([imposed, event("- BLR potash lifted", "2025-12-13", **TWO_PAPERS, review_status="accepted")])

    assert on(rows, "2026-01-01") == {"potash": "ended"}


def test_an_announcement_by_nobody_bears_out_no_act_of_nobody() -> None:
    imposed = event("- BLR potash imposed", "2021-08-09", **OFFICIAL)
    said = event("- BLR potash lifted", "2025-12-10", status="announced", **TWO_PAPERS)
    done = event("- BLR potash lifted", "2025-12-13", **TWO_PAPERS)
    told = {one.event_id: frozenset({one.event_id}) for one in (imposed, said, done)}
    (link,) = (one for one in link_events([imposed, said, done], told) if one.kind == "implements")
    rows = build_regimes([imposed, said, done], [link])

    assert on(rows, "2026-01-01") == {"potash": "in_force"}


@pytest.mark.parametrize("action", ["lifted", "suspended"])
def test_two_texts_of_one_publisher_are_one_source(action: str) -> None:
    imposed = event("USA BLR potash imposed", "2021-08-09", **OFFICIAL)
    rows = build_regimes([imposed, event(f"USA BLR potash {action}", "2025-12-13", **ONE_PAPER)])

    assert on(rows, "2026-01-01") == {"potash": "in_force"}
    assert row(rows, "potash").basis == "unconfirmed"
