"""Steps that a colon spells out as measures, read as measures: "took two steps against Mali: a ban on gold and …"."""

from transforms.reading.items import Item, lower_at
from transforms.reading.sense_model import Sense
from transforms.reading.word_set import word_set
from transforms.reference.model import MeasureWord

_STEPS = word_set("step steps move moves action actions blow blows punishment punishments")
_COLON = frozenset({":", "—", "–"})
_REACH, _FAR = 4, 10
NEEDED = _STEPS
"""Words one of which a sentence must have for this step to change it."""


def say_measures(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with its steps as measures, where those are what a colon spells out."""
    colon = next((at for at, one in enumerate(items) if one.lower in _COLON and _opens_measure(items, at + 1)), 0)
    if not colon:
        return items
    here = next((at for at in range(max(0, colon - _FAR), colon) if items[at].lower in _STEPS), None)
    if here is None or items[here].senses_of("measure"):
        return items
    word = "measures" if items[here].lower.endswith("s") else "measure"
    sense = Sense("measure", MeasureWord(word, "recall", None, None))
    named = Item(items[here].start, items[here].end, items[here].text, word, [sense])
    return [*items[:here], named, *items[here + 1 :]]


def _opens_measure(items: list[Item], at: int) -> bool:
    """Tell whether a measure stands behind an article at a place ("a full ban")."""
    inside = items[at + 1 : at + _REACH]
    if lower_at(items, at) == "no":  # "these punishments: no oil, no loans"
        return any(item.senses_of("sector") or item.senses_of("measure") for item in inside)
    held = any(one.data.kind == "measure" for item in inside for one in item.senses_of("measure"))
    return lower_at(items, at) in ("a", "an") and (held or any(item.senses_of("nominal") for item in inside))
