"""What a land or a body is called that is no listing: "designated Kenya a major non-NATO ally", "as a safe country"."""

from transforms.coding.model import Frame
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

NAMING = ("designat", "re-designat", "redesignat")
_BY_LISTING = (
    "terror", "sponsor", "laundering", "adversar", "hostile", "sanction", "block", "restrict", "prohibit", "embargo",
    "aggressor", "enemy", "pariah", "rogue", "proliferat", "traffick", "criminal", "threat",
)  # fmt: skip
"""What a whole land is called where measures follow from it."""
_FAVOURS = word_set(
    "ally allies partner partners friend friends market heritage site sites institution institutions beneficiary "
    "supplier suppliers carrier airline hub zone area haven origin"
)
_ARTICLES = frozenset({"a", "an", "the", "one", "its", "their"})
_REACH = 9


def is_called_otherwise(frame: Frame) -> bool:
    """Tell whether "designate" only says what somebody is held to be, from which no measure follows."""
    if frame.trigger != "designate" or frame.object_kind != "party" or not frame.head_item.lower.startswith(NAMING):
        return False
    items = frame.items
    at = max(frame.head, frame.object_at) + 1
    named = lower_at(items, at) == "as"
    if not named and lower_at(items, at) not in _ARTICLES:
        return False
    words = [word for one in items[at + 1 : at + _REACH] for word in one.lower.split()]
    words = words[: next((place for place, word in enumerate(words) if word in (",", ";", "and", ".")), len(words))]
    if any(word.startswith(_BY_LISTING) for word in words):
        return False
    return items[frame.object_at].kind == "actor" or not _FAVOURS.isdisjoint(words)
