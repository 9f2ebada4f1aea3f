"""Who acts in a paragraph of a round-up: a sentence that does not say it goes on with who acted in the one before.

In a text about what one state does that goes without saying; where several act, each paragraph is about one of them.
"""

from dataclasses import replace

from transforms.coding.model import RELAXING, Coded, Reading

SAME = "(acts in the same paragraph)"
"""The words of a sender that the paragraph supplies."""

_SEVERAL = 2
_NEAR = 3
"""Sentences back at which the one that names who acts may stand."""


def with_paragraph_senders(readings: list[Reading]) -> list[Reading]:
    """Return readings with the sender of their paragraph where a text tells of several, and they name none."""
    hit = {target.country for one in readings for target in one.roles.targets}
    named = {code for one in readings for code, _ in one.roles.senders} - hit
    if len(named) < _SEVERAL:
        return readings
    found: list[Reading] = []
    last: tuple[int, int, list[Coded]] | None = None
    for one in readings:
        view = one.frame.view
        if one.roles.senders:
            last = (
                (view.paragraph, view.index, one.roles.senders) if one.verdict.decided and not view.is_title else None
            )
            found.append(one)
            continue
        near = last is not None and last[0] == view.paragraph and 0 < view.index - last[1] <= _NEAR
        acting = (_who_did_it(one, last[2], found) or last[2]) if near and last is not None else []
        found.append(_sent(one, acting) if acting else one)
    return found


def _who_did_it(reading: Reading, last: list[Coded], before: list[Reading]) -> list[Coded]:
    """Return who is told to have done the same before: "the bloc lifted it. Chad had … All were lifted."."""
    hit = {target.country for target in reading.roles.targets}
    own = [one for one in before if one.roles.senders == last]
    if own and (own[-1].frame.action in RELAXING) == (reading.frame.action in RELAXING):
        return []  # who acted last may have done this as well
    for one in before:
        same = one.frame.action == reading.frame.action and one.verdict.decided and reading.verdict.decided
        same = same and not _is_of_other_days(reading, one)
        if same and one.roles.senders and (not hit or hit & {target.country for target in one.roles.targets}):
            return one.roles.senders
    return []


def _is_of_other_days(reading: Reading, other: Reading) -> bool:
    """Tell whether two sentences have no date in common ("Oslo lifted it today. … They were lifted in 1998.")."""
    view, days = reading.frame.view, {one.value or "" for one in reading.frame.view.dates}
    if not other.frame.view.dates:
        return bool(days) and all(day[:4].isdigit() and int(day[:4]) < (view.year or 0) for day in days)
    return bool(days) and days.isdisjoint(one.value for one in other.frame.view.dates)


def _sent(reading: Reading, senders: list[Coded]) -> Reading:
    roles = reading.roles
    hit = {one.country for one in roles.targets}
    if len(senders) > 1 or roles.companions or senders[0][0] in hit or reading.frame.voice == "active":
        return reading
    return replace(reading, roles=replace(roles, senders=[(senders[0][0], SAME)]))
