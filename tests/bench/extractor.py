"""What reading costs: an article that passes, growth with its length, the first row of a fresh process."""

import math
import os
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from tests.bench.news import Article
from tests.bench.texts import DAY, ROOT, extractor, prefilter, sanctions_articles
from tests.bench.timing import seconds
from transforms.extract import MAX_READ, Document

_LENGTHS = (1, 2, 4, 8)
_SIZE = 5_000_000


def _endless(unit: str) -> str:
    return unit * (_SIZE // len(unit))


_ENDLESS = {
    "nested quotes": _endless("“The ban ‘was lifted “by Iran "),
    "one sentence": _endless("the EU lifted the ban and Iran which imposed sanctions on oil said that it would ease "),
    "100,000 commas": f"The EU lifted sanctions on Iran{',' * 100_000} and oil. " + _endless("It rained. "),
    "100,000 brackets": f"The EU lifted sanctions {'(' * 100_000}on Iran{')' * 100_000} " + _endless("It rained. "),
}


def bench_extractor() -> None:
    """Print what it costs to read."""
    articles = sanctions_articles()
    _print_cost(articles)
    _print_growth(articles)
    _print_endless()
    wall, work = _first_row()
    print(f"start: {wall:.2f} s from the command to its first row, {work:.2f} s of them work")


def _print_cost(articles: list[Article]) -> None:
    documents = [Document(title, text, DAY) for title, text in articles]
    length = sum(len(one.whole) for one in documents) / len(documents)
    claims, passes = extractor().claims, prefilter().passes
    reading = seconds(lambda: [claims(one) for one in documents]) / len(documents)
    passing = seconds(lambda: [passes(title, text) for title, text in articles]) / len(documents)
    print(
        f"extractor: {1000 * reading:.2f} ms an article that passes ({length:,.0f} characters), "
        f"{reading / passing:.0f} x its prefilter"
    )


def _print_growth(articles: list[Article]) -> None:
    """Print the exponent of growth: 1 is in proportion to the length, 2 to its square."""
    body = "\n\n".join(text for _, text in articles)[: MAX_READ // (_LENGTHS[-1] + 1)]  # all of it is read
    times = [
        seconds(partial(extractor().claims, Document("Long", "\n\n".join([body] * times), DAY)), 2)
        for times in _LENGTHS
    ]
    exponent = math.log(times[-1] / times[0]) / math.log(_LENGTHS[-1] / _LENGTHS[0])
    print(
        f"extractor: grows with the length to the power {exponent:.2f} "
        f"({len(body):,} characters in {times[0]:.2f} s, {_LENGTHS[-1]} x as many in {times[-1]:.2f} s)"
    )


def _print_endless() -> None:
    """Print what texts without end cost, of which only the beginning is read."""
    costs = {name: seconds(partial(_pass_and_read, text), 1) for name, text in _ENDLESS.items()}
    print("extractor: 5 MB of " + ", ".join(f"{name} in {cost:.1f} s" for name, cost in costs.items()))


def _pass_and_read(text: str) -> None:
    prefilter().passes(None, text)
    extractor().claims(Document(None, text, DAY))


def _first_row() -> tuple[float, float]:
    """Return the least time that the command takes to print its first row, by the clock and on the core."""
    command = [str(Path(sys.executable).with_name("sanctionlog")), "extract", "data/samples/wire.jsonl"]
    times = []
    for _ in range(3):
        start, before = time.perf_counter(), os.times()
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            assert process.stdout is not None
            assert process.stdout.readline()
            wall = time.perf_counter() - start
            process.kill()
        after = os.times()
        work = after.children_user + after.children_system - before.children_user - before.children_system
        times.append((wall, work))
    return min(times)
