"""Known stories come out as lawyers tell them, in whatever order and portions their articles arrive."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.mart import NOT_RECORDED
from schemas.relations import EventConflict, EventLink
from tests.merging.builders import current, told
from tests.stories.story import lines, load, names, states
from transforms.state.recording import open_rows


@pytest.mark.parametrize("name", names())
def test_a_story_is_told_as_it_was(name: str) -> None:
    story = load(name)
    mart = story.mart()

    assert lines(mart) == {kind: sorted(expected) for kind, expected in story.expected.items()}
    assert {day: states(mart, day) for day in story.states} == {
        day: sorted(expected) for day, expected in story.states.items()
    }


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(names()), st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(name: str, chance: object) -> None:
    story = load(name)
    shuffled = list(story.pairs)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]

    assert story.mart(tuple(shuffled)) == story.mart()


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(names()), st.data())
def test_portions_give_what_all_at_once_give(name: str, data: st.DataObject) -> None:
    """Merging is associative: a log built in portions has the same events under the same ids, links and conflicts."""
    story = load(name)
    cuts = sorted(data.draw(st.sets(st.integers(1, len(story.pairs)), max_size=3)) | {len(story.pairs)})

    mart = None
    for cut in cuts:
        mart = told(*story.pairs[:cut], copies=story.copies, before=mart)

    assert mart is not None
    whole = story.mart()
    assert lines(mart) == lines(whole)
    assert {event.event_id for event in current(mart)} == {event.event_id for event in current(whole)}
    for built, at_once in ((mart.links, whole.links), (mart.conflicts, whole.conflicts)):
        assert [*map(_unrecorded, open_rows(built))] == [*map(_unrecorded, at_once)]


def _unrecorded(row: EventLink | EventConflict) -> EventLink | EventConflict:
    """Return a row without when it was recorded: portions say it sooner."""
    return replace(row, recorded_from=NOT_RECORDED, run_id="")


@pytest.mark.parametrize("name", names())
def test_twice_the_same_changes_nothing(name: str) -> None:
    story = load(name)
    first = story.mart()

    again = told(*story.pairs, copies=story.copies, before=first)

    assert (again.events, again.links, again.conflicts, again.aliases) == (
        first.events,
        first.links,
        first.conflicts,
        first.aliases,
    )
    assert again.n_changed == 0
