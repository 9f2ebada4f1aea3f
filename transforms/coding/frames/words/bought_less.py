"""Who only buys less than before, which forbids no trade: "India has cut its purchases of their crude"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_LESSENING = word_set(
    "cut cuts cutting reduce reduces reduced reducing halve halves halved slash slashes slashed trim trimmed lower "
    "lowered curtail curtailed pare pared"
)
_BUYING = ("purchases", "imports", "buying", "intake", "orders", "offtake")
_IN_ANGER = ("protest", "retaliat", "punish", "respon", "repris", "condemn", "solidar", "anger", "off", "all", "zero")
_ADDED = word_set("too also well likewise")
_OWN = word_set("its their his her own")
_SHARES = word_set("half third quarter fifth tenth percent per cent pct thirds quarters")


def _is_share(items: list[Item], at: int) -> bool:
    """Tell whether it is told by how much something became less ("by a third", "by 20 per cent")."""
    return any(item.kind == "number" or item.lower in _SHARES for item in items[at : at + 3])


def buys_less(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody only buys less than before ("Mali has cut its purchases of their crude by a third").

    That forbids no trade, unless it is said to be done in anger, for all of it, or beside what is forbidden.
    """
    bought = [one for one in verb.objects if items[one.head].lower.endswith(_BUYING)]
    if items[verb.at].lower not in _LESSENING or verb.passive or not bought:
        return False
    if any(item.lower == "'s" for one in bought for item in items[one.start : one.head]):
        return False  # "cut Mali's purchases": who sells forbids
    words = [one.lower for one in items[verb.start :]]
    own = any(one.lower in _OWN for phrase in bought for one in items[phrase.start : phrase.head])
    if not own and not any(one == "by" and _is_share(items, verb.start + at + 1) for at, one in enumerate(words)):
        return False
    return not any(one.startswith(_IN_ANGER) or one in _ADDED for one in words)
