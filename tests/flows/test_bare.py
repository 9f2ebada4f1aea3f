"""Links and the state get on with events that were read in the columns ``READ`` alone, whatever their rules do."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from schemas.mart import SanctionEvent
from tests.flows.in_part import Log, Told
from tests.merging.builders import READ as FIRST_DAY
from tests.merging.builders import article, current, mention
from tests.state.stories import NAMES, read_story
from tests.stories import story as told_stories
from transforms.mart import Mart
from transforms.moved import READ
from transforms.owned import build_owned
from transforms.rows import make_rows
from transforms.state.fold import fold_settled
from transforms.state.regime_revisions import in_regime_order
from transforms.state.regimes import list_regimes
from transforms.state.settle import settle

FORCE = "in_force"


def bare(events: Sequence[SanctionEvent]) -> list[SanctionEvent]:
    """Return events of which only the columns have a value that links and the state may ask for."""
    return make_rows(SanctionEvent, len(events), {name: [getattr(one, name) for one in events] for name in READ})


def speakers_of(mart: Mart) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in mart.evidence:
        if row.recorded_to is None:
            found.setdefault(row.event_id, set()).add(row.article_id)
    return {event_id: frozenset(articles) for event_id, articles in found.items()}


@pytest.mark.parametrize("name", told_stories.names())
def test_a_story_is_linked_and_folded_without_the_other_columns(name: str) -> None:
    mart = told_stories.load(name).mart()
    events, speakers = current(mart), speakers_of(mart)

    made = [build_owned(one, speakers, (), (), (), now=FIRST_DAY, run_id="run") for one in (events, bare(events))]

    assert made[0] == made[1]
    assert in_regime_order(made[0].regimes) == [
        replace(row, recorded_from=FIRST_DAY, run_id="run") for row in mart.regimes
    ]


@pytest.mark.parametrize("name", NAMES)
def test_a_state_is_folded_without_the_other_columns(name: str) -> None:
    story = read_story(name)

    made = [list_regimes(fold_settled(settle(one, story.links))) for one in (story.events, bare(story.events))]

    assert made[0] == made[1]
    assert len(made[0]) > 0


def told(log: Log, *claims: tuple[str, str, str, dict[str, Any]]) -> None:
    """Let a run read articles of one claim each: by which class of source, what, when, and what else is said."""
    for source, said, when, given in claims:
        one = article(f"a{len(log.articles)}", when, source_class=source, recorded_at=log.now)
        log.articles.append(one)
        log.mentions.append(mention(one, said, when, **{"extractor_version": "1+1", **given}))
    log.run(Told([], {}, None, False))


LIFTED_FOR_THE_PRESS: tuple[tuple[str, str, str, dict[str, Any]], ...] = (
    ("official", "EU BLR unspecified imposed", "2024-03-01", {}),
    ("media", "EU BLR unspecified lifted", "2024-06-10", {}),
    ("agency", "EU BLR unspecified lifted", "2024-06-10", {}),
)


def test_a_published_lifting_that_a_later_text_refutes_in_part_is_folded_again() -> None:
    log = Log()
    told(log, *LIFTED_FOR_THE_PRESS)
    told(log, ("official", "EU BLR potash extended", "2024-09-01", {}))

    rows = [row for row in log.mart.regimes if row.recorded_to is None]
    assert {row.sector: row.state for row in rows if row.valid_to is None} == {
        "potash": FORCE,
        "unspecified": "ended",
    }
    assert log.n_in_part == 2


def test_a_published_act_that_spares_what_its_announcement_spared_is_folded_again() -> None:
    log = Log()
    told(log, ("official", "EU BLR unspecified imposed", "2024-03-01", {}))
    told(
        log,
        *((source, "EU BLR unspecified lifted", "2024-09-01", {}) for source in ("media", "agency")),
    )
    excepting = {"status": "announced", "except_sectors": "defence", "except_words": "all but arms"}
    told(log, ("media", "EU BLR unspecified lifted", "2024-06-10", excepting))

    rows = [row for row in log.mart.regimes if row.recorded_to is None]
    on_new_year = [row for row in rows if row.valid_from <= date(2025, 1, 1) and row.valid_to is None]
    assert {row.sector: row.state for row in on_new_year} == {"defence": FORCE, "unspecified": "ended"}
    assert log.n_in_part == 3


@pytest.mark.parametrize("name", told_stories.names())
def test_a_story_read_day_by_day_in_part_is_the_one_made_of_everything(name: str) -> None:
    story, log = told_stories.load(name), Log()
    days = sorted({story.read_on(pair) for pair in story.pairs})
    for day in days:
        for one, claims in (pair for pair in story.pairs if story.read_on(pair) == day):
            log.articles.append(replace(one, recorded_at=log.now))
            log.mentions += [replace(claim, extractor_version="1+1", recorded_at=log.now) for claim in claims]
        known = {one.article_id for one in log.articles}
        log.copies = {copy: original for copy, original in story.copies.items() if {copy, original} <= known}
        log.run(Told([], {}, None, False))

    assert log.n_in_part == len(days)
    assert told_stories.lines(log.mart) == told_stories.lines(story.mart())
