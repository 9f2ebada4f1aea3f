"""Build what is compiled: copy the sources, tell what mypyc cannot see, let it write C and a compiler make modules.

mypyc because it comes with mypy, which checks these sources anyway, and compiles them as they stand.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from flows.compiled.finals import mark_finals
from flows.compiled.inits import write_inits
from flows.compiled.sources import COMPILED, Plan, builds_in, digest_of, python_files
from flows.compiled.use import LIBRARY
from flows.errors import RunError

_ROOT = Path(__file__).resolve().parent.parent.parent
_SETUP = """
import re
import sys
from pathlib import Path

from mypyc.build import mypycify
from setuptools import setup

files = Path("files.txt").read_text(encoding="utf-8").split("\\n")
modules = mypycify(files, opt_level="1", debug_level="0", multi_file=True, group_name="sanctionlog")
if sys.platform == "linux":
    apart = ["-include", "rare.h", "-freorder-functions", "-freorder-blocks-and-partition"]
    seldom = re.compile(r"^\\s*(?=PyObject \\*CPyPy_|char CPyDef_\\w+_top_level__\\()", re.M)
    for module in modules:
        for source in map(Path, module.sources):
            source.write_text(seldom.sub("RARE ", source.read_text(encoding="utf-8")), encoding="utf-8")
        module.extra_compile_args = [*module.extra_compile_args, *apart]  # a list that all of them share
        module.extra_link_args = [*module.extra_link_args, "-Wl,-Bsymbolic"]
setup(name="compiled", packages=[], ext_modules=modules)
"""
_RARE = """
#define RARE __attribute__((cold))
typedef struct _object PyObject;
RARE void CPy_AddTraceback(const char *, const char *, int, PyObject *);
RARE void CPy_TypeErrorTraceback(const char *, const char *, int, PyObject *, const char *, PyObject *);
RARE void CPy_AttributeError(const char *, const char *, const char *, const char *, int, PyObject *);
RARE void CPy_TypeError(const char *, PyObject *);
RARE void CPyError_OutOfMemory(void);
RARE static void CPy_DecRef(PyObject *);
"""
"""What is done where something goes wrong, and what is run once or by code that is not compiled.

An article passes through thousands of functions, a few times each: that the machine has to fetch them is what costs.
Half of their code is for errors. Told so, the compiler puts it apart, and what is run fills half as much memory; calls
within the library are linked directly.
"""

_CONFIG = """
[mypy]
python_version = {version}
ignore_missing_imports = True
"""
_TOLD = 30
"""Lines of the compiler's output that an error repeats."""


class BuildFailed(RunError):  # noqa: N818 - reads as what happened
    """Nothing could be compiled; what is written works as before."""


def build(root: Path = _ROOT, prefix: Path = Path(sys.prefix), plan: Plan = COMPILED, jobs: int = 1) -> Path:
    """Build it, replace older builds, and return the folder of the build. Done before: nothing is built.

    Raises:
        BuildFailed: mypyc or the C compiler failed or is not there; the message holds the end of what it printed.
    """
    builds = builds_in(prefix)
    done = builds / digest_of(root, plan)
    if done.is_dir():
        return done
    builds.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".making-", dir=builds) as name:
        staged = Path(name)
        _stage(root, staged, plan)
        _run(staged, "build_ext", "--inplace", "-j", str(jobs))
        _collect(staged, staged / "done", plan)
        (staged / "done").rename(done)
    for older in builds.iterdir():
        if older != done and not older.name.startswith("."):
            shutil.rmtree(older)
    return done


def translate(root: Path, plan: Plan = COMPILED) -> None:
    """Let mypyc write C, and no more: tells in seconds whether it can compile the sources.

    Raises:
        BuildFailed: it cannot; the message says where and why.
    """
    with tempfile.TemporaryDirectory() as name:
        _stage(root, Path(name), plan)
        _run(Path(name), "--name")


def _stage(root: Path, staged: Path, plan: Plan) -> None:
    """Copy the sources; those that are compiled with their constants marked, and their dataclasses written out."""
    for package in ("transforms", *plan.beside):
        for path in python_files(root / package):
            copy = staged / path.relative_to(root)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, copy)
    compiled = compiled_modules(staged, plan)
    for path in compiled:
        path.write_text(write_inits(mark_finals(path.read_text(encoding="utf-8"))), encoding="utf-8")
    names = [path.relative_to(staged).as_posix() for path in compiled]
    (staged / "files.txt").write_text("\n".join(names), encoding="utf-8")
    (staged / "setup.py").write_text(_SETUP, encoding="utf-8")
    (staged / "rare.h").write_text(_RARE, encoding="utf-8")
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    (staged / "mypy.ini").write_text(_CONFIG.format(version=version), encoding="utf-8")


def compiled_modules(staged: Path, plan: Plan) -> list[Path]:
    """Return the modules that are compiled."""
    return [path for path in _modules(staged, plan) if not _is_kept(staged, path, plan)]


def _modules(staged: Path, plan: Plan) -> list[Path]:
    parts = [staged / "transforms" / part for part in plan.parts]
    return [path for part in parts for path in (python_files(part) if part.is_dir() else [part])]


def _is_kept(staged: Path, path: Path, plan: Plan) -> bool:
    """Tell whether a module stays as it is written: packages do, since a compiled one does not know where it is."""
    return path.name == "__init__.py" or path.relative_to(staged / "transforms").as_posix() in plan.kept


def _run(staged: Path, *arguments: str) -> None:
    """Run the build in a process of its own, in the staged folder."""
    command = [sys.executable, "setup.py", "-q", *arguments]
    done = subprocess.run(command, cwd=staged, capture_output=True, text=True, check=False)  # noqa: S603 - no input
    if done.returncode:
        printed = [line for line in (done.stdout + done.stderr).splitlines() if ": warning: " not in line]
        told = "\n".join(printed[-_TOLD:])
        raise BuildFailed(
            f"it could not be compiled; what is written works as before.\n{told}\n"
            "It needs mypy and setuptools (pip install -e '.[dev]'), a C compiler (gcc or clang) and Python's headers."
        )


def _collect(staged: Path, into: Path, plan: Plan) -> None:
    """Move what was built to where it is used from: modules in their packages, the library in a folder of its own."""
    (into / LIBRARY).mkdir(parents=True)
    libraries = [path for path in staged.iterdir() if path.suffix in (".so", ".pyd")]
    for library in libraries:
        library.rename(into / LIBRARY / library.name)
    modules = [path for end in ("*.so", "*.pyd") for path in (staged / "transforms").rglob(end)]
    if not libraries or not modules:
        raise BuildFailed("the compiler made no modules, and told no error")
    for path in [*modules, *(one for one in _modules(staged, plan) if _is_kept(staged, one, plan))]:
        place = into / path.relative_to(staged)
        place.parent.mkdir(parents=True, exist_ok=True)
        path.rename(place)
