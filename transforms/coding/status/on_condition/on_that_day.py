"""What is to come on the day on which another does something: "would be suspended the day they left"."""

from transforms.coding.model import Frame
from transforms.coding.status.on_condition.when_clauses import PUBLISHED
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.inflection import PAST
from transforms.reading.spans import lower_at
from transforms.syntax.model import Verb

_FAR = 8
_MOMENTS = frozenset({"day", "minute", "instant", "the day"})
_WHOSE_CLAUSE = frozenset({"they", "he", "she", "it", "the", "its", "his", "their"})


def on_the_day(frame: Frame, at: int) -> bool:
    """Tell whether a place opens the clause of such a day ("the day they left", "the day martial law ended")."""
    items = frame.items
    article = items[at].lower == "the day" or lower_at(items, at - 1) == "the"
    free = lower_at(items, at - 2) not in ("on", "to", "of", "from", "by", "until")
    if not (items[at].lower in _MOMENTS and article and free and {"will", "would"} & set(verb_group(frame))):
        return False
    own = [one for place, one in frame.view.syntax.verbs.items() if at < place <= at + _FAR]
    told = lower_at(items, at + 1) in _WHOSE_CLAUSE or any(_has_subject_from(frame, one, at) for one in own)
    return told and bool(own) and not any(items[one.at].lower in PUBLISHED for one in own)


def _has_subject_from(frame: Frame, verb: Verb, at: int) -> bool:
    """Tell whether a verb has a subject of its own that begins at the day, or right behind it.

    Where no mark parts "the day" from the subject a finite verb may be taken for a participle.
    """
    plain = verb.form == "participle" and PAST in frame.items[verb.at].forms
    plain = plain and lower_at(frame.items, verb.end) not in ("by", "for", "in")
    return (
        (plain or verb.form in ("finite", "copula"))
        and bool(verb.subject)
        and at - 1 <= verb.subject[0].start <= at + 1
    )
