"""Against whom a border is shut, where the same sentence shuts something else to somebody.

"Closed its airspace to Indian airlines and sealed the Wagah crossing".
"""

from dataclasses import replace

from transforms.coding.model import Reading, Target


def with_joined_grounds(readings: list[Reading]) -> list[Reading]:
    """Give a place that is shut to nobody named those against whom its sentence has told another change."""
    found: list[Reading] = []
    for one in readings:
        model = _model(one, found) if _is_ground(one) else None
        found.append(one if model is None else _against(one, model))
    return found


def _is_ground(reading: Reading) -> bool:
    frame = reading.frame
    if frame.object_kind != "dealing" or reading.roles.targets or frame.action != "imposed":
        return False
    item = frame.object_item
    return item.kind == "measure" and item.data.measure == "transport"


def _model(reading: Reading, before: list[Reading]) -> Reading | None:
    """Return the last reading before in the sentence by the same sender that says who is hit."""
    for one in reversed(before):
        if one.frame.view is not reading.frame.view:
            return None
        same = not reading.roles.senders or one.roles.sender_codes == reading.roles.sender_codes
        if same and one.frame.action == "imposed" and any(hit.country for hit in one.roles.targets):
            return one
    return None


def _against(reading: Reading, model: Reading) -> Reading:
    codes = dict.fromkeys((hit.country, hit.words) for hit in model.roles.targets if hit.country)
    targets = [Target(code, None, None, words) for code, words in codes]
    return replace(reading, roles=replace(reading.roles, targets=targets))
