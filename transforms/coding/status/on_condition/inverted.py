"""What a sentence that opens with "should" only supposes: "Should Washington ban its oil, prices will rise"."""

from transforms.coding.model import Frame
from transforms.coding.verbs.verb_group import FUTURE, IMAGINING, verb_group
from transforms.reading.inflection import BASE
from transforms.reading.spans import lower_at

_WOULD = IMAGINING - {"should"} | FUTURE


def is_inverted(frame: Frame) -> bool:
    """Tell whether a change stands in the clause that "should" opens; what follows if it comes true does not."""
    if lower_at(frame.items, 0) != "should" or BASE not in frame.head_item.forms or frame.items[-1].lower == "?":
        return False
    would = not set(verb_group(frame)).isdisjoint(_WOULD)
    return not would and all(item.kind != "mark" for item in frame.items[: frame.head])
