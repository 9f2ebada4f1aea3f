"""Subjects that a clause parts from the last of them: "firms that armed them and two banks were listed".

So does a participle between commas: "an oil embargo, imposed in 1993, and a ban on flights were lifted".
"""

from transforms.reading.spans import Item
from transforms.syntax import phrases as p
from transforms.syntax.groups import Groups
from transforms.syntax.kinds import STRONG
from transforms.syntax.model import NounPhrase, Verb
from transforms.syntax.phrases import Phrase
from transforms.syntax.ruling import ruling_clause


def share_parted_subjects(items: list[Item], found: list[Phrase], groups: Groups, verbs: list[Verb]) -> None:
    """Give a passive those before a relative clause as well, where "and" joins its own subject to them."""
    clause = next((at for at, one in enumerate(found) if one.kind == p.REL or _is_set_apart(found, at)), None)
    if clause is None or clause == 0 or found[0].kind != p.NP:
        return
    first = _first_members(found, groups, clause)
    main = next((verb for verb in verbs if verb.relation == "main" and verb.form == "finite"), None)
    if not first or main is None or not main.passive or len(main.subject) < 1:
        return
    own = main.subject[0]
    between = [one for one in verbs if one is not main and one.start < main.start]
    joined = own.start > 0 and items[own.start - 1].lower == "and" and own.start > found[clause].start
    if joined and between and all(one.relation in _TELLING for one in between):
        main.subject = [*first, *main.subject]


_HANGING = frozenset({"control", "object control"})
_INSIDE = frozenset({p.NP, p.PREP, p.DATE})


def opened_without_verb(found: list[Phrase], verbs: list[Verb], place: int) -> tuple[int, int] | None:
    """Return where the subject of a verb at a place begins and ends, if all verbs before it only describe that.

    "Measures that bar the sale of guns used to quell protests *are set* to remain": what stands before the verb is an
    object of another already, and the sentence has no main verb yet.
    """
    marks = [at for at, one in enumerate(found[:place]) if one.kind == p.MARK and one.word in STRONG]
    first = marks[-1] + 1 if marks else 0
    own = [one for one in verbs if one.start >= found[first].start]
    if not own or found[first].kind != p.NP or found[place].form not in ("finite", "copula"):
        return None
    last = next(at for at in range(place) if found[at].end > own[-1].at)
    behind = found[last + 1 : place]
    if not behind or behind[0].kind != p.NP or any(one.kind not in _INSIDE for one in behind):
        return None
    if any(ruling_clause(one).relation not in _DESCRIBING for one in own) or own[0].relation in _HANGING:
        return None
    if own[-1].relation not in _HANGING:
        return None  # a clause that describes the noun itself, whose links are kept elsewhere
    opener = next(at for at in range(first, place) if found[at].end > own[0].start)
    return first, opener - 1 if found[opener - 1].kind in (p.REL, p.SUB) else opener


_DESCRIBING = frozenset({"relative", "object relative", "reduced", "postmodifier"})
_TELLING = frozenset({"relative", "object relative", "reduced", "fronted"})
_LOOSE = frozenset({"participle", "bare"})


def _is_set_apart(found: list[Phrase], at: int) -> bool:
    """Tell whether a participle stands behind the first comma of a sentence."""
    after = at > 0 and found[at - 1].kind == p.MARK and found[at - 1].word == ","
    return after and found[at].kind == p.VG and found[at].form in _LOOSE


def _first_members(found: list[Phrase], groups: Groups, clause: int) -> list[NounPhrase]:
    """Return the noun phrases with which a sentence opens, if nothing but they stands before its relative clause."""
    end = clause - 1 if found[clause - 1].kind == p.MARK else clause
    members, last = groups.read(0, limit=end)
    return members if last == end else []
