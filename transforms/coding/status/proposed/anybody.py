"""What some state or other would do, in somebody's mouth: "a nation that meant well would drop the embargo"."""

from transforms.coding.model import Frame
from transforms.reading.word_set import word_set

_ANY = word_set("a an any no every whoever")
_KINDS = frozenset({"actor", "group", "entity", "measure", "anaphor"})


def is_of_anybody(frame: Frame) -> bool:
    """Tell whether nobody in particular would do it, so that it is what he who speaks asks for."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.passive or not verb.subject:
        return False
    return all(
        frame.items[one.start].lower in _ANY
        and not any(item.kind in _KINDS for item in frame.items[one.start : one.end])
        and frame.items[one.head].kind == "word"
        for one in verb.subject
    )
