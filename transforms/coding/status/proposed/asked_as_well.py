"""What is asked for in one breath with something else: "demanded that loans be stopped and its accounts frozen"."""

from transforms.coding.model import Frame
from transforms.reading.inflection import PARTICIPLE
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_ASKING = (
    "demand", "urg", "insist", "propos", "recommend", "request", "suggest", "ask", "appeal", "plead", "advis", "mov",
    "argu", "wish", "prefer", "call", "advoca", "counsel", "petition", "plan", "stipulat", "requir",
)  # fmt: skip
"""How the verbs and nouns begin after which "be" says what somebody wants."""
_JOINING = word_set("and or , nor")


def asked_as_well(frame: Frame) -> str | None:
    """Return the word that asks for a change told without its "be", or None."""
    items, own = frame.items, frame.view.syntax.verbs.get(frame.head)
    if own is None or own.start != own.at or PARTICIPLE not in items[own.at].forms:
        return None
    before = None
    for verb in frame.view.syntax.verbs.values():
        before = verb if verb.at < own.at else before
    if before is None or before.above is None or not _is_wished(items, before):
        return None
    asking = items[before.above.at]
    joined = any(one.lower in _JOINING for one in items[before.end : own.start])
    return asking.text if joined and asking.lower.startswith(_ASKING) else None


def _is_wished(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb stands as a wish does: "that loans be stopped", "that flights not be resumed"."""
    group = [item.lower for item in items[verb.start : verb.at]]
    return group in (["be"], ["not", "be"]) and lower_at(items, verb.at - 1) == "be"
