"""What is said of a noun on which gerunds hang in a row: "the bans on buying oil and on insuring ships were lifted"."""

from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase, Verb

_ON = frozenset({"on", "against"})
_TENSED = frozenset({"finite", "copula"})


def bearer_of_chain(items: list[Item], before: list[Verb], verb: Verb) -> NounPhrase | None:
    """Return the measure that several gerunds hang on where their last object was taken for the subject of a verb.

    Args:
        items: those of the sentence.
        before: the verbs to the left, in order.
        verb: a verb with a subject that may only be what the last gerund is of.
    """
    last = before[-1] if before else None
    if last is None or verb.form not in _TENSED or last.form != "gerund" or last.start < 1 or len(before) < _CHAIN:
        return None
    hangs = len(verb.subject) == 1 and verb.subject[0].start == last.end and items[last.start - 1].lower in _ON
    bearer = last.subject[0] if last.subject and hangs else None
    if bearer is None or items[bearer.head].kind != "measure" or bearer.head > before[0].at:
        return None
    if any(one.form != "gerund" for one in before if one.at > bearer.head):
        return None
    last.objects = [*last.objects, verb.subject[0]]
    return bearer


_CHAIN = 2
