"""A warehouse of schema version 3: of how much its claims and events are said, and what they except, is not known."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from flows.errors import IncompatibleWarehouse
from flows.migration.migrate import migrate, plan
from flows.storage.warehouse import Warehouse
from schemas.mart import SANCTION_EVENT
from schemas.staging import MENTION
from schemas.tables import SCHEMA_VERSION
from tests.flows.rows import run
from tests.merging.builders import article, mention, told
from tests.migration import version_3
from tests.migration.version_1 import moment

LATER = moment("2026-03-09T06:00")
ARTICLE = article("notice", "2018-11-14", source_class="official")
SAID: dict[str, Any] = {"extent": "whole", "except_sectors": "defence", "except_words": "the arms embargo"}
CLAIM = mention(ARTICLE, "UN ERI unspecified lifted", "2018-11-14", **SAID)


def written(root: Path) -> None:
    mart = told((ARTICLE, [CLAIM]))
    now = mart.events[0].recorded_from
    version_3.write(root, run("run-0", started_at=now, finished_at=now, n_events=1), [ARTICLE], [CLAIM], mart)


def test_what_nobody_recorded_is_empty(tmp_path: Path) -> None:
    written(tmp_path)
    done = migrate(tmp_path, now=LATER)
    warehouse = Warehouse(tmp_path).open_or_create()

    empty: dict[str, Any] = dict.fromkeys(("extent", "except_sectors", "except_measures", "except_words"))
    assert (done.before, done.after) == (3, SCHEMA_VERSION)
    assert warehouse.rows(MENTION) == [replace(CLAIM, **empty)]
    assert warehouse.rows(SANCTION_EVENT) == [replace(one, **empty) for one in told((ARTICLE, [CLAIM])).events]


def test_a_plan_names_the_tables_and_a_run_refuses_the_warehouse_until_then(tmp_path: Path) -> None:
    written(tmp_path)
    assert plan(tmp_path).tables == ["mention", "sanction_event"]
    with pytest.raises(IncompatibleWarehouse, match="migrate"):
        Warehouse(tmp_path).open_or_create()
