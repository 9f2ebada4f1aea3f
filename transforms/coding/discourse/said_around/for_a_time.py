"""What is free again for as long as sanctions are suspended: "suspended its sanctions. Oil may be bought again".

Sentences that only say what may be done now tell no end of a ban: it is stopped for the time that the step before them
is for.
"""

from dataclasses import replace

from transforms.coding.model import LISTED_BESIDE, LISTING, Reading
from transforms.coding.parties.actors import codes_of
from transforms.reading.kinds import SANCTIONS

_NEAR = 3
"""Sentences after a suspension in which what is free again is free for its time."""

_STATES = ("permission", LISTING, LISTED_BESIDE)
_OF_DEALINGS = ".dealing"


def as_suspended(readings: list[Reading]) -> list[Reading]:
    """Return the readings of a text with what a suspension before them lets go suspended, and not ended."""
    if not any(_suspends(one) for one in readings):
        return readings
    found: list[Reading] = []
    step: Reading | None = None
    for one in readings:
        if step is not None and _is_of_step(one, step):
            found.append(replace(one, frame=replace(one.frame, action="suspended")))
            continue
        found.append(one)
        step = one if _suspends(one) else None if _acts(one) else step
    return found


def _suspends(one: Reading) -> bool:
    return one.frame.action == "suspended" and one.frame.object_kind in SANCTIONS and one.verdict.decided


def _acts(one: Reading) -> bool:
    """Tell whether a sentence tells of another step by somebody, with which what follows may go."""
    return bool(one.roles.senders) or not one.verdict.decided


def _is_of_step(one: Reading, step: Reading) -> bool:
    """Tell whether a sentence right after a suspension says what is free again, of nobody else and on no other day."""
    frame = one.frame
    near = 0 < frame.view.index - step.frame.view.index <= _NEAR and frame.view.section == step.frame.view.section
    says = frame.rule in _STATES or frame.rule.endswith(_OF_DEALINGS) or _takes_course(one)
    dated = any(date.role in ("on", "since") for date in frame.view.dates)
    if not near or not says or dated or frame.action != "lifted" or step.frame.view.is_title:
        return False
    parties = step.roles.sender_codes | {hit.country for hit in step.roles.targets}
    others = {code for item in frame.items if item.kind == "actor" for code in codes_of(item)} - parties
    same = one.roles.sender_codes <= step.roles.sender_codes
    return same and not others and {hit.country for hit in one.roles.targets if hit.country} <= parties


def _takes_course(one: Reading) -> bool:
    """Tell whether a measure itself is said to go ("The ban on oil goes as well")."""
    verb = one.frame.view.syntax.verbs.get(one.frame.head)
    subject = [] if verb is None or verb.passive else verb.subject
    return any(it.start <= one.frame.object_at < it.end for it in subject)
