"""The constants of compiled modules: that each is of the type which mypy takes it for, and mypyc relies on.

``frozenset | dict.keys()`` is a set, for instance, where mypy infers a frozen one: such a module can't be imported once
it is compiled.
"""

from importlib import import_module
from pathlib import Path

from mypy import build
from mypy.modulefinder import BuildSource
from mypy.nodes import Var
from mypy.options import Options
from mypy.types import Instance, TupleType, get_proper_type

from flows.compiled.build import compiled_modules
from flows.compiled.sources import COMPILED

ROOT = Path(__file__).resolve().parent.parent.parent
BUILTIN = "builtins."


def _inferred(node: object) -> str | None:
    """Return the name of the built-in type that mypy has for a variable; None for other types and other things."""
    kind = get_proper_type(node.type) if isinstance(node, Var) else None
    if isinstance(kind, TupleType):
        return "tuple"
    named = isinstance(kind, Instance) and kind.type.fullname.startswith(BUILTIN)
    return kind.type.fullname.removeprefix(BUILTIN) if isinstance(kind, Instance) and named else None


def test_constants_are_of_the_types_that_mypy_takes_them_for(tmp_path: Path) -> None:
    options = Options()
    options.ignore_missing_imports = True
    options.cache_dir = str(tmp_path)
    paths = {_name(path): path for path in compiled_modules(ROOT, COMPILED)}
    result = build.build([BuildSource(str(path), name, None) for name, path in paths.items()], options)
    assert result.errors == []
    told = [
        (f"{name}.{own}", kind, getattr(import_module(name), own))
        for name in paths
        for own, symbol in result.files[name].names.items()
        if symbol.node is not None and symbol.node.fullname == f"{name}.{own}" and (kind := _inferred(symbol.node))
    ]
    wrong = [(own, kind, type(value).__name__) for own, kind, value in told if kind not in _types(value)]
    assert wrong == []
    assert len(told) > len(paths)


def _name(path: Path) -> str:
    return path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".")


def _types(value: object) -> set[str]:
    return {one.__name__ for one in type(value).__mro__}
