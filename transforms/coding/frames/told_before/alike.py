"""What fares like what was told before, and what cannot follow it: "Latvian sprats had gone the same way in June"."""

from dataclasses import replace

from transforms.coding.model import RELAXING, Frame, Reading, lower_words
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_YEARS = 2
"""Years back at which a day without a year is none of the last year."""

_OF_PLACE = frozenset({"in", "by", "the"})


def of_goods(reading: Reading, models: list[Reading]) -> list[Reading]:
    """Read "Latvian sprats had gone the same way": who hit the others hits these; not where another place is named."""
    told = [one for one in models[-1:] if one.verdict.decided and one.roles.senders]
    own, frame = {one.country for one in reading.roles.targets if one.country}, reading.frame
    if not told or not own or own & told[0].roles.sender_codes:
        return []
    behind = range(frame.head + 1, len(frame.items))
    if any(frame.items[at].kind == "actor" and frame.items[at - 1].lower in _OF_PLACE for at in behind):
        return []
    roles = replace(reading.roles, senders=list(told[0].roles.senders))
    return [Reading(replace(frame, action=told[0].frame.action), roles, told[0].verdict)]


def went_before(reading: Reading, model: Reading) -> bool:
    """Tell whether somebody cannot have followed a change, as his own day is of years before it.

    "Oslo lifted its embargo on Monday. Chad followed in 1998" goes on with something else.
    """
    if not reading.frame.head_item.lower.startswith("follow"):
        return False
    own = [one.value[:4] for one in reading.frame.view.dates if one.value is not None]
    year = str(model.frame.view.year or "")
    told = [one.value[:4] for one in model.frame.view.dates if one.value is not None] or [year]
    return bool(own) and bool(year) and int(max(own)) + _YEARS <= int(min(told))


_ASKING = ("ask", "request", "seek", "sought", "plead", "apply", "applied")


def asks_for_itself(reading: Reading, model: Reading) -> bool:
    """Tell whether a state only asks to be relieved as another was, which is for others to do.

    "Norway lifted its ban on Malian tin. Chad has asked for a similar step".
    """
    asks = reading.verdict.words.lower().startswith(_ASKING)
    return asks and model.frame.action in RELAXING and bool(reading.roles.sender_codes)


_VAGUE = word_set("measures measure sanctions steps step penalties moves move")
_BY_ITSELF = word_set("accord volition will motion initiative making")
_LIKE = word_set("same similar identical matching comparable parallel equivalent corresponding")
_NEAR = 3


def is_of_the_kind(frame: Frame) -> bool:
    """Tell whether a measure is only called one like another's ("the same measures", "restrictions of their own")."""
    items, at = frame.items, frame.object_at
    own = [one.lower for one in items[at + 1 : at + 1 + _NEAR]]
    vague = items[at].lower in _VAGUE  # "measures of its own" may be any
    by_itself = lower_at(items, at + 1 + _NEAR) in _BY_ITSELF
    of_its_own = own[:1] == ["of"] and own[-1:] == ["own"] and not vague and not by_itself
    return of_its_own or not _LIKE.isdisjoint(lower_words(items[max(0, at - _NEAR) : at]))
