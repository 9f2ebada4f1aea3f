"""Trains and ships that call somewhere: "its trains now stop at the border" halts none of them."""

from transforms.coding.model import Frame
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

STOPPING = word_set("stop stops stopped halt halts halted call calls called")
_PLACES = word_set("at in off outside near")


def is_only_a_stop(frame: Frame) -> bool:
    """Tell whether what moves only stops at a place, and nobody stops it."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if (
        verb is None
        or frame.items[verb.at].lower not in STOPPING
        or verb.passive
        or verb.objects
        or frame.object_kind != "dealing"
    ):
        return False
    own = any(one.start <= frame.object_at < one.end for one in verb.subject)
    return own and lower_at(frame.items, verb.end) in _PLACES
