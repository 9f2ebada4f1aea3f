"""Packages of measures, and the lands that they are on where another hit parties of them."""

from transforms.coding.model import Frame, Target

_PACKAGES = frozenset({"package", "packages", "round", "rounds", "tranche"})


def is_package(frame: Frame) -> bool:
    """Tell whether what is decided is a package of measures ("sanctions package", "package of sanctions")."""
    return not _PACKAGES.isdisjoint(frame.object_item.lower.split())


def lands_of(targets: list[Target]) -> list[Target]:
    """Return the lands of parties, each once, without what is said of the parties themselves."""
    lands = {one.country: Target(one.country, None, None, one.words) for one in targets if one.country is not None}
    return list(lands.values())
