"""What somebody only wishes others to do: "asked Washington to drop its threat", "hoped that it would"."""

from transforms.coding.status.chain import Governor
from transforms.reading.spans import Item

_WISHING = ("ask", "urg", "call", "want", "hop", "press", "demand", "appeal", "plead", "request", "wish", "seek")


def is_wished(items: list[Item], above: Governor, nearest: Governor | None) -> bool:
    """Tell whether what governs a change is only what somebody else is to do."""
    verb = None if nearest is None else nearest.verb
    if verb is None or not items[above.at].lower.startswith(_WISHING):
        return False
    would = "would" in {item.lower for item in items[verb.start : verb.at]}
    hoped = verb.relation in ("complement", "sub") and would
    return hoped or (verb.form == "infinitive" and verb.relation == "object control")
