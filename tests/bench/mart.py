"""How merging, linking and folding grow with the number of mentions, and what a run costs that adds few to many.

``python -m tests.bench.mart 1000000`` goes further than the benches do by themselves.
"""

import math
import random
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pyarrow as pa

from flows.mart.copies import tell_copies
from flows.mart.making import make_tables
from flows.memory import collector_paused
from flows.storage.warehouse import Warehouse
from schemas.mart import SOURCE_ARTICLE
from schemas.staging import ARTICLE, MENTION, Article, Mention
from schemas.table import Table
from tests.bench.making import cost_of, stage
from tests.bench.timing import seconds
from tests.bench.world import FIRST, WORLD
from tests.flows.rows import run
from tests.merging.generated import staging
from transforms.articles.copies import find_copies
from transforms.mart import list_articles

_NOW = datetime(2026, 6, 1, tzinfo=UTC)
_SIZES = (10_000, 100_000)
_FEW = 1_000
_N_TEXTS, _N_WORDS = 4_000, 300


def bench_mart(sizes: tuple[int, ...] = _SIZES) -> None:
    """Time the mart at several sizes: the exponent shows the growth, 1 is in proportion."""
    times: list[tuple[int, float]] = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            stage(Path(folder), size)
            one, two = (cost_of(Path(folder), processes) for processes in (1, 2))
        times.append((size, one.processor))
        print(
            f"mart: {size:,} mentions, from tables to tables, in {one.processor:.1f} s of one processor, "
            f"{one.megabytes:,.0f} MB; by two processes in {two.seconds:.1f} s by the clock ({two.processor:.1f} s of "
            f"processors, {two.megabytes:,.0f} MB), {'the same' if one.digest == two.digest else 'OTHER'} tables"
        )
    (small, fast), (large, slow) = times[0], times[-1]
    if large > small:
        exponent = math.log(slow / fast) / math.log(large / small)
        print(f"mart: from {small:,} to {large:,} mentions time grows with exponent {exponent:.2f}")
    _bench_addition(large)
    _bench_copies()


def _bench_addition(size: int) -> None:
    """Time runs that add few mentions to what was published, beside one that makes all of it again."""
    articles, mentions, _ = staging(size, world=WORLD)
    by_article = {one.article_id: one for one in articles}
    find_copies(articles[:2])  # what tells copies is loaded once, by whichever run comes first
    one_country = [one for one in mentions if one.target_country == FIRST[-1]][-_FEW:]
    for what, added in (("of all countries", mentions[-_FEW:]), (f"of {FIRST[-1]}", one_country)):
        few = {one.article_id for one in added}
        new = ([by_article[one.article_id] for one in added], added)
        old = (
            [one for one in articles if one.article_id not in few],
            [one for one in mentions if one.article_id not in few],
        )
        with tempfile.TemporaryDirectory() as folder, collector_paused():
            warehouse = _publish(Path(folder), *old)
            times, tables = [], []
            for in_part in (True, False):
                make = _Timed(partial(_tables, _job(warehouse, in_part=in_part), *new))
                times.append(seconds(make, 1))
                tables.append(make.result)
        same = all(tables[0][table].equals(data) for table, data in tables[1].items())
        print(
            f"mart: {len(added):,} mentions {what} added to {len(old[1]):,} take {times[0] / times[1]:.3f} x all anew, "
            f"from tables to tables; {'the same tables' if same else 'OTHER TABLES'}"
        )


def _publish(folder: Path, articles: Sequence[Article], mentions: Sequence[Mention]) -> Warehouse:
    warehouse = Warehouse(folder).open_or_create()
    for table, data in _tables(_job(warehouse, in_part=False), articles, mentions).items():
        warehouse.replace(table, data)
    warehouse.append(ARTICLE, articles)
    warehouse.append(MENTION, mentions)
    warehouse.seal(run("run-1"), {"mart_version": "1", "extractor_version": "1"})
    return warehouse


def _job(warehouse: Warehouse, *, in_part: bool) -> Any:
    start = SimpleNamespace(run_id="bench", recorded_at=(_NOW + timedelta(days=1)).replace(tzinfo=None))
    return SimpleNamespace(
        warehouse=warehouse,
        extractor=SimpleNamespace(version="1"),
        decisions=(),
        mart_version="1",
        last=None if not in_part else run("run-1"),
        reads_again=False,
        merges_again=False,
        start=start,
        settings=SimpleNamespace(processes=1),
    )


def _tables(job: Any, articles: Sequence[Article], mentions: Sequence[Mention]) -> dict[Table, pa.Table]:
    return make_tables(job, SimpleNamespace(articles=articles, mentions=mentions))  # type: ignore[arg-type]


class _Timed:
    """Keeps what a piece of work returned, for a clock that does not."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self._work = work
        self.result: Any = None

    def __call__(self) -> None:
        self.result = self._work()


def _bench_copies() -> None:
    """Time a run that brings few texts beside one that has to read all of them."""
    texts = _texts()
    first, new = texts[: -_N_TEXTS // 100], texts[-_N_TEXTS // 100 :]
    everything, known = (pa.chunked_array([[one.version_id for one in some]], pa.string()) for some in (texts, first))
    with tempfile.TemporaryDirectory() as folder:
        warehouse = Warehouse(Path(folder)).open_or_create()
        anew = seconds(lambda: tell_copies(warehouse, "1", known, first), 1)
        told = tell_copies(warehouse, "1", known, first)
        warehouse.append(ARTICLE, first)
        warehouse.replace(SOURCE_ARTICLE, list_articles(first, {}, told))
        warehouse.seal(run("run-1"), {"mart_version": "1"})
        added = seconds(lambda: tell_copies(warehouse, "1", everything, new), 1)
    print(
        f"copies: {len(first):,} texts of {_N_WORDS} words in {1000 * anew / len(first):.1f} ms each; "
        f"{len(new)} more take {added / anew:.3f} x that"
    )


def _texts() -> list[Article]:
    chance, words = random.Random(1), [f"word{number}" for number in range(20_000)]
    texts, _, _ = staging(_N_TEXTS)
    told: list[Article] = []
    for one in texts:
        text = " ".join(chance.choices(words, k=_N_WORDS))
        if told and chance.random() < 0.2:
            text = f"{chance.choice(told).text} {' '.join(chance.choices(words, k=20))}"
        told.append(Article(**{**{name: getattr(one, name) for name in Article.__dataclass_fields__}, "text": text}))
    return told


if __name__ == "__main__":
    largest = int(sys.argv[1]) if len(sys.argv) > 1 else _SIZES[-1]
    bench_mart((*(size for size in _SIZES if size < largest), largest))
