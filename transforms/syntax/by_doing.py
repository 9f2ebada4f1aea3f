"""Who does what a gerund tells that stands before its subject: "By banning its coal, Peru hopes to press Chile"."""

from transforms.syntax.groups import Groups
from transforms.syntax.kinds import DATE, MARK, PREP, SUB, Phrase
from transforms.syntax.model import FINITE, Verb

_BRINGING = frozenset({"by", "in", "after", "before", "since", "without", "while", "when", "on", "upon"})


def doer_of(groups: Groups, found: list[Phrase], verbs: list[Verb], places: list[int], verb: Verb) -> Verb | None:
    """Return the gerund that opens a clause and whose doer is the subject of the finite verb that follows, if any.

    Args:
        groups: the groups of the sentence.
        found: its phrases.
        verbs: the verbs before the finite one.
        places: their places among the phrases.
        verb: the finite verb.
    """
    if not verbs or verb.form not in FINITE or verb.passive or len(verb.subject) != 1:
        return None
    before, place = verbs[-1], places[-1]
    opens = place > 0 and found[place - 1].word in _BRINGING and found[place - 1].kind in (PREP, SUB)
    first = (
        place < 2 or found[place - 2].kind == SUB or (found[place - 2].kind == MARK and found[place - 2].word != ",")
    )
    if before.form != "gerund" or before.passive or not opens or not first:
        return None
    subject = next((at for at in range(place, len(found)) if found[at].start == verb.subject[0].start), None)
    if subject is None or subject <= place:
        return None
    comma = subject - 1 - (groups.kind(subject - 1) == DATE)
    return before if found[comma].kind == MARK and found[comma].word == "," else None
