"""Who acts, and against whom, in an item of an enumeration: those of the sentence that opens it."""

from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.coding.model import Frame, Roles, Target


def as_undone(frame: Frame) -> Frame:
    """Return a frame with what its opening does to it: "decides to lift: (a) the closure of borders" lifts that."""
    agenda = frame.view.agenda
    if agenda is None or agenda.action is None or frame.voice not in ("nominal", "bare"):
        return frame
    return replace(frame, action=agenda.action) if frame.action in ("imposed", "suspended", "expanded") else frame


def as_item(frame: Frame, roles: Roles) -> Roles:
    """Return roles with the senders and the targets of the opening, where an item names none."""
    agenda = frame.view.agenda
    if agenda is None or frame.object_kind == "echo":
        return roles
    if _is_told_to(frame, roles):
        told = [Target(code, None, None, words) for code, words in roles.senders]
        return replace(roles, senders=agenda.senders, targets=told)
    hit = {one.country for one in roles.targets}
    named = any(one.country is not None or one.name is not None for one in roles.targets)
    senders = [one for one in agenda.senders if one[0] not in hit]
    targets = roles.targets
    if not named and agenda.targets:
        sectors = dict.fromkeys(one.sector for one in roles.targets) or {None: None}
        targets = [replace(one, sector=sector) for one in agenda.targets for sector in sectors]
    taken = {one.country for one in targets}
    senders = roles.senders or [one for one in senders if one[0] not in taken]
    return replace(roles, senders=senders, targets=targets)


def _is_told_to(frame: Frame, roles: Roles) -> bool:
    """Tell whether a body tells one state what it "shall" do ("decided that: … The DPRK shall cease exports")."""
    agenda, verb = frame.view.agenda, frame.view.syntax.verbs.get(frame.head)
    if agenda is None or verb is None or not agenda.senders or len(roles.senders) != 1:
        return False
    ordered = "shall" in [one.lower for one in frame.items[verb.start : verb.at]]
    bodies = {code for code, _ in agenda.senders} & set(BODIES)
    return ordered and bool(bodies) and roles.senders[0][0] not in BODIES
