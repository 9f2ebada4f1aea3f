"""The compiled classes that inherit: that they can be imported. Some that mypyc translates fail only when they are."""

import ast
import os
import subprocess
import sys
from pathlib import Path

from flows.compiled.build import build, compiled_modules
from flows.compiled.sources import COMPILED, Plan

ROOT = Path(__file__).resolve().parent.parent.parent
PLAIN = frozenset({"NamedTuple", "ValueError"})
"""Bases that make no class of mypyc's own kind."""
IMPORT = """
import importlib
import sys
from pathlib import Path
build, *parts = sys.argv[1:]
sys.path.append(f"{build}/library")
for part in parts:
    for folder in reversed(Path("transforms", part).parents[:-1]):
        package = importlib.import_module(folder.as_posix().replace("/", "."))
        package.__path__.insert(0, f"{build}/{folder.as_posix()}")
for part in parts:
    module = importlib.import_module("transforms." + part.removesuffix(".py").replace("/", "."))
    print(part, Path(module.__file__).is_relative_to(build))
"""
"""Imports what a build of some modules made, among the others as they are written."""


def _parts_with_heirs(root: Path) -> list[str]:
    """Return the compiled modules with classes that inherit from others than plain ones, and those of their bases."""
    homes: dict[str, Path] = {}
    heirs: set[Path] = set()
    bases: set[str] = set()
    for path in compiled_modules(root, COMPILED):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                homes[node.name] = path
                own = {ast.unparse(base).split("[")[0] for base in node.bases} - PLAIN
                bases |= own
                heirs |= {path} if own else set()
    found = heirs | {homes[name] for name in bases if name in homes}
    return sorted(path.relative_to(root / "transforms").as_posix() for path in found)


def test_classes_that_inherit_can_be_imported_when_they_are_compiled(tmp_path: Path) -> None:
    parts = _parts_with_heirs(ROOT)
    assert {"linking/rows.py", "syntax/forms.py", "syntax/verbs.py"} <= set(parts)
    done = build(ROOT, tmp_path, Plan(parts=tuple(parts), beside=("schemas",)), jobs=2)
    command = [sys.executable, "-c", IMPORT, str(done), *parts]
    environment = os.environ | {"SANCTIONLOG_COMPILED": "off"}
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=environment)
    assert told.returncode == 0, told.stderr
    assert told.stdout.splitlines() == [f"{part} True" for part in parts]
