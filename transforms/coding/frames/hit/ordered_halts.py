"""Who orders that a dealing stops: "Norway ordered a halt to all Norwegian trade with Mali" hits Mali alone."""

from dataclasses import replace

from transforms.coding.model import Frame
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.syntax.model import Verb

_ORDERING = ("order", "decree", "announc", "declar", "proclaim", "impos", "command", "instruct", "direct", "agree")


def with_orderer(frame: Frame) -> Frame:
    """Return the frame of a noun of change with who orders it as its sender, who is not hit by it."""
    roles = frame.roles
    if frame.voice != "nominal" or frame.object_kind != "dealing" or roles is None:
        return frame
    verb = _ordering(frame)
    acting = [] if verb is None or verb.passive else subject_actors(frame.items, verb)[0]
    codes = {code for code, _ in acting}
    others = [one for one in roles.targets if one.country not in codes or one.name is not None]
    if not acting or (roles.targets and not others):
        return frame
    return replace(frame, roles=replace(roles, senders=roles.senders or acting, targets=others))


def _ordering(frame: Frame) -> Verb | None:
    """Return the verb of ordering of which the noun is the object."""
    for one in frame.view.syntax.verbs.values():
        orders = frame.items[one.at].lower.startswith(_ORDERING)
        if orders and any(phrase.head == frame.head for phrase in one.objects):
            return one
    return None
