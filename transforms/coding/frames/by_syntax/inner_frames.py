"""Which of several frames of a sentence tell the same change: a noun of change, and the verb above it."""

from dataclasses import replace
from itertools import takewhile

from transforms.coding.dates.after import tells_why, told_after
from transforms.coding.model import Clause, Frame
from transforms.reading.kinds import MEASURES
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_RELAXING = {"eased": "eased", "suspended": "suspended", "lifted": "suspended"}
"""What goes on where a relief is prolonged: a lifting that has an end is none for good."""


def extended_reliefs(found: list[Frame]) -> list[Frame]:
    """Read "extended its easing of the sanctions": what goes on is that less is forbidden; the noun adds nothing."""
    told = {one.object_at: more for one in found if (more := _goes_on(one)) is not None}
    return [
        told[one.object_at] if one.action == "extended" and one.object_at in told else one
        for one in found
        if one.voice != "nominal" or one.object_at not in told
    ]


def _goes_on(frame: Frame) -> Frame | None:
    verb = frame.view.syntax.verbs.get(frame.head) if frame.action == "extended" else None
    if verb is None or frame.object_kind not in MEASURES:
        return None
    for phrase in verb.subject if verb.passive else verb.objects:
        item = frame.items[phrase.head]
        if item.kind == "nominal" and phrase.head < frame.object_at:
            action = item.data.on.get("measure")
            return replace(frame, action=_RELAXING[action]) if action in _RELAXING else None
    return None


_SAID_WHOLE = frozenset({"state.reply", "state.is_over"})
"""Rules of verbs that tell with their subject whose the change is of which a noun tells, and what it is on."""


def inner_first(found: list[Frame]) -> list[Frame]:
    """Where a noun of change has the object ("announced the renewal of the ban"), a verb above only says its status."""
    found = extended_reliefs(found)
    heads = {frame.head for frame in found}
    found = [_prolonged(one, heads) or one for one in found]
    nominal = {place for frame in found if frame.voice == "nominal" for place in (frame.object_at, frame.head)}
    active = {frame.object_at for frame in found if frame.voice == "active"}
    bars = {frame.head for frame in found if frame.voice == "nominal" and frame.action == "imposed"}
    acted_on = {
        frame.object_at
        for frame in found
        if frame.voice != "nominal" and (frame.trigger not in ("impose", "grant") or _makes_bar(frame, bars))
    }
    nominal -= acted_on & bars  # "imposed a halt to gold imports": the verb says it all
    replied = {frame.object_at for frame in found if frame.rule in _SAID_WHOLE}  # "Oslo's reply was a halt to …"
    changed = {frame.object_at for frame in found if frame.action != "imposed"}
    ordered = {frame.object_at for frame in found if _is_what_an_act_does(frame)}
    return [
        frame
        for frame in found
        if not (frame.trigger in ("impose", "grant") and frame.object_at in ordered and frame.voice == "active")
        and not (frame.voice == "nominal" and frame.head in acted_on)  # "annulled the designation"
        and not (frame.voice == "nominal" and frame.object_at in replied)
        and not _says_whom_they_hit(frame, changed)
        and (
            frame.voice == "nominal"
            or frame.trigger not in ("impose", "grant")
            or frame.object_at not in nominal
            or _is_told_of(frame)
            or (frame.voice == "reduced" and _is_told_apart(frame))
        )
        and (frame.voice != "reduced" or frame.object_at not in active or _is_told_apart(frame))
    ]


def _says_whom_they_hit(frame: Frame, changed: set[int]) -> bool:
    """Tell whether a gerund only says which measures are changed ("the renewal of sanctions targeting two banks")."""
    names = frame.trigger == "designate" and frame.voice == "active"
    return names and frame.head - 1 in changed and frame.head_item.lower.endswith("ing")


def _prolonged(frame: Frame, heads: set[int]) -> Frame | None:
    """Read "The exclusion of five banks from SWIFT was extended": what goes on is that something is forbidden."""
    if frame.voice != "nominal" or frame.action != "imposed":
        return None
    for verb in frame.view.syntax.verbs.values():
        senses = frame.items[verb.at].senses_of("trigger")
        sense = next((one for one in senses if one.data.name == "extend" and one.particle is None), None)
        acted = verb.subject if verb.passive else verb.objects
        if sense is None or verb.at in heads or not any(one.head == frame.head for one in acted):
            continue
        clause = Clause(frame.view, verb.at, frame.left, frame.right)
        voice = "passive" if verb.passive else "active"
        return replace(
            frame, clause=clause, trigger="extend", action="extended", rule=f"{voice}.extend.{frame.object_kind}"
        )
    return None


_MAKING = ("impos", "introduc", "institut", "decree", "declar", "slap", "clamp", "plac", "put", "bring", "brought")


def _makes_bar(frame: Frame, bars: set[int]) -> bool:
    """Tell whether what is imposed is a noun that itself bars something ("decided to impose a halt to imports").

    Of what is announced or ordered the noun says what it is, and the verb how far it has come.
    """
    made = frame.trigger == "impose" and frame.items[frame.head].lower.startswith(_MAKING)
    return made and frame.object_at in bars and frame.object_kind == "measure"


_NEAR, _FAR = 5, 9
"""Within how many words the day of a participle stands; it stands further off behind several who are hit."""

_SEVERAL = 2
_DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday today yesterday tonight")
"""Words for days of the news."""


def _is_what_an_act_does(frame: Frame) -> bool:
    """Tell whether a gerund says what an act does that is made ("signed an order terminating sanctions")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    return (
        verb is not None
        and verb.relation == "postmodifier"
        and verb.above is not None
        and frame.trigger not in ("impose", "grant")
    )


def _is_told_of(frame: Frame) -> bool:
    """Tell whether a relative clause tells what was done before: "the removal of the sanctions that it imposed"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    return verb is not None and verb.relation in ("relative", "object relative") and frame.object_at < frame.head


def _is_told_apart(frame: Frame) -> bool:
    """Tell whether a participle is told as a change of its own: it says when or by whom ("sanctions imposed in 2021").

    "Will reinstate all sanctions lifted under the deal" tells only of the reinstating, and the day in "lifted sanctions
    imposed on Mali on Monday" is that of the lifting.
    """
    if told_after(frame) is not None or tells_why(frame):
        return True
    told = frame.items[frame.head + 1 : frame.head + _FAR]
    if lower_at(frame.items, frame.head - 1) == ",":  # "an embargo, imposed after the coup in 2004"
        told = list(takewhile(lambda item: item.kind != "mark", told))
    elif sum(item.kind == "actor" for item in told) < _SEVERAL:
        told = told[:_NEAR]
    days = _DAYS if frame.trigger == "impose" else frozenset()
    return any(
        item.lower == "by" or (item.kind == "date" and not days & set(item.lower.rstrip(".").split())) for item in told
    )
