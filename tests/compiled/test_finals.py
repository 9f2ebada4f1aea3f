"""What is marked as final in a module that is compiled."""

import ast
from pathlib import Path

import pytest

from flows.compiled.finals import mark_finals

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.parametrize(
    ("written", "marked"),
    [
        ('import re\n_WORDS = f("a b")', 'from typing import Final as _Final; import re\n_WORDS: _Final = f("a b")'),
        ('"""Doc."""\nREACH = 8', '"""Doc."""\nfrom typing import Final as _Final\nREACH: _Final = 8'),
        ("REACH: int = 8", "from typing import Final as _Final\nREACH: _Final[int] = 8"),
        ('A, B = "a", "b"', 'from typing import Final as _Final\nA: _Final = "a"; B: _Final = "b"'),
        ("LONG = (\n    1,\n)", "from typing import Final as _Final\nLONG: _Final = (\n    1,\n)"),
    ],
)
def test_constants_are_final(written: str, marked: str) -> None:
    assert mark_finals(written) == marked


@pytest.mark.parametrize(
    "source",
    [
        "A = 1\nA = 2",
        "A = 1\nA |= 2",
        'T = TypeVar("T")',
        "Trie = dict[str, int]",
        "NAMES = dict[str, int]",
        "WORD = str | None",
        "small = 1",
        "def f() -> int:\n    A = 1\n    return A",
        "A, B = pair",
        "from typing import Final\nA: Final = 1",
    ],
)
def test_what_is_no_constant_stays(source: str) -> None:
    assert mark_finals(source) == source


def test_every_module_stays_a_module_with_the_same_names() -> None:
    for path in sorted((ROOT / "transforms").rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        marked = mark_finals(source)
        assert _stored(marked) - {"_Final"} == _stored(source), path
        assert ast.get_docstring(ast.parse(marked)) == ast.get_docstring(ast.parse(source)), path


def _stored(source: str) -> set[str]:
    return {
        one.id for one in ast.walk(ast.parse(source)) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)
    }
