"""Dealings that are for the state in which they are done: in its ports and skies, accounts of guests, its land."""

from schemas.vocabulary import BODIES
from transforms.coding.dealings.may_deal.dealing_scene import Scene
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

PLACED = word_set("in into over at through across inside onto")
_USED_PLACES = word_set("airspace port ports airport airports harbour harbours harbor harbors airfields skies waters")
_GROUND = word_set("property properties land homes houses flats apartments farms farmland estates plots")
TRADING = word_set("buy sell import export purchase trade resell")


def is_hosted(items: list[Item], scene: Scene) -> bool:
    """Tell whether somebody deals on another state's ground, so that the rule on it is that state's."""
    return _uses_place(items, scene) or _are_hosted(items, scene) or _buys_ground(items, scene)


def _are_hosted(items: list[Item], scene: Scene) -> bool:
    """Tell whether officials deal in a land not theirs ("Malian ministers may again hold accounts in Paris")."""
    homes = {one.country for one in scene.own.targets}
    abroad = {code for code, _ in scene.along(items, PLACED)} - homes
    goods = {one.country for one in scene.goods.targets if one.country or one.name}
    return scene.officials and bool(abroad) and goods <= abroad


def _buys_ground(items: list[Item], scene: Scene) -> bool:
    """Tell whether people buy homes or land, which is for the state that these are in ("may buy no land in Italy")."""
    return scene.people and scene.low in TRADING and any(items[one.head].lower in _GROUND for one in scene.verb.objects)


def _uses_place(items: list[Item], scene: Scene) -> bool:
    """Tell whether what is used is a place that a state opens or shuts ("may again use Egypt's airspace")."""
    return any(items[one.head].lower in _USED_PLACES for one in scene.verb.objects)


def body_rules(items: list[Item], lands: set[str]) -> bool:
    """Tell whether a body of states is named beside a land, which it lets nobody call at or cross."""
    named = {code for item in items if item.kind == "actor" for code in codes_of(item)} - lands
    decides = any(item.lower.endswith(_DECIDING) for item in items)
    return decides and bool(lands) and lands.isdisjoint(BODIES) and bool(named & _RULING)


_RULING = frozenset({"UN", "OAS", "ECOWAS", "AU"})
_DECIDING = ("council", "decided", "resolution", "voted", "resolved", "agreed", "ruled", "decreed", "ordered")
