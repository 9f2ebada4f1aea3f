"""What the compiled reader gains: the same articles read by it and by the written one, and the same rows."""

import hashlib
import os
import subprocess
import sys

from flows.compiled.sources import SWITCH
from flows.compiled.use import state_of_build
from tests.bench.texts import DAY, ROOT, extractor, sanctions_articles
from tests.bench.timing import seconds
from transforms.extract import Document


def bench_compiled() -> None:
    """Print how much faster the compiled reader is; fail if its rows are others."""
    if state_of_build() != "used":
        print(f"compiled reader: not used ({state_of_build()})")
        return
    (here, rows), (there, others) = read_all(), _written()
    if rows != others:
        sys.exit("the compiled reader gives other rows than the written one")
    print(f"compiled reader: {there / here:.1f} x as fast as the written one, with the same rows")


def read_all() -> tuple[float, str]:
    """Return the seconds that reading the bundled articles takes, and a digest of their rows."""
    documents = [Document(title, text, DAY) for title, text in sanctions_articles()]
    read = extractor().claims
    rows = hashlib.sha256(repr([read(one) for one in documents]).encode()).hexdigest()
    return seconds(lambda: [read(one) for one in documents]), rows


def _written() -> tuple[float, str]:
    """Do the same in a process in which nothing is compiled."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.compiled"],
        cwd=ROOT,
        env=os.environ | {SWITCH: "off"},
        capture_output=True,
        text=True,
        check=True,
    )
    taken, rows = done.stdout.split()
    return float(taken), rows


if __name__ == "__main__":
    print(*read_all())
