"""Relief that a state often hit asks for: "Cuba's minister demanded an end to US sanctions" is on those on Cuba."""

from dataclasses import replace

from schemas.vocabulary import Status
from transforms.coding.model import RELAXING, Reading, Target, lower_words
from transforms.coding.parties.senders import OFTEN_HIT
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.kinds import MEASURES
from transforms.syntax.model import Verb

_ASKING = ("demand", "call", "urg", "ask", "appeal", "press", "insist", "request", "reiterat", "renew", "repeat")
_FRIENDS = frozenset({"RUS", "SUN"})
"""States that ask for relief for others as often as for themselves."""
_REACH = 14


def asked_for_itself(reading: Reading) -> Reading:
    """Let relief that names nobody be for the state that asks for it, if it says whose sanctions it means, or all."""
    frame, roles = reading.frame, reading.roles
    if reading.verdict.status is not Status.PROPOSED or frame.action not in RELAXING or roles.targets:
        return reading
    around = lower_words(frame.items[frame.head : frame.object_at])
    if frame.object_kind not in MEASURES or not (roles.senders or "all" in around):
        return reading
    verb = _asking_verb(reading)
    asking = [] if verb is None else subject_actors(frame.items, verb)[0]
    codes = {code for code, _ in asking}
    if len(codes) != 1 or not codes <= OFTEN_HIT - _FRIENDS or codes & roles.sender_codes:
        return reading
    code, words = asking[0]
    return replace(reading, roles=replace(roles, targets=[Target(code, None, None, words)]))


def _asking_verb(reading: Reading) -> Verb | None:
    """Return the verb of asking that stands before the change in its clause."""
    frame = reading.frame
    verbs = [one for one in frame.view.syntax.verbs.values() if frame.head - _REACH < one.at < frame.head]
    found = next((one for one in reversed(verbs) if one.form == "finite" and not one.passive), None)
    return found if found is not None and frame.items[found.at].lower.startswith(_ASKING) else None
