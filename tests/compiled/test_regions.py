"""Regions of claims, which the reader's build has too: a run that adds to a log finds the same ones by either."""

import os
import subprocess
import sys
from pathlib import Path

from flows.compiled.build import build
from flows.compiled.sources import SWITCH, Plan

ROOT = Path(__file__).resolve().parent.parent.parent
REGIONS = Plan(parts=("regions",), beside=("schemas",))
FIND = """
import sys
from pathlib import Path
sys.prefix = sys.argv[1]
from flows.compiled.use import use_compiled
from tests.compiled.test_regions import REGIONS, ROOT
used = use_compiled(ROOT, Path(sys.prefix), REGIONS)
from flows.mart.coding import coded, vocabulary
from flows.mart.staged import CLAIM, VERSION, beside_versions, with_newest
from flows.storage.rows import to_arrow
from schemas.staging import ARTICLE, MENTION
from tests.merging.generated import staging
from transforms.regions import regions
articles, mentions, _ = staging(300)
versions = with_newest(to_arrow(ARTICLE, articles).select(list(VERSION)))
claims = coded(beside_versions(to_arrow(MENTION, mentions).select(list(CLAIM)), versions))
print(used, regions.__file__.endswith(".py"), regions.find_regions(claims, vocabulary()).tolist())
"""


def find(prefix: Path) -> list[str]:
    """Return whether a build is used, whether regions are found as written, and the region of each claim."""
    command = [sys.executable, "-c", FIND, str(prefix)]
    kept = {name: value for name, value in os.environ.items() if name != SWITCH}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=kept)
    assert done.returncode == 0, done.stderr
    return done.stdout.split(maxsplit=2)


def test_regions_are_the_same_compiled(tmp_path: Path) -> None:
    build(ROOT, tmp_path / "built", REGIONS)

    compiled, written = find(tmp_path / "built"), find(tmp_path / "none")

    assert compiled[:2] == ["True", "False"]
    assert written[:2] == ["False", "True"]
    assert compiled[2] == written[2]
    assert len(set(written[2].split())) > 50
