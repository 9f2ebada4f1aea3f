"""Who only wants to do what another did, or never will, where the verb is left out: "Zambia wants to", "Chile may"."""

from collections.abc import Iterator

from schemas.vocabulary import Status
from transforms.coding.model import Coded, Reading, SentenceView, Verdict
from transforms.coding.parties.acting.actor_lists import actors_from
from transforms.reading import grammar as g
from transforms.reading.spans import Item, item_at, lower_at
from transforms.reading.word_set import word_set

Intention = tuple[int, list[Coded], Verdict]
_OPENING = word_set(", ; and but while whereas though although")
_POSSIBLE = word_set("may might could")
_FUTURE = word_set("will would")
_LIKING = word_set("like love prefer")
_AGAIN = word_set("do so too likewise soon later also")
_ENDS = word_set(". , ; ? ! : and but in on by once if when until unless before after at")
_STATUS = {"proposed": Status.PROPOSED, "rejected": Status.REJECTED}
_MOST = 4


def intended(view: SentenceView, model: Reading, start: int) -> Iterator[Intention]:
    """Yield who means to do, may do, or never will do, what a change before it tells.

    Args:
        view: the sentence.
        model: the change, in this sentence or the one before.
        start: the place of the first item that may name somebody.
    """
    items, taken = view.items, {*model.roles.sender_codes, *(one.country for one in model.roles.targets)}
    for at in range(start, len(items) - 1):
        if at and not (items[at].lower in _OPENING and lower_at(items, at + 1) not in _OPENING):
            continue
        senders, end = actors_from(items, at + 1 if at else 0)
        status = _meant(items, end) if senders else None
        if status is not None and not {code for code, _ in senders} & taken:
            yield end, senders, Verdict(_of_model(status, model), items[end].text)


def _of_model(status: Status, model: Reading) -> Status:
    """Return how far a follower has come: who "refuses to" follow a refusal is not known to act."""
    return Status.PROPOSED if model.verdict.status is Status.REJECTED else status


def _meant(items: list[Item], at: int) -> Status | None:
    """Return what is meant by the words at a place, if they leave out the verb: "wants to", "may", "never will"."""
    low, after = lower_at(items, at), lower_at(items, at + 1)
    if "never" in (low, after) and {low, after} & _FUTURE:
        return Status.REJECTED if _closes(items, at + 2) else None
    if low in _POSSIBLE:
        return Status.PROPOSED if _closes(items, at + 1) else None
    if low == "would" and after in _LIKING:
        return Status.PROPOSED if lower_at(items, at + 2) == "to" and _closes(items, at + 3) else None
    start = at + 1 if low in g.BE | g.ADVERBS else at
    cue = item_at(items, start)
    if cue is None or cue.kind not in ("cue", "trigger") or (start == at and not cue.forms):
        return None
    status = (
        Status.REJECTED if cue.lower.startswith("refus") else _STATUS.get(cue.data.name if cue.kind == "cue" else "")
    )
    whole = cue.lower.endswith(" to")
    ends = start + 1 if whole else start + 2
    to = whole or lower_at(items, start + 1) == "to"
    return status if to and _closes(items, ends) else None


def _closes(items: list[Item], at: int) -> bool:
    """Tell whether a clause ends at a place, past "do so" and "too"."""
    for here in range(at, at + _MOST):
        if here >= len(items) or items[here].kind == "date" or items[here].lower in _ENDS:
            return True
        if items[here].lower not in _AGAIN and items[here].lower != "do so":
            return False
    return False
