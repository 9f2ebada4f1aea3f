"""What only goes on: "will continue to bar its ships and prohibit …", "renewed it, barring them for another year"."""

from itertools import pairwise

from transforms.coding.model import Frame
from transforms.reading.grammar import SPANS
from transforms.reading.inflection import BASE, PAST
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_CONTINUING = ("continu", "keep", "kept")
_GOING = word_set("go goes going went gone carry carries carried")
_PROLONGING = frozenset({"extend"})
_FURTHER = word_set("another further more additional")
_REACH = 4


def only_goes_on(frame: Frame) -> bool:
    """Tell whether a restriction is part of what somebody goes on with, or prolongs."""
    own = frame.view.syntax.verbs.get(frame.head)
    if own is None or frame.action != "imposed" or own.passive:
        return False
    if own.above is None:
        return _is_joined_over_aside(frame, own)
    joined = _is_joined_to_going_on(frame, own, own.above) or _spells_out_renewal(frame, own, own.above)
    return joined or _is_kept_up(frame, own, own.above)


def _is_kept_up(frame: Frame, own: Verb, above: Verb) -> bool:
    """Read "keeps banning arms sales", "went on barring its ships and refusing its coal"."""
    if own.form != "gerund" or own.relation != "control":
        return False
    if above.form == "gerund" and above.above is not None:
        return _is_kept_up(frame, above, above.above)
    goes = lower_at(frame.items, above.at) in _GOING and lower_at(frame.items, own.start - 1) == "on"
    return goes or lower_at(frame.items, above.at).startswith(_CONTINUING)


def _is_joined_over_aside(frame: Frame, own: Verb) -> bool:
    """Read "will continue to deny entry to all, except for those who live there, and prohibit exports"."""
    item = frame.items[own.at]
    low = [one.lower for one in frame.items[own.start - 2 : own.start]]
    if own.relation != "joined" or low != [",", "and"] or PAST in item.forms or BASE not in item.forms:
        return False
    main = next((one for one in frame.view.syntax.verbs.values() if one.relation == "main" and one.at < own.at), None)
    return main is not None and lower_at(frame.items, main.at).startswith(_CONTINUING)


def _is_joined_to_going_on(frame: Frame, own: Verb, above: Verb) -> bool:
    """Read "will continue to deny entry and prohibit exports": a bare verb that shares the "to"."""
    item = frame.items[own.at]
    bare = own.end - own.start == 1 and BASE in item.forms and PAST not in item.forms
    low = frame.items[above.at].lower
    return own.relation == "joined" and bare and low.startswith(_CONTINUING)


def _spells_out_renewal(frame: Frame, own: Verb, above: Verb) -> bool:
    """Read "extended the sanctions, banning port calls for another six months"."""
    senses = frame.items[above.at].senses_of("trigger")
    if own.form != "gerund" or not any(one.data.name in _PROLONGING for one in senses):
        return False
    return _is_for_longer(frame, own) or any(
        item.lower in ("until", "till") and after.kind == "date" for item, after in pairwise(frame.items[own.end :])
    )


def _is_for_longer(frame: Frame, own: Verb) -> bool:
    """Tell whether a further time is told ("for another six months", "by a further year")."""
    low = [item.lower for item in frame.items[own.end :]]
    return any(
        one == "for" and not _FURTHER.isdisjoint(low[at : at + _REACH]) and not SPANS.isdisjoint(_words(low, at))
        for at, one in enumerate(low)
    ) or any(item.kind == "date" and not _FURTHER.isdisjoint(item.lower.split()) for item in frame.items[own.end :])


def _words(low: list[str], at: int) -> list[str]:
    return [word for one in low[at : at + _REACH + 1] for word in one.split()]
