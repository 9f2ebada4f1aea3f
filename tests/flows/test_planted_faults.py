"""A run in part that forgets something is found out: each fault planted here makes a table differ."""

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from flows.mart import joining, making, touched
from flows.mart.lying import Loaded, Lying
from flows.mart.parts import Published
from flows.mart.touched import Touched
from schemas.mart import EVENT_EVIDENCE, SANCTION_EVENT, SOURCE_ARTICLE
from schemas.relations import EVENT_ALIAS, EVENT_CONFLICT, EVENT_LINK
from schemas.table import Table
from tests.flows.in_part import ACTIONS, COUNTRIES, DATES, NAMES, SECTORS, SENDERS, Log, Told
from transforms.regions import regions
from transforms.rows import altered

Patch = pytest.MonkeyPatch
N_STORIES, N_RUNS = 40, 6


def story(seed: int) -> list[Told]:
    """Some runs: new articles and versions, copies, and now and then a word of a reviewer."""
    chance = random.Random(seed)

    def claim() -> tuple[str, str | None, bool, str]:
        said = " ".join(chance.choice(words) for words in (SENDERS, COUNTRIES[:2], SECTORS, ACTIONS))
        status = chance.choice(("in_force", "in_force", "announced", "proposed"))
        return said + chance.choice(NAMES), chance.choice(DATES), chance.random() < 0.7, status

    def told(number: int) -> Told:
        articles = [(chance.randrange(12), [claim() for _ in range(chance.randrange(3))]) for _ in range(4)]
        copies = {chance.randrange(6, 12): chance.randrange(6)} if chance.random() < 0.5 else {}
        verb = chance.choice(("accept", "reject", "merge", "split"))
        decision = (verb, chance.randrange(20), "sector=banking") if number in (2, 4) else None
        return Told(articles, copies, decision, reads_again=False)

    return [told(number) for number in range(N_RUNS)]


def differs(seed: int) -> bool:
    log = Log()
    try:
        for told in story(seed):
            log.run(told)
    except AssertionError:
        return True
    return False


def carried_over(table: Table) -> Callable[[Patch], None]:
    """Carry over every row of a table, whatever was made again."""

    def plant(patch: Patch) -> None:
        def rest(self: Published, *given: Any, **named: Any) -> dict[Table, pa.Table]:
            return {**original(self, *given, **named), table: self.tables[table]}

        original = Published.rest
        patch.setattr(Published, "rest", rest)

    return plant


def without(attribute: str, which: Callable[[Any], bool] = lambda _: True) -> Callable[[Patch], None]:
    """Leave one row out of what is made again."""

    def plant(patch: Patch) -> None:
        def build(*given: Any, **named: Any) -> Any:
            made = original(*given, **named)
            rows = list(getattr(made, attribute))
            place = next((number for number, row in enumerate(rows) if which(row)), None)
            return made if place is None else replace(made, **{attribute: rows[:place] + rows[place + 1 :]})

        of = "link_and_fold" if attribute in ("links", "regimes") else "build_part"
        original = getattr(making, of)
        patch.setattr(making, of, build)

    return plant


def nobody_moved(patch: Patch) -> None:
    def build(*given: Any) -> Any:
        made = original(*given)
        return replace(made, moved=frozenset(sorted(made.moved, key=str)[1:]))

    original = making.build_part
    patch.setattr(making, "build_part", build)


def left_open(patch: Patch) -> None:
    def build(*given: Any) -> Any:
        made = original(*given)
        return replace(made, events=[altered(one, recorded_to=None, closed_by_run=None) for one in made.events])

    original = making.build_part
    patch.setattr(making, "build_part", build)


def interval_left_open(patch: Patch) -> None:
    def revise(self: Lying, *given: Any, **named: Any) -> Any:
        rows, gone = original(self, *given, **named)
        return [altered(one, recorded_to=None) for one in rows], gone

    original = Lying.revise
    patch.setattr(Lying, "revise", revise)


def interval_kept_twice(patch: Patch) -> None:
    def revise(self: Lying, *given: Any, **named: Any) -> Any:
        rows, gone = original(self, *given, **named)
        return rows, gone[1:]

    original = Lying.revise
    patch.setattr(Lying, "revise", revise)


def no_alias(patch: Patch) -> None:
    def rows(self: Published, table: Table) -> list[Any]:
        return [] if table == EVENT_ALIAS else original(self, table)

    original = Published.all_rows
    patch.setattr(Published, "all_rows", rows)


def copies_as_they_were(patch: Patch) -> None:
    def otherwise(self: Published, articles: Any, _copies: Any) -> set[str]:
        listed = self.tables[SOURCE_ARTICLE]
        pairs = zip(listed.column("article_id").to_pylist(), listed.column("copy_of").to_pylist(), strict=True)
        return original(self, articles, {one: copied for one, copied in pairs if copied is not None})

    original = Published.listed_otherwise
    patch.setattr(Published, "listed_otherwise", otherwise)


def withdrawn_forgotten(patch: Patch) -> None:
    def revisions(self: Published, ids: Any) -> Loaded:
        found = original(self, ids)
        kept = [place for place, one in enumerate(found.rows) if one.event_id in ids]
        return Loaded([found.rows[place] for place in kept], found.places[kept])

    original = Published.revisions
    patch.setattr(Published, "revisions", revisions)


def no_longer_in_order(patch: Patch) -> None:
    patch.delitem(joining._ORDER, EVENT_EVIDENCE)


def what_was_merged_before(patch: Patch) -> None:
    """Look neither at the regions of then nor at the other articles of an event that is made again."""

    def found(claims: Any, now: Any, _then: Any, _event: Any) -> Any:
        regions = original(claims, now, now.copy(), np.full(len(now), -1))
        regions[~now] = regions.max(initial=0) + 1 + np.arange(np.count_nonzero(~now))
        return regions

    original = touched._regions
    patch.setattr(touched, "_regions", found)
    patch.setattr(touched, "_beside", lambda _claims, again, *_: np.zeros(len(again), np.bool_))


def no_vague_claims(patch: Patch) -> None:
    patch.setattr(regions, "vague_edges", lambda *_: ())


def articles_alone(patch: Patch) -> None:
    patch.setattr(regions, "exact_edges", lambda *_: ())


def decisions_let_be(patch: Patch) -> None:
    def doubt(self: Published, changed: Any, _decisions: Any) -> Any:
        return original(self, changed, ())

    original = Published.doubt
    patch.setattr(Published, "doubt", doubt)


def one_claim_missed(patch: Patch) -> None:
    def find(*given: Any) -> Any:
        found = original(*given)
        return None if found is None else Touched(found.mentions[1:], found.events)

    original = making.find_touched
    patch.setattr(making, "find_touched", find)


FAULTS: dict[str, Callable[[Patch], None]] = {
    "a link not remade": carried_over(EVENT_LINK),
    "a link lost": without("links"),
    "a revision missed": without("events", lambda row: row.recorded_to is None),
    "recorded_to not closed": left_open,
    "a revision carried over twice": carried_over(SANCTION_EVENT),
    "withdrawn events forgotten": withdrawn_forgotten,
    "an alias lost": no_alias,
    "a conflict kept": carried_over(EVENT_CONFLICT),
    "a conflict lost": without("conflicts"),
    "evidence kept": carried_over(EVENT_EVIDENCE),
    "a count of copies stale": copies_as_they_were,
    "the state of a sender and country stale": nobody_moved,
    "an interval lost": without("regimes"),
    "an interval not closed": interval_left_open,
    "an interval of before kept": interval_kept_twice,
    "rows out of order": no_longer_in_order,
    "what was merged before forgotten": what_was_merged_before,
    "vague claims forgotten": no_vague_claims,
    "other articles forgotten": articles_alone,
    "decisions of people forgotten": decisions_let_be,
    "a claim missed": one_claim_missed,
}


def test_nothing_differs_where_no_fault_is_planted() -> None:
    assert not any(differs(seed) for seed in range(N_STORIES // 4))


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found_out(fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    FAULTS[fault](monkeypatch)
    assert any(differs(seed) for seed in range(N_STORIES))
