"""Measures that somebody is told to have, and when they were made: "Norway has its own ban, imposed in May"."""

from dataclasses import replace

from transforms.coding.frames.told_before.copied_measures import tells_of_what
from transforms.coding.model import Coded, Frame, Reading, Roles
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_KEEPING = g.HAVE | word_set("keep keeps kept maintain maintains maintained retain retains operate operates operated")
_NEAR = 2
"""Sentences back to the change that the measure is like."""


def as_kept(reading: Reading, past: list[Reading]) -> Reading:
    """Return a reading with whoever has the measure for its sender; "its own ban" is like the one told before."""
    keepers = _keepers(reading.frame)
    codes = {code for code, _ in keepers}
    if not keepers or reading.roles.sender_codes & codes:
        return reading
    targets = [one for one in reading.roles.targets if one.country not in codes or one.name]
    last = past[-1] if past and reading.frame.view.index - past[-1].frame.view.index <= _NEAR else None
    alike = last is not None and last.verdict.decided and last.frame.action == "imposed" and tells_of_what(last.roles)
    if alike and not targets and not reading.roles.sectors and _is_its_own(reading.frame):
        frame = replace(reading.frame, trigger="echo", object_kind="echo", rule="echo")
        return replace(reading, frame=frame, roles=Roles(senders=keepers))
    return replace(reading, roles=replace(reading.roles, senders=keepers, targets=targets))


def _keepers(frame: Frame) -> list[Coded]:
    """Return who has the measure of which a participle tells who or when it was made."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    if above is None or frame.voice != "reduced" or frame.object_kind not in ("measure", "package"):
        return []
    if frame.action != "imposed" or lower_at(frame.items, frame.head - 1) != ",":
        return []  # who "had sanctions imposed on it" is hit
    has = frame.items[above.at].lower in _KEEPING and any(one.head == frame.object_at for one in above.objects)
    return subject_actors(frame.items, above)[0] if has else []


def _is_its_own(frame: Frame) -> bool:
    """Tell whether the measure is only called somebody's own ("its own ban", "a ban of its own")."""
    at = frame.object_at
    before = lower_at(frame.items, at - 1) == "own"
    behind = lower_at(frame.items, at + 1) == "of" and lower_at(frame.items, at + 3) == "own"
    return before or behind
