"""Goods of which there are to be none, in a sentence without a verb of its own: "No oil, no loans.", "No more tin."."""

from transforms.coding.discourse.pronouns.none_left import goods_denied
from transforms.coding.lists.listed import Listed
from transforms.coding.model import SentenceView


def things_denied(view: SentenceView) -> Listed | None:
    """Return the list of a sentence that only names goods after "no"."""
    found = goods_denied(view)
    return None if found is None else Listed(found[0], len(view.items), found[1])
