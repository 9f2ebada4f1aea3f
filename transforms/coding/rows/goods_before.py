"""The goods of a flow that the sentence leaves unnamed: "resumed shipments", in a text about uranium."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.discourse.topic import Topic
from transforms.coding.model import Coded, Reading, SentenceView
from transforms.reading.word_set import word_set

_FLOWS = word_set("shipment shipments delivery deliveries supply supplies consignment consignments cargo cargoes")
"""Nouns that presuppose goods: exports and trade may be of everything."""

_BACK = 3
"""Sentences before it in which the goods may be named last."""


def goods_before(reading: Reading, topic: Topic) -> list[Coded]:
    """Return the sector of the goods that the text named last, or in its title, for a flow that names none."""
    frame = reading.frame
    words = frame.object_item.lower.rpartition(" ")[2]
    if frame.object_kind != "dealing" or words not in _FLOWS or _goods_in(frame.view):
        return []
    index = frame.view.index
    before = [view for view in topic.views[max(0, index - _BACK) : index] if view.section == frame.view.section]
    title = [view for view in topic.views[:1] if view.is_title and view.section == frame.view.section]
    for view in (*reversed(before), *title):
        found = _goods_in(view)
        if found:
            return found if len({code for code, _ in found}) == 1 else []
    return []


def _goods_in(view: SentenceView) -> list[Coded]:
    found = {item.data.sector: item.text for item in view.items if item.kind == "sector" and item.data.kind == "goods"}
    return [(code, words) for code, words in found.items() if code != UNSPECIFIED]
