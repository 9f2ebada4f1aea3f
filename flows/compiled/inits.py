"""Write out how dataclasses are made, so that mypyc compiles it: what ``dataclasses`` writes itself is interpreted."""

import ast
from dataclasses import dataclass


def write_inits(source: str) -> str:
    """Return a module in which its dataclasses say how they are made; its lines stay its lines.

    The initialiser stands in the place of the docstring. A class stays as it is that has none, that inherits, or that
    has a field of another kind than plain ones, ones with a value, and ones that a class makes afresh.
    """
    lines = source.split("\n")
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef) and (decorator := _decorator(node)) is not None:
            _write_init(lines, node, decorator)
    return "\n".join(lines)


@dataclass(frozen=True)
class _Field:
    """A field: the parameter that gives it, if one does, and the statement that sets it, if the initialiser does."""

    parameter: str
    statement: str


def _decorator(node: ast.ClassDef) -> ast.Call | None:
    """Return the call of ``dataclass`` that alone decorates a class which inherits nothing."""
    if node.bases or len(node.decorator_list) != 1:
        return None
    (call,) = node.decorator_list
    named = isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "dataclass"
    return call if named and isinstance(call, ast.Call) else None


def _write_init(lines: list[str], node: ast.ClassDef, decorator: ast.Call) -> None:
    """Put the initialiser where the docstring is, and keep ``dataclass`` from making one."""
    told = node.body[0]
    fields = [_field(one) for one in node.body if isinstance(one, ast.AnnAssign)]
    written = [one for one in fields if one is not None]
    if ast.get_docstring(node) is None or len(written) < len(fields):
        return
    star = ["*"] if any(one.arg == "kw_only" for one in decorator.keywords) else []
    taken = ", ".join(["self", *star, *(one.parameter for one in written if one.parameter)])
    body = "; ".join([*(one.statement for one in written if one.statement), *_finished(node)])
    first, end = told.lineno - 1, told.end_lineno or told.lineno
    lines[first:end] = [f"    def __init__({taken}) -> None: {body}  # type: ignore", *[""] * (end - first - 1)]
    lines[decorator.lineno - 1] = lines[decorator.lineno - 1].replace("dataclass(", "dataclass(init=False, ", 1)


def _field(node: ast.AnnAssign) -> _Field | None:
    """Return how a field is given and set; None if it is of a kind that is not written out."""
    name, kind, value = ast.unparse(node.target), ast.unparse(node.annotation), node.value
    given, told = f"{name}: {kind}", f"self.{name} = {name}"
    if "ClassVar" in kind or "InitVar" in kind:
        return None
    if value is None:
        return _Field(given, told)
    if not (isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "field"):
        return _Field(f"{given} = {ast.unparse(value)}", told)
    settings = {one.arg: ast.unparse(one.value) for one in value.keywords}
    if settings.get("init") == "False":
        return _Field("", "")
    fresh = settings.get("default_factory", "")
    if fresh.isidentifier() and "None" not in kind:
        return _Field(f"{given} | None = None", f"self.{name} = {fresh}() if {name} is None else {name}")
    return None if fresh or "default" in settings else _Field(given, told)


def _finished(node: ast.ClassDef) -> list[str]:
    """Return what is done when all fields are set; a frozen class that sets further ones does so at once."""
    found = [one for one in node.body if isinstance(one, ast.FunctionDef) and one.name == "__post_init__"]
    if not found:
        return []
    set_at_once = [_setting(one) for one in found[0].body]
    return [one for one in set_at_once if one] if all(set_at_once) else ["self.__post_init__()"]


def _setting(told: ast.stmt) -> str:
    """Return ``object.__setattr__(self, "name", value)`` as an assignment; nothing for other statements."""
    if not (isinstance(told, ast.Expr) and isinstance(told.value, ast.Call)):
        return ""
    called, given = ast.unparse(told.value.func), told.value.args
    if called != "object.__setattr__" or not isinstance(given[1], ast.Constant):
        return ""
    return f"self.{ast.literal_eval(given[1])} = {ast.unparse(given[2])}"
