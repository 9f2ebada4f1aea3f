"""Measures that were only spoken of and then dropped: "weighed a ban and dropped it", "wanted an embargo … shelved it".

Nothing is lifted by it: there was nothing yet.
"""

from dataclasses import replace

from schemas.vocabulary import Status
from transforms.coding.model import Reading, SentenceView, Verdict
from transforms.reading.word_set import word_set

_POINTING = word_set("it them this that these those")
_INDEFINITE = word_set("a an another new fresh further any some such")
_UNDONE = frozenset({"lifted", "suspended"})
_DROPPING = ("drop", "shelv", "scrap", "abandon", "ditch", "bur", "discard", "park", "forget", "forgot", "let go")
"""How verbs begin by which a plan is given up as well as a measure."""
_REACH = 1


def as_never_made(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings with what undoes a measure that the text only spoke of as the refusal of that measure."""
    readings = [one for one in readings if not _drops_text(one, views)]
    found: list[Reading] = []
    spoken: Reading | None = None
    for one in readings:
        if (found and _approves(one, found[-1])) or _is_wanted_dropped(one):
            continue
        if spoken is not None and _undoes(one, spoken):
            found.append(_refused(one, spoken))
            continue
        found.append(one)
        if _is_spoken_of(one):
            spoken = one
        elif one.verdict.decided and one.frame.action not in _UNDONE:
            spoken = None
    return found


def _drops_text(reading: Reading, views: list[SentenceView]) -> bool:
    """Read "A bill would have gone further. It was set aside": a text was dropped, and no measure that stands."""
    frame = reading.frame
    if not reading.verdict.decided or frame.action not in _UNDONE or frame.object_item.lower not in _POINTING:
        return False
    words = " ".join(item.lower for item in frame.items[frame.head : frame.head + 2])
    before = views[frame.view.index - 1] if frame.view.index else None
    if before is None or before.is_title or before.section != frame.view.section:
        return False
    first = next((one for one in before.syntax.verbs.values() if one.subject and one.above is None), None)
    texts = [] if first is None else [before.items[one.head].lower.rpartition(" ")[2] for one in first.subject]
    return words.startswith((*_DROPPING, *_ASIDE)) and not _PLANS.isdisjoint(texts)


_ASIDE = ("set aside", "put aside", "put on", "put off", "withdr", "suspend", "lift")
_APPROVING = ("approv", "adopt", "sign", "endors", "ratif", "pass", "back", "publish")


def _approves(reading: Reading, before: Reading) -> bool:
    """Tell whether "It was signed by the king" says how the relief before it was decided, and bans nothing."""
    frame, told = reading.frame, before.frame
    follows = frame.view.section == told.view.section and frame.view.index - told.view.index == 1
    if not follows or told.action == "imposed" or frame.action != "imposed" or frame.voice != "passive":
        return False
    return frame.object_item.lower in _POINTING and frame.head_item.lower.startswith(_APPROVING)


_PLANS = word_set("plan plans proposal proposals idea bill bills draft scheme clause paragraph motion amendment")


def _is_wanted_dropped(reading: Reading) -> bool:
    """Tell whether somebody wants a plan given up, not carried out: "wants the plan to end imports of gas dropped"."""
    items, verbs = reading.frame.items, reading.frame.view.syntax.verbs
    verb = verbs.get(reading.frame.head)
    if verb is None or verb.above is None or reading.verdict.status is not Status.PROPOSED:
        return False
    planned = any(items[one.head].lower in _PLANS for one in verb.above.objects)
    dropped = (one for one in verbs.values() if one.above is verb and one.relation == "reduced")
    return planned and any(items[one.at].lower.startswith((*_DROPPING, "withdrawn")) for one in dropped)


def _is_spoken_of(reading: Reading) -> bool:
    """Tell whether a measure that is new to the text is only proposed."""
    frame = reading.frame
    if reading.verdict.status is not Status.PROPOSED or frame.action != "imposed" or frame.object_kind != "measure":
        return False
    before = frame.items[max(0, frame.object_at - 4) : frame.object_at]
    opened = [item.lower for item in before if item.lower in _INDEFINITE]
    return bool(opened) or frame.object_item.lower.endswith("s")


def _undoes(reading: Reading, spoken: Reading) -> bool:
    """Tell whether a change undoes the measure spoken of: by a pronoun for it, close by."""
    frame, before = reading.frame, spoken.frame
    behind = frame.view is not before.view or frame.head > before.head
    if not reading.verdict.decided or frame.action not in _UNDONE or not behind:
        return False
    near = frame.view.section == before.view.section and frame.view.index - before.view.index <= _REACH
    points = frame.object_item.lower in _POINTING
    drops = frame.head_item.lower.startswith(_DROPPING)
    hit = {one.country for one in spoken.roles.targets}
    return near and points and drops and {one.country for one in reading.roles.targets} <= hit


def _refused(reading: Reading, spoken: Reading) -> Reading:
    senders = reading.roles.senders or spoken.roles.senders
    return replace(
        reading,
        frame=replace(reading.frame, action="imposed"),
        roles=replace(spoken.roles, senders=senders),
        verdict=Verdict(Status.REJECTED, reading.frame.head_item.text),
    )
