"""How merging, linking and folding grow with the number of mentions, and what a run costs that adds few to many.

``python -m tests.bench.mart 1000000`` goes further than the benches do by themselves.
"""

import math
import sys
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from flows.memory import collector_paused
from tests.bench.timing import peak_megabytes, seconds
from tests.merging.generated import staging
from transforms.mart import assemble

_NOW = datetime(2026, 6, 1, tzinfo=UTC)
_SIZES = (10_000, 100_000)
_FEW = 1_000


def bench_mart(sizes: tuple[int, ...] = _SIZES) -> None:
    """Time the mart at several sizes: the exponent shows the growth, 1 is in proportion."""
    times: list[tuple[int, float]] = []
    for size in sizes:
        articles, mentions, copies = staging(size)
        build = partial(assemble, articles, mentions, [], [], copies, run_id="bench", now=_NOW)
        with collector_paused():
            times.append((size, seconds(build, 1)))
        print(f"mart: {size:,} mentions in {times[-1][1]:.1f} s, {peak_megabytes():.0f} MB at most so far")
    (small, fast), (large, slow) = times[0], times[-1]
    exponent = math.log(slow / fast) / math.log(large / small)
    print(f"mart: from {small:,} to {large:,} mentions time grows with exponent {exponent:.2f}")
    _bench_addition(large)


def _bench_addition(size: int) -> None:
    """Time a run that adds few mentions to what was published, beside one that makes all of it."""
    articles, mentions, copies = staging(size)
    known = {one.article_id for one in articles[: -_FEW // 2]}
    few = [one for one in mentions if one.article_id in known]
    with collector_paused():
        before = assemble(articles[: -_FEW // 2], few, [], [], copies, run_id="1", now=_NOW)
        given: dict[str, Any] = {"run_id": "2", "now": _NOW + timedelta(days=1)}
        added = seconds(partial(assemble, articles, mentions, before.events, before.evidence, copies, **given), 1)
        whole = seconds(partial(assemble, articles, mentions, [], [], copies, **given), 1)
    print(f"mart: {len(mentions) - len(few):,} mentions added to {len(few):,} take {added / whole:.2f} x a rebuild")


if __name__ == "__main__":
    largest = int(sys.argv[1]) if len(sys.argv) > 1 else _SIZES[-1]
    bench_mart((*(size for size in _SIZES if size < largest), largest))
