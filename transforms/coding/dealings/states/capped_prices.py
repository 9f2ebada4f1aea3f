"""A price that others than the seller cap: "agreed to cap the price of Russian crude"."""

from dataclasses import replace

from transforms.coding.dealings.state_changes import Told, measure_frame, told_frame
from transforms.coding.dealings.states.untold import UNTOLD, unless_untold
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.noun_phrases import Core
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_objects import acted_on, verb_voice
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_CAPS = word_set("cap caps capped capping")
_SINKING = ("fall", "fell", "drop", "declin", "sink", "sank", "come down", "came down")
_RISING = ("rise", "rose", "rising", "risen", "climb", "go up", "went up")
_MOVING = ("come", "came", "go", "went", "gone")
"""Verbs that move a cap by the word behind them ("went up to $65")."""
_REACH = 6
_PRICES = word_set("price prices")
_ENERGY = frozenset({"oil", "gas", "petroleum_products", "energy", "coal"})

HEADS = Heads(words=_CAPS | word_set("come comes came go goes went gone"), stems=_SINKING + _RISING)
"""The verbs that ``capped_price`` may read."""


def capped_price(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read a verb that caps the price of what another state sells; None where the price is one's own, or nobody's."""
    items = clause.items
    if (way := _way(items, verb)) is not None:
        return _moved_cap(clause, verb, memory, way)
    if items[verb.at].lower not in _CAPS:
        return None
    for phrase in acted_on(items, verb, verb_voice(verb)):
        if items[phrase.head].lower not in _PRICES:
            continue
        named = measure_roles(items, phrase, phrase.head, phrase.links, clause.view.year)
        senders = named.agents if verb.passive else subject_actors(items, verb)[0]
        own = {code for code, _ in senders}
        others = [one for one in named.targets if one.country is not None and one.country not in own]
        if any(one.sector in _ENERGY for one in others) or (others and any(one in _ENERGY for one, _ in named.sectors)):
            return told_frame(clause, Told("price_capped", "imposed", "measure", phrase.head), named, senders)
    return None


def _way(items: list[Item], verb: Verb) -> str | None:
    """Return what it is to a cap that it falls or rises; None where a verb says neither."""
    low, behind = items[verb.at].lower, lower_at(items, verb.at + 1).split(" ")[0]
    moves = low.startswith(_MOVING)
    if low.startswith(_SINKING) or (moves and behind == "down"):
        return "expanded"
    return "eased" if low.startswith(_RISING) or (moves and behind == "up") else None


def of_goods_hit(frame: Frame, phrase: NounPhrase, memory: Memory) -> Frame:
    """Return the frame of a cap that is moved, marked where the cap, told by a phrase, is on no goods of those hit."""
    if _is_of_other_things(frame.items, phrase) or _is_home_cap(frame, phrase, memory):
        return replace(frame, rule=UNTOLD)
    return unless_untold(frame, memory)


def _is_of_other_things(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a cap is said to be on something that is no goods: "the salary cap", "the cap on card fees"."""
    before = [items[at] for at in range(phrase.start, phrase.head)]
    told = [items[link.phrase.head] for link in phrase.links if link.word == "on"]
    plain = [one for one in before if one.kind == "word" and one.lower not in g.DETERMINERS | _ANY_CAP]
    known = any(one.kind in ("sector", "actor", "group") for one in before)
    other = [one for one in told if one.kind == "word" and one.lower not in _PRICES | _ANY_CAP]
    return (bool(plain) and not known and not told) or bool(other)


_ANY_CAP = word_set(
    "price prices new current present first initial original so-called dynamic global joint allied agreed common "
    "maximum market barrel same second lower higher existing floating it them that this these those seaborne its their"
)


def _is_home_cap(frame: Frame, phrase: NounPhrase, memory: Memory) -> bool:
    """Tell whether a cap, told by a phrase, is one on prices at home: "Hungary's cap on petrol prices".

    A state that has hit nobody so far says of a cap on another's goods whose they are.
    """
    owners = frame.roles.sender_codes if frame.roles is not None else set()
    links = (at for link in phrase.links for at in range(link.phrase.start, link.phrase.end))
    inside = {code for at in (*range(phrase.start, phrase.end), *links) for code in _codes(frame.items[at])}
    return bool(memory.acting and owners) and owners.isdisjoint(memory.acting) and inside <= owners


def _codes(item: Item) -> list[str]:
    return codes_of(item) if item.kind == "actor" else []


def _moved_cap(clause: Clause, verb: Verb, memory: Memory, action: str) -> Frame | None:
    """Read a cap that falls or rises to an amount ("the price cap on Iranian crude will fall to $50")."""
    items = clause.items
    after = items[verb.end : verb.end + _REACH]
    amount = any(one.kind == "number" for one in after)
    to = any(word in ("to", "from", "by", "below") for one in after[:2] for word in one.lower.split(" "))
    if not amount or not to:
        return None
    for phrase in verb.subject:
        head = items[phrase.head]
        if head.kind != "measure" or not head.lower.endswith(("cap", "ceiling")):
            continue
        frame = measure_frame(clause, Core("measure", phrase.head, phrase, phrase.links), memory, ("cap_moved", action))
        return of_goods_hit(frame, phrase, memory)
    return None
