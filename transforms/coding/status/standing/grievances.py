"""What others mean to retaliate for: "sanctions against Japan for restricting imports" tells of no ban by Japan."""

from transforms.coding.model import RESTRICTING, Frame
from transforms.reading.grammar import AGAINST
from transforms.reading.inflection import ING
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set, word_tuple

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

UNLAWFUL = "unilateral illegal unlawful coercive unjustified baseless groundless unfounded arbitrary"
_UNLAWFUL = word_set(UNLAWFUL)
_SANCTIONS = ("sanctions", "measures", "restrictions")
_OPPOSING = word_tuple(
    "oppos reject against support object",
    "was against",
    "were against",
    "is against",
    "are against",
)


def protests_against_others(frame: Frame) -> bool:
    """Tell whether a state only protests against what others did ("opposes unilateral sanctions", "… as illegal").

    Whoever opposes sanctions on a state that it names would not have them itself.
    """
    items, at = frame.items, frame.object_at
    generic = frame.voice == "cue" and items[at].lower.endswith(_SANCTIONS) and lower_at(items, at + 1) not in AGAINST
    if not generic or not frame.head_item.lower.startswith(_OPPOSING) or frame.head > at:
        return False
    before = {one.lower for one in items[frame.head + 1 : at]}
    named = lower_at(items, at + 1) == "as" and lower_at(items, at + 2) in _UNLAWFUL
    return named or not before.isdisjoint(_UNLAWFUL)


OPPOSED = word_set("against opposition response retaliation reply answer counter counteract offset")


def is_of_opposed(frame: Frame) -> bool:
    """Tell whether steps are against the measures of others: "steps in response to U.S. sanctions on Mali"."""
    items, low, high = frame.items, *sorted((frame.head, frame.object_at))
    told = frame.action in RESTRICTING and frame.object_kind in ("measure", "package") and frame.head < frame.object_at
    if not told or _is_of_protest(frame):
        return told
    opposed = next((at for at in range(high - 1, low, -1) if not OPPOSED.isdisjoint(items[at].lower.split())), None)
    own = opposed is not None and any(one.kind == "measure" for one in items[low + 1 : opposed])
    return opposed is not None and not own and any(one.kind == "actor" for one in items[opposed + 1 : high])


_PROTESTS = ("protest", "complain", "objection", "outcry", "lawsuit", "challenge")


def _is_of_protest(frame: Frame) -> bool:
    """Tell whether a gerund tells of the measures that a protest is against ("a protest against bans tightening …")."""
    own = frame.view.syntax.verbs.get(frame.head)
    if own is None or own.form != "gerund" or own.relation != "postmodifier":
        return False
    return any(frame.items[one.head].lower.startswith(_PROTESTS) for one in own.subject)
