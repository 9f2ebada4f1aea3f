"""Entries of a list that are only corrected or brought up to date: "the listings of two men were updated"."""

from transforms.coding.model import Frame
from transforms.reading.word_set import word_set

_ENTRIES = word_set("listing listings designation designations entry entries")
_CORRECTING = ("updat", "amend", "correct", "revis", "modif", "clarif", "adjust", "chang")


def is_corrected(frame: Frame) -> bool:
    """Tell whether a noun for a listing is the subject or the object of a verb of correcting."""
    if frame.voice != "nominal" or frame.head_item.lower not in _ENTRIES:
        return False
    for verb in frame.view.syntax.verbs.values():
        if not frame.items[verb.at].lower.startswith(_CORRECTING):
            continue
        acted = verb.subject if verb.passive else verb.objects
        if any(one.start <= frame.head < one.end for one in acted):
            return True
    return False
