"""Fuzz each reader for a while: ``python -m tests.fuzz [SECONDS] [READER …]``; what breaks one is left in `found`.

Exit 0 if nothing was found, or if atheris cannot be used here, which is said; 1 if something was.
"""

import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.fuzz.readers import READERS

FOUND = Path(__file__).with_name("found")
_SECONDS = 60


def main(words: list[str]) -> int:
    """Fuzz the readers that are named, or all."""
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not installed: nothing was fuzzed. `.venv/bin/pip install 'atheris>=3'` has wheels for Linux")
        return 0
    seconds = int(words.pop(0)) if words and words[0].isdecimal() else _SECONDS
    return max([_fuzz(name, seconds) for name in words or READERS], default=0)


def _fuzz(name: str, seconds: int) -> int:
    FOUND.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for number, seed in enumerate(READERS[name].seeds()):
            (Path(folder) / f"seed-{number}").write_bytes(seed)
        limits = [f"-max_total_time={seconds}", "-timeout=20", "-rss_limit_mb=2500", "-max_len=20000"]
        command = [sys.executable, "-m", "tests.fuzz.one", name, *limits, f"-artifact_prefix={FOUND}/{name}-", folder]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    lines = done.stderr.splitlines()
    last = next((line for line in reversed(lines) if line.startswith(("Done ", "#"))), "")
    print(f"{name}: {last if done.returncode == 0 else 'FOUND, see ' + str(FOUND)}", flush=True)
    if done.returncode:
        print("\n".join(lines[-40:]))
    return int(done.returncode != 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
