"""Work in processes of its own: all of it comes back, and what goes wrong there is told here."""

import json
import subprocess
import sys
from datetime import timedelta
from typing import Any

import pyarrow.compute as pc
import pytest

from flows.errors import ProcessDied
from flows.mart import staged
from flows.mart.anew import Anew, make_anew
from flows.mart.joining import mart_rows
from flows.mart.parts import Published
from flows.processes import work_apart
from flows.settings import CHECKOUT
from flows.storage.rows import to_arrow
from schemas.staging import ARTICLE, MENTION
from tests.flows.in_part import EMPTY
from tests.merging.builders import READ
from tests.merging.generated import staging
from transforms.building import Frame
from transforms.mart import Last, Mart, Versions, assemble

MODULE = "tests.flows.apart"


def test_every_task_is_answered_once() -> None:
    words = [f"word {number}" for number in range(20)]
    assert sorted(work_apart(MODULE, words, 2)) == sorted(word.upper() for word in words)


def test_what_a_task_raises_is_raised_where_it_was_given() -> None:
    with pytest.raises(ValueError, match="as told"):
        work_apart(MODULE, ["a", "fail", "b"], 2)


def test_a_process_that_is_killed_ends_the_run_with_the_reason() -> None:
    with pytest.raises(ProcessDied, match=r"status -9 \(killed.*SANCTIONLOG_PROCESSES=1"):
        work_apart(MODULE, ["a", "die", "b"], 2)


@pytest.mark.parametrize("module", ["flows.mart.worker", "flows.extracting.worker"])
def test_a_process_starts_without_what_only_a_whole_run_needs(module: str) -> None:
    heavy = ("prefect", "great_expectations", "deltalake", "duckdb", "lxml")
    code = f"import json, sys, {module}; print(json.dumps([one for one in {heavy} if one in sys.modules]))"
    told = subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, check=True)
    assert json.loads(told.stdout) == []


def test_any_number_of_processes_makes_the_tables_that_assembling_makes() -> None:
    articles, mentions, copies = staging(1500)
    later = {"run_id": "run-2", "now": READ + timedelta(days=2)}
    before = assemble(articles[:1400], mentions[:1400], [], [], {}, run_id="run-1", now=READ + timedelta(days=1))
    last = Last(
        before.regimes, before.source_articles, (), Versions("1", "1"), before.links, before.conflicts, before.undecided
    )
    versions = Versions("1", "2")
    wanted = assemble(
        articles,
        mentions,
        before.events,
        before.evidence,
        copies,
        last=last,
        versions=versions,
        **later,  # type: ignore[arg-type]
    )
    frame = Frame(copies, (), (), {}, last.versions, versions, **later)  # type: ignore[arg-type]
    for processes in (1, 2):
        made = _anew(before, articles, mentions, frame, processes)
        assert made.n_changed == wanted.n_changed > 0
        for table, rows in mart_rows(wanted).items():
            assert made.tables[table].equals(to_arrow(table, rows)), table.name
    assert _anew(EMPTY, [], [], frame, 2).n_changed == 0


def _anew(before: Mart, articles: list[Any], mentions: list[Any], frame: Frame, processes: int) -> Anew:
    stored = to_arrow(ARTICLE, articles)
    stored = stored.append_column("length", pc.utf8_length(stored.column("text")))
    return make_anew(
        stored.select([*staged.SAID_OF_ARTICLE, "length"]),
        to_arrow(MENTION, mentions).select(list(staged.SAID_OF_MENTION)),
        Published({table: to_arrow(table, rows) for table, rows in mart_rows(before).items()}),
        frame,
        processes=processes,
        many=0,
    )
