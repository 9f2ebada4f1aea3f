"""What a long stream keeps in memory: nothing that grows with it.

``python -m tests.bench.memory 1000000`` goes further than the benches do by themselves.
"""

import sys

from tests.bench.news import mixed_articles
from tests.bench.texts import read, sanctions_articles
from tests.bench.timing import resident_megabytes

_COUNTS = (1_000, 10_000, 100_000)


def bench_memory(*more: int) -> None:
    """Print the memory after streams of growing length, read one after the other, and after longer ones if asked."""
    about_sanctions = sanctions_articles()
    held = []
    for count in (*_COUNTS, *more):
        read(mixed_articles(count, about_sanctions, seed=count))
        held.append(f"{resident_megabytes():,.0f} MB after {count:,}")
    print(f"memory: {', '.join(held)} articles")


if __name__ == "__main__":
    bench_memory(*map(int, sys.argv[1:]))
