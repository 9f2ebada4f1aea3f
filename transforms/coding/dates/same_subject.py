"""Verbs and their subjects past what parts them: asides, and the days that stand between."""

from transforms.coding.model import SentenceView
from transforms.syntax import phrases as p
from transforms.syntax.model import RELATIVE, Verb
from transforms.syntax.phrases import Phrase


def goes_on_past_aside(view: SentenceView, verb: Verb, verbs: list[Verb]) -> Verb | None:
    """Return the verb before with whose subject a verb goes on past an aside: "halted trade, aid aside, and froze"."""
    before = next((one for one in reversed(verbs[: verbs.index(verb)]) if one.form == "finite"), None)
    if before is None or before.relation != "main" or not before.subject or not verb.subject:
        return None
    same = verb.subject[0].start == before.subject[0].start < before.start
    joined = view.items[verb.start - 1].lower in ("and", "but")
    return before if same and joined and verb.form == "finite" else None


def parts_subject(view: SentenceView, left: int, place: int) -> bool:
    """Tell whether a date parts a verb from its own subject ("after the raid Oslo on Monday banned …").

    A participle in the subject has a date of its own: "the curbs imposed on Togo in 1985 hurt …".
    """
    found = view.syntax.phrases
    if place == 0 or place + 1 >= len(found) or found[place + 1].kind != p.VG or found[place - 1].kind != p.NP:
        return False
    verb = view.syntax.verbs.get(found[place + 1].head)
    if verb is None or not verb.subject or verb.subject[-1].start < found[left].start:
        return False
    ends = {verb.subject[-1].end, *(link.phrase.end for link in verb.subject[-1].links)}
    return found[place - 1].end in ends


def closes_clause_on_subject(view: SentenceView, left: int, place: int) -> bool:
    """Tell whether a date closes what is told of a subject ("that it set on coal and tin in 2014 was …")."""
    found = view.syntax.phrases
    if place + 1 >= len(found) or found[place + 1].kind != p.VG or found[place - 1].kind != p.NP:
        return False
    inner, verb = (view.syntax.verbs.get(found[at].head) for at in (left, place + 1))
    told = inner is not None and inner.relation in RELATIVE | {"reduced"}
    return told and verb is not None and bool(verb.subject) and verb.subject[-1].start < found[left].start


def is_inserted(found: list[Phrase], left: int, place: int) -> bool:
    """Tell whether a date stands between commas after a verb that another is joined to ("freed, in May, and …")."""
    after = found[place + 1 : place + 3]
    if len(after) < 2 or after[0].kind != p.MARK or after[0].word != "," or after[1].kind != p.CONJ:
        return False
    stretch = found[left + 1 : place]
    return not any(one.kind in (p.SUB, p.REL, p.CONJ) or (one.kind == p.MARK and one.word != ",") for one in stretch)
