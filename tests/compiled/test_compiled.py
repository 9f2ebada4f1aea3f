"""The compiled reader: that it can be built, that a build is used for its own sources only, and what is told if not."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from flows.compiled.build import BuildFailed, build, translate
from flows.compiled.sources import COMPILED, Plan, builds_in, digest_of
from flows.compiled.use import state_of_build
from transforms.articles.record import Problem, RawArticle

ROOT = Path(__file__).resolve().parent.parent.parent
SMALL = Plan(parts=("inner", "top.py"), kept=("inner/kept.py",), beside=("schemas",))
SOURCES = {
    "schemas/__init__.py": "",
    "schemas/kinds.py": 'KIND = "kind"\n',
    "transforms/__init__.py": "",
    "transforms/other.py": "def other() -> str:\n    return __file__\n",
    "transforms/inner/__init__.py": "",
    "transforms/inner/kept.py": "class Names(tuple[str, ...]):\n    pass\n",
    "transforms/inner/deep.py": (
        "from schemas.kinds import KIND\nfrom transforms.inner.kept import Names\n"
        'WORDS = frozenset({"a", KIND})\n\n\ndef kinds() -> Names:\n    return Names(sorted(WORDS))\n'
    ),
    "transforms/top.py": "from transforms.inner import deep\n\n\ndef top() -> str:\n    return str(deep.kinds())\n",
}
TELL = """
import sys
from pathlib import Path
from flows.compiled.use import use_compiled
from tests.compiled.test_compiled import SMALL
sys.path.insert(0, sys.argv[1])
for name in [name for name in sys.modules if name.split(".")[0] in ("transforms", "schemas")]:
    del sys.modules[name]
if len(sys.argv) > 3:
    import transforms.other
used = use_compiled(Path(sys.argv[1]), Path(sys.argv[2]), SMALL)
from transforms import top
from transforms.inner import deep
from transforms.other import other
print(used, top.top(), top.__file__.endswith(".py"), deep.__file__.endswith(".py"), other().endswith(".py"))
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A small tree of sources and an environment with its build."""
    root, prefix = tmp_path_factory.mktemp("sources"), tmp_path_factory.mktemp("environment")
    _write(root)
    build(root, prefix, SMALL)
    return root, prefix


def _write(root: Path) -> None:
    for name, text in SOURCES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)


def _told(root: Path, prefix: Path, *more: str, **environment: str) -> list[str]:
    command = [sys.executable, "-c", TELL, str(root), str(prefix), *more]
    kept = {name: value for name, value in os.environ.items() if name != "SANCTIONLOG_COMPILED"}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=kept | environment)
    assert done.returncode == 0, done.stderr
    return done.stdout.rsplit(maxsplit=3)[0].split(maxsplit=1) + done.stdout.split()[-3:]


def test_a_build_is_used_for_its_sources(built: tuple[Path, Path]) -> None:
    assert _told(*built) == ["True", "('a', 'kind')", "False", "False", "True"]


def test_changed_sources_are_read_as_they_are_written(built: tuple[Path, Path], tmp_path: Path) -> None:
    root = shutil.copytree(built[0], tmp_path / "changed")
    (root / "transforms/inner/deep.py").write_text(SOURCES["transforms/inner/deep.py"].replace('"a"', '"b"'))
    assert _told(root, built[1]) == ["False", "('b', 'kind')", "True", "True", "True"]


def test_sources_beside_count_too(built: tuple[Path, Path], tmp_path: Path) -> None:
    root = shutil.copytree(built[0], tmp_path / "changed")
    (root / "schemas/kinds.py").write_text('KIND = "other"\n')
    assert _told(root, built[1]) == ["False", "('a', 'other')", "True", "True", "True"]


def test_a_build_can_be_switched_off(built: tuple[Path, Path]) -> None:
    assert _told(*built, SANCTIONLOG_COMPILED="off")[0] == "False"


def test_a_build_does_not_meet_modules_that_are_there_already(built: tuple[Path, Path]) -> None:
    assert _told(*built, "early") == ["False", "('a', 'kind')", "True", "True", "True"]


def test_the_state_of_a_build_is_told(
    built: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = shutil.copytree(built[0], tmp_path / "changed")
    (changed / "schemas/kinds.py").write_text('KIND = "other"\n')
    monkeypatch.delenv("SANCTIONLOG_COMPILED", raising=False)
    assert state_of_build(*built, SMALL) == "used"
    assert state_of_build(changed, built[1], SMALL) == "of other sources"
    monkeypatch.setenv("SANCTIONLOG_COMPILED", "off")
    assert state_of_build(*built, SMALL) == "switched off"


def test_without_a_build_nothing_is_used(built: tuple[Path, Path], tmp_path: Path) -> None:
    assert _told(built[0], tmp_path)[0] == "False"
    assert state_of_build(built[0], tmp_path, SMALL) == "none"


def test_a_second_build_is_the_first_and_an_older_one_goes(built: tuple[Path, Path], tmp_path: Path) -> None:
    root, prefix = built
    done = builds_in(prefix) / digest_of(root, SMALL)
    before = done.stat().st_mtime_ns
    assert build(root, prefix, SMALL) == done
    assert done.stat().st_mtime_ns == before
    (builds_in(tmp_path) / "older").mkdir(parents=True)
    assert build(root, tmp_path, SMALL).is_dir()
    assert [one.name for one in builds_in(tmp_path).iterdir()] == [done.name]


def test_what_cannot_be_compiled_is_told_and_leaves_nothing(built: tuple[Path, Path], tmp_path: Path) -> None:
    root = shutil.copytree(built[0], tmp_path / "changed")
    (root / "transforms/top.py").write_text("class Two(tuple[int, ...]):\n    pass\n")
    with pytest.raises(BuildFailed, match=r"top\.py:1: error"):
        build(root, tmp_path / "environment", SMALL)
    assert list(builds_in(tmp_path / "environment").iterdir()) == []


def test_a_missing_compiler_is_told(built: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", str(tmp_path / "no-such-compiler"))
    with pytest.raises(BuildFailed, match="a C compiler"):
        build(built[0], tmp_path, SMALL)


def test_the_whole_reader_can_be_compiled() -> None:
    """Only as far as C, which takes a quarter of a minute; ``make bench`` compiles it and compares rows."""
    translate(ROOT)


def test_what_travels_between_processes_is_not_compiled() -> None:
    for one in (RawArticle, Problem):
        assert one.__module__.removeprefix("transforms.").replace(".", "/") + ".py" in COMPILED.kept
