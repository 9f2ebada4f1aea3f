"""How dataclasses are made in a module that is compiled."""

import ast
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Any

import pytest

from flows.compiled.inits import write_inits

ROOT = Path(__file__).resolve().parent.parent.parent
HEAD = "from dataclasses import dataclass, field\n\n\n"
PAIR = '''@dataclass(frozen=True, slots=True)
class Pair:
    """Two of a kind.

    They belong together.
    """

    one: int
    two: str = "b"
    rest: list[int] = field(default_factory=list)
    both: tuple[int, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "both", (self.one, self.two))
'''


def made(source: str) -> dict[str, Any]:
    """Run a module as it is compiled; what sets a field of a frozen class is allowed to a compiled one only."""
    names: dict[str, Any] = {}
    exec(write_inits(HEAD + source).replace("frozen=True, ", ""), names)
    return names


def test_a_class_says_how_it_is_made() -> None:
    pair = made(PAIR)["Pair"]
    assert repr(pair(1)) == "Pair(one=1, two='b', rest=[])"
    assert pair(1, two="c", rest=[3]).both == (1, "c")
    assert pair(1).rest is not pair(1).rest
    assert pair(1) == pair(1, "b", [])


def test_it_stands_in_the_lines_of_the_docstring() -> None:
    written = write_inits(HEAD + PAIR).split("\n")
    assert len(written) == len((HEAD + PAIR).split("\n"))
    assert written[3] == "@dataclass(init=False, frozen=True, slots=True)"
    assert written[5].startswith(
        "    def __init__(self, one: int, two: str = 'b', rest: list[int] | None = None) -> None"
    )
    assert written[6:9] == ["", "", ""]


def test_fields_that_are_only_given_by_name() -> None:
    named = made('@dataclass(slots=True, kw_only=True)\nclass One:\n    """Doc."""\n\n    a: int\n    b: int = 2\n')[
        "One"
    ]
    assert named(a=1).b == 2
    with pytest.raises(TypeError):
        named(1)


def test_other_things_are_done_when_all_fields_are_set() -> None:
    source = '@dataclass(slots=True)\nclass One:\n    """Doc."""\n\n    a: int\n\n'
    told = made(f"{source}    def __post_init__(self) -> None:\n        self.a += 1\n")["One"]
    assert told(1).a == 2


@pytest.mark.parametrize(
    "source",
    [
        "@dataclass(slots=True)\nclass Bare:\n    a: int\n",
        '@dataclass(slots=True)\nclass Heir(Pair):\n    """Doc."""\n\n    a: int\n',
        '@dataclass(slots=True)\nclass One:\n    """Doc."""\n\n    a: int = field(default_factory=lambda: 1)\n',
        '@dataclass(slots=True)\nclass One:\n    """Doc."""\n\n    a: list[int] | None = field(default_factory=list)\n',
        '@dataclass(slots=True)\nclass One:\n    """Doc."""\n\n    a: ClassVar[int] = 1\n',
        '@total\n@dataclass(slots=True)\nclass One:\n    """Doc."""\n\n    a: int\n',
        'class One:\n    """Doc."""\n\n    a: int\n',
    ],
)
def test_what_is_of_another_kind_stays(source: str) -> None:
    assert write_inits(HEAD + source) == HEAD + source


def test_every_module_stays_a_module_of_as_many_lines() -> None:
    written = 0
    for path in sorted((ROOT / "transforms").rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        told = write_inits(source)
        ast.parse(told)
        assert told.count("\n") == source.count("\n"), path
        written += told.count("# type: ignore") > source.count("# type: ignore")
    assert written > 50


def test_whoever_is_frozen_stays_frozen() -> None:
    names: dict[str, Any] = {}
    exec(write_inits(HEAD + PAIR), names)
    with pytest.raises(FrozenInstanceError):  # written in Python even the initialiser may set nothing
        names["Pair"](1)
