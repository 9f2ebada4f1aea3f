"""Those who oppose what they could not refuse: "black leaders opposed the lifting of the embargo" refuses nothing."""

from schemas.vocabulary import Status
from transforms.coding.model import Reading
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
