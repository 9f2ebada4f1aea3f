"""Goods that are told for the flow of them: "halted gas to Germany", "stopped wheat for Egypt", "resumed oil to it"."""

from transforms.coding.parties.noun_phrases import Core
from transforms.coding.verbs.objects import Candidate, candidate
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item

_WHERETO = frozenset({"to", "for"})
_TURNING = frozenset({"ban", "suspend", "block", "resume", "permit"})
"""Classes of verbs that stop a flow, or let it go on."""

_NO_FLOWS = frozenset({"vehicles", "banking"})


def goods_sent(items: list[Item], senses: list[Sense], core: Core) -> Candidate | None:
    """Return the sense that stops or frees a flow, where the object is goods and says at once whereto they go."""
    head = items[core.at]
    if head.kind != "sector" or head.data.kind != "goods" or head.data.sector in _NO_FLOWS or not core.links:
        return None
    first = core.links[0]
    if first.word not in _WHERETO or first.verb is not None:
        return None
    bound = items[first.phrase.start : first.phrase.end]
    named = any(one.kind in ("actor", "group", "anaphor") for one in bound)
    if not named or (first.word == "for" and items[first.phrase.head].kind not in ("actor", "group", "anaphor")):
        return None  # "stopped gas for Polish homes"
    return candidate([one for one in senses if one.data.name in _TURNING], "dealing", core.at)
