"""Aid that a donor gives no longer, which is no measure: "stopped military aid", "froze a soft loan for a dam"."""

from transforms.coding.model import MEASURES, Frame
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_STOPPING = (
    "stop", "suspend", "halt", "end", "cut", "freez", "froze", "hold", "held", "withh", "paus", "cancel", "defer",
    "delay", "put on hold", "put off", "block", "resum", "restor", "unfr", "releas", "terminat", "scal", "reduc",
    "curtail", "interrupt", "postpon",
)  # fmt: skip
"""How verbs begin for what a donor does with its aid; who bars or forbids it bars that of others."""
AID = ("military aid", "military assistance", "arms aid", "security assistance")
LOANS = word_set("loan loans credit credits")
_SOFT = word_set("soft concessional development aid")
_WORKS = word_set(
    "dam dams road roads railway railways bridge bridges hospital school schools port power project projects plant "
    "water irrigation airport"
)
_NEAR = 4


def is_aid_withheld(frame: Frame) -> bool:
    """Tell whether what stops, or goes on again, is aid or a loan for public works."""
    if frame.object_kind in MEASURES or not frame.head_item.lower.startswith(_STOPPING):
        return False
    near = range(max(0, min(frame.head, frame.object_at) - 1), max(frame.head, frame.object_at) + _NEAR)
    words = [lower_at(frame.items, at) for at in near]
    if any(word.startswith(AID) for word in words):
        return True
    loan = next((at for at in near if lower_at(frame.items, at) in LOANS), None)
    if loan is None:
        return False
    soft = not _SOFT.isdisjoint(lower_at(frame.items, at) for at in range(max(0, loan - _NEAR), loan))
    works = {lower_at(frame.items, at) for at in range(loan + 2, loan + 2 + _NEAR)}
    return soft or (lower_at(frame.items, loan + 1) in ("for", "to build") and not _WORKS.isdisjoint(works))
