"""``data/sources.toml``: read, checked, and handed on; what is wrong in it is named with its line."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from flows.errors import RunError
from flows.fetching.limits import Limits
from flows.sources.config import SourceConfig
from flows.sources.faults import Faults, near
from flows.sources.registry import KINDS, kind_of

_TABLES = ("fetching", "sources")
NAME = re.compile(r"[a-z][a-z0-9_]*")
"""What a source may be called."""

ON, ALL = "on", "all"
"""What stands for several sources, so that none should be called so."""

_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_EXAMPLE = 'name = { kind = "feed", url = "https://…", on = true }'


class SourcesError(RunError):
    """The sources file cannot be used; the message names each line that is wrong, and what it should be."""


class UnknownSource(SourcesError):  # noqa: N818 - reads as what happened
    """The sources file has no source of a name; the message says what may be meant."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The sources by name, in the order of the file, and how they are fetched."""

    path: Path
    limits: Limits
    sources: Mapping[str, SourceConfig]

    def chosen(self, names: str) -> dict[str, SourceConfig]:
        """Return the sources that are meant by ``on``, ``all``, or names separated by commas.

        Raises:
            UnknownSource: a name that the file does not have, or none at all.
        """
        if names == ALL:
            return dict(self.sources)
        if names == ON:
            return {name: one for name, one in self.sources.items() if one.on}
        wanted = [name.strip() for name in names.split(",") if name.strip()]
        if not wanted:
            raise UnknownSource(f"no source is named in {names!r}; `sanctionlog sources list` shows their names")
        return {name: self.one(name) for name in wanted}

    def to_poll(self, names: str) -> dict[str, SourceConfig]:
        """Return the same, of which there is one at least: nothing to poll is not nothing new.

        Raises:
            SourcesError: there is none; else as ``chosen``.
        """
        found = self.chosen(names)
        if not found:
            mend = (
                "write on = true into the line of one"
                if self.sources
                else f"a source is a line below [sources], as in {_EXAMPLE}"
            )
            raise SourcesError(f"{self.path} has no source{' that is on' if self.sources else ''}: {mend}")
        return found

    def one(self, name: str) -> SourceConfig:
        """Return the source of a name.

        Raises:
            UnknownSource: the file has none of that name.
        """
        found = self.sources.get(name)
        if found is None:
            hint = near(name, self.sources) or "; `sanctionlog sources list` shows what it has"
            raise UnknownSource(f"{self.path} has no source {name!r}{hint}")
        return found


def load_catalogue(path: Path, *, contact: str | None = None) -> Catalogue:
    """Read the sources file.

    Args:
        path: the file.
        contact: takes the place of the file's own, if given.

    Raises:
        SourcesError: the file is missing or wrong.
    """
    return parse_catalogue(read_text(path), path, contact=contact)


def read_text(path: Path) -> str:
    """Return the text of a sources file, without the mark that some editors put before it.

    Raises:
        SourcesError: there is none, or it is not in UTF-8.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        words = "copy the checkout's data/sources.toml there, or set SANCTIONLOG_SOURCES to the file"
        raise SourcesError(f"{path} cannot be read: {error.strerror or error}; {words}") from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        what = f"the byte 0x{data[error.start]:02x} is no UTF-8, in which this file is written"
        raise SourcesError(f"{path}:{line}: {what}: save it in that encoding") from error


def parse_catalogue(text: str, path: Path, *, contact: str | None = None) -> Catalogue:
    """Read the text of a sources file; as ``load_catalogue``."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        line = at[1] if at is not None else max(len(text.splitlines()), 1)
        raise SourcesError(f"{path}:{line}: {_not_toml(text, int(line), str(error))}") from error
    faults = Faults(text)
    for name, value in data.items():
        if name not in _TABLES:
            faults.add((name,), _unknown(name, value))
        elif not isinstance(value, dict):
            faults.add((name,), f"{name} is a table: [{name}]")
    limits = _limits(_table(data, "fetching"), contact, faults)
    sources = {name: _source(name, entry, faults) for name, entry in _table(data, "sources").items()}
    wrong = faults.listed(path)
    if wrong:
        raise SourcesError("\n".join(wrong))
    return Catalogue(path, limits, {name: one for name, one in sources.items() if one is not None})


def _unknown(name: str, value: object) -> str:
    """Return what is wrong with a name at the top of the file, which may be a source outside its table."""
    if isinstance(value, dict) and "kind" in value:
        return f"{name} stands in no table: write [sources] on a line of its own above the sources, and each below it"
    if isinstance(value, dict):
        return f"unknown table [{name}]{near(name, _TABLES)}"
    return f"unknown name {name!r}{near(name, _TABLES)}; a file has the tables [fetching] and [sources]"


def _not_toml(text: str, line: int, error: str) -> str:
    """Return what is wrong with a line that TOML does not allow, and what to do."""
    words = text.splitlines()[line - 1] if text else ""
    name = words.partition("=")[0].strip()
    what = error.partition(" (at ")[0]
    if what.startswith(("Cannot overwrite", "Cannot declare", "Duplicate")):
        return f"{name or 'this'} stands here a second time: give it another name, or take one of the two out"
    return f"no TOML: {what}; a source is one line below [sources], as in {_EXAMPLE}"


def _table(data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = data.get(name)
    return found if isinstance(found, dict) else {}


def _limits(data: Mapping[str, Any], contact: str | None, faults: Faults) -> Limits:
    limits = faults.checked(Limits, data, ("fetching",)) or Limits()
    if contact is None:
        return limits
    try:
        return Limits.model_validate({**limits.model_dump(), "contact": contact})
    except ValidationError as error:
        reason = error.errors()[0]["msg"].removeprefix("Value error, ")
        raise SourcesError(f"SANCTIONLOG_CONTACT is {contact!r}: {reason}") from error


def _source(name: str, entry: Any, faults: Faults) -> SourceConfig | None:
    where = ("sources", name)
    if NAME.fullmatch(name) is None:
        faults.add(where, f"a source is called by small letters, digits and _, not {name!r}")
        return None
    if name in {ON, ALL}:
        faults.add(where, f"{name!r} means several sources where one is asked for: give it another name")
        return None
    if not isinstance(entry, dict):
        faults.add(where, f"{name}: a table is wanted, as in {_EXAMPLE}")
        return None
    kind = entry.get("kind")
    if kind not in KINDS:
        words = "kind is missing" if kind is None else f"unknown kind {kind!r}{near(kind, KINDS)}"
        faults.add((*where, "kind"), f"{name}: {words}; known are {', '.join(KINDS)}")
        return None
    return faults.checked(kind_of(kind).CONFIG, entry, where)
