"""Persons who may not leave a land, as a court or an inquiry has it: no measure keeps them out of anything."""

from transforms.coding.model import Frame
from transforms.reading.word_set import word_set

LEAVING = word_set("leave quit depart")
_POSTS = word_set(
    "post posts job jobs work service employer employers barracks classes school schools home homes house"
)
_RULES = frozenset({"prohibition", "denial"})
_PERSONS = frozenset({"entity", "post"})
_FIRMS = frozenset({"company", "bank", "airline", "ship", "vessel", "exchange", "media"})


def is_kept_in(frame: Frame) -> bool:
    """Tell whether a person may not leave ("a banker may not leave Cyprus"); goods and ships may not for other ends."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or frame.rule not in _RULES or frame.head_item.lower not in LEAVING or not verb.subject:
        return False
    if any(frame.items[one.head].lower in _POSTS for one in verb.objects):
        return True  # "nurses may no longer leave their jobs"
    heads = [frame.items[one.head] for one in verb.subject]
    return all(one.kind in _PERSONS and (one.kind != "entity" or one.data.kind not in _FIRMS) for one in heads)
