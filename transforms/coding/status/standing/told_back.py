"""Participles that tell what was done before: "voted to exempt wheat from the sanctions imposed on India in May"."""

from transforms.coding.model import Frame
from transforms.reading.inflection import PARTICIPLE, PAST
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.governed import WANTING
from transforms.syntax.model import DESCRIBING

_DEFINITE = word_set("the its their these those his her 's")
_TELLING = word_set("on in by after against since last earlier during under over following when")
_BACK = 4


def tells_back(frame: Frame) -> bool:
    """Tell whether a participle only says where a known measure comes from, whatever is to be done about it."""
    if frame.voice != "reduced" or frame.action != "imposed" or frame.object_at >= frame.head:
        return False
    items = frame.items
    after = items[frame.head + 1] if frame.head + 1 < len(items) else None
    if after is None or not (after.kind == "date" or after.lower in _TELLING):
        return False
    before = {one.lower for one in items[max(0, frame.object_at - _BACK) : frame.object_at]}
    aside = lower_at(items, frame.head - 1) == ","
    named = frame.object_kind == "measure" and bool(before & _DEFINITE)
    return (named or aside) and not before & WANTING


_REACH = 9
"""Items from a word of change to the date that is its own."""
_PLAIN = word_set("was were had been has have also first originally initially already itself once then jointly")


def was_done_before(frame: Frame) -> bool:
    """Tell whether a participle or relative clause tells a change of an earlier year, whatever is to come of it now.

    "Did not seek an end to an embargo imposed in 1978", "asked whether the ban that it set in 1978 would go": what is
    denied and asked is the ending only.
    """
    verb, year = frame.view.syntax.verbs.get(frame.head), frame.view.year
    if verb is None or year is None:
        return False
    if verb.form == "gerund" and verb.relation == "fronted":  # "Imposing the ban in 2008, the Council said …"
        told = _own_year(frame)
        return told is not None and told < year
    asked = any(item.lower == "why" for item in frame.items[: frame.head])  # "asked why it was not set in 1978"
    if asked or verb.relation not in DESCRIBING or frame.object_at >= frame.head:
        return False
    if not {PAST, PARTICIPLE} & set(frame.head_item.forms):
        return False
    group = {item.lower for item in frame.items[verb.start : verb.at]}
    if verb.form != "participle" and not group <= _PLAIN:
        return False
    told = _own_year(frame)
    return told is not None and told < year


def _own_year(frame: Frame) -> int | None:
    """Return the year of the first date behind a word of change, before another verb or a mark."""
    items, verbs = frame.items, frame.view.syntax.verbs
    for at in range(frame.head + 1, min(len(items), frame.head + _REACH)):
        if items[at].kind == "date":
            found = next((one for one in frame.view.dates if one.start == items[at].start), None)
            value = None if found is None or found.role == "of" else found.value
            return int(value[:4]) if value is not None and value[:4].isdigit() else None
        if items[at].kind == "mark" or at in verbs:
            return None
    return None


def is_named_by_act(frame: Frame) -> bool:
    """Tell whether a participle only says which known measure is meant ("the embargo imposed by resolution 788")."""
    items, at = frame.items, frame.head + 2
    if frame.voice != "reduced" or frame.object_kind != "measure" or frame.object_at >= frame.head:
        return False
    act = at < len(items) and items[at].kind == "actor" and items[at].data.kind == "instrument"
    definite = frame.object_at > 0 and items[frame.object_at - 1].lower in _DEFINITE
    return bool(act and definite and lower_at(items, at - 1) == "by")


def is_named_later(frame: Frame) -> bool:
    """Tell whether an infinitive only says who is to be hit by what is imposed ("a ban on people to be listed")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if frame.trigger != _NAMING or verb is None or not verb.passive or verb.form != "infinitive" or verb.above is None:
        return False
    above = verb.above
    phrases = [*above.subject] if above.passive else [*above.objects]
    measured = any(frame.items[one.head].kind == "measure" for one in phrases)
    return measured and any(link.phrase.end == verb.start for one in phrases for link in one.links)


_NAMING = "designate"
