"""One meaning of a word or phrase."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning of an entry: ``kind`` says which, ``data`` holds the row of reference data behind it."""

    kind: str
    data: Any
    form: tuple[str, ...] = ()
    particle: str | None = None
    weak: bool = False
