"""Reads wordings.yaml: what sentences say as a whole, as regular expressions over their words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import yaml

from transforms.reference.check import Faults, Line
from transforms.reference.files import LOADER

FILE = "wordings.yaml"
_ROOMS = {
    "trade": (
        "papers listed contracts treated penal negated ordered deprived gone by_order order "
        "not_theirs near_home of_persons too ordered_by said_by where onset to_come"
    ),
    "fate": "hit owned owned_hit nobody freed gone owned_freed shared dealt",
    "end": "hit freed",
    "stand": "joined wants refuses rules_out carries_out against",
    "talk": "more_names more_steps some_relief no_relief no_lifting",
    "land": "brought_up",
    "denial": "tale waved_away stands none disowned printed attributed not_done put_off not_agreed",
    "doubt": "unsure custom hearsay choices private grounds want passing",
    "past": "fronted behind",
    "thought": "dropped",
    "alike": (
        "all all_too all_dated listed hit hit_too freed freed_too lands lands_too freed_lands others others_too next"
    ),
}
"""What wordings are about, and what they tell of it."""

KINDS = tuple(f"{room}.{kind}" for room, kinds in _ROOMS.items() for kind in kinds.split())
"""All kinds of wordings; each is asked for by one rule."""

_PARTS = "parts"
_PART = re.compile(r"\{([a-z_]+)(?: (\d+))?\}")
_GAP = "gap"
_WORDS_BETWEEN = r"(?:[^\s;:.]+ ){0,%s}"


@dataclass(frozen=True, slots=True)
class Worded:
    """A wording: its kind, its pattern without names of parts, an example that it fits, and its line."""

    kind: str
    pattern: str
    example: str
    line: str


def read_wordings(text: str, faults: Faults) -> tuple[Worded, ...]:
    """Read the wordings, in the order of the file; an unknown part, a kind that is missing or a bad pattern is a fault.

    Args:
        text: the file.
        faults: where faults are noted.
    """
    try:
        root = yaml.compose(text, Loader=LOADER)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        faults.add(Line(FILE, mark.line + 1 if mark else 1, {}), f"not valid YAML: {error}")
        return ()
    top, due = Line(FILE, 1, {}), (_PARTS, *KINDS)
    blocks = {key.value: (_line(key), node) for key, node in _entries(root, top, "the file", faults)}
    for name in (one for one in due if one not in blocks):
        faults.add(top, f"{name} is missing")
    for name in (one for one in blocks if one not in due):
        faults.add(blocks[name][0], f"{name} is no kind of wording; known ones are {', '.join(KINDS)}")
    parts = _read_parts(*blocks[_PARTS], faults) if _PARTS in blocks else {}
    return tuple(one for kind in KINDS if kind in blocks for one in _read_kind(kind, *blocks[kind], parts, faults))


def _read_parts(at: Line, node: yaml.Node, faults: Faults) -> dict[str, str]:
    """Return the parts by name, each spelled out; one may name those before it."""
    parts: dict[str, str] = {}
    for key, value in _entries(node, at, _PARTS, faults):
        choices = [one.value for one in _members(value, f"part {key.value}", faults)]
        for word in {one for one in choices if choices.count(one) > 1}:
            faults.add(_line(value), f"part {key.value} has {word!r} twice")
        if key.value in parts or key.value == _GAP:
            faults.add(_line(key), f"part {key.value} has another meaning already")
        parts[key.value] = _spelled_out("|".join(choices), parts, _line(value), faults)
    return parts


def _read_kind(kind: str, at: Line, node: yaml.Node, parts: Mapping[str, str], faults: Faults) -> list[Worded]:
    body = {key.value: value for key, value in _entries(node, at, kind, faults)}
    if set(body) != {"tells", "wordings"}:
        faults.add(at, f"{kind} should say what it `tells` and have `wordings`")
        return []
    found = []
    for one in _members(body["wordings"], f"wordings of {kind}", faults):
        line = _line(one)
        cells = {key.value: value.value for key, value in _entries(one, line, f"a wording of {kind}", faults)}
        if set(cells) != {"says", "as"}:
            faults.add(line, f"a wording of {kind} should have a pattern, `says`, and an example, `as`")
            continue
        pattern = _spelled_out(cells["says"], parts, line, faults)
        found.append(Worded(kind, pattern, cells["as"], f"{FILE}:{line.number}"))
    return found


def _entries(node: yaml.Node | None, at: Line, what: str, faults: Faults) -> list[tuple[yaml.Node, yaml.Node]]:
    if isinstance(node, yaml.MappingNode):
        return list(node.value)
    faults.add(at, f"{what} should be a mapping")
    return []


def _members(node: yaml.Node, what: str, faults: Faults) -> list[yaml.Node]:
    if isinstance(node, yaml.SequenceNode):
        return list(node.value)
    faults.add(_line(node), f"{what} should be a list")
    return []


def _spelled_out(pattern: str, parts: Mapping[str, str], line: Line, faults: Faults) -> str:
    """Return a pattern with the parts that it names, checked."""
    for name, _ in _PART.findall(pattern):
        if name != _GAP and name not in parts:
            faults.add(line, f"unknown part {{{name}}}; add it to `parts`, above those that name it")
    try:
        re.compile(_PART.sub("(?:x)", pattern))  # its parts were checked for themselves; spelled out it takes long
    except re.error as error:
        faults.add(line, f"not a regular expression: {error}")
        return ""
    return _PART.sub(lambda found: _part(found, parts), pattern)


def _part(found: re.Match[str], parts: Mapping[str, str]) -> str:
    name, number = found.groups()
    return _WORDS_BETWEEN % number if name == _GAP else f"(?:{parts.get(name, '')})"


def _line(node: yaml.Node) -> Line:
    return Line(FILE, node.start_mark.line + 1, {})
