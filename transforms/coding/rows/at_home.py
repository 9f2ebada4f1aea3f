"""What is forbidden at home, and what is held back from readers: no measure against anybody abroad."""

from collections.abc import Callable
from itertools import pairwise

from schemas.vocabulary import BODIES
from transforms.coding.dealings.movement.causes import has_other_cause
from transforms.coding.dealings.states.untold import UNTOLD
from transforms.coding.model import Reading
from transforms.coding.parties.acting.agents import object_phrases
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.kinds import BARRING
from transforms.reading.meanings.other_reliefs import spares_other_rule
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_NEWS = word_set(
    "report reports study news story stories book books memoirs speech findings figures results statistics interview "
    "review reviews announcement papers"
)


def unlike_abroad(reading: Reading) -> str | None:
    """Say why a change is of nothing that hits anybody abroad, or None."""
    return next((why for holds, why in _UNLIKE if holds(reading)), None)


def _is_forbidden_at_home(reading: Reading) -> bool:
    """Tell whether a state only forbids something within its own borders ("kites are forbidden in Kabul")."""
    frame, roles = reading.frame, reading.roles
    plain = frame.object_kind == "party" and frame.object_item.kind == "word"
    if frame.trigger not in BARRING or frame.voice != "passive" or not plain or roles.sectors or roles.senders:
        return False
    items = frame.items
    within = {item.text for at, item in enumerate(items) if item.kind == "actor" and lower_at(items, at - 1) == "in"}
    return bool(roles.targets) and all(one.name is None and one.words in within for one in roles.targets)


_RATES = word_set("tariff tariffs fee fees rate rates price prices charge charges toll tolls due dues fares")
_LEAVING = word_set("leave leaves depart go quit")
_ORDER_REACH = 9


def _is_of_rates(reading: Reading) -> bool:
    """Tell whether what is frozen is the price of a dealing ("froze transit tariffs")."""
    frame = reading.frame
    return frame.trigger == "freeze" and lower_at(frame.items, frame.object_at + 1) in _RATES


def _is_of_leaving(reading: Reading) -> bool:
    """Tell whether an order is for somebody to leave the country ("withdrew its order for the envoy to leave")."""
    items, at = reading.frame.items, reading.frame.object_at
    if items[at].lower not in ("order", "orders") or lower_at(items, at + 1) not in ("for", "to"):
        return False
    after = [item.lower for item in items[at + 1 : at + 1 + _ORDER_REACH]]
    return any(one == "to" and two in _LEAVING for one, two in pairwise(after))


def _is_kept_out(reading: Reading) -> bool:
    """Tell whether the place that somebody may not enter is taken for the one hit ("All are barred from going there").

    Those who mostly act do not let others in; elsewhere it is their own people who are told to stay away.
    """
    frame, roles = reading.frame, reading.roles
    if frame.voice != "passive" or frame.object_kind != "dealing" or not frame.object_item.lower.startswith("travel"):
        return False
    named = not roles.senders and bool(roles.targets)
    return named and all(one.country in USUAL_SENDERS and one.name is None for one in roles.targets)


_OWN = word_set("its their his her own country's nation's")
_PROMISING = ("pledg", "promis", "commit", "agree", "assur", "undert", "vow", "told", "pressure", "urg")
_GUARDED = ("export", "transit", "transfer", "sale", "shipment", "re-export")
_NEAR = 4


def _guards_own_exports(reading: Reading) -> bool:
    """Tell whether a state only sees better to what leaves it: "promised Oslo to tighten controls on exports".

    Whoever is named beside it asked for it, and is not hit. Those who mostly act do so against somebody.
    """
    frame, roles = reading.frame, reading.roles
    if frame.action != "expanded" or _is_named_behind(reading) or frame.voice not in ("active", "nominal"):
        return False
    if not frame.object_item.lower.endswith(("controls", "control")):
        return False
    if any(code in USUAL_SENDERS or code in BODIES for code, _ in roles.senders):
        return False
    items = frame.items
    words = [item.lower for item in items[frame.object_at : frame.object_at + _NEAR]]
    if not any(word.startswith(_GUARDED) for word in words):
        return False
    before = [item.lower for item in items[: frame.object_at]]
    return not _OWN.isdisjoint(before[frame.head :]) or any(word.startswith(_PROMISING) for word in before)


def _is_named_behind(reading: Reading) -> bool:
    """Tell whether whom a measure hits is named behind it."""
    behind = {item.text for item in reading.frame.items[reading.frame.object_at :]}
    return any(one.words is None or one.words in behind for one in reading.roles.targets)


def _is_of_news(reading: Reading) -> bool:
    """Tell whether an embargo only says when something may be printed ("lifted its embargo on the bank's report")."""
    frame = reading.frame
    if not frame.object_item.lower.startswith("embargo"):
        return False
    links = [link for phrase in object_phrases(frame) if phrase.head == frame.object_at for link in phrase.links]
    return any(link.word == "on" and frame.items[link.phrase.head].lower in _NEWS for link in links)


def _is_of_home_rule(reading: Reading) -> bool:
    """Tell whether somebody is spared a fee, a tax or the like ("exempted the coastguard from port fees")."""
    frame = reading.frame
    return frame.trigger == "exempt" and frame.voice in _TOLD and spares_other_rule(frame.items, frame.head)


_TOLD = frozenset({"active", "passive", "reduced"})


def _is_way_again(reading: Reading) -> bool:
    """Tell whether a way is open, or let through again, after works, weather or a strike ("reopened after repairs")."""
    frame = reading.frame
    way = frame.object_kind == "dealing" and frame.object_item.kind == "measure"
    opens = way and frame.trigger == "resume" and frame.object_item.data.measure == "transport"
    lets = frame.trigger == "exempt" and frame.head_item.lower.startswith(_LETTING) and frame.object_kind == "dealing"
    return (opens or lets) and has_other_cause(frame.items)


_LETTING = ("let", "allow")
_MOVING = word_set("moving movement movements taking carrying carriage transport transporting leaving trucking hauling")
_REGIONS = word_set(
    "region regions province provinces district districts county counties prefecture valley delta states"
)
_CLOSING = frozenset({"trigger", "mark", "actor", "date"})
_ON_REACH = 4
_MEASURE_REACH = 12


def _is_within_borders(reading: Reading) -> bool:
    """Tell whether goods may not be moved between parts of a land: "the ban on moving maize out of the province".

    A land that is named there, or as whom it hits, has it from others.
    """
    frame = reading.frame
    items = frame.items[frame.object_at + 1 : frame.object_at + _MEASURE_REACH]
    if frame.object_kind != "measure" or not items or items[0].lower not in ("on", "against"):
        return False
    ends = (at for at, item in enumerate(items) if item.kind in _CLOSING and item.lower not in _MOVING)
    inside = [item.lower for item in items[: next(ends, len(items))]]
    moved = not _MOVING.isdisjoint(inside[:_ON_REACH]) and not _REGIONS.isdisjoint(inside)
    return moved and not any(one.words is not None and _names(frame.items, one.words) for one in reading.roles.targets)


def _names(items: list[Item], words: str) -> bool:
    """Tell whether some words are those of an item."""
    return any(item.text == words for item in items)


def _is_of_untold(reading: Reading) -> bool:
    return reading.frame.rule == UNTOLD


_UNLIKE: tuple[tuple[Callable[[Reading], bool], str], ...] = (
    (_is_forbidden_at_home, "what a state forbids within its own borders"),
    (_guards_own_exports, "how a state watches over its own exports, whoever buys them"),
    (_is_of_rates, "what carriers or customs charge is frozen, and no trade"),
    (_is_of_leaving, "an envoy is told to leave, or no longer so"),
    (_is_kept_out, "who may not travel somewhere is hit, and not the place"),
    (_is_of_news, "an embargo on what may be printed"),
    (_is_of_home_rule, "somebody is spared a fee or a tax, and no sanction"),
    (_is_of_untold, "it becomes of a measure of others, or at home, and no state is said to act"),
    (_is_within_borders, "what may not be moved from one part of a land to another"),
    (_is_way_again, "a way is open again, and nobody had shut it to punish"),
)
