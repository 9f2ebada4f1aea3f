"""Mark the constants of modules as final, so that mypyc reads them from memory and not out of a dictionary."""

import ast
import re
from collections import Counter
from collections.abc import Iterator

_CONSTANT = re.compile(r"_?[A-Z][A-Z0-9_]*")
_NO_VALUES = frozenset({"TypeVar", "ParamSpec"})
_IMPORT = "from typing import Final as _Final"


def mark_finals(source: str) -> str:
    """Return a module in which what is assigned once at its top, in capitals, is final; its lines stay its lines.

    ``WORDS = word_set("a b")`` becomes ``WORDS: _Final = word_set("a b")``. What is assigned again, what is an alias
    of types, and what stands in capitals within functions stays as it is.
    """
    tree = ast.parse(source)
    names = Counter(one.id for one in ast.walk(tree) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store))
    lines = source.split("\n")
    marked = False
    for node in tree.body:
        for told, written in _edits(source, node, names):
            at = node.lineno - 1
            lines[at] = lines[at].replace(told, written, 1)
            marked = True
    return "\n".join(_with_import(tree, lines)) if marked else source


def _edits(source: str, node: ast.stmt, names: Counter[str]) -> Iterator[tuple[str, str]]:
    """Return what is written otherwise in the first line of a statement."""
    if isinstance(node, ast.AnnAssign):
        if _is_constant(node.target, names) and node.annotation.lineno == node.annotation.end_lineno:
            kind = ast.get_source_segment(source, node.annotation) or ""
            if "Final" not in kind and "TypeAlias" not in kind:
                yield f": {kind}", f": _Final[{kind}]"
    elif isinstance(node, ast.Assign) and len(node.targets) == 1:
        target, value = node.targets[0], node.value
        if isinstance(target, ast.Name) and _is_constant(target, names) and not _is_alias(value):
            yield f"{target.id} =", f"{target.id}: _Final ="
        elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and _is_pairs(node, target, value, names):
            written = "; ".join(
                f"{ast.unparse(one)}: _Final = {ast.get_source_segment(source, it)}"
                for one, it in zip(target.elts, value.elts, strict=True)
            )
            yield ast.get_source_segment(source, node) or "", written


def _is_constant(target: ast.expr, names: Counter[str]) -> bool:
    return isinstance(target, ast.Name) and _CONSTANT.fullmatch(target.id) is not None and names[target.id] == 1


def _is_alias(value: ast.expr) -> bool:
    """Tell whether a name stands for a type, or for a variable of types."""
    called = isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in _NO_VALUES
    union = isinstance(value, ast.BinOp) and isinstance(value.left, ast.Name) and value.left.id in ("str", "int")
    return called or union or isinstance(value, ast.Subscript)


def _is_pairs(node: ast.Assign, target: ast.Tuple, value: ast.Tuple, names: Counter[str]) -> bool:
    """Tell whether several constants are given their values in one line."""
    alike = len(target.elts) == len(value.elts) and node.lineno == node.end_lineno
    return alike and all(_is_constant(one, names) for one in target.elts)


def _with_import(tree: ast.Module, lines: list[str]) -> list[str]:
    """Add the import in front of the first one there is, in its line; else in a line of its own."""
    first = next((one for one in tree.body if isinstance(one, ast.Import | ast.ImportFrom)), None)
    if first is not None:
        lines[first.lineno - 1] = f"{_IMPORT}; {lines[first.lineno - 1]}"
        return lines
    told = ast.get_docstring(tree, clean=False) is not None
    at = (tree.body[0].end_lineno or 0) if told else 0
    return [*lines[:at], _IMPORT, *lines[at:]]
