"""What a new package is said to do: "the EU's 15th package lists 52 ships and bans the import of helium"."""

from dataclasses import replace

from transforms.coding.frames.packages.holding import new_package, package_frame, whole_package
from transforms.coding.model import Clause, Frame, Target
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_objects import is_told_of_measure
from transforms.reading.grammar import COUNTS
from transforms.reading.spans import Item
from transforms.syntax.model import Verb

_NAMING = ("list", "target", "single", "penali")
"""How verbs begin that say of a package whom it names."""
_COUNTS = COUNTS | {"more", "over", "some"}
_MAKING = frozenset({"imposed", "expanded"})


def of_package(clause: Clause, verb: Verb, found: list[Frame]) -> list[Frame]:
    """Return the frame of the new package that a verb has as its subject, where that verb restricts something."""
    core = new_package(clause.items, verb)
    makes = any(one.action in _MAKING and one.object_kind != "package" for one in found)
    frame = package_frame(clause, core) if core is not None and makes else None
    if frame is not None and frame.roles is not None and frame.roles.senders:
        lands = {hit.country: hit for one in found if one.roles is not None for hit in one.roles.targets if hit.country}
        if frame.roles.targets:
            return [frame]
        if len(lands) == 1:  # "Britain's fifth package lists two Malian banks"
            homes = [Target(code, None, None, hit.words) for code, hit in lands.items()]
            return [replace(frame, roles=replace(frame.roles, targets=homes))]
    model = next((one for one in found if one.action == "imposed"), None)
    return [] if model is None else [_told_with(model, one) for one in whole_package(clause, verb)]


def _told_with(model: Frame, package: Frame) -> Frame:
    """Return the frame of a package as the change that is a part of it is told: by the same, in the same voice."""
    roles = package.roles
    if roles is not None and not roles.senders and model.roles is not None:
        roles = replace(roles, senders=model.roles.senders)
    return replace(package, voice=model.voice, roles=roles)


def only_tells_of_measure(clause: Clause, verb: Verb, memory: Memory) -> bool:
    """Tell whether a verb says what measures do that stand; a new package makes what it does ("targets 52 ships")."""
    return is_told_of_measure(clause, verb, memory) and not _names_members(clause.items, verb)


def _names_members(items: list[Item], verb: Verb) -> bool:
    """Tell whether a package is told to list some; what it "hits" that nobody counted may only feel it."""
    if new_package(items, verb) is None:
        return False
    first = items[verb.objects[0].start]
    return items[verb.at].lower.startswith(_NAMING) or first.kind == "number" or first.lower in _COUNTS
