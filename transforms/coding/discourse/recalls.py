"""When "measures" are sanctions: those named before, or of which the sentence says who took them against whom."""

from dataclasses import replace
from itertools import pairwise

from schemas.vocabulary import BODIES
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading import grammar as g
from transforms.reading.date_words import NUMBERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_DEFINITE = word_set("the these those its their all both own")
_STANDING = word_set("existing current present same punitive economic new additional further latest two three")
_HIT = word_set("banks firms companies individuals entities ships vessels airlines oligarchs media broadcasters")
_CLAUSE = 8
"""Words after "measures" in which a clause may say who took them."""

_TAKEN = word_set("imposed introduced applied taken adopted decided")
_TOOK = _TAKEN | {"took"}


def recall(view: SentenceView, *, seen: bool, just: bool) -> None:
    """Let "the measures" be the measure that was named before, or that its own sentence says who took against whom.

    ``seen`` says that one was named at all, ``just`` that the sentence before named it.
    """
    items = view.items
    for at, (before, item) in enumerate(pairwise(items), start=1):
        if item.kind != "measure" or item.sense is None:
            continue
        if item.data.kind != "recall":
            named = item.data.kind in ("measure", "list")
            seen, just = seen or named, just or named
            continue
        if item.lower == "measure" and not (just and before.lower in ("the", "this")):
            continue  # one measure is any of a government's, but for the one just spoken of
        if item.lower == "measure" and at + 1 < len(items) and items[at + 1].kind == "nominal":
            continue  # "the measure repeals an Act"
        taken = lower_at(items, at + 1) in _TAKEN and lower_at(items, at + 2) in ("by", "against", "on")
        taken = taken or _was_taken(items, at) or _is_of_act(items, at)
        of_list = before.kind == "measure" or _is_whom(before)  # "the unreliable entity list measures"
        definite = before.lower in _DEFINITE or (before.lower in _STANDING and lower_at(items, at - 2) in _DEFINITE)
        bodys = before.kind == "actor" and before.data.code in BODIES and _hits_persons(items, at + 1)
        if (
            bodys
            or of_list
            or (definite and (seen or taken or _is_on_goods_by_council(items, at)))
            or (seen and (_aims_at_some(items, at + 1) or _comes_after(items, at)))
            or (just and _are_refused(items, at))
            or _hits_somebody(items, at + 1 + int(lower_at(items, at + 1) in _TAKEN))
        ):
            item.sense = replace(item.sense, data=replace(item.data, kind="measure"))


_FURTHER = word_set("further additional more fresh tougher stronger harsher")
_BEFORE = 4


def _are_refused(items: list[Item], at: int) -> bool:
    """Tell whether more of what was just told is refused ("widened its sanctions. Britain ruled out more measures")."""
    more = any(item.lower in _FURTHER for item in items[max(0, at - 2) : at])
    near = items[max(0, at - _BEFORE - 1) : at]
    refused = any(item.kind == "cue" and item.data.name == "rejected" for item in near)
    alone = lower_at(items, at + 1) not in ("to", "in", "for", "at")  # "measures to prop up the yen"
    return more and refused and alone and any(item.kind == "actor" for item in items[:at])


def _is_on_goods_by_council(items: list[Item], at: int) -> bool:
    """Read "the measures on diamonds from Liberia" where the United Nations are named, which protect no trade."""
    near = items[at + 1 : at + 1 + _CLAUSE]
    goods = near[:1] != [] and near[0].lower == "on" and any(one.kind in ("sector", "measure") for one in near[1:4])
    lands = any(one.kind == "actor" and one.data.code not in BODIES for one in near)
    return goods and lands and any("UN" in codes_of(one) for one in items if one.kind == "actor")


def _aims_at_some(items: list[Item], at: int) -> bool:
    """Tell whether measures are said to aim at branches of an economy or at persons ("measures targeting energy")."""
    aimed = lower_at(items, at) == "targeting" or (lower_at(items, at) == "aimed" and lower_at(items, at + 1) == "at")
    return aimed and any(one.kind in ("sector", "post") for one in items[at + 1 : at + 4])


def _was_taken(items: list[Item], at: int) -> bool:
    """Tell whether a clause says who took measures against whom ("the measures that it had taken against Iceland")."""
    clause = [one.lower for one in items[at + 1 : at + 1 + _CLAUSE]]
    told = next((here for here, word in enumerate(clause[:-1]) if word in _TOOK), 0)
    acts = told > 1 and clause[told - 1] in g.HAVE
    took = told > 0 and clause[told] != "taken" and not g.BE & set(clause[:told])
    return (acts or took) and clause[told + 1] in ("against", "on") and "," not in clause[:told]


def _is_of_act(items: list[Item], at: int) -> bool:
    """Tell whether measures are those of an act of the Council ("the measures set out in paragraphs 1 to 7 of …")."""
    if lower_at(items, at + 1) not in _SET_OUT:
        return False
    near = items[at + 1 : at + 1 + _CLAUSE]
    paragraph = any(one.lower in ("paragraph", "paragraphs") for one in near)
    return paragraph or any(one.kind == "actor" and one.data.kind == "instrument" for one in near)


_SET_OUT = word_set("set imposed contained specified laid established decided as in")


def _is_whom(item: Item) -> bool:
    """Tell whether the plain name of a state stands for whom measures are on ("Russia measures in brief")."""
    return item.kind == "actor" and item.data.kind == "name" and USUAL_SENDERS.isdisjoint(codes_of(item))


def _hits_persons(items: list[Item], at: int) -> bool:
    """Tell whether some number of persons stands after "measures against" ("EU measures against four men")."""
    counted = lower_at(items, at) == "against" and (
        lower_at(items, at + 1) in NUMBERS or lower_at(items, at + 1).isdigit()
    )
    return counted and any(one.kind == "post" for one in items[at + 2 : at + 4])


def _hits_somebody(items: list[Item], at: int) -> bool:
    """Tell whether a state or a named party stands after "measures against", and no goods of its."""
    if lower_at(items, at) not in ("against", "on", "targeting"):
        return False
    at += 2 if lower_at(items, at + 1) == "the" else 1
    hit = items[at] if at < len(items) else None
    if hit is not None and hit.kind == "actor" and hit.data.kind == "demonym":
        whom = items[at + 1 : at + 2]  # "measures against Russian banks", not "measures on Chinese steel"
        return any(one.kind == "post" or one.lower in _HIT for one in whom) and lower_at(items, at - 1) == "against"
    return hit is not None and hit.kind in ("entity", "actor")


_FOLLOWING = word_set("followed follows joined")
_REACH, _WITH = 6, 3
"""Items before the measures among which the verb stands, and "with"."""


def _comes_after(items: list[Item], at: int) -> bool:
    """Tell whether somebody comes after others with the measures: "Japan followed with unilateral measures"."""
    before = [item.lower for item in items[max(0, at - _REACH) : at]]
    return "with" in before[-_WITH:] and not _FOLLOWING.isdisjoint(before)
