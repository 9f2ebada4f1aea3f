"""Goods of which the text told just before that imports were stopped: "Chilean salmon fell after Peru banned imports".

The goods and whose they are come behind the flow, so that whoever reads the sentence finds them.
"""

from schemas.vocabulary import BODIES
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading.items import moved
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

NEEDED = word_set("imports purchases")
"""Words one of which a text must have for goods to be told so."""
_DETERMINERS = word_set("all the any further new such")
_GOING_ON = word_set("of from into to by ,")
"""Words behind a flow that say more of it."""

_STOPPING = frozenset({"ban", "bar", "block", "halt", "suspend"})
_NEAR = 3
"""Items behind a state among which its goods stand."""


def say_what_flows(views: list[SentenceView]) -> None:
    """Put goods told of before behind the imports of nothing in particular that another state stops."""
    for view in views:
        if not any(item.lower in NEEDED for item in view.items):
            continue
        for verb in view.syntax.verbs.values():
            flow = _bare_flow(view.items, verb)
            goods = [] if flow is None else _goods_before(views, view, verb)
            if flow is not None and goods:
                of = Item(flow.end, flow.end, "of", "of")
                at = view.items.index(flow) + 1
                view.items[at:at] = [of, *(moved(one, flow.end, flow.end) for one in goods)]
                view.parsed = None
                break


def _bare_flow(items: list[Item], verb: Verb) -> Item | None:
    """Return the flow that is all that a verb of change acts on."""
    stops = items[verb.at].kind == "trigger" and items[verb.at].data.name in _STOPPING
    if not stops or verb.passive or len(verb.objects) != 1:
        return None
    flow = verb.objects[0]
    before = [one.lower for one in items[flow.start : flow.head]]
    if flow.links or items[flow.head].lower not in NEEDED or not _DETERMINERS.issuperset(before):
        return None
    return None if lower_at(items, flow.end) in _GOING_ON else items[flow.head]


def _goods_before(views: list[SentenceView], view: SentenceView, verb: Verb) -> list[Item]:
    """Return a state and its goods, told before a verb in its sentence or in the one before, that does not act."""
    acting = {code for one in verb.subject for code in _codes(view.items, one)}
    if not acting:
        return []
    before = views[view.index - 1].items if view.index and views[view.index - 1].section == view.section else []
    return _goods(view.items[: verb.start], acting) or _goods(before, acting)


def _codes(items: list[Item], phrase: NounPhrase) -> list[str]:
    return [code for one in items[phrase.start : phrase.end] for code in codes_of(one)]


def _goods(items: list[Item], acting: set[str]) -> list[Item]:
    """Return the last state with goods of its own right behind it ("Chilean salmon", "Chile's wine makers")."""
    for at in range(len(items) - 1, -1, -1):
        codes = set(codes_of(items[at])) if items[at].kind == "actor" else set()
        if not codes or not codes.isdisjoint(acting) or not codes.isdisjoint(BODIES):
            continue
        if items[at].data.kind != "demonym" and lower_at(items, at + 1) != "'s":
            continue
        for here in range(at + 1, min(len(items), at + 1 + _NEAR)):
            if _makes_or_is_goods(items[here]):
                return [items[at], items[here]]
            if items[here].kind not in ("word", "sector") or items[here].lower in ("in", "on", "to", "of", "from"):
                break
    return []


def _makes_or_is_goods(item: Item) -> bool:
    if item.kind == "post":
        return item.data.sector not in (None, "government")  # "coal exporters", "wine makers"
    return item.kind == "sector" and bool(item.data.kind == "goods")
