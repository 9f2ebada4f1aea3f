"""Measures of another that somebody takes over as they were told: "Switzerland mirrored the two measures"."""

from collections.abc import Set
from dataclasses import replace

from schemas.vocabulary import Status
from transforms.coding.frames.told_before.alike import is_of_the_kind
from transforms.coding.model import RELAXING, Frame, Reading, Roles
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_COPYING = (
    "join", "copy", "copi", "mirror", "match", "take over", "took over", "taken over", "taking over", "align",
    "associat", "subscrib", "transpos", "implement", "apply", "appli", "adopt", "carr", "put",
)  # fmt: skip
_POINTING = word_set("the both all these those its their of two three four five six")
_PLURAL = word_set("measures steps sanctions bans curbs restrictions penalties moves prohibitions")
_WHEN = word_set("as too also last this earlier in from since when two three a")
_FEW = 4
_NEAR = 2
"""Sentences back to those whose measures they are."""


def as_copied(reading: Reading, past: list[Reading]) -> Reading:
    """Return a reading as an echo, where its object is nothing but the measures that another is told to have taken."""
    frame, roles = reading.frame, reading.roles
    last = past[-1] if past else None
    joins = frame.head_item.lower.startswith("join") and frame.object_item.lower in ("it", "them")
    if joins and last is not None and last.frame.view is frame.view and last.verdict.status is Status.REJECTED:
        return replace(reading, verdict=last.verdict)  # "Hungary vetoed the sanctions and Slovakia joined it"
    if last is not None and _joins_relief(reading, last):
        return _echoed(reading)
    made = frame.trigger == "impose" and frame.voice == "active" and frame.object_item.lower in _PLURAL
    copies = made and frame.head_item.lower.startswith(_COPYING) and _points_only(reading, past)
    if not roles.senders or not (
        copies or (made and reading.verdict.decided and is_of_the_kind(frame) and _says_no_more(frame))
    ):
        return reading
    near = [one for one in past if frame.view.index - one.frame.view.index <= _NEAR]
    before = [one for one in near if one.verdict.decided and one.frame.action == "imposed" and one.roles.senders]
    hit = {one.country for one in before[-1].roles.targets if one.country} if before else set[str]()
    if not before or (before[-1].roles.sender_codes | hit) & roles.sender_codes or not tells_of_what(before[-1].roles):
        return reading
    return _echoed(reading)


def _echoed(reading: Reading) -> Reading:
    """Return a reading as an echo of the change before it, made by its own senders."""
    return replace(
        reading,
        frame=replace(reading.frame, trigger="echo", object_kind="echo", rule="echo"),
        roles=Roles(senders=reading.roles.senders),
    )


_STEPS = word_set("it them this theirs its decision step move")


def _joins_relief(reading: Reading, last: Reading) -> bool:
    """Tell whether somebody joins, or announces his own of, what is a relief: "It was joined by Japan"."""
    frame, senders = reading.frame, reading.roles.sender_codes
    taken = last.roles.sender_codes | {one.country for one in last.roles.targets if one.country}
    return (
        frame.trigger == "impose"
        and frame.object_item.lower in _STEPS
        and (frame.head_item.lower.startswith("join") or frame.object_item.lower == "theirs")
        and last.verdict.decided
        and last.frame.action in RELAXING
        and bool(senders)
        and not senders & taken
    )


def _says_no_more(frame: Frame) -> bool:
    """Tell whether measures are called like others and nothing says what they are on ("restrictions of their own")."""
    behind = frame.items[frame.object_at + 1 : frame.object_at + 2 + _FEW]
    own = [one.lower for one in behind[:3]]
    rest = behind[3:] if own[:1] == ["of"] and own[-1:] == ["own"] else behind
    return not rest or rest[0].kind in ("mark", "date") or rest[0].lower in _WHEN


def _points_only(reading: Reading, past: list[Reading]) -> bool:
    """Tell whether the object is only pointed at, and nothing says behind it whom it hits.

    It is pointed at by words ("the two measures") or by who took the measures told last ("the American measures").
    """
    makers = past[-1].roles.sender_codes if past else frozenset[str]()
    frame = reading.frame
    between = frame.items[max(frame.head + 1, frame.object_at - _FEW) : frame.object_at]
    behind = frame.items[frame.object_at + 1 : frame.object_at + 2]
    said = any(one.lower in ("on", "against", "of", "by") and one.kind == "word" for one in behind)
    dated = any(one.kind == "date" for one in frame.items[frame.object_at + 2 : frame.object_at + 3])
    return (
        bool(between) and all(one.lower in _POINTING or _is_of(one, makers) for one in between) and (dated or not said)
    )


def tells_of_what(roles: Roles) -> bool:
    """Tell whether it is said what a change is about: a sector, or whoever is named or stands for one."""
    return bool(roles.sectors) or any(one.sector or one.name for one in roles.targets)


def _is_of(item: Item, makers: Set[str]) -> bool:
    """Tell whether a state is named that is one of the makers."""
    return item.kind == "actor" and item.data.code in makers
