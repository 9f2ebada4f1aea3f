"""The word that opens the clause of a verb: "if", "until", "whether", or none where the clause is a main one."""

from transforms.coding.model import Frame
from transforms.coding.status.chain import place_of
from transforms.reading.spans import lower_at
from transforms.syntax import phrases as p
from transforms.syntax.model import DESCRIBING

AWAITING = frozenset({"until", "till", "once", "before", "when", "as soon as"})


def opening_of(frame: Frame, head: int) -> str:
    """Return the subordinator that opens the clause of a verb; nothing where the clause is a main one."""
    place = place_of(frame.view, head)
    if frame.roles is None or head not in frame.view.syntax.verbs or place is None:
        return frame.items[frame.left - 1].lower if frame.left else ""
    found = frame.view.syntax.phrases
    first = _before_subject(frame, head, place)
    if first < place and first and found[first - 1].kind == p.PREP and found[first - 1].word in AWAITING:
        return found[first - 1].word
    for here in range(first - 1, -1, -1):
        phrase = found[here]
        if phrase.word in AWAITING and found[here + 1].kind == p.DATE:
            continue  # "which until March authorises"
        if phrase.word == "once" and here and found[here - 1].kind == p.NP and found[here + 1].kind == p.VG:
            continue  # "the singer once known as …"
        awaiting = phrase.kind == p.PREP and phrase.word in AWAITING and found[here + 1].kind in (p.VG, p.ADV)
        if awaiting or phrase.kind in (p.SUB, p.REL):
            before = lower_at(frame.items, phrase.start - 1)
            if (phrase.word, before) == ("as", "soon"):
                return "as soon as"
            return "" if (phrase.word, before) == ("once", "at") else phrase.word
        if (phrase.kind == p.VG and phrase.form in ("finite", "copula")) or (
            phrase.kind == p.MARK and phrase.word != ","
        ):
            return ""
    return ""


def _before_subject(frame: Frame, head: int, place: int) -> int:
    """Return the place of a verb, or of its subject where more is told of that ("if the ban that it set goes")."""
    verbs = frame.view.syntax.verbs
    subject = verbs[head].subject
    if verbs[head].relation not in ("main", "sub") or len(subject) != 1 or subject[0].start >= head:
        return place
    between = [one for one in verbs.values() if subject[0].head < one.at < head]
    if not between or any(one.relation not in DESCRIBING for one in between):
        return place
    first = place_of(frame.view, subject[0].start)
    return place if first is None else first


def opening_of_joined(frame: Frame) -> str:
    """Return the subordinator of the clause that a verb goes on in ("until Iraq withdrew and lifted its blockade")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.relation != "joined" or frame.roles is None:
        return ""
    before = [at for at in frame.view.syntax.verbs if at < frame.head]
    return opening_of(frame, max(before)) if before else ""
