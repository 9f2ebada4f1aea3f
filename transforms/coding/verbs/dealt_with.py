"""With whom a dealing is that only a pronoun names, or what stands behind a clause on the goods."""

from transforms.coding.model import Coded, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.noun_phrases import Core
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_WITH_WHOM = frozenset({"with", "to", "from"})


def dealt_with(items: list[Item], verb: Verb, core: Core, senders: list[Coded]) -> list[Target]:
    """Return the state named last before a verb, and no sender, where its object is a dealing with "it"."""
    acting = {code for code, _ in senders}
    links = [*core.links, *verb.links]
    beyond = _past_relative(items, core, acting) or _carried(items, core, acting)
    if beyond:
        return beyond
    if not any(one.word in _WITH_WHOM and _is_it(items[one.phrase.head]) for one in links):
        return []
    for item in reversed(items[: verb.start]):
        if item.kind != "actor":
            continue
        codes = [code for code in codes_of(item) if code not in acting]
        return [Target(code, None, None, item.text) for code in codes] if len(codes) == 1 else []
    return []


def _is_it(item: Item) -> bool:
    """Tell whether "it" stands for whom the text left to the sentence, and is not bound to a state already."""
    return item.kind == "word" and item.lower == "it"


_CARRYING = word_set(
    "carry carries carrying carried load loads loading loaded transport transports transporting haul hauls hauling "
    "bring brings bringing deliver delivers delivering ship ships shipping move moves moving"
)
_CARRIERS = word_set("ship ships tanker tankers vessel vessels boats aircraft planes lorries trucks")
_AHEAD = 8
"""Items after a dealing among which what its ships carry is named."""


def _carried(items: list[Item], core: Core, acting: set[str]) -> list[Target]:
    """Return whose goods the ships carry that are dealt with ("will stop insuring tankers that carry Malian oil")."""
    for at in range(core.at + 1, min(core.at + _AHEAD, len(items) - 3)):
        if items[at].kind in ("actor", "entity") and acting.isdisjoint(codes_of(items[at])):
            return []
        carries = items[at].lower in _RELATIVES and items[at + 1].lower in _CARRYING
        carries = carries or (items[at].lower in _CARRYING and items[at - 1].lower in _CARRIERS)
        if carries and any(one.lower in _CARRIERS for one in items[max(core.at, at - 2) : at]):
            after = (one for one in items[at + 1 : at + 1 + _OWNED] if one.kind == "actor")
            codes = [code for one in after for code in codes_of(one) if code not in acting]
            return [Target(code, None, None, items[at + 1].text) for code in codes[:1]]
    return []


_OWNED = 4
_ENDS = {"export": "to", "sale": "to", "deliver": "to", "suppl": "to", "shipment": "to", "import": "from"}
_RELATIVES = frozenset({"that", "which"})


def _past_relative(items: list[Item], core: Core, acting: set[str]) -> list[Target]:
    """Return who is named behind what a clause says of the goods ("exports of items that serve its army to Mali")."""
    end = next((word for flow, word in _ENDS.items() if items[core.at].lower.startswith(flow)), None)
    start = max([core.phrase.end, *(link.phrase.end for link in core.links)])
    if end is None or start >= len(items) or items[start].lower not in _RELATIVES:
        return []
    if any(items[link.phrase.head].kind == "actor" for link in core.links):
        return []
    place = next((at for at in range(start, len(items) - 1) if _brings_state(items, at, end)), None)
    if place is None:
        return []
    found: list[Target] = []
    for item in items[place + 1 :]:
        if item.kind == "actor":
            found += [Target(code, None, None, item.text) for code in codes_of(item) if code not in acting]
        elif item.lower not in ("and", "or", ","):
            break
    return found


def _brings_state(items: list[Item], at: int, word: str) -> bool:
    return items[at].lower == word and items[at + 1].kind == "actor" and items[at + 1].data.kind == "name"
