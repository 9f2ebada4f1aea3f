"""The land in the name of an act: "amended the Cuban Assets Control Regulations to end the leave for …" hits Cuba."""

from transforms.coding.model import Frame
from transforms.reading.spans import Item

_ACTS = {"cuban": "CUB", "iranian": "IRN", "nicaragua": "NIC", "russian": "RUS", "russia": "RUS", "ukraine-": "RUS"}
"""How the acts begin that the reference data knows as one name, with whom they are about."""
_RULES = ("regulations", "regulation", "ordinance", "order", "orders", "rules", "directions")


def land_of_act(frame: Frame) -> tuple[str, str] | None:
    """Return the one country of the acts named before a change, with the name of the act."""
    items = frame.items[: frame.head]
    found = {code: item.text for at, item in enumerate(items) if (code := _land(item) or _told(items, at)) is not None}
    return next(iter(found.items())) if len(found) == 1 else None


def _land(item: Item) -> str | None:
    if item.kind == "actor" and item.data.kind == "instrument":
        return _ACTS.get(item.lower.partition(" ")[0].partition("/")[0]) if item.lower.endswith(_RULES) else None
    named = item.senses_of("actor") if item.kind == "word" and item.lower.removeprefix("new ") in _RULES else []
    return named[0].data.code if named else None


def _told(items: list[Item], at: int) -> str | None:
    """Return the country that the layout of a name puts behind an act ("the Sudanese Sanctions Regulations")."""
    named = at > 1 and items[at].kind == "actor" and items[at - 1].start == items[at - 1].end
    return items[at].data.code if named and items[at - 1].lower == "on" and items[at - 2].lower in _RULES else None
