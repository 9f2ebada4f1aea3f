"""How merging and folding grow with the number of mentions."""

from datetime import UTC, datetime
from functools import partial

from tests.bench.timing import seconds
from tests.merging.generated import staging
from transforms.mart import build_mart

_NOW = datetime(2026, 1, 1, tzinfo=UTC)


def bench_mart() -> None:
    """Time merging and folding at 2,000 and 20,000 mentions: the ratio shows the growth."""
    times = {}
    for size in (2_000, 20_000):
        articles, mentions, _ = staging(size)
        times[size] = seconds(partial(build_mart, articles, mentions, [], [], run_id="bench", now=_NOW), 1)
    growth = times[20_000] / times[2_000]
    print(f"mart: 20,000 mentions in {times[20_000]:.1f} s; 10 x the mentions take {growth:.1f} x the time")
