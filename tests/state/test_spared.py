"""What a relaxation leaves as it is stays: what it excepts, and all but the parties of whom alone it is said."""

from datetime import date
from typing import Any

import pytest

from schemas.mart import Regime
from tests.state.builders import event, on
from transforms.state.regimes import build_regimes

ARMS: dict[str, Any] = {"except_sectors": "defence", "except_words": "the arms embargo"}
TRAVEL: dict[str, Any] = {"except_measures": "travel", "except_words": "travel bans"}
PARTIES: dict[str, Any] = {"extent": "parties"}


def rows_of(rows: list[Regime], sector: str) -> list[Regime]:
    return [row for row in rows if row.sector == sector]


@pytest.mark.parametrize(("action", "state"), [("lifted", "ended"), ("suspended", "suspended")])
def test_all_but_the_arms_embargo_leaves_the_arms_embargo(action: str, state: str) -> None:
    rows = build_regimes(
        [
            event("UN ERI defence imposed", "2009-12-23", measure="arms"),
            event("UN ERI unspecified imposed", "2009-12-23"),
            event("UN ERI gold imposed", "2010-01-01"),
            event(f"UN ERI unspecified {action}", "2018-11-14", **ARMS),
        ]
    )
    assert on(rows, "2019-01-01") == {"defence": "in_force", "unspecified": state, "gold": state}
    (defence,) = rows_of(rows, "defence")
    assert defence.remarks is not None
    assert "leaves as it is: the arms embargo" in defence.remarks
    assert "leaves as it is: the arms embargo" in rows_of(rows, "unspecified")[-1].explanation


def test_what_is_excepted_stands_though_it_was_only_known_within_the_whole() -> None:
    rows = build_regimes(
        [event("EU MMR unspecified imposed", "1996"), event("EU MMR unspecified lifted", "2013-04-22", **ARMS)]
    )
    assert on(rows, "2013-04-21") == {"unspecified": "in_force"}
    assert on(rows, "2013-04-22") == {"unspecified": "ended", "defence": "in_force"}
    (defence,) = rows_of(rows, "defence")
    assert (defence.basis, defence.explanation.partition(";")[0]) == ("presupposed", "never seen imposed by itself")


def test_what_is_excepted_is_taken_to_stand_again_where_it_was_held_to_have_ended() -> None:
    rows = build_regimes(
        [
            event("EU MMR defence imposed", "1996-10-28"),
            event("EU MMR defence lifted", "2012-01-01"),
            event("EU MMR unspecified lifted", "2013-04-22", **ARMS),
        ]
    )
    assert [row.state for row in rows_of(rows, "defence")] == ["in_force", "ended", "in_force"]
    assert "held to have ended on 2012-01-01" in rows_of(rows, "defence")[-1].explanation


def test_a_kind_of_dealing_that_is_excepted_leaves_the_country_eased_and_its_own_rows_alone() -> None:
    rows = build_regimes(
        [
            event("EU ZWE unspecified imposed", "2002-02-18"),
            event("EU ZWE government imposed", "2002-02-18", measure="travel"),
            event("EU ZWE gold imposed", "2002-02-18", measure="trade"),
            event("EU ZWE unspecified lifted", "2014-02-20", **TRAVEL),
        ]
    )
    assert on(rows, "2015-01-01") == {"unspecified": "eased", "government": "in_force", "gold": "ended"}
    assert "only in part; leaves as it is: travel bans" in rows_of(rows, "unspecified")[-1].explanation


def test_a_wider_sector_that_holds_an_excepted_one_is_only_eased() -> None:
    rows = build_regimes(
        [
            event("EU SYR energy imposed", "2011-09-02"),
            event("EU SYR oil imposed", "2011-09-02"),
            event("EU SYR unspecified lifted", "2025-05-20", except_sectors="oil", except_words="oil"),
        ]
    )
    assert on(rows, "2026-01-01") == {"unspecified": "ended", "energy": "eased", "oil": "in_force"}


def test_a_part_of_a_sector_may_be_excepted() -> None:
    rows = build_regimes(
        [
            event("EU SYR energy imposed", "2011-09-02"),
            event("EU SYR energy lifted", "2025-05-20", except_sectors="oil;defence", except_words="oil and arms"),
        ]
    )
    assert on(rows, "2026-01-01") == {"energy": "ended", "oil": "in_force"}


def test_an_announced_end_with_an_exception_changes_nothing_yet() -> None:
    rows = build_regimes(
        [
            event("EU MMR unspecified imposed", "1996"),
            event("EU MMR unspecified lifted", "2013-04-22", status="announced", **ARMS),
        ]
    )
    assert on(rows, "2013-04-22") == {"unspecified": "in_force"}


def test_what_a_ban_does_not_cover_is_told() -> None:
    given = {"except_sectors": "pharma_health", "except_words": "medicines"}
    (row,) = build_regimes([event("JPN IRN unspecified imposed", "2010-09-03", **given)])
    assert row.state == "in_force"
    assert "leaves as it is: medicines" in row.explanation


@pytest.mark.parametrize("action", ["lifted", "suspended", "eased"])
@pytest.mark.parametrize("sector", ["unspecified", "banking"])
def test_whoever_is_taken_off_a_list_frees_nobody_else(action: str, sector: str) -> None:
    official = {"source_class": "official", "n_official": 1}
    rows = build_regimes(
        [
            event(f"USA COD {sector} imposed", "2003-01-01"),
            event("USA COD gold imposed", "2010-01-01"),
            event(f"USA COD {sector} {action}", "2024-09-05", **official, **PARTIES),
        ]
    )
    assert on(rows, "2025-01-01") == {sector: "in_force", "gold": "in_force"}
    told = rows_of(rows, sector)[-1].remarks
    assert told is not None
    assert "some persons or bodies, none of them named" in told


def test_a_delisting_alone_takes_for_granted_that_there_is_a_list() -> None:
    rows = build_regimes([event("GBR MLI unspecified lifted", "2024-09-05", **PARTIES)])
    assert on(rows, "2025-01-01") == {"unspecified": "in_force"}
    assert rows[0].basis == "presupposed"


def test_a_named_target_is_freed_whatever_the_extent() -> None:
    rows = build_regimes(
        [
            event("USA BLR aviation imposed Belavia", "2023-08-09"),
            event("USA BLR aviation lifted Belavia", "2025-11-04", **PARTIES),
        ]
    )
    assert on(rows, "2026-01-01") == {"aviation/Belavia": "ended"}


def test_a_designation_of_some_parties_says_so() -> None:
    (row,) = build_regimes([event("USA COD banking imposed", "2024-03-05", **PARTIES)])
    assert row.state == "in_force"
    assert "of some persons or bodies, none of them named" in row.explanation


@pytest.mark.parametrize(("action", "gold"), [("reinstated", "ended"), ("extended", "ended")])
def test_what_is_put_back_or_prolonged_for_some_parties_reaches_no_sector(action: str, gold: str) -> None:
    rows = build_regimes(
        [
            event("USA COD unspecified imposed", "2003-01-01"),
            event("USA COD gold imposed", "2010-01-01", expiry_date=date(2021, 1, 1)),
            event("USA COD unspecified lifted", "2015-01-01"),
            event(f"USA COD unspecified {action}", "2020-01-01", **PARTIES),
        ]
    )
    assert on(rows, "2021-06-01") == {"unspecified": "in_force", "gold": gold}
    assert "of some persons or bodies, none of them named" in rows_of(rows, "unspecified")[-1].explanation


@pytest.mark.parametrize("action", ["lifted", "suspended"])
@pytest.mark.parametrize("said", ["unspecified {}", "banking {}", "unspecified {} Foo"])
def test_what_was_never_seen_imposed_does_not_end_where_a_kind_of_dealing_is_excepted(action: str, said: str) -> None:
    (row,) = build_regimes([event(f"EU ZWE {said.format(action)}", "2014-02-20", **TRAVEL)])
    assert row.state == "eased"
    assert "opening not seen; only in part; leaves as it is: travel bans" in row.explanation


@pytest.mark.parametrize(("measure", "state"), [("trade", "eased"), ("travel", "ended"), ("unspecified", "ended")])
def test_what_was_excepted_ends_only_when_it_is_lifted_itself(measure: str, state: str) -> None:
    rows = build_regimes(
        [
            event("EU ZWE unspecified imposed", "2002-02-18"),
            event("EU ZWE unspecified lifted", "2014-02-20", **TRAVEL),
            event("EU ZWE unspecified lifted", "2016-02-20", measure=measure),
        ]
    )
    assert on(rows, "2017-01-01") == {"unspecified": state}


def test_a_kind_of_dealing_that_had_run_out_is_taken_to_stand_again_where_it_is_excepted() -> None:
    rows = build_regimes(
        [
            event("EU ZWE unspecified imposed", "2002-02-18", measure="travel", expiry_date=date(2010, 1, 1)),
            event("EU ZWE unspecified lifted", "2014-02-20", **TRAVEL),
        ]
    )
    assert [row.state for row in rows] == ["in_force", "ended", "in_force"]
    assert "held to have ended on 2010-01-02" in rows[-1].explanation
    assert rows[1].remarks is None


def test_a_part_of_the_very_sector_that_is_excepted_leaves_it_eased() -> None:
    rows = build_regimes(
        [event("UN SOM defence imposed", "1992-01-23"), event("UN SOM defence lifted", "2023-12-01", **ARMS)]
    )
    assert on(rows, "2024-01-01") == {"defence": "eased"}
    assert "only in part; leaves as it is: the arms embargo" in rows[-1].explanation


def test_all_but_the_arms_of_a_named_target_leaves_its_arms() -> None:
    rows = build_regimes(
        [
            event("USA RUS defence imposed Rostec", "2014-09-12"),
            event("USA RUS aviation imposed Rostec", "2014-09-12"),
            event("USA RUS unspecified imposed Almaz", "2014-09-12"),
            event("USA RUS unspecified lifted Rostec", "2025-01-01", **ARMS),
            event("USA RUS unspecified lifted Almaz", "2025-01-01", **ARMS),
        ]
    )
    state = on(rows, "2026-01-01")
    assert state == {"defence/Rostec": "in_force", "aviation/Rostec": "ended", "unspecified/Almaz": "eased"}
