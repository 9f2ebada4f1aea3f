"""What a long stream keeps in memory: nothing that grows with it."""

from tests.bench.news import mixed_articles
from tests.bench.texts import read, sanctions_articles
from tests.bench.timing import resident_megabytes

_COUNTS = (1_000, 10_000, 100_000)


def bench_memory() -> None:
    """Print the memory after streams of growing length, read one after the other."""
    about_sanctions = sanctions_articles()
    held = []
    for count in _COUNTS:
        read(mixed_articles(count, about_sanctions, seed=count))
        held.append(f"{resident_megabytes():,.0f} MB after {count:,}")
    print(f"memory: {', '.join(held)} articles")
