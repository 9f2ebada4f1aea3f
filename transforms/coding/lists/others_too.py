"""Other senders than the one before, of whom a short sentence says that they did the same, or with which goods.

"Chad: ditto.", "Joining it were Chad and Togo", "Chad added timber", "Chad contented itself with timber".
"""

import re
from dataclasses import replace

from transforms.coding.lists.last_parts import parts_from_start
from transforms.coding.lists.list_parts import Manner, listed_in
from transforms.coding.lists.listed import Listed
from transforms.coding.lists.listed_reading import listed_reading
from transforms.coding.lists.member_gaps import LAND, MEASURE, MEMBER, Gap, told_of_members
from transforms.coding.lists.said_alike import ALIKE, named_by
from transforms.coding.model import Coded, Reading, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.hit.list_measures import measures_in
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.senders import OFTEN_ACTING, OFTEN_HIT


def others_too(view: SentenceView, model: Reading) -> list[Reading]:
    """Return the change before a sentence as made by those others of whom it only says that they made it, too."""
    if model.frame.view.is_title or not any(one.kind in ("actor", "group") for one in view.items[:_NEAR]):
        return []
    if any(one.lower == "own" for one in view.items):
        return []  # "did the same with its own mines" hits nobody else
    for part in parts_from_start(view):
        told = told_of_members(part, model.roles.sender_codes, view.wordings.vocabulary(ALIKE))
        found = named_by(part, told, "others") if told is not None else None
        if told is None or found is None or found.gaps["o"].kind != LAND:
            continue
        if _FATE.match(told.words) and not _often_act(part, found.gaps["o"]):
            continue  # "The same goes for Chad" may be said of what is done to it
        senders = _senders(part, found.gaps["o"], model)
        read = _read(part, found.gaps.get("l"), model) if senders else None
        return [] if read is None else [replace(read, roles=replace(read.roles, senders=senders))]
    return []


_FATE = re.compile(r"(?:the |this |that )?(?:very )?same (?!be )")


def _often_act(view: SentenceView, gap: Gap) -> bool:
    return all(OFTEN_ACTING.issuperset(codes_of(one)) for one in view.items[gap.start : gap.end])


_NEAR = 6
"""Items among which a sentence names who acts."""


def _senders(view: SentenceView, gap: Gap, model: Reading) -> list[Coded]:
    """Return who acts; nobody where one of them is hit, or is one that is hit far more often than it acts."""
    found = [(code, one.text) for one in view.items[gap.start : gap.end] for code in codes_of(one)]
    hit = {one.country for one in model.roles.targets}
    return [] if any(code in hit or code in OFTEN_HIT for code, _ in found) else found


def _read(view: SentenceView, gap: Gap | None, model: Reading) -> Reading | None:
    """Return the change of the others: in the goods that are named, else in those of the change before."""
    if gap is None:
        same = Named(targets=list(model.roles.targets), sectors=list(model.roles.sectors))
        return listed_reading(view, Listed(0, len(view.items), beside=True), model, same)
    if gap.kind == MEASURE and view.items[gap.start].lower in ("a", "an"):
        held = next((one for _, one in measures_in(view, gap.start, gap.end)), None)
        found = Listed(gap.start, gap.end, beside=True)
        return None if held is None else listed_reading(view, found, model, held, kind="measure")
    if gap.kind != MEMBER:
        return None
    named = listed_in(view, gap.start, gap.end, Manner())
    return None if named.empty else listed_reading(view, Listed(gap.start, gap.end, beside=True), model, named)
