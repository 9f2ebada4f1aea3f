"""Who could not be won for a change: "failed to persuade Norway to ban tin", "could not get it to lift its ban"."""

from schemas.vocabulary import Status
from transforms.coding.status.governors import cue_status
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_PERSUADING = ("persuad", "convinc", "induc", "cajol", "coax", "prevail", "talk", "get", "bring", "win over", "sway")
_ABLE = word_set("could can able did")


def by_persuasion(items: list[Item], verb: Verb) -> Status | None:
    """Return what a verb of winning somebody over says where it did not come to that; None anywhere else.

    What stands under a refusal ("failed to persuade") is only wished by itself.
    """
    if not items[verb.at].lower.startswith(_PERSUADING) or not verb.objects:
        return None
    before = items[verb.start - 1] if verb.start else items[verb.start]
    if cue_status(before) is Status.REJECTED:
        return Status.PROPOSED
    group = {item.lower for item in items[verb.start : verb.at]}
    denied = not _ABLE.isdisjoint(group) and not g.NEGATIONS.isdisjoint(group)
    return Status.REJECTED if denied else None
