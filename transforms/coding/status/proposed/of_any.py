"""A noun of change that no particular change is meant by: "would answer any widening of the sanctions in kind"."""

from transforms.coding.model import Frame
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple

_ANY = "any"
_BETWEEN = word_set("further new new-found fresh early premature unilateral future additional such possible eventual")
_REFUSING = (
    "rule out", "rules out", "ruled out", "ruling out", "reject", "refus", "deny", "denie", "block", "veto", "exclud",
    "dismiss", "oppos", "resist", "prevent", "forbid", "forbad", "put off", "delay", "postpon", "discount", "object",
    "declin", "advis",
)  # fmt: skip
"""How verbs and cues begin by which somebody refuses what he calls "any"."""
_NOT = word_set("no not never without against neither nor")


def is_of_any(frame: Frame) -> bool:
    """Tell whether a noun of change stands behind "any", and nobody refuses it."""
    if frame.voice == "cue":
        return _is_answer_to_any(frame)
    if frame.voice == "active":
        return frame.action == "imposed" and frame.object_kind == "measure" and _is_any_measure(frame)
    if frame.voice != "nominal":
        return False
    items, at = frame.items, frame.head - 1
    while at > 0 and items[at].lower in _BETWEEN:
        at -= 1
    return at >= 0 and items[at].lower == _ANY and not any(_refuses(items, here) for here in range(at))


_ANSWERING = word_tuple("retaliat protect hedg insur guard defend strike struck respond act", "hit back")


def _is_answer_to_any(frame: Frame) -> bool:
    """Read "would retaliate against any sanctions": nobody refuses them."""
    head = frame.head_item.lower
    return head.startswith("against any") and lower_at(frame.items, frame.head - 1).startswith(_ANSWERING)


def _is_any_measure(frame: Frame) -> bool:
    """Read "it would join any ban that the others agreed on": the measure is still to be made."""
    at = frame.object_at - 1
    while at > 0 and (frame.items[at].lower in _BETWEEN or frame.items[at].kind in ("actor", "sector", "measure")):
        at -= 1
    return frame.items[at].lower == _ANY and not any(_refuses(frame.items, here) for here in range(at))


def _refuses(items: list[Item], at: int) -> bool:
    """Tell whether a word denies or refuses something; a name that begins so ("Norway", "Denmark") does not."""
    low = items[at].lower
    if low in _NOT or (low.startswith("rul") and lower_at(items, at + 1) == "out"):
        return True
    return items[at].kind != "actor" and low.startswith(_REFUSING)
