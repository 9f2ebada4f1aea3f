"""Dates behind a gerund that tells what was done first: "lifted it three months after taking office, on 24 April"."""

from transforms.coding.model import SentenceView
from transforms.reading import grammar as g
from transforms.reading.spans import lower_at
from transforms.syntax import phrases as p

_AFTER = frozenset({"after", "upon", "following"})


def past_deeds_first(view: SentenceView, left: int | None, place: int) -> int | None:
    """Return the place of the verb that a date is of, past a gerund that tells what was done first.

    One that no comma parts from the gerund is of both ("after signing a treaty on 24 April"), but where a span is
    counted from the gerund's day, and where that is a change itself.

    Args:
        view: the sentence.
        left: the place of the verb before the date.
        place: that of the date.
    """
    found = view.syntax.phrases
    if left is None or left == 0 or found[left].form != "gerund" or found[left - 1].word not in _AFTER:
        return left
    verb = view.syntax.verbs.get(found[left].head)
    if verb is None or verb.above is None or verb.above.at > verb.at:
        return left
    counted = left > 1 and found[left - 2].kind == p.DATE
    if not _is_apart(view, found[place].start) and (counted or view.items[verb.at].kind == "trigger"):
        return left
    return next((here for here in range(left - 1, -1, -1) if found[here].head == verb.above.at), left)


def _is_apart(view: SentenceView, at: int) -> bool:
    """Tell whether a comma stands before a date, or did, so that no preposition is left there."""
    before = lower_at(view.items, at - 1)
    return before == "," or lower_at(view.items, at - 2) == "," or before not in g.PREPOSITIONS
