"""Owners that only tell whose firm is named after them: "Boeing subsidiary Insitu" is Insitu."""

from transforms.coding.model import SentenceView
from transforms.reading.spans import item_at
from transforms.reading.word_set import word_set

NEEDED = word_set("subsidiary unit affiliate arm division offshoot spin-off")
"""Words one of which a text must have for this to change anything."""


def leave_owners(views: list[SentenceView]) -> None:
    """Let an owner's name stand for nobody right before his firm's own."""
    for view in views:
        for at, item in enumerate(view.items):
            before, after = item_at(view.items, at - 1), item_at(view.items, at + 1)
            named = before is not None and after is not None and before.kind == after.kind == "entity"
            if named and before is not None and item.lower in NEEDED:
                before.kind, before.sense = "word", None
