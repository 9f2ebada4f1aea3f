"""What the mart takes from the build: regions of claims, links and the fold are the same compiled and written."""

import os
import subprocess
import sys
from pathlib import Path

from flows.compiled.build import build
from flows.compiled.sources import COMPILED, MART_PARTS, SWITCH, Plan

ROOT = Path(__file__).resolve().parent.parent.parent
PLAN = Plan(parts=MART_PARTS, beside=("schemas",))
MAKE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
sys.prefix = sys.argv[1]
from flows.compiled.use import use_compiled
from tests.compiled.test_marts_parts import PLAN, ROOT
used = use_compiled(ROOT, Path(sys.prefix), PLAN)
from flows.mart.coding import coded, vocabulary
from flows.mart.staged import CLAIM, VERSION, beside_versions, with_newest
from flows.storage.rows import to_arrow
from schemas.staging import ARTICLE, MENTION
from tests.merging.generated import staging
from transforms import owned
from transforms.linking import links
from transforms.mart import build_mart
from transforms.regions import regions
from transforms.state import fold
print(used, *(one.__file__.endswith(".py") for one in (regions, owned, links, fold)))
articles, mentions, _ = staging(1_000)
versions = with_newest(to_arrow(ARTICLE, articles).select(list(VERSION)))
claims = coded(beside_versions(to_arrow(MENTION, mentions).select(list(CLAIM)), versions))
print(regions.find_regions(claims, vocabulary()).tolist())
mart = build_mart(articles, mentions, [], [], run_id="run", now=datetime(2030, 1, 1, tzinfo=UTC))
for row in (*mart.links, *mart.regimes, *mart.undecided):
    print(row)
"""


def make(prefix: Path) -> list[str]:
    """Return whether a build is used and what is as written, the region of each claim, and a line for each row."""
    command = [sys.executable, "-c", MAKE, str(prefix)]
    kept = {name: value for name, value in os.environ.items() if name != SWITCH}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=kept)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_mart_is_the_same_compiled(tmp_path: Path) -> None:
    build(ROOT, tmp_path / "built", PLAN)

    compiled, written = make(tmp_path / "built"), make(tmp_path / "none")

    assert compiled[0] == "True False False False False"
    assert written[0] == "False True True True True"
    assert compiled[1:] == written[1:]
    kinds = [{line.partition("(")[0] for line in one[2:]} for one in (compiled, written)]
    assert kinds == [{"EventLink", "Regime", "EventUndecided"}] * 2
    assert len(set(written[1].split())) > 100


def test_these_parts_are_compiled() -> None:
    assert set(MART_PARTS) <= set(COMPILED.parts)
