"""The golden stories asked of the published database, as an analyst asks them."""

import dataclasses
from datetime import date
from pathlib import Path

import pytest

from flows.publishing.database import build_database, open_database
from schemas.mart import Regime, SanctionEvent
from tests.database.sample_rows import FIRST_RUN, ROWS, published_tables
from tests.state.stories import read_story
from transforms.state.regimes import build_regimes

TOLD = {"syria": "SYR", "ecowas_mali": "MLI", "venezuela": "VEN", "russian_diamonds": "RUS", "belarus_potash": "BLR"}


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    events: list[SanctionEvent] = []
    regimes: list[Regime] = []
    for name in TOLD:
        story = read_story(name)
        events += [dataclasses.replace(one, event_id=f"{name}-{one.event_id}") for one in story.events]
        regimes += build_regimes(story.events, story.links)
    recorded = [dataclasses.replace(row, recorded_from=FIRST_RUN) for row in regimes]
    path = tmp_path_factory.mktemp("stories") / "log.duckdb"
    build_database(path, published_tables({**ROWS, "sanction_event": events, "regime": recorded}), {})
    return path


@pytest.mark.parametrize("name", TOLD)
def test_in_force_on_answers_a_story_from_the_published_file(name: str, database: Path) -> None:
    sql = """SELECT sender || ' ' || sector || coalesce('/' || target_name, ''), state
        FROM in_force_on(?) WHERE target_country = ?"""
    with open_database(database) as db:
        for day, expected in read_story(name).states.items():
            found = dict(db.execute(sql, [day, TOLD[name]]).fetchall())
            assert found == {row: state for row, state in expected.items() if state != "ended"}, day


def test_each_interval_says_why_and_in_whose_words(database: Path) -> None:
    with open_database(database) as db:
        lacking = db.execute("SELECT count(*) FROM regimes WHERE explanation = '' OR evidence = ''").fetchone()
        quoted = db.execute(
            "SELECT evidence, basis FROM in_force_on(?) WHERE target_name = 'PDVSA'", [date(2020, 1, 1)]
        ).fetchall()
    assert lacking == (0,)
    assert quoted == [("USA VEN oil imposed PDVSA", "official")]
