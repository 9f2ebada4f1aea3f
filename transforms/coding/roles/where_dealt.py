"""Where somebody may no longer deal says whose rule it is: "Togolese ships can no longer take on fuel in Ghana"."""

from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.coding.model import RELAXING, Frame, Roles, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import MEMBERS, OFTEN_HIT, USUAL_SENDERS
from transforms.reading import grammar as g
from transforms.syntax.model import Verb

_RULES = frozenset({"prohibition", "permission", "denial", "allowance"})
_WHERE = frozenset({"in", "at"})
_MOVING = frozenset({"shipping", "aviation", "rail_road", "vehicles"})
_SENDING = USUAL_SENDERS | MEMBERS


def by_place(frame: Frame, roles: Roles) -> Roles:
    """Return roles with the land where something is done for the sender, where those who do it are another's.

    States that often impose sanctions forbid their own what they do in others: "British firms may not invest in Syria".
    """
    if _is_barred_export(frame, roles):
        (sender, words), target = roles.senders[0], roles.targets[0]
        hit = [replace(one, country=sender, words=words) for one in roles.targets]
        return replace(roles, senders=[(str(target.country), target.words)], targets=hit)
    if frame.rule not in _RULES or len(roles.senders) != 1 or len(roles.targets) != 1 or roles.targets[0].name:
        return roles
    verb = frame.view.syntax.verbs.get(frame.head)
    (own, words), place = roles.senders[0], roles.targets[0]
    if verb is None or verb.passive or place.country is None or not _is_of_somebodys(frame, verb, own):
        return roles
    if not _is_where(frame, verb, place.country) or not _denies(frame, verb, own, place.country):
        return roles
    return replace(roles, senders=[(place.country, place.words)], targets=[Target(own, None, place.sector, words)])


def _is_barred_export(frame: Frame, roles: Roles) -> bool:
    """Tell whether exports were barred of which it is said whence and where to: who sends them bars them.

    Not where the sender is one whom others often keep out ("exports of diamonds from Russia to Europe were banned").
    """
    verb, items = frame.view.syntax.verbs.get(frame.head), frame.items
    if verb is None or not verb.passive or not verb.subject or len(roles.senders) != 1 or len(roles.targets) != 1:
        return False
    own, target = roles.senders[0][0], roles.targets[0]
    exports = any(items[one.head].lower.endswith(_EXPORTS) for one in verb.subject)
    if not exports or frame.action in RELAXING or target.name or target.country in OFTEN_HIT or target.country is None:
        return False
    start = verb.subject[0].start
    end = max(verb.subject[0].last, verb.start if verb.start > start else start)
    named = [at for at in range(start, end) if own in codes_of(items[at])]
    to = bool(named) and all("to" in {one.lower for one in items[max(start, at - 2) : at]} for at in named)
    whence = any(target.country in codes_of(item) for item in items[start:end])
    return to and whence and not any(link.word == "by" for link in verb.links)


_EXPORTS = ("exports", "export", "exportation")


def _is_of_somebodys(frame: Frame, verb: Verb, own: str) -> bool:
    """Tell whether the subject is people, firms or things of a state, and not the state."""
    subject = verb.subject[0] if len(verb.subject) == 1 else None
    if subject is None or frame.items[subject.head].kind == "actor":
        return False
    return own in {code for code, _ in actors_in(frame.items, subject)} or any(
        item.kind == "actor" and item.data.code == own for item in frame.items[subject.start : subject.head]
    )


def _is_where(frame: Frame, verb: Verb, code: str) -> bool:
    """Tell whether the state stands after "in" or "at" behind the verb, and nowhere else."""
    named = [at for at in range(verb.at + 1, frame.right) if frame.items[at].kind == "actor"]
    if len(named) != 1 or frame.items[named[0]].data.code != code:
        return False
    here = named[0] - 1
    while here > verb.at and frame.items[here].lower in g.DETERMINERS:
        here -= 1
    return frame.items[here].lower in _WHERE


def _denies(frame: Frame, verb: Verb, own: str, place: str) -> bool:
    """Tell whether rather the host than the home of somebody denies them what they do there."""
    if place in OFTEN_HIT or place == own or own in BODIES:
        return False
    hosted = own in OFTEN_HIT or (place in _SENDING and own not in USUAL_SENDERS)
    hosted = hosted or (own not in _SENDING and "can" in {item.lower for item in frame.items[verb.start : verb.at]})
    head = frame.items[verb.subject[0].head]
    return hosted or (head.kind == "sector" and head.data.sector in _MOVING)
