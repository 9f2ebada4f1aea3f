"""What is compiled, and the name that a build has: the digest of its sources. Imports nothing of ``transforms``."""

import hashlib
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SWITCH = "SANCTIONLOG_COMPILED"
"""The variable of the environment that says "off" where nothing compiled should be used."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What of the package ``transforms`` is compiled.

    ``parts`` are its packages and modules, from ``transforms`` on; ``kept`` are the modules in them that stay as they
    are written, since mypyc cannot compile them; ``beside`` are packages whose types the compiled code relies on.
    """

    parts: tuple[str, ...]
    kept: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()


MART_PARTS = ("linking", "regions", "state", "owned.py")
"""What a run asks of the mart again and again, however little it adds: which claims hang together, how events do, and
what is in force."""

COMPILED = Plan(
    parts=("articles", "coding", "reading", "reference", "syntax", "extract.py", *MART_PARTS),
    kept=(
        "articles/record.py",  # what travels between processes: a compiled class that is frozen cannot be pickled
    ),
    beside=("schemas",),
)
"""Everything between the bytes of an article and its rows, and those parts of the mart."""


def python_files(folder: Path) -> Iterator[Path]:
    """Return the modules below a folder, in order."""
    return (path for path in sorted(folder.rglob("*.py")) if "__pycache__" not in path.parts)


def digest_of(root: Path, plan: Plan) -> str:
    """Return the digest of all sources that a build depends on: whoever changes one of them has no build any more."""
    told = hashlib.blake2b(repr((plan, sys.version)).encode(), digest_size=10)
    for package in ("transforms", *plan.beside):
        for path in python_files(root / package):
            told.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return told.hexdigest()


def builds_in(prefix: Path) -> Path:
    """Return the folder of an environment that holds builds, one folder for each digest."""
    return prefix / "compiled"


def is_switched_off() -> bool:
    """Tell whether the environment forbids what is compiled."""
    return os.environ.get(SWITCH, "").casefold() == "off"
