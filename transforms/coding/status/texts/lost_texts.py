"""What texts "would have" done, of which the sentence does not say itself that they came to nothing."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict, lower_words
from transforms.reading.word_set import word_set

IT_WOULD_HAVE = "it would have"
"""The words of a refusal that only holds where the text has told of a draft and its end."""

_LOST = word_set("bill draft amendment motion resolution")
_POINTING = frozenset({"it", "text", "document"})
_SUPPOSING = word_set("if had unless otherwise but")


def by_would_have(frame: Frame) -> Verdict | None:
    """Read "the bill would have banned it", "it would also have frozen its assets" as refused if the draft was lost."""
    verb = frame.view.syntax.verbs.get(frame.head)
    free = verb is not None and verb.relation in ("main", "joined") and verb.above is None and not verb.passive
    if verb is None or not free or len(verb.subject) != 1 or _SUPPOSING & lower_words(frame.items):
        return None
    subject = frame.items[verb.subject[0].head].lower
    lost = subject in _POINTING or subject.rpartition(" ")[2] in _LOST
    return Verdict(Status.REJECTED, IT_WOULD_HAVE) if lost else None
