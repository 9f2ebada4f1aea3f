"""What a ban leaves out: "food exports are excluded from the ban" bans no food."""

from transforms.coding.model import Frame
from transforms.reading.kinds import SANCTIONS
from transforms.reading.word_set import word_set

_LEFT_OUT = word_set("excluded exempted excepted omitted")


def is_left_out(frame: Frame) -> bool:
    """Tell whether a verb says that a measure does not cover what it speaks of."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not verb.passive or frame.action != "imposed" or frame.head_item.lower not in _LEFT_OUT:
        return False
    heads = [frame.items[link.phrase.head] for link in verb.links if link.word == "from"]
    return any(item.kind == "measure" and item.data.kind in SANCTIONS for item in heads)
