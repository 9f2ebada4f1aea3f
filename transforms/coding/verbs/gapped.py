"""What a verb acts on once more, said without it: "the diamond ban was lifted in 2007, the timber ban in 2006"."""

from transforms.coding.model import Clause
from transforms.coding.parties.noun_phrases import core_of
from transforms.reading.spans import Item
from transforms.syntax import phrases as p
from transforms.syntax.model import Link, NounPhrase, Verb

_KINDS = frozenset({"measure", "package", "relief", "dealing"})
_INSIDE = frozenset({p.PREP, p.NP, p.DATE})
_ENDS = frozenset({p.VG, p.SUB, p.REL})
_MOST = 8
"""Further objects that are looked for, so that endless lists cost no more than others."""


def gapped_objects(clause: Clause, verb: Verb, objects: list[NounPhrase]) -> list[NounPhrase]:
    """Return the measures and dealings behind a verb's date that have a date of their own, and no verb.

    Args:
        clause: that of the verb.
        verb: the verb, which has objects that are measures or dealings.
        objects: what it acts on by syntax.
    """
    late = _said_late(clause, verb, objects) or _pointed_at(clause, verb, objects)
    if late:
        return late
    if not objects or not clause.view.dates or not (_is_measure(clause, objects[0]) or _is_goods(clause, objects[0])):
        return []
    syntax = clause.view.syntax
    place = next((at for at, one in enumerate(syntax.phrases) if one.start <= verb.at < one.end), None)
    if place is None:
        return []
    taken = {one.head for one in objects}
    found: list[NounPhrase] = []
    dated = False
    at = place + 1
    while at < len(syntax.phrases) and len(found) < _MOST:
        one = syntax.phrases[at]
        if one.kind in _ENDS:
            break
        opens = one.kind == p.CONJ or (one.kind == p.MARK and one.word in (",", ";"))
        if dated and opens and syntax.groups.kind(at + 1) == p.NP:
            noun, after = _dated_noun(clause, at + 1)
            if noun is not None and noun.head not in taken:
                found.append(noun)
                at = after
                continue
        dated = dated or one.kind == p.DATE
        at += 1
    return found


_AS_WELL = frozenset({"as well as", "along with", "together with", "as were"})


def _said_late(clause: Clause, verb: Verb, objects: list[NounPhrase]) -> list[NounPhrase]:
    """Return what a passive acts on that "as well as" adds behind it ("loans were banned as well as coal imports")."""
    if not verb.passive or not objects or verb.end + 1 >= len(clause.items):
        return []
    syntax = clause.view.syntax
    place = next((at for at, one in enumerate(syntax.phrases) if one.start == verb.end), None)
    if place is None or syntax.groups.kind(place + 1) != p.NP:
        return []
    opener = syntax.phrases[place]
    if " ".join(one.lower for one in clause.items[opener.start : opener.end]) not in _AS_WELL:
        return []
    members, end = syntax.groups.read(place + 1)
    verbal = end < len(syntax.phrases) and syntax.phrases[end].kind == p.VG
    return [] if verbal else [one for one in members if _is_measure(clause, one)]


def _pointed_at(clause: Clause, verb: Verb, objects: list[NounPhrase]) -> list[NounPhrase]:
    """Return what stands for a further measure behind a length of time ("for a year and that on gems for a month")."""
    pointing = [link.phrase for link in verb.links if points_at_measure(clause.items, link)]
    return pointing if pointing and objects and _is_measure(clause, objects[0]) else []


def points_at_measure(items: list[Item], link: Link) -> bool:
    """Tell whether a joined phrase stands for a measure named before ("… and that on rough diamonds")."""
    told = link.phrase
    if link.word in _SPARING:
        return False  # "lifted all prohibitions, except those on arms"
    pointing = items[told.start].lower in ("that", "those") and told.start == told.head
    return pointing and bool(told.links) and told.links[0].word == "on"


_SPARING = frozenset({
    "except", "except for", "excepting", "excluding", "save", "save for", "but", "barring", "other than", "besides",
    "with the exception of", "apart from",
})  # fmt: skip


def _dated_noun(clause: Clause, place: int) -> tuple[NounPhrase | None, int]:
    """Return the measure at a place if a date follows before the next mark, and the place of that mark."""
    syntax = clause.view.syntax
    end = place + 1
    while end < len(syntax.phrases) and syntax.phrases[end].kind in _INSIDE:
        end += 1
    dated = syntax.phrases[end - 1].kind == p.DATE
    closed = end == len(syntax.phrases) or syntax.phrases[end].kind in (p.MARK, p.CONJ)
    if not (dated and closed):
        return None, end
    noun = syntax.groups.read(place, limit=end)[0][0]
    return (noun if _is_measure(clause, noun) else None), end


def _is_measure(clause: Clause, phrase: NounPhrase) -> bool:
    core = core_of(clause.items, phrase)
    return core is not None and core.kind in _KINDS


def _is_goods(clause: Clause, phrase: NounPhrase) -> bool:
    head = clause.items[phrase.head]
    return head.kind == "sector" and head.data.kind == "goods"
