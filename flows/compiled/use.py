"""Take compiled modules instead of the written ones, if there is a build of exactly these sources."""

import sys
from pathlib import Path

from flows.compiled.sources import COMPILED, Plan, builds_in, digest_of, is_switched_off

LIBRARY = "library"
"""The folder of a build with the one shared library that all compiled modules are in."""

_ROOT = Path(__file__).resolve().parent.parent.parent


def use_compiled(root: Path = _ROOT, prefix: Path = Path(sys.prefix), plan: Plan = COMPILED) -> bool:
    """Put the build of these sources before them; tell whether there is one.

    Nothing is done where a part of ``transforms`` has been imported already: compiled modules call each other
    directly, and must not meet one that is not.
    """
    builds = builds_in(prefix)
    if is_switched_off() or any(name.startswith("transforms.") for name in sys.modules) or not builds.is_dir():
        return False
    build = builds / digest_of(root, plan)
    if not build.is_dir():
        return False
    import transforms

    sys.path.append(str(build / LIBRARY))
    transforms.__path__.insert(0, str(build / "transforms"))
    return True


def state_of_build(root: Path = _ROOT, prefix: Path = Path(sys.prefix), plan: Plan = COMPILED) -> str:
    """Say whether what is compiled is used: ``used``, ``switched off``, ``of other sources`` or ``none``."""
    builds = builds_in(prefix)
    if not builds.is_dir() or not any(builds.iterdir()):
        return "none"
    if is_switched_off():
        return "switched off"
    return "used" if (builds / digest_of(root, plan)).is_dir() else "of other sources"
