"""Many articles read by one process and by two, as a run reads them: by the clock, and of the processors.

``python -m tests.bench.extracting PROCESSES`` reads them in a process of its own and prints what that took as JSON.
"""

import hashlib
import json
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC
from typing import NamedTuple

from flows.extracting.readers import Readers
from flows.handover import Claims
from flows.progress import Report
from flows.settings import load_settings
from flows.summary import RunStart
from schemas.staging import Article
from tests.bench.texts import extractor, sanctions_articles
from tests.bench.timing import processor_seconds, use_all_cores
from tests.merging.builders import READ, article

_COUNT = 2_000


class Cost(NamedTuple):
    """Seconds by the clock, seconds of all processors, and a hash of what was read."""

    seconds: float
    processor: float
    digest: str


def bench_extracting() -> None:
    """Print what two processes save."""
    one, two = (cost_of(processes) for processes in (1, 2))
    print(
        f"extractor: {_COUNT:,} articles by two processes take {two.seconds / one.seconds:.2f} x one by the clock "
        f"({one.seconds:.1f} s), {two.processor / one.processor:.2f} x of the processors; "
        f"{'the same' if one.digest == two.digest else 'OTHER'} claims"
    )


def cost_of(processes: int) -> Cost:
    """Read them in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.extracting", str(processes)]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    return Cost(*json.loads(done.stdout))


def _cost(processes: int) -> Cost:
    articles = _articles()
    with readers_of(processes) as readers:
        start, busy = time.perf_counter(), processor_seconds()
        claims = readers.read(articles)
    seconds, busy = time.perf_counter() - start, processor_seconds() - busy
    return Cost(seconds, busy, digest_of(claims))


def _articles() -> list[Article]:
    told = sanctions_articles()
    some = [told[number % len(told)] for number in range(_COUNT)]
    return [article(f"a{number:05d}", title=title, text=text) for number, (title, text) in enumerate(some)]


def readers_of(processes: int) -> Readers:
    """Return what reads with so many processes."""
    run = RunStart("bench", READ.replace(tzinfo=UTC), ())
    settings = replace(load_settings(), processes=processes)
    return Readers(run, settings, extractor(), Report(lambda _: None))


def digest_of(claims: Claims) -> str:
    """Return a hash of what was read."""
    return hashlib.sha256(repr([claims.mentions, claims.problems]).encode()).hexdigest()[:16]


if __name__ == "__main__":
    use_all_cores()
    print(json.dumps(_cost(int(sys.argv[1]))))
