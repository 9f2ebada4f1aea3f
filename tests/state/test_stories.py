"""The golden stories: what is in force on which day, and in which words."""

import random

import pytest

from tests.state.stories import NAMES, read_story, rows_on
from transforms.state.regimes import build_regimes


@pytest.mark.parametrize("name", NAMES)
def test_the_states_of_a_story_on_its_days(name: str) -> None:
    story = read_story(name)
    regimes = build_regimes(story.events, story.links)

    for day, expected in story.states.items():
        assert {row: regime.state for row, regime in rows_on(regimes, day).items()} == expected, day


@pytest.mark.parametrize("name", NAMES)
def test_a_story_says_why(name: str) -> None:
    story = read_story(name)
    regimes = build_regimes(story.events, story.links)

    assert all(row.explanation for row in regimes)
    for asked in story.says:
        row = rows_on(regimes, asked["day"])[asked["row"]]
        assert asked.get("words", "") in row.explanation
        assert asked.get("remarks", "") in (row.remarks or "")
        assert asked.get("basis", row.basis) == row.basis


@pytest.mark.parametrize("name", NAMES)
def test_the_order_in_which_a_story_arrives_does_not_matter(name: str) -> None:
    story = read_story(name)
    expected = build_regimes(story.events, story.links)

    for seed in range(5):
        events, links = list(story.events), list(story.links)
        random.Random(seed).shuffle(events)
        random.Random(seed).shuffle(links)
        assert build_regimes(events, links) == expected
