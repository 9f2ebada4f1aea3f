"""What is sanctioned by being approved: money, a post, a building, a sale."""

from transforms.coding.model import Reading
from transforms.coding.parties.acting.agents import object_phrases
from transforms.coding.parties.noun_phrases import HEADS
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase
from transforms.syntax.telling_verbs import DONE_TO

_APPROVING = "designate"
"""The class of changes whose verb "sanction" may mean to approve."""

_SOLD = frozenset({"sale", "sales", "purchase", "purchases", "export", "exports", "shipment", "release"})


def _is_amount(items: list[Item], phrase: NounPhrase) -> bool:
    return any(item.kind == "number" for item in items[phrase.start : phrase.end])


def is_approval(reading: Reading) -> bool:
    """Tell whether money, a post or a building is sanctioned, which is to allow it; what is listed or hit is not."""
    if reading.frame.trigger != _APPROVING or not reading.frame.head_item.lower.startswith("sanction"):
        return False
    items, titled = reading.frame.items, reading.frame.view.is_title
    phrases = object_phrases(reading.frame)
    if phrases and items[phrases[0].head].lower in HEADS:
        return False  # "sanctioned four members of the parliament"
    if phrases and items[phrases[0].head].lower in _SOLD and any(_is_amount(items, one) for one in phrases):
        return True  # "sanctioned the sale of 200,000 tonnes of butter"
    deed = next((at for at, item in enumerate(items) if at > reading.frame.head and item.lower in DONE_TO), len(items))
    return any(
        (any(sense.data == "as_object" for sense in item.senses_of("other")) and (titled or not item.text[0].isupper()))
        or item.text[0] in "$€£¥₹"
        for phrase in phrases
        if phrase.start < deed  # "sanctioned officers accused of war crimes"
        for item in items[phrase.start : phrase.end]
    )
