"""In whose capital something is done by nobody named."""

from transforms.coding.model import Coded, Frame
from transforms.coding.parties.actors import coded

_PLACED = 4
"""Items at least of a sentence that says first where something is done."""


def place_of(frame: Frame, hit: set[str]) -> list[Coded]:
    """Return in whose capital something is done by nobody named: "In Canberra, two banks were put on the list"."""
    items, verb = frame.items, frame.view.syntax.verbs.get(frame.head)
    if verb is None or not verb.passive or verb.relation != "main" or len(items) < _PLACED or items[0].lower != "in":
        return []
    place = items[1]
    if place.kind != "actor" or place.data.kind not in ("capital", "metonym") or place.data.code in hit:
        return []
    return coded(place)
