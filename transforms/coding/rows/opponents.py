"""Those who are no state: what they oppose they do not refuse, and what they ask the government for is its own."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Reading
from transforms.reading.word_set import word_set

_OPPOSING = "oppos"
_POINTING = word_set("they who")
_PERSONS = word_set("it he she we i which who they both neither")
_KINDS = frozenset({"word", "post", "number"})


def only_opposed(reading: Reading) -> bool:
    """Tell whether a change is refused by nobody but people who are no state and no organ of one."""
    frame, verdict = reading.frame, reading.verdict
    if verdict.status is not Status.REJECTED or not verdict.words.lower().startswith(_OPPOSING):
        return False
    items, verbs = frame.items, frame.view.syntax.verbs.values()
    verb = next((one for one in verbs if items[one.at].lower.startswith(_OPPOSING)), None)
    if verb is None or verb.passive or verb.form not in ("finite", "copula"):
        return False
    subject = verb.subject
    if subject and items[subject[0].start].lower in _POINTING and verb.above is not None:
        subject = verb.above.subject
    said = [items[at] for one in subject for at in range(one.start, one.end)]
    return bool(said) and all(one.kind in _KINDS and one.lower not in _PERSONS for one in said)


_GOVERNMENTS = word_set("government govt cabinet parliament administration")


def asks_government(frame: Frame) -> bool:
    """Tell whether people ask the government to act ("Swedish unions called on the government to impose sanctions")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.relation != "object control" or len(verb.subject) != 1:
        return False
    return frame.items[verb.subject[0].head].lower in _GOVERNMENTS
