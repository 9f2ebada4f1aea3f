"""What somebody is only ready to do, what lies on the table, and what a council has voted to do."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_READY = word_set("ready prepared set poised due willing able likely keen eager unlikely about expected scheduled")
_TEXTS = word_set("resolution resolutions motion text draft proposal measure amendment")
_TABLED = ("on the table", "before the council", "under discussion", "up for discussion", "up for a vote")
_DEPTH = 4
_AT_ONCE = "UN"
"""The body whose votes bind at once."""


def by_readiness(frame: Frame) -> Verdict | None:
    """Return the status of a change that somebody is said to be ready for, that a text before them would make, or that
    the Security Council's vote made; None where none of that is said.
    """
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None:
        return None
    ready = _ready(frame, verb)
    if ready is not None:
        return Verdict(Status.PROPOSED, ready)
    if (still := _to_be_decided(frame, verb)) is not None:
        return Verdict(Status.PROPOSED, still)
    if _is_tabled(frame, verb):
        return Verdict(Status.PROPOSED, "on the table")
    return Verdict(Status.IN_FORCE, "vote") if _is_voted(frame, verb) else None


def _ready(frame: Frame, verb: Verb) -> str | None:
    """Return "ready" of "was ready yesterday to begin lifting": words between keep the two from being one phrase."""
    above: Verb | None = verb
    for _ in range(_DEPTH):
        if above is None or above.form in ("finite", "copula"):
            break
        above = above.above
    if above is None or above.form != "copula" or above is verb:
        return None
    heads = (frame.items[one.head] for one in above.objects)
    return next((one.text for one in heads if one.lower in _READY), None)


_DECIDERS = word_set(
    "ambassadors envoys ministers leaders lawmakers deputies senators members mps parliament cabinet committee "
    "parliamentarians governments diplomats"
)
_DUE = word_set("due scheduled slated set expected")
_FORMAL = ("renew", "prolong", "extend", "adopt", "approv", "endors", "lift", "agree", "decid", "ratif", "roll")


def _to_be_decided(frame: Frame, verb: Verb) -> str | None:
    """Return "due" of "ambassadors are due to renew the listings": those who decide meet only then."""
    items = frame.items
    if verb.form != "infinitive" or not items[verb.at].lower.startswith(_FORMAL):
        return None
    before = items[max(0, verb.start - 1) : verb.at]
    due = next((word for one in before for word in one.lower.split() if word in _DUE), None)
    deciding = any(items[one.head].lower.rpartition(" ")[2] in _DECIDERS for one in verb.subject)
    return due if deciding else None


def _is_tabled(frame: Frame, verb: Verb) -> bool:
    """Tell whether a text that only lies before those who decide would make the change ("on the table was a …")."""
    if verb.form != "gerund" or not any(frame.items[one.head].lower in _TEXTS for one in verb.subject):
        return False
    words = " ".join(item.lower for item in frame.items)
    return any(one in words for one in _TABLED)


def _is_voted(frame: Frame, verb: Verb) -> bool:
    """Tell whether an infinitive says what a vote of the Security Council did ("the Council's vote to lift …")."""
    at = verb.start - 1
    owner = frame.items[at - 2] if at >= 2 else None
    owned = lower_at(frame.items, at) == "vote" and lower_at(frame.items, at - 1) == "'s"
    if verb.form != "infinitive" or not owned or owner is None or owner.kind not in ("actor", "anaphor"):
        return False
    return bool(owner.data.code == _AT_ONCE)
