"""What comes of a change, told behind it, which is no other change: "…, cutting off a trade worth $90 million"."""

from transforms.coding.model import Frame
from transforms.reading.inflection import ING
from transforms.reading.spans import lower_at

_SOME = frozenset({"a", "an", "another", "one"})


def is_upshot(frame: Frame) -> bool:
    """Tell whether a gerund after a comma stops "a trade" or "a flow" of which nothing else is said."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or frame.object_kind != "dealing" or ING not in frame.head_item.forms or not verb.objects:
        return False
    if lower_at(frame.items, verb.start - 1) != "," or lower_at(frame.items, verb.objects[0].start) not in _SOME:
        return False
    roles = frame.roles
    return roles is not None and not roles.targets and not roles.sectors
