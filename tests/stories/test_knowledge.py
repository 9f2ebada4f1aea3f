"""Known stories, read as they were published: what the log said on a past day is what could be known then."""

from pathlib import Path

import pytest

from tests.stories.knowledge import arrive, known, publish
from tests.stories.story import lines, load, names

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
