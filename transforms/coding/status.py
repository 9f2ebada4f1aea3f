"""How far a change has come: decided, proposed or rejected, from the verb group and the words that govern it.

Grammar decides first (tense, modal, negation), then the cue words of data/reference/status_cues.yaml. Where nothing says
otherwise a past or a present is decided. ``None`` means that the text asserts no change at all ("has not imposed").
"""

from dataclasses import dataclass

from schemas.vocabulary import Status
from transforms.coding.frames import Frame
from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, ING, PARTICIPLE, PAST, THIRD
from transforms.reading.spans import Item

_DECIDING = frozenset({"announce", "agree", "approve", "order", "sign", "decide", "unveil", "decree", "declare"})
_FUTURE = frozenset({"will", "shall", "'ll", "won't"})
_POSSIBLE = frozenset({"may", "might", "could", "can", "should", "must", "cannot", "can't", "couldn't", "shouldn't"})
_CONDITIONS = frozenset({"if", "unless", "once", "provided", "should", "until", "until then"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """A status with the words that decided it (empty where it is the plain tense)."""

    status: Status
    words: str


def judge(frame: Frame) -> Verdict | None:
    """Return the status of a frame, or None if the text denies that anything changed."""
    items = frame.view.items
    group = _verb_group(items, frame.head, frame.left)
    low = [item.lower for item in group]
    negated = any(word in g.NEGATIONS for word in low) or _negative_subject(frame)
    form = set(frame.head_item.sense.form) if frame.head_item.sense is not None else set()
    finite = frame.voice in ("active", "passive") and not _is_bare(frame, low, form)
    verdict = _finite(frame, low, negated=negated) if finite else _governed(frame, low, negated=negated)
    if verdict is not None and verdict.status in (Status.IN_FORCE, Status.ANNOUNCED):
        return _after(frame, verdict)
    return verdict


def _verb_group(items: list[Item], head: int, start: int) -> list[Item]:
    """Return auxiliaries, modals, negations and adverbs that stand directly before the verb, in order."""
    here = head
    while here > start:
        low = items[here - 1].lower
        if low in g.BE or low in g.HAVE or low in g.DO or low in g.MODALS or low in g.NEGATIONS or low in g.ADVERBS or low in ("to", "yet", ","):
            here -= 1
            continue
        break
    return items[here:head]


def _negative_subject(frame: Frame) -> bool:
    if frame.rule == "prohibition" or frame.voice == "nominal":
        return False
    opening = frame.view.items[frame.left].lower if frame.left < frame.head else ""
    return opening in ("no", "nobody", "none", "neither")


def _is_bare(frame: Frame, group: list[str], form: set[str]) -> bool:
    """Tell whether the verb is an infinitive or a gerund, whose status its governor decides."""
    if frame.voice == "passive" and ("be" in group or "being" in group) and not any(w in g.MODALS for w in group):
        return "to" in group or "being" in group
    if "to" in group:
        return True
    if frame.voice == "passive":
        return False
    if ING in form and not any(word in g.BE for word in group):
        return True
    only_base = BASE in form and not form & {PAST, THIRD, PARTICIPLE}
    return only_base and not any(w in g.MODALS or w in g.DO for w in group)


def _finite(frame: Frame, group: list[str], *, negated: bool) -> Verdict | None:
    words = " ".join(group)
    if "would" in group or "wouldn't" in group:
        return _would(frame, words, negated=negated)
    if any(word in _FUTURE for word in group):
        if negated:
            return Verdict(Status.REJECTED, words)
        return Verdict(Status.ANNOUNCED, words)
    if any(word in _POSSIBLE for word in group) and frame.rule not in ("prohibition", "permission"):
        if negated and ("cannot" in group or "can" in group or "must" in group):
            return Verdict(Status.REJECTED, words)
        return None if negated else Verdict(Status.PROPOSED, words)
    if negated and frame.rule != "prohibition":
        return _negative_past(frame, group, words)
    if frame.head_item.sense is not None and frame.head_item.lower.rstrip("sed") in {v.rstrip("ed") for v in _DECIDING}:
        return Verdict(Status.ANNOUNCED, frame.head_item.text)
    return Verdict(Status.IN_FORCE, "")


def _negative_past(frame: Frame, group: list[str], words: str) -> Verdict | None:
    """"Did not extend" and "was not renewed" let a measure end; any other denial asserts no change."""
    if frame.trigger in ("extend",) and frame.object_kind in ("measure", "package", "relief"):
        return Verdict(Status.REJECTED, words)
    if any(word in ("is", "are") for word in group):
        return Verdict(Status.REJECTED, words)
    return None


def _would(frame: Frame, words: str, *, negated: bool) -> Verdict | None:
    cue = _governor(frame, frame.left)
    if cue is not None and cue[0] in (Status.REJECTED, Status.PROPOSED):
        return Verdict(cue[0], f"{cue[1]} … {words}")
    if "have" in words.split():
        return None
    if _reported(frame) or (cue is not None and cue[0] is Status.ANNOUNCED):
        return Verdict(Status.REJECTED if negated else Status.ANNOUNCED, words)
    return Verdict(Status.REJECTED if negated else Status.PROPOSED, words)


def _reported(frame: Frame) -> bool:
    """Tell whether a verb of saying stands before the clause or right after it."""
    items = frame.view.items
    before = {item.lower for item in items[max(0, frame.left - 14) : frame.head]}
    after = {item.lower for item in items[frame.right : frame.right + 7]}
    return bool((before | after) & g.REPORTS)


def _cue_status(item: Item) -> Status | None:
    if item.kind != "cue" or item.sense is None:
        return None
    return {
        "rejected": Status.REJECTED,
        "proposed": Status.PROPOSED,
        "announced": Status.ANNOUNCED,
    }.get(item.sense.data.name)


def _governor(frame: Frame, start: int) -> tuple[Status, str] | None:
    """Return the nearest cue to the left of the head, within the sentence up to a strong mark."""
    items = frame.view.items
    here = frame.head if frame.rule.startswith("cue.") else frame.head - 1
    while here >= 0 and frame.head - here < 22:
        item = items[here]
        if item.kind == "mark" and item.lower in g.STRONG_MARKS and here < start:
            return None
        status = _cue_status(item)
        if status is not None:
            return _negate(items, here, status), item.text
        if item.kind == "trigger" and here < start and item.sense is not None and PAST in item.sense.form:
            deciding = any(item.lower.startswith(verb[:-1]) for verb in _DECIDING)
            return (Status.ANNOUNCED, item.text) if deciding else None
        here -= 1
    return None


def _negate(items: list[Item], at: int, status: Status) -> Status:
    before = [item.lower for item in items[max(0, at - 4) : at]]
    if not any(word in g.NEGATIONS for word in before):
        return status
    return {Status.REJECTED: Status.PROPOSED, Status.PROPOSED: Status.REJECTED, Status.ANNOUNCED: Status.REJECTED}[status]


def _governed(frame: Frame, group: list[str], *, negated: bool) -> Verdict | None:
    """Judge an infinitive, a gerund, a noun or a participle by what governs it."""
    if any(word in _POSSIBLE for word in group):
        return Verdict(Status.PROPOSED, " ".join(group))
    cue = _governor(frame, frame.left)
    if cue is not None:
        status = cue[0]
        if negated and not frame.rule.startswith("cue."):
            status = Status.REJECTED if status is Status.ANNOUNCED else status
        return Verdict(status, cue[1])
    if negated:
        return None if frame.voice != "active" else Verdict(Status.REJECTED, "not")
    if "to" in group:
        return Verdict(Status.ANNOUNCED, "to")
    later = _following_cue(frame)
    return later or Verdict(Status.IN_FORCE, "")


def _following_cue(frame: Frame) -> Verdict | None:
    """Read "the lifting of sanctions was proposed / will be discussed / would help"."""
    items = frame.view.items
    if frame.voice not in ("nominal", "cue", "bare"):
        return None
    for item in items[frame.right : frame.right + 4]:
        status = _cue_status(item)
        if status is not None:
            return Verdict(status, item.text)
        if item.lower in ("would", "could", "might", "may", "should"):
            return Verdict(Status.PROPOSED, item.text)
        if item.lower == "will":
            return Verdict(Status.ANNOUNCED, item.text)
    return None


def _after(frame: Frame, verdict: Verdict) -> Verdict:
    """Turn an announcement that hangs on a condition into a proposal."""
    if verdict.status is not Status.ANNOUNCED:
        return verdict
    items = frame.view.items
    for at, item in enumerate(items):
        if item.lower in _CONDITIONS and (at >= frame.head or at < 2) and item.lower != "until":
            return Verdict(Status.PROPOSED, item.text)
        if item.lower == "as" and at > frame.head and at + 2 < len(items) and frame.view.items[at - 1].kind != "cue":
            following = {one.lower for one in items[at + 1 : at + 8]}
            if following & {"return", "improve", "improves", "normalise", "normalize", "progress"}:
                return Verdict(Status.PROPOSED, item.text)
    return verdict
