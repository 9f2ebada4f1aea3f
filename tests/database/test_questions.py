"""What analysts ask, each by one query of a view, of a log that was read in two runs with a reviewer between them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest

import schemas
from flows.publishing.database import build_database, open_database
from schemas.sectors import SECTORS
from tests.database.sample_rows import ROWS, published_tables
from tests.merging.builders import article, mention
from tests.reviews.log import ReviewedLog
from tests.state.log import Told

SECTOR_BY_CODE = {one.code: one for one in SECTORS}
FIRST, SECOND = datetime.fromisoformat("2026-01-10T18:00"), datetime.fromisoformat("2026-01-14T18:00")


def says(article_id: str, published: str, *claims: tuple[str, str | None], **given: Any) -> Told:
    about = {key: given.pop(key) for key in ("source_class", "publisher") if key in given}
    written = article(article_id, published, **about)
    return written, [mention(written, said, when, **given) for said, when in claims]


def _syria() -> list[Told]:
    council = {"source_class": "official", "publisher": "Council"}
    herald = {"publisher": "Herald"}
    return [
        says("n-oil", "2024-09-02", ("EU SYR oil imposed", "2024-09-02"), **council),
        says("o-firm", "2024-10-02", ("EU SYR oil imposed Firm", "2024-10-02"), **council),
        says("p-word", "2025-05-20", ("EU SYR oil lifted", "2025-05-20"), status="announced", **herald),
        says("q-act", "2025-05-28", ("EU SYR oil lifted", "2025-05-28"), **council),
        says("r-gl", "2025-05-23", ("USA SYR banking eased", "2025-05-23"), **herald),
        says("s-plan", "2025-06-23", ("GBR SYR gold lifted", "2025-06-23"), status="announced", **herald),
        says("v-ahead", "2025-08-01", ("GBR SYR aviation lifted", "2025-08-01"), status="announced", **herald),
        says("w-stop", "2025-08-10", ("GBR SYR aviation reinstated", "2025-08-10"), **council),
        says("t-told", "2025-07-01", ("GBR SYR timber lifted", "2025-07-01"), **herald),
        says("u-denial", "2025-07-03", ("GBR SYR timber lifted", "2025-07-03"), status="rejected", **council),
    ]


def _log() -> ReviewedLog:
    log = ReviewedLog()
    official = {"source_class": "official", "publisher": "Gazette"}
    licence = {**official, "expiry_date": date(2024, 4, 18), "expiry_precision": "day"}
    log.run(
        says("a-list", "2021-08-09", ("USA BLR potash imposed", "2021-08-09"), **official),
        says("b-firm", "2021-12-02", ("USA BLR potash imposed Belaruskali", "2021-12-02"), **official),
        says("c-wide", "2022-03-02", ("EU BLR chemicals imposed", "2022-03-02"), publisher="Wire"),
        says("d-all", "2020-10-02", ("GBR BLR unspecified imposed", "2020-10-02"), **official),
        says("e-bank", "2021-06-24", ("EU BLR banking imposed", "2021-06-24"), publisher="Wire"),
        says("f-person", "2021-06-24", ("EU BLR unspecified imposed Somebody", "2021-06-24"), publisher="Wire"),
        says("g-lifted", "2025-12-13", ("USA BLR potash lifted", "2025-12-13"), publisher="Daily"),
        says("h-wrong", "2025-12-13", ("EU BLR timber lifted", "2025-12-13"), publisher="Daily"),
        says("i-gl", "2023-10-18", ("USA VEN oil imposed", "2019-01-28"), publisher="Wire"),
        says("j-gl44", "2023-10-18", ("USA VEN oil eased", "2023-10-18"), **licence),
        says("k-zone", "2024-05-01", ("EU RUS diamonds imposed", "2024-05-01"), publisher="Wire", main=False),
        *_syria(),
        at=FIRST,
    )
    (wrong,) = [one for one in log.current() if (one.sender, one.sector) == ("EU", "timber")]
    log.decide("reject", wrong, why="no act")
    log.run(
        says("l-eu", "2026-01-12", ("EU BLR cement imposed", "2026-01-12"), **official),
        says("m-recall", "2025-12-20", ("EU RUS diamonds imposed", "2024-05"), publisher="Daily", main=False),
        at=SECOND,
    )
    return log


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    mart = _log().mart
    path: Path = tmp_path_factory.mktemp("questions") / "log.duckdb"
    tables = {
        "sanction_event": mart.events,
        "regime": mart.regimes,
        "event_evidence": mart.evidence,
        "event_link": mart.links,
        "event_conflict": mart.conflicts,
        "event_undecided": mart.undecided,
        "review": mart.reviews,
        "source_article": mart.source_articles,
        "sector": [replace(one, hs_codes=";".join(SECTOR_BY_CODE[one.code].hs) or None) for one in ROWS["sector"]],
    }
    build_database(path, published_tables({**ROWS, **tables}), {})
    with open_database(path) as opened:
        yield opened


def ask(db: duckdb.DuckDBPyConnection, sql: str, *given: object) -> list[Any]:
    return db.execute(sql, list(given)).fetchall()


def test_what_holds_against_a_country_in_a_sector_at_every_level(db: duckdb.DuckDBPyConnection) -> None:
    asked = (
        "SELECT sender, target_name, sector, reach, state, CAST(state_since AS VARCHAR), basis, publishers, n_official "
        "FROM measures_on('BLR', 'fertilizer', DATE '2026-01-15')"
    )

    assert ask(db, asked) == [
        ("EU", None, "chemicals", "wider", "in_force", "2022-03-02", "report", "Wire", 0),
        ("GBR", None, "unspecified", "whole_country", "in_force", "2020-10-02", "official", "Gazette", 1),
        ("USA", "Belaruskali", "potash", "narrower", "in_force", "2021-12-02", "official", "Gazette", 1),
        # what one paper calls lifted holds since it was imposed, not since the paper wrote
        ("USA", None, "potash", "narrower", "in_force", "2021-08-09", "unconfirmed", "Daily", 0),
    ]


def test_all_that_holds_against_a_country_as_it_was_known(db: duckdb.DuckDBPyConnection) -> None:
    general = "WHERE target_name IS NULL"
    asked = f"SELECT sender, sector FROM measures_on('BLR', NULL, DATE '2026-01-15', as_known := ?) {general}"

    before = [("EU", "banking"), ("EU", "chemicals"), ("GBR", "unspecified"), ("USA", "potash")]
    assert sorted(ask(db, asked, FIRST)) == before
    assert sorted(ask(db, asked, SECOND)) == sorted([*before, ("EU", "cement")])
    assert ask(db, asked, datetime.fromisoformat("2020-01-01")) == []


def test_since_when_a_row_is_restricted_at_all(db: duckdb.DuckDBPyConnection) -> None:
    asked = (
        "SELECT state, CAST(state_since AS VARCHAR), CAST(restricted_since AS VARCHAR) "
        "FROM measures_on('VEN', 'oil', ?)"
    )

    assert ask(db, asked, date(2024, 1, 1)) == [("eased", "2023-10-18", "2019-01-28")]
    assert ask(db, asked, date(2024, 4, 19)) == [("in_force", "2024-04-19", "2019-01-28")]
    assert ask(db, asked, date(2018, 1, 1)) == []


def test_the_timeline_of_a_country_as_it_was_known(db: duckdb.DuckDBPyConnection) -> None:
    asked = (
        "SELECT CAST(step_date AS VARCHAR), step, sender, sector, target_name, action "
        "FROM timeline_of('BLR', as_known := ?)"
    )
    told = [
        ("2020-10-02", "in_force", "GBR", "unspecified", None, "imposed"),
        ("2021-06-24", "in_force", "EU", "banking", None, "imposed"),
        ("2021-06-24", "in_force", "EU", "unspecified", "Somebody", "imposed"),
        ("2021-08-09", "in_force", "USA", "potash", None, "imposed"),
        ("2021-12-02", "in_force", "USA", "potash", "Belaruskali", "imposed"),
        ("2022-03-02", "in_force", "EU", "chemicals", None, "imposed"),
        ("2025-12-13", "in_force", "EU", "timber", None, "lifted"),
        ("2025-12-13", "in_force", "USA", "potash", None, "lifted"),
    ]

    def order(row: tuple[Any, ...]) -> list[str]:
        return [str(one or "") for one in row]

    assert sorted(ask(db, asked, FIRST), key=order) == told
    now = [*(row for row in told if row[3] != "timber"), ("2026-01-12", "in_force", "EU", "cement", None, "imposed")]
    assert sorted(ask(db, asked, None), key=order) == now
    assert [row[0] for row in ask(db, asked, None)] == sorted(row[0] for row in now)


def test_what_has_changed_of_the_state_of_a_day_since_a_moment(db: duckdb.DuckDBPyConnection) -> None:
    asked = (
        "SELECT change, sender, target_country, sector, state_before, state_now "
        "FROM state_changes_between(DATE '2026-01-15', ?, NULL)"
    )

    assert ask(db, asked, FIRST) == [
        ("imposed", "EU", "BLR", "cement", None, "in_force"),
        # a rejected report leaves the log, and says nothing of a lifting
        ("withdrawn", "EU", "BLR", "timber", "ended", None),
    ]
    assert ask(db, asked, SECOND) == []
    from_nothing = {row[:4] for row in ask(db, asked, datetime.fromisoformat("2020-01-01"))}
    assert ("imposed", "USA", "BLR", "potash") in from_nothing
    # a denied lifting takes for granted that there is something to lift
    assert ("imposed", "GBR", "SYR", "timber") in from_nothing
    assert {row for row in from_nothing if row[0] != "imposed"} == {("only_end_known", "EU", "SYR", "oil")}


def test_what_was_stated_to_end_and_what_came_of_it(db: duckdb.DuckDBPyConnection) -> None:
    asked = "SELECT sender, target_country, sector, action, CAST(ends_on AS VARCHAR), outcome, next_state FROM expiries"

    assert ask(db, asked) == [("USA", "VEN", "oil", "eased", "2024-04-18", "ran_out", "in_force")]


def test_how_the_reports_of_a_publisher_fared(db: duckdb.DuckDBPyConnection) -> None:
    columns = "publisher, source_class, n_articles, n_changes, n_first, n_alone, n_denied, share_in_doubt"

    assert ask(db, f"SELECT {columns} FROM publisher_record ORDER BY 1") == [
        ("Council", "official", 4, 4, 4, 4, 0, 0.0),  # that nobody repeats it is no doubt of the authority's own text
        ("Daily", "media", 2, 2, 1, 1, 0, 0.5),
        ("Gazette", "official", 5, 5, 5, 5, 0, 0.0),
        ("Herald", "media", 5, 5, 5, 5, 1, 1.0),
        ("Wire", "media", 5, 5, 5, 4, 0, 0.8),
    ]


def test_what_was_taken_back_is_no_open_announcement(db: duckdb.DuckDBPyConnection) -> None:
    asked = "SELECT sender, sector, action, n_partial_acts, latest_partial_act FROM open_announcements"

    assert ask(db, asked) == [("GBR", "gold", "lifted", 0, None)]


def test_which_sectors_a_code_of_trade_statistics_belongs_to(db: duckdb.DuckDBPyConnection) -> None:
    asked = "SELECT DISTINCT sector FROM dim_sector_code WHERE scheme = 'HS' AND starts_with('310420', code) ORDER BY 1"

    assert ask(db, asked) == [("chemicals",), ("fertilizer",), ("potash",)]


UNANSWERED = {3, 8, 10, 15, 20, 21, 24, 32}
"""Of another time, of ids and persons that the log does not have, and what it has no case of."""


def questions() -> list[tuple[str, str]]:
    page = (Path(schemas.__file__).parent / "QUESTIONS.md").read_text(encoding="utf-8")
    return re.findall(r"^\*\*(\d+\. .+?)\*\*\n\n```sql\n(.+?)\n```", page, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(("question", "sql"), questions(), ids=lambda text: text.partition(".")[0][:12])
def test_each_question_of_the_page_is_answered_by_one_short_query(
    question: str, sql: str, db: duckdb.DuckDBPyConnection
) -> None:
    db.execute("SET VARIABLE last_export = TIMESTAMP '2026-01-10 18:00:00'")
    answer = db.execute(sql)

    number = int(question.partition(".")[0])
    assert (len(answer.fetchall()) > 0) == (number not in UNANSWERED)
    assert len(sql.splitlines()) <= 6


def test_the_questions_are_numbered() -> None:
    assert [int(question.partition(".")[0]) for question, _ in questions()] == [*range(1, len(questions()) + 1)]


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ("measures_on('Belarus', NULL, DATE '2026-01-15')", "no country has the code Belarus"),
        ("measures_on('blr', 'potash', DATE '2026-01-15')", "no country has the code blr"),
        ("measures_on('BLR', 'fertiliser', DATE '2026-01-15')", "no sector is called fertiliser"),
        ("timeline_of('Belarus')", "no country has the code Belarus"),
    ],
)
def test_what_is_no_code_is_not_answered_by_no_row(db: duckdb.DuckDBPyConnection, asked: str, message: str) -> None:
    for columns in ("*", "count(*)", "1"):
        with pytest.raises(duckdb.InvalidInputException, match=message):
            db.execute(f"SELECT {columns} FROM {asked}").fetchall()


def test_codes_that_nothing_is_known_of_are_answered_by_no_row(db: duckdb.DuckDBPyConnection) -> None:
    for asked in (
        "measures_on('VEN', 'tobacco', DATE '2026-01-15')",
        "measures_on(NULL, NULL, NULL)",
        "timeline_of('USA')",
    ):
        assert db.execute(f"FROM {asked}").fetchall() == []
