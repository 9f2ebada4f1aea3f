"""What is in force on which day."""

from datetime import date, datetime

import pytest

from tests.state.builders import event, on
from transforms.state.regimes import build_regimes
from transforms.state.settle import settle


def test_belarus_potash_the_sector_is_lifted_and_the_firm_stays_listed() -> None:
    regimes = build_regimes(
        [
            event("USA BLR potash imposed Belaruskali", "2021-08-09"),
            event("USA BLR potash imposed", "2021-12-02"),
            event("USA BLR banking imposed", "2022-02-24"),
            event("USA BLR potash lifted", "2025-12-13"),
        ]
    )

    assert on(regimes, "2021-08-08") == {}
    assert on(regimes, "2021-08-09") == {"potash/Belaruskali": "in_force"}
    assert on(regimes, "2023-01-01") == {"potash/Belaruskali": "in_force", "potash": "in_force", "banking": "in_force"}
    assert on(regimes, "2026-01-01") == {"potash/Belaruskali": "in_force", "potash": "ended", "banking": "in_force"}
    (firm,) = [row for row in regimes if row.target_name is not None]
    assert firm.remarks is not None
    assert "does not delist named targets" in firm.remarks
    (in_force, ended) = [row for row in regimes if row.target_name is None and row.sector == "potash"]
    assert (in_force.valid_to, in_force.closed_by) == (date(2025, 12, 13), ended.opened_by)
    assert (ended.valid_from, ended.valid_to, ended.closed_by) == (date(2025, 12, 13), None, None)


def test_ecowas_on_mali_lifting_everything_ends_the_sectors_and_delists_nobody() -> None:
    regimes = build_regimes(
        [
            event("ECOWAS MLI unspecified imposed", "2022-01-09"),
            event("ECOWAS MLI banking imposed", "2022-01-09"),
            event("ECOWAS MLI government imposed Goita", "2021-11-07"),
            event("EU MLI government imposed", "2022-02-04"),
            event("ECOWAS MLI unspecified lifted", "2022-07-03"),
        ]
    )

    ecowas = [row for row in regimes if row.sender == "ECOWAS"]
    assert set(on(ecowas, "2022-07-02").values()) == {"in_force"}
    assert on(ecowas, "2022-07-03") == {"unspecified": "ended", "banking": "ended", "government/Goita": "in_force"}
    assert on([row for row in regimes if row.sender == "EU"], "2023-01-01") == {"government": "in_force"}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("USA BLR potash lifted", {"potash": "ended", "fertilizer": "in_force", "banking": "in_force"}),
        ("USA BLR fertilizer lifted", {"potash": "ended", "fertilizer": "ended", "banking": "in_force"}),
        ("USA BLR fertilizer suspended", {"potash": "suspended", "fertilizer": "suspended", "banking": "in_force"}),
        ("USA BLR fertilizer eased", {"potash": "in_force", "fertilizer": "eased", "banking": "in_force"}),
        ("USA BLR banking extended", {"potash": "in_force", "fertilizer": "in_force", "banking": "in_force"}),
        (
            "USA BLR unspecified eased",
            {"potash": "in_force", "fertilizer": "in_force", "banking": "in_force", "unspecified": "eased"},
        ),
        ("USA BLR unspecified lifted", dict.fromkeys(("potash", "fertilizer", "banking", "unspecified"), "ended")),
        (
            "USA BLR potash lifted Belaruskali",
            {"potash": "in_force", "fertilizer": "in_force", "banking": "in_force", "potash/Belaruskali": "ended"},
        ),
    ],
)
def test_a_change_reaches_what_lies_below_it_and_nothing_else(said: str, expected: dict[str, str]) -> None:
    imposed = [event(f"USA BLR {sector} imposed", "2021-08-09") for sector in ("potash", "fertilizer", "banking")]

    assert on(build_regimes([*imposed, event(said, "2025-12-13")]), "2026-01-01") == expected


@pytest.mark.parametrize(
    ("action", "state", "words"),
    [
        ("imposed", "in_force", "imposed on 2025-12-13"),
        ("expanded", "in_force", "opening not seen"),
        ("reinstated", "in_force", "earlier opening not seen"),
        ("extended", "in_force", "opening not seen"),
        ("eased", "eased", "opening not seen"),
        ("suspended", "suspended", "opening not seen"),
        ("lifted", "ended", "never seen imposed"),
    ],
)
def test_the_first_thing_heard_of_a_row_is_a_state_with_an_explanation(action: str, state: str, words: str) -> None:
    (row,) = build_regimes([event(f"EU SYR oil {action}", "2025-12-13")])

    assert (row.state, row.valid_from, row.valid_to) == (state, date(2025, 12, 13), None)
    assert words in row.explanation


def test_widening_and_prolonging_keep_the_interval() -> None:
    said = [
        ("imposed", "2022-01-01"),
        ("expanded", "2022-06-01"),
        ("extended", "2023-01-01"),
        ("imposed", "2023-02-01"),
    ]

    (row,) = build_regimes([event(f"EU RUS oil {action}", when) for action, when in said])

    assert (row.valid_from, row.valid_to) == (date(2022, 1, 1), None)


def test_a_lifted_measure_that_is_imposed_again_reopens() -> None:
    said = [("imposed", "2011-01-01"), ("lifted", "2016-01-16"), ("reinstated", "2018-11-05")]

    rows = build_regimes([event(f"USA IRN oil {action}", when) for action, when in said])

    assert [(row.state, row.valid_to) for row in rows] == [
        ("in_force", date(2016, 1, 16)),
        ("ended", date(2018, 11, 5)),
        ("in_force", None),
    ]


def test_what_is_widened_and_eased_again_on_one_day_stays_eased() -> None:
    said = [("imposed", "2019-01-28"), ("eased", "2022-11-26"), ("expanded", "2023-10-18"), ("eased", "2023-10-18")]

    rows = build_regimes([event(f"USA VEN oil {action}", when) for action, when in said])

    assert [(row.state, row.valid_to) for row in rows] == [("in_force", date(2022, 11, 26)), ("eased", None)]


def test_a_licence_after_the_lifting_brings_nothing_back() -> None:
    said = [("imposed", "2021-08-09"), ("lifted", "2025-12-13"), ("eased", "2025-12-15")]

    rows = build_regimes([event(f"USA BLR potash {action}", when) for action, when in said])

    assert [(row.state, row.valid_to) for row in rows] == [("in_force", date(2025, 12, 13)), ("ended", None)]
    assert rows[1].remarks is not None
    assert "eased on 2025-12-15" in rows[1].remarks


def test_belavia_what_one_calls_lifted_and_another_licensed_is_eased_until_it_is_delisted() -> None:
    events = [
        event("USA BLR aviation imposed Belavia", "2023-08-09"),
        event("USA BLR aviation lifted Belavia", "2025-09-11"),
        event("USA BLR aviation eased Belavia", "2025-09-11"),
        event("USA BLR aviation lifted Belavia", "2025-11-04"),
    ]
    rows = build_regimes(events)

    assert [(row.state, row.valid_from) for row in rows] == [
        ("in_force", date(2023, 8, 9)),
        ("eased", date(2025, 9, 11)),
        ("ended", date(2025, 11, 4)),
    ]
    assert "others call it lifted" in rows[1].explanation
    assert [one.event_id for one in settle(events).undecided] == [events[1].event_id]


def test_an_official_text_decides_how_far_a_row_was_relaxed_that_day() -> None:
    rows = build_regimes(
        [
            event("EU SYR banking lifted", "2025-05-28", source_class="official"),
            event("EU SYR banking eased", "2025-05-28"),
        ]
    )

    assert [row.state for row in rows] == ["ended"]


def test_a_snapback_of_everything_takes_back_what_the_lifting_of_everything_ended() -> None:
    rows = build_regimes(
        [
            event("UN IRN oil imposed", "2010-06-09"),
            event("UN IRN banking imposed", "2010-06-09"),
            event("UN IRN banking lifted", "2012-01-01"),
            event("UN IRN unspecified lifted", "2016-01-16"),
            event("UN IRN unspecified reinstated", "2025-09-28"),
        ]
    )

    # banking had been lifted for itself: the snapback does not say that it is back
    assert on(rows, "2025-10-01") == {"unspecified": "in_force", "oil": "in_force", "banking": "ended"}


def test_an_event_of_a_name_without_sector_speaks_of_the_rows_known_for_the_name() -> None:
    rows = build_regimes(
        [
            event("USA BLR aviation imposed Belavia", "2023-08-09"),
            event("USA BLR unspecified lifted Belavia", "2025-11-01"),
        ]
    )

    assert on(rows, "2026-01-01") == {"aviation/Belavia": "ended"}


def test_on_one_day_restrictions_come_first_and_what_is_new_that_day_outlives_the_lifting_of_the_rest() -> None:
    rows = build_regimes(
        [
            event("EU SYR oil imposed", "2011-09-02"),
            event("EU SYR unspecified lifted", "2025-05-28"),
            event("EU SYR government imposed Militia", "2025-05-28"),
        ]
    )

    assert on(rows, "2025-05-28") == {"oil": "ended", "unspecified": "ended", "government/Militia": "in_force"}


def test_a_visa_ban_lifted_does_not_end_the_country_s_sanctions() -> None:
    rows = build_regimes(
        [
            event("EU BLR unspecified imposed", "2012-01-01"),
            event("EU BLR banking imposed", "2012-01-01"),
            event("EU BLR unspecified lifted", "2016-02-25", measure="travel"),
        ]
    )

    assert on(rows, "2017-01-01") == {"unspecified": "eased", "banking": "in_force"}


def test_each_sender_has_rows_of_its_own_and_so_has_none() -> None:
    rows = build_regimes([event("EU BLR oil imposed", "2021-01-01"), event("- BLR oil lifted", "2022-01-01")])

    assert [(row.sender, row.state) for row in rows] == [(None, "ended"), ("EU", "in_force")]


def test_the_day_of_effect_counts_before_the_day_of_the_announcement() -> None:
    (row,) = build_regimes(
        [event("EU RUS oil imposed", "2022-06-03", effective_date=date(2022, 12, 5), status="announced")]
    )

    assert (row.valid_from, row.from_precision) == (date(2022, 12, 5), "day")
    assert "not yet reported in force" in row.explanation


@pytest.mark.parametrize(
    ("reported", "ended"), [(None, "2025-12-31"), ("2025-03-04T10:00", "2025-03-04"), ("2026-02-01", "2025-12-31")]
)
def test_a_vague_lifting_counts_from_the_last_day_it_can_mean(reported: str | None, ended: str) -> None:
    moment = None if reported is None else datetime.fromisoformat(reported)
    rows = build_regimes(
        [event("EU RUS oil imposed", "2021-05"), event("EU RUS oil lifted", "2025", first_reported_at=moment)]
    )

    assert [(row.state, str(row.valid_from), row.from_precision) for row in rows] == [
        ("in_force", "2021-05-01", "month"),
        ("ended", ended, "year"),
    ]
    assert "first day it can mean" in rows[0].explanation
    assert "last day it can mean" in rows[1].explanation


def test_what_cannot_be_placed_is_named_with_its_reason() -> None:
    events = [
        event("EU RUS oil imposed", None),
        event("EU - oil imposed", "2022-01-01"),
        event("EU RUS gas imposed", None, status="proposed"),
    ]

    assert build_regimes(events) == []
    assert [one.reason for one in settle(events).undecided] == ["no_target", "no_date"]


@pytest.mark.parametrize("told", ["2025-01-01", "2025-03-01"])
def test_what_has_run_out_is_not_held_in_doubt_when_one_source_says_that_it_has_ended(told: str) -> None:
    rows = build_regimes(
        [
            event("EU RUS oil imposed", "2024-01-01", expiry_date=date(2024, 12, 31), expiry_precision="day"),
            event("EU RUS oil lifted", told, n_independent=1, n_publishers=1, n_articles=1),
        ]
    )

    assert [(row.state, str(row.valid_from)) for row in rows][:2] == [
        ("in_force", "2024-01-01"),
        ("ended", "2025-01-01"),
    ]
    assert {row.state for row in rows[1:]} == {"ended"}
    assert "unconfirmed" not in {row.basis for row in rows}


@pytest.mark.parametrize("status", ["proposed", "rejected"])
def test_what_is_not_decided_changes_nothing(status: str) -> None:
    assert build_regimes([event("EU RUS oil imposed", "2022-01-01", status=status)]) == []


def test_who_prolonged_what_has_run_out_is_named_for_its_end() -> None:
    imposed = event("EU GIN unspecified imposed", "2023-10-20", expiry_date=date(2024, 10, 27))
    longer = event("EU GIN unspecified extended", "2024-10-22", expiry_date=date(2025, 10, 27))
    held, ended = build_regimes([imposed, longer])

    assert (held.opened_by, held.closed_by, held.valid_to) == (imposed.event_id, longer.event_id, date(2025, 10, 28))
    assert (ended.opened_by, ended.evidence) == (longer.event_id, longer.evidence)
    assert ended.explanation == (
        f"the restriction of 2023-10-20 ({imposed.event_id}) was to last until 2025-10-27 ({longer.event_id}), "
        "and no renewal was seen"
    )


def test_a_longer_exemption_before_names_the_end() -> None:
    first = event("USA VEN oil eased", "2023-10-18", expiry_date=date(2024, 10, 18))
    second = event("USA VEN oil eased", "2023-11-01", expiry_date=date(2024, 2, 1))
    rows = build_regimes([event("USA VEN oil imposed", "2019-01-28"), first, second])

    assert (rows[-1].state, rows[-1].opened_by) == ("in_force", first.event_id)


def test_a_gap_before_the_next_extension_is_told_where_no_end_counts() -> None:
    """What was imposed without an end goes on, though one extension had run out before the next was seen."""
    steps = [
        event("EU RUS unspecified imposed", "2014-07-31"),
        event("EU RUS unspecified extended", "2024-01-29", expiry_date=date(2024, 7, 31)),
        event("EU RUS unspecified extended", "2024-10-15", expiry_date=date(2025, 1, 31)),
    ]
    (row,) = build_regimes(steps)

    assert (row.state, row.valid_to) == ("in_force", None)
    assert row.remarks is not None
    assert (
        f"2024-08-01: extended until 2024-07-31 ({steps[1].event_id}), and the next extension seen is of 2024-10-15 "
        f"({steps[2].event_id}): a renewal between was not read, or it had lapsed"
    ) in row.remarks


@pytest.mark.parametrize("day", ["2024-07-22", "2024-08-01"])
def test_an_extension_in_time_leaves_no_gap(day: str) -> None:
    (row,) = build_regimes(
        [
            event("EU RUS unspecified imposed", "2014-07-31"),
            event("EU RUS unspecified extended", "2024-01-29", expiry_date=date(2024, 7, 31)),
            event("EU RUS unspecified extended", day, expiry_date=date(2025, 1, 31)),
        ]
    )
    assert row.remarks is not None
    assert "was not read" not in row.remarks


def test_an_end_that_was_stated_for_a_day_before_what_is_known_already_comes_with_that() -> None:
    log = [
        event("USA BLR unspecified imposed", "2021-01-01"),
        event("USA BLR unspecified expanded", "2021", expiry_date=date(2021, 1, 4), expiry_precision="day"),
        event("USA BLR unspecified lifted", "2021-01"),
    ]
    days = [(row.valid_from, row.valid_to) for row in build_regimes(log)]
    assert all(until is None or start < until for start, until in days)
    assert [until for _, until in days] == [start for start, _ in days[1:]] + [None]
