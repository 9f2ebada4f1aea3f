"""Measures that were only planned and are called off: "cancelled a planned embargo" refuses it and lifts nothing."""

from dataclasses import replace

from schemas.vocabulary import Status
from transforms.coding.frames.packages.left_out_parts import is_left_out
from transforms.coding.model import Frame
from transforms.coding.status.governors import cue_status
from transforms.reading.kinds import SANCTIONS
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set, word_tuple

_UNMADE = word_set("planned proposed threatened mooted draft intended would-be envisaged looming impending")
_UNDOING = frozenset({"lift", "suspend"})
_PLANS = word_set("plan plans proposal proposals idea intention intentions threat threats scheme project projects bid")
_MEANING = ("plan", "threat", "intend", "propos", "want", "hope", "hoping", "meant", "promis", "vow")
_MADE = frozenset({"imposed", "expanded", "reinstated", "extended"})
_DROPPING = ("drop", "shelv", "scrap", "abandon", "ditch", "buried", "discard", "park", "forgot")
_WEIGHING = word_tuple(
    "moot weigh consider mull propos plan float toy envisag contemplat suggest threaten draft brandish"
)
_NEAR = 12
"""Items behind a measure within which a clause says what was meant to be done with it."""


def of_unmade(found: list[Frame]) -> list[Frame]:
    """Return frames with what is done to a measure that was never made turned into its refusal."""
    made = {one.object_at for one in found if one.action in _MADE}
    return [
        _refused(one) if _is_unmade(one) or _was_only_weighed(one, made) or is_left_out(one) else one for one in found
    ]


def _is_unmade(frame: Frame) -> bool:
    if frame.trigger not in _UNDOING or frame.object_kind not in SANCTIONS:
        return False
    phrases = frame.view.syntax.phrases
    start = next((one.start for one in phrases if one.start <= frame.object_at < one.end), frame.object_at)
    opened = start == 1  # a participle that opens the sentence looks like a verb
    said = frame.items[0 if opened else start : frame.object_at]
    planned = any(item.lower in _UNMADE for item in said) or _is_plan(frame) or _was_to_be_made(frame)
    return planned or _is_prevented(frame)


_VETOES = word_set("veto vetoes objection objections filibuster")
_KILLING = ("kill", "sank", "sink", "sunk", "buri", "bury", "scrap", "scupper")


def _is_prevented(frame: Frame) -> bool:
    """Tell whether a veto is what ends a measure ("a veto killed the embargo"), which then was never made."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not frame.items[verb.at].lower.startswith(_KILLING):
        return False
    acting = [link.phrase for link in verb.links if link.word == "by"] if verb.passive else verb.subject
    return any(frame.items[one.head].lower in _VETOES for one in acting)


def _is_plan(frame: Frame) -> bool:
    """Tell whether what is called off is a plan ("plans to impose sanctions on Mali were shelved")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None:
        return False
    opens = lower_at(frame.items, 0) in _PLANS and lower_at(frame.items, 1) == "to"  # "Plans to", which may be a verb
    if opens and frame.object_at < frame.head and verb.passive:
        return True
    acted = verb.subject if verb.passive else verb.objects
    return bool(acted) and all(frame.items[one.head].lower in _PLANS for one in acted)


def _was_to_be_made(frame: Frame) -> bool:
    """Tell whether a relative clause says that the measure was only meant ("the sanctions it planned to impose")."""
    for verb in frame.view.syntax.verbs.values():
        above = verb.above
        if verb.form != "infinitive" or above is None or not frame.items[above.at].lower.startswith(_MEANING):
            continue
        near = frame.object_at < above.at < frame.object_at + _NEAR and above.relation.endswith("relative")
        acts = {one.data.on.get("measure") for one in frame.items[verb.at].senses_of("trigger")}
        if near and acts & _MADE:
            return True
    return False


def _was_only_weighed(frame: Frame, made: set[int]) -> bool:
    """Tell whether a measure is said to have been thought of before it is dropped ("was weighed and dropped").

    ``made`` holds the places of the measures that the sentence says are imposed; what is discussed may stand.
    """
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not verb.passive or frame.trigger not in _UNDOING or frame.object_at in made:
        return False
    drops = frame.head_item.lower.startswith(_DROPPING)
    for other in frame.view.syntax.verbs.values():
        beside = frame.object_at < other.at < verb.at and cue_status(frame.items[other.at]) is Status.PROPOSED
        if beside and drops and frame.items[other.at].lower.startswith(_WEIGHING):
            return True
    return False


def _refused(frame: Frame) -> Frame:
    return replace(frame, trigger="withhold", action=_planned(frame) or "imposed")


def _planned(frame: Frame) -> str | None:
    """Return what a plan was to do with a measure that stands ("plans to lift the embargo were shelved")."""
    opens = lower_at(frame.items, 0) in _PLANS and lower_at(frame.items, 1) == "to"
    senses = frame.items[2].senses_of("trigger") if opens and frame.head > 2 else []
    acts = (one.data.on.get("measure") for one in senses if one.particle is None)
    return next((str(one) for one in acts if one not in _MADE and one is not None), None)
