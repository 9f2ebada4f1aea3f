"""Whose heads of state decide: those of the one body that a communiqué names ("the Heads of State decide …")."""

from collections.abc import Iterable

from schemas.vocabulary import BODIES, OTHER_BODY
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of

_HEADS = ("heads of state", "heads of government")
_OTHERS = frozenset({"UN", OTHER_BODY})
"""The body that is no summit of its members, and those without a code of their own."""


def body_of_summit(views: Iterable[SentenceView]) -> str | None:
    """Return the one body of states that a text of their heads names; None where it names none, or several."""
    items = [item for view in views for item in view.items]
    if not any(item.kind == "post" and item.lower.startswith(_HEADS) for item in items):
        return None
    codes = {code for item in items if item.kind == "actor" for code in codes_of(item) if code in BODIES} - _OTHERS
    return codes.pop() if len(codes) == 1 else None
