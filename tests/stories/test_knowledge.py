"""Known stories, read as they were published: what the log said on a past day is what could be known then."""

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.state.log import Revision
from tests.state.log import known as known_at
from tests.stories.knowledge import arrive, days, known, publish
from tests.stories.story import lines, load, names

_CLOSING = ("recorded_to", "closed_by_run", "closed_cause", "closed_detail", "closed_into")

TOLD = [name for name in names() if load(name).known]
UNREVIEWED = [name for name in names() if not load(name).decisions]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("known") / "log.duckdb"
    publish({name: arrive(load(name)) for name in TOLD}, path)
    return path


@pytest.mark.parametrize("name", TOLD)
def test_the_log_said_on_a_day_what_was_known_on_it(name: str, database: Path) -> None:
    story = load(name)

    assert known(database, name, story.known) == story.known


@pytest.mark.parametrize("name", UNREVIEWED)
def test_a_story_that_arrives_day_by_day_ends_as_it_was(name: str) -> None:
    story = load(name)

    assert lines(arrive(story).mart) == {kind: sorted(expected) for kind, expected in story.expected.items()}


@pytest.mark.parametrize("name", names())
def test_what_was_known_on_a_day_owes_nothing_to_later_ones(name: str) -> None:
    story = load(name)
    whole = arrive(story).mart

    for day in days(story):
        then = arrive(story, until=day)
        assert [_open(one) for one in known_at(whole.events, then.now)] == [
            _open(one) for one in known_at(then.mart.events, then.now)
        ]
        for kind in ("regimes", "evidence", "links", "conflicts", "undecided"):
            told, said = (known_at(getattr(mart, kind), then.now) for mart in (whole, then.mart))
            assert Counter(map(_open, told)) == Counter(map(_open, said)), kind


def _open(row: Revision) -> Revision:
    """Return a revision as it was before it was closed."""
    unclosed: dict[str, Any] = {name: None for name in _CLOSING if hasattr(row, name)}
    return replace(row, **unclosed)
