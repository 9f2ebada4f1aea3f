"""What is said of the measures of a text as a whole, in a sentence that names none: "Ottawa could add more names"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Status
from transforms.coding.lists.coming_next import is_of_those_hit
from transforms.coding.model import LISTING, Clause, Frame, Reading, Roles, SentenceView, Verdict
from transforms.coding.parties.acting.guessed import told_by_outsiders
from transforms.coding.parties.actors import codes_of

_TALK = {
    "talk.more_names": ("imposed", Status.PROPOSED),
    "talk.more_steps": ("expanded", Status.PROPOSED),
    "talk.some_relief": ("eased", Status.PROPOSED),
    "talk.no_relief": ("eased", Status.REJECTED),
    "talk.no_lifting": ("lifted", Status.REJECTED),
}
_MADE = {"imposed": "impose", "expanded": "expand", "eased": "ease", "lifted": "lift"}
_LONGEST = 40


def regime_talk(view: SentenceView, model: Reading) -> list[Reading]:
    """Return what a sentence says of the measures of a text as a whole.

    Args:
        view: a sentence that tells no change itself.
        model: the last change before it.
    """
    items = view.items
    lands = list(dict.fromkeys((one.country, one.words) for one in model.roles.targets if one.country))
    if not lands or not model.roles.senders or len(items) > _LONGEST or items[-1].lower == "?" or view.is_title:
        return []
    if told_by_outsiders(items) or any(one.kind in ("sector", "entity") for one in items):
        return []
    words = " ".join(one.lower for one in items)
    for kind, (action, status) in _TALK.items():
        found = view.wordings.within((kind,), words)
        if found is not None and not _is_of_others(view, model, asked=action == "eased"):
            return [_reading(view, model, action, Verdict(status, found.words.strip(' “"'), found.line))]
    return []


def _is_of_others(view: SentenceView, model: Reading, *, asked: bool) -> bool:
    """Tell whether somebody else acts than who made the measures; those hit may ask for relief."""
    known = model.roles.sender_codes | ({one.country for one in model.roles.targets} if asked else set())
    named = [code for one in view.items if one.kind in ("actor", "group") for code in codes_of(one)]
    return any(code not in known for code in named) or (not asked and is_of_those_hit(view.items, _LONGEST, model))


def _reading(view: SentenceView, model: Reading, action: str, verdict: Verdict) -> Reading:
    frame = Frame(
        clause=Clause(view, 0, 0, len(view.items)),
        trigger=_MADE[action],
        action=action,
        object_kind="measure",
        object_at=0,
        voice="active",
        rule=LISTING,
    )
    targets = [
        replace(one, sector=None, name=None)
        for at, one in enumerate(model.roles.targets)
        if one.country and one.country not in {before.country for before in model.roles.targets[:at]}
    ]
    return Reading(frame, Roles(senders=model.roles.senders, targets=targets, sectors=[(UNSPECIFIED, "")]), verdict)
