"""The land in the name of an act: "amended the Cuban Assets Control Regulations to end the leave for …" hits Cuba."""

from transforms.coding.model import Frame
from transforms.reading.spans import Item

_ACTS = {"cuban": "CUB", "iranian": "IRN", "nicaragua": "NIC", "russian": "RUS", "russia": "RUS", "ukraine-": "RUS"}
"""How the acts begin that the reference data knows as one name, with whom they are about."""
_RULES = ("regulations", "regulation", "ordinance", "order", "orders", "rules", "directions")


def land_of_act(frame: Frame) -> tuple[str, str] | None:
    """Return the one country of the acts named before a change, with the name of the act."""
    found = {code: item.text for item in frame.items[: frame.head] if (code := _land(item)) is not None}
    return next(iter(found.items())) if len(found) == 1 else None


def _land(item: Item) -> str | None:
    if item.kind == "actor" and item.data.kind == "instrument":
        return _ACTS.get(item.lower.partition(" ")[0].partition("/")[0]) if item.lower.endswith(_RULES) else None
    named = item.senses_of("actor") if item.kind == "word" and item.lower in _RULES else []
    return named[0].data.code if named else None
