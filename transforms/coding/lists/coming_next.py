"""What may be hit or freed next, in a short sentence: "Oil could be next", "Next in line are the banks"."""

import re

from schemas.vocabulary import Status
from transforms.coding.lists.listed import Listed
from transforms.coding.lists.member_gaps import LAND, MEASURE, told_of_members
from transforms.coding.model import RELAXING, Reading, SentenceView
from transforms.coding.parties.acting.guessed import told_by_outsiders
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item

_NEXT = ("alike.next",)


def coming_next(view: SentenceView, model: Reading) -> Listed | None:
    """Return those of whom a sentence says no more than that they may share the lot of those in the change before it.

    Args:
        view: a sentence that tells no change itself.
        model: the change before it.
    """
    known = view.wordings.vocabulary(_NEXT)
    told = None if model.frame.view.is_title else told_of_members(view, model.roles.sender_codes, known)
    found = None if told is None else view.wordings.whole(_NEXT, told.words)
    if told is None or found is None:
        return None
    gap = told.gaps[sum(one in "*#@" for one in told.words[: found.ends["l"]]) - 1]
    if told_by_outsiders(view.items) or not _fits(view.items[gap.start : gap.end], gap.kind, model):
        return None
    if is_of_those_hit(view.items, gap.start, model):
        return None
    if _LEAVING.search(told.words) and view.items[gap.end - 1].kind == "post":
        return None  # "the minister may be next to go"
    return Listed(gap.start, gap.end, (found.words.partition(" ")[0],), status=Status.PROPOSED, worded=found.line)


_LEAVING = re.compile(r" to (?:go|follow)\b")


def _fits(own: list[Item], kind: str, model: Reading) -> bool:
    """Tell whether those named can share the lot of those before: no land, no single thing, and no standing ban."""
    definite = own[0].lower not in ("a", "an")
    if kind == MEASURE:
        return definite == (model.frame.action in RELAXING)
    return kind != LAND and definite


def is_of_those_hit(items: list[Item], end: int, model: Reading) -> bool:
    """Tell whether those want it who are hit ("Moscow wants coal included"), which means something else."""
    hit = {one.country for one in model.roles.targets if one.country}
    named = {code for one in items[:end] if one.kind in ("actor", "group") for code in codes_of(one)}
    return bool(named) and named <= hit
