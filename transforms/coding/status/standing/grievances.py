"""What others mean to retaliate for: "sanctions against Japan for restricting imports" tells of no ban by Japan."""

from transforms.coding.model import Frame
from transforms.reading.inflection import ING
from transforms.reading.spans import lower_at

_RESTRICTING = ("restrict", "limit", "curb", "curtail", "exclud", "reduc", "shut", "clos")
_RETALIATING = ("retaliat", "punish", "penal", "threat", "sanction", "hit", "impos", "slap", "rais", "warn")


def is_grievance(frame: Frame) -> bool:
    """Tell whether a gerund after "for" only names the barrier to trade that others act against."""
    items, at = frame.items, frame.head
    gerund = ING in frame.head_item.forms and lower_at(items, at - 1) == "for"
    if not gerund or frame.action != "imposed" or not items[at].lower.startswith(_RESTRICTING):
        return False
    verb = frame.view.syntax.verbs.get(at)
    above = None if verb is None else verb.above
    return above is not None and items[above.at].lower.startswith(_RETALIATING)


_ACTING_AGAINST = (
    "take action",
    "took action",
    "taken action",
    "taking action",
    "act against",
    "crack down",
    "move against",
)
FAILING = ("fail", "refus", "neglect", "unwilling", "reluctan")


def blames_inaction(frame: Frame) -> bool:
    """Tell whether somebody is only blamed for letting others be ("failed to take action against terrorist groups")."""
    if frame.object_kind != "party" or not frame.head_item.lower.startswith(_ACTING_AGAINST):
        return False
    return any(item.lower.startswith(FAILING) for item in frame.items[max(0, frame.head - _BEFORE) : frame.head])


_BEFORE = 4
