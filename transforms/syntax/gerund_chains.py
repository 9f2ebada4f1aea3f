"""What is said of a noun on which gerunds hang in a row: "the bans on buying oil and on insuring ships were lifted"."""

from transforms.reading.grammar import AGAINST, JOINTS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.kinds import CONJ, MARK, VG, Phrase
from transforms.syntax.model import FINITE, NounPhrase, Verb


def bearer_of_chain(items: list[Item], before: list[Verb], verb: Verb) -> NounPhrase | None:
    """Return the measure that several gerunds hang on where their last object was taken for the subject of a verb.

    Args:
        items: those of the sentence.
        before: the verbs to the left, in order.
        verb: a verb with a subject that may only be what the last gerund is of.
    """
    last = before[-1] if before else None
    if last is None or verb.form not in FINITE or last.form != "gerund" or last.start < 1 or len(before) < _CHAIN:
        return None
    alone = len(verb.subject) == 1 and verb.subject[0].start == last.end
    hangs = alone and (items[last.start - 1].lower in AGAINST or _goes_on(items, before))
    kept = alone and _keeps_from(items, before[-2], last)
    bearer = before[-2].subject[0] if kept else last.subject[0] if last.subject and hangs else None
    if bearer is None or not _is_held(items[bearer.head], kept=kept) or bearer.head > before[0].at:
        return None
    if any(one.form != "gerund" for one in before if one.at > bearer.head):
        return None
    last.objects = [*last.objects, verb.subject[0]]
    share_gerund_objects(items, before)
    return bearer


_RULES = word_set("rule rules measure measures provision law order decree decision policy act regulation")


def _is_held(head: Item, *, kept: bool) -> bool:
    return head.kind == "measure" or (kept and head.lower in _RULES)


def _keeps_from(items: list[Item], other: Verb, last: Verb) -> bool:
    """Tell whether a gerund keeps somebody from another ("sanctions preventing Mali from buying arms were lifted")."""
    keeps = other.form == "gerund" and other.relation == "postmodifier" and len(other.subject) == 1 and other.objects
    return bool(keeps) and last.above is other and items[last.start - 1].lower == "from"


def _goes_on(items: list[Item], before: list[Verb]) -> bool:
    """Tell whether the last gerund goes on a row that hangs on a measure ("a ban on insuring and transporting oil")."""
    last, other = before[-1], before[-2]
    return _is_joined(items, other, last) and (items[other.start - 1].lower in AGAINST or _goes_on(items, before[:-1]))


def _is_joined(items: list[Item], other: Verb, last: Verb) -> bool:
    """Tell whether nothing but "and", "or" or a comma stands between two gerunds, of which the first has no object."""
    between = [item.lower for item in items[other.end : last.start]]
    gerunds = other.form == "gerund" and last.form == "gerund" and not other.objects
    deals = items[other.at].kind == "dealing_verb" and items[last.at].kind == "dealing_verb"
    return gerunds and deals and bool(between) and set(between) <= JOINTS and other.start > 0


def share_gerund_objects(items: list[Item], verbs: list[Verb]) -> None:
    """Give gerunds in a row the objects of the last: "a ban on purchasing, importing or transporting gold"."""
    for at in range(len(verbs) - 1, 0, -1):
        other, last = verbs[at - 1], verbs[at]
        if last.objects and _is_joined(items, other, last):
            other.objects = list(last.objects)


_CHAIN = 2


def last_of_gerunds(found: list[Phrase], at: int, limit: int) -> int:
    """Return the place of the last of gerunds in a row, the first of which stands at a place ("buying or selling")."""
    last = here = at
    while here + 1 < limit:
        here += 1
        if found[here].kind == VG and found[here].form == "gerund" and here > last + 1:
            last = here
        elif not (found[here].kind == CONJ or (found[here].kind == MARK and found[here].word == ",")):
            break
    return last if any(one.kind == CONJ for one in found[at:last]) else at
