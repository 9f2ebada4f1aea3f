"""Aid that a donor gives no longer, which is no measure: "stopped military aid", "froze a soft loan for a dam"."""

from transforms.coding.model import Frame
from transforms.reading.kinds import MEASURES
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_STOPPING = (
    "stop", "suspend", "halt", "end", "cut", "freez", "froze", "hold", "held", "withh", "paus", "cancel", "defer",
    "delay", "put on hold", "put off", "block", "resum", "restor", "unfr", "releas", "terminat", "scal", "reduc",
    "curtail", "interrupt", "postpon",
)  # fmt: skip
"""How verbs begin for what a donor does with its aid; who bars or forbids it bars that of others."""
AID = ("military aid", "military assistance", "arms aid", "security assistance")
GIVEN = frozenset(
    {"aid", "assistance", "economic aid", "food aid", "foreign aid", "development aid", "economic assistance"}
)
LOANS = word_set("loan loans credit credits")
_SOFT = word_set("soft concessional development aid")
_WORKS = word_set(
    "dam dams road roads railway railways bridge bridges hospital school schools port power project projects plant "
    "water irrigation airport"
)
_LENDERS = ("world bank", "imf", "international monetary fund", "development bank")
"""Who lends by its own books: arrears stop its loans."""
_NEAR = 4


def is_aid_withheld(frame: Frame) -> bool:
    """Tell whether what stops, or goes on again, is aid or a loan for public works."""
    if frame.object_kind in MEASURES or not frame.head_item.lower.startswith(_STOPPING):
        return False
    near = range(max(0, min(frame.head, frame.object_at) - 1), max(frame.head, frame.object_at) + _NEAR)
    words = [lower_at(frame.items, at) for at in near]
    if any(word.startswith(AID) for word in words) or _is_donor(frame):
        return True
    loan = next((at for at in near if lower_at(frame.items, at) in LOANS), None)
    if loan is None:
        return False
    lender = " ".join(lower_at(frame.items, at) for at in range(max(0, loan - _NEAR), loan))
    if any(one in lender for one in _LENDERS):
        return True
    soft = not _SOFT.isdisjoint(lower_at(frame.items, at) for at in range(max(0, loan - _NEAR), loan))
    works = {lower_at(frame.items, at) for at in range(loan + 2, loan + 2 + _NEAR)}
    return soft or (lower_at(frame.items, loan + 1) in ("for", "to build") and not _WORKS.isdisjoint(works))


def _is_donor(frame: Frame) -> bool:
    """Tell whether what is cut off is aid, and not the party that gives or gets it ("U.S. aid to Mali was cut off")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if frame.object_kind != "party" or verb is None:
        return False
    cut = verb.subject if verb.passive else verb.objects
    return any(frame.items[one.head].lower.rpartition(" ")[2] in GIVEN for one in cut)
