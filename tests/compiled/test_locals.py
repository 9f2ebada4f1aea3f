"""No local name holds a number and then a truth: mypy lets it, and compiled code fails where it reads the truth."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.compiled.sources import python_files

ROOT = Path(__file__).resolve().parents[2]
MODULES = [ast.parse(path.read_text(encoding="utf-8")) for path in python_files(ROOT / "transforms")]
NUMBERED = {"len", "sum", "min", "max", "int", "next"} | {
    node.name
    for module in MODULES
    for node in ast.walk(module)
    if isinstance(node, ast.FunctionDef) and node.returns is not None and ast.unparse(node.returns).startswith("int")
}
"""Functions that return numbers."""

TRUE_OR_NOT = frozenset({"any", "all", "bool", "isinstance"})


def called(value: ast.expr) -> str:
    if not isinstance(value, ast.Call):
        return ""
    by = value.func
    return by.id if isinstance(by, ast.Name) else by.attr if isinstance(by, ast.Attribute) else ""


def is_truth(value: ast.expr) -> bool:
    if isinstance(value, ast.BoolOp):
        return all(is_truth(one) for one in value.values)
    denied = isinstance(value, ast.UnaryOp) and isinstance(value.op, ast.Not)
    return denied or isinstance(value, ast.Compare) or called(value) in TRUE_OR_NOT


def is_number(value: ast.expr) -> bool:
    constant = isinstance(value, ast.Constant) and type(value.value) is int
    return constant or isinstance(value, ast.BinOp) or called(value) in NUMBERED


def assigned(function: ast.FunctionDef) -> Iterator[tuple[str, ast.expr]]:
    for node in ast.walk(function):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target] if has_target(node) else []
        for target in targets:
            if isinstance(target, ast.Name):
                yield target.id, node.value


def has_target(node: ast.AST) -> bool:
    return isinstance(node, ast.NamedExpr) or (isinstance(node, ast.AnnAssign) and node.value is not None)


def doubtful(module: ast.Module) -> list[tuple[str, str]]:
    found = []
    for function in (node for node in ast.walk(module) if isinstance(node, ast.FunctionDef)):
        values = defaultdict(list)
        for name, value in assigned(function):
            values[name].append(value)
        found += [
            (function.name, name)
            for name, told in values.items()
            if any(is_truth(one) for one in told) and any(is_number(one) for one in told)
        ]
    return found


def test_names_of_numbers_hold_no_truths() -> None:
    assert [one for module in MODULES for one in doubtful(module)] == []


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("if first := len(a):\n  return first\n first = any(a)", ["first"]),
        ("first = len(a)\n last = any(a)", []),
        ("first = 3\n first = not a", ["first"]),
        ("first: bool = a > 3\n first = first and a < 9", []),
    ],
)
def test_such_names_are_found(body: str, names: list[str]) -> None:
    module = ast.parse(f"def f(a):\n {body}\n")
    assert [name for _, name in doubtful(module)] == names
