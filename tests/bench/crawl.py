"""A file of a news crawl from pages to mentions, by one process and by two, beside bare fastwarc; by the clock.

``python -m tests.bench.crawl FILE PROCESSES`` reads a file in a process of its own and prints what that took as JSON.
"""

import json
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from flows.memory import made_to_stay
from schemas.staging import Article
from tests.bench.extracting import digest_of, readers_of
from tests.bench.texts import extractor
from tests.bench.timing import processor_seconds, use_all_cores
from tests.bench.warc import article_of, count_records, read_candidates, write_pages

_EACH, _TIMES = 1_000, 40
"""Pages that are written, and how often: about as many as a file of Common Crawl's news crawl holds."""


class Cost(NamedTuple):
    """Seconds by the clock, of bare fastwarc and of ours; seconds of all processors that ours took; a hash of what was
    read.
    """

    bare: float
    ours: float
    processor: float
    digest: str


def bench_crawl() -> None:
    """Print what a file costs beside going over it, by one process and by two."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "crawl.warc.gz"
        some = write_pages(Path(folder) / "some.warc.gz", _EACH).read_bytes()
        with file.open("wb") as whole:
            for _ in range(_TIMES):
                whole.write(some)
        one, two = (cost_of(file, processes) for processes in (1, 2))
    print(
        f"crawl: {_EACH * _TIMES:,} pages down to mentions by the clock beside fastwarc's {one.bare:.1f} s: "
        f"{one.ours / one.bare:.2f} x by one process, {two.ours / two.bare:.2f} x by two "
        f"({two.processor / one.processor:.2f} x of the processors); "
        f"{'the same' if one.digest == two.digest else 'OTHER'} claims"
    )


def cost_of(file: Path, processes: int) -> Cost:
    """Read a file in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.crawl", str(file), str(processes)]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    return Cost(*json.loads(done.stdout))


def _cost(file: Path, processes: int) -> Cost:
    with made_to_stay():
        extractor()
    start = time.perf_counter()
    count_records(file)
    bare = time.perf_counter() - start
    start, busy = time.perf_counter(), processor_seconds()
    found: list[Article] = []
    with readers_of(processes) as readers:
        for number, raw in enumerate(read_candidates(file)):
            # the same pages come again and again, and are to be read each time
            article = replace(article_of(raw), version_id=f"v{number}")
            readers.expect(article)
            found.append(article)
        claims = readers.read(found)
        ours = time.perf_counter() - start
    return Cost(bare, ours, processor_seconds() - busy, digest_of(claims))


if __name__ == "__main__":
    use_all_cores()
    print(json.dumps(_cost(Path(sys.argv[1]), int(sys.argv[2]))))
