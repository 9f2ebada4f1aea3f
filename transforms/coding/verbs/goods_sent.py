"""Goods that are told for the flow of them: "halted gas to Germany", "stopped wheat to Egypt"."""

from transforms.coding.parties.noun_phrases import Core
from transforms.coding.verbs.objects import Candidate, candidate
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item


def goods_sent(items: list[Item], senses: list[Sense], core: Core) -> Candidate | None:
    """Return the sense that stops a flow of goods, where the object is goods and says at once whereto they go."""
    head = items[core.at]
    if head.kind != "sector" or head.data.kind != "goods" or head.data.sector == "vehicles" or not core.links:
        return None
    first = core.links[0]
    if first.word != "to" or first.verb is not None:
        return None
    bound = items[first.phrase.start : first.phrase.end]
    if not any(one.kind in ("actor", "group", "anaphor") for one in bound):
        return None
    return candidate([one for one in senses if one.data.name == "ban"], "dealing", core.at)
