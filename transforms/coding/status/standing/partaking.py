"""Who has a part in measures: "takes part in the embargo" tells of one that stands, "will take part" of a step."""

from transforms.coding.model import Frame
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.inflection import BASE, ING, THIRD

_BEING = frozenset({"is", "are"})


def is_partaking(frame: Frame) -> bool:
    """Tell whether a present tense only says that somebody has a part in what stands already."""
    head = frame.head_item
    partakes = head.lower.startswith("participat") or "part" in head.lower.split()
    if not partakes or frame.voice != "active":
        return False
    group = set(verb_group(frame))
    if ING in head.forms:
        return bool(group & _BEING)
    verb = frame.view.syntax.verbs.get(frame.head)
    return not group and verb is not None and verb.form == "finite" and bool({BASE, THIRD} & set(head.forms))
