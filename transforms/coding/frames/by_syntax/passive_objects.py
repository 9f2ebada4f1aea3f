"""The object of a passive verb or a participle: to its left, else to its right ("suspended are the measures")."""

from collections.abc import Iterator
from dataclasses import replace

from transforms.coding.model import Clause, Frame
from transforms.coding.parties.phrases.grounds import is_own_ground
from transforms.coding.verbs.objects import Candidate, candidate, make_frame, object_kind
from transforms.coding.verbs.verb_objects import tells_parenthetically
from transforms.reading import grammar as g
from transforms.reading.kinds import PARTIES
from transforms.reading.lexicon import Sense
from transforms.reading.spans import lower_at

_BY_WHICH = frozenset({"which", "whereby", "where"})
_OPENING = 2
"""The last place at which a participle still opens its sentence."""

_NAMED = 4
"""Items of a place before its last word: "at China 's border"."""

_REACH = 6
"""Items to either side of a participle in which a late object or a pronoun is looked for."""


def passive_frame(clause: Clause, senses: list[Sense], voice: str) -> Frame | None:
    """Find the object of a passive verb: a measure before it, else one after it, else a party, else "it"."""
    if any(tells_parenthetically(clause, clause.head - back) for back in (2, 3, 4)):
        return None  # ", it was announced", ", it has been officially announced"
    found = _subject_measure(clause, senses, voice)
    if found is None:
        listed = _listed(clause, senses)
        if listed is not None:
            return make_frame(replace(clause, right=len(clause.items)), listed, "active")
        found = _inverted(clause, senses) or _subject_party(clause, senses, voice) or _pronoun(clause, senses, voice)
        found = found or _withheld(clause, senses, voice)
    return None if found is None else make_frame(clause, found, voice)


def _subjects(clause: Clause, voice: str) -> Iterator[tuple[int, str]]:
    """Yield what stands to the left, from the verb outwards; a participle does not reach beyond another verb."""
    for here in range(clause.head - 1, max(clause.left, _own_start(clause)) - 1, -1):
        kind = object_kind(clause.items[here])
        if clause.items[here].lower in _BY_WHICH and _has_own(clause, here):
            return  # "the licences under which such things are made"
        if kind is not None and kind != "party" and (_is_of_relative(clause, here) or _is_in_relative(clause, here)):
            continue  # "no article for which an export permit is required be allowed to leave"
        if kind == "dealing" and _is_barred(clause, here):
            continue  # "the prohibition on the import of rubies … has been revoked"
        if kind is not None:
            yield here, kind
        elif voice == "reduced" and clause.items[here].kind == "trigger":
            return


def _own_start(clause: Clause) -> int:
    """Return where the clause of a verb starts that "and" parts from the one before (", and a panel was set up")."""
    verbs = clause.view.syntax.verbs
    verb = verbs.get(clause.head)
    if verb is None or verb.form != "finite" or len(verb.subject) != 1:
        return 0
    start = verb.subject[0].start
    head = clause.items[verb.subject[0].head]
    if head.kind not in ("word", "post") or head.lower in g.PRONOUNS:
        return 0  # "credits were stopped, and dual-use technology was withheld"
    parted = lower_at(clause.items, start - 1) in _PARTING
    return start if parted and any(one.form == "finite" and one.at < start for one in verbs.values()) else 0


_PARTING = frozenset(
    {"and", "but", ",", ";", "while", "after", "before", "when", "as", "once", "until", "because", "whose"}
)


def _has_own(clause: Clause, at: int) -> bool:
    """Tell whether a relative clause is told by a preposition, and so has a subject of its own."""
    return lower_at(clause.items, at) in ("whereby", "where") or lower_at(clause.items, at - 1) in g.PREPOSITIONS


def _is_of_relative(clause: Clause, at: int) -> bool:
    """Tell whether what stands at a place is only the subject of a relative clause before the verb."""
    verbs = clause.view.syntax.verbs.values()
    before = (one for one in verbs if one.at < clause.head and one.relation == "object relative")
    return any(phrase.start <= at < phrase.end for one in before for phrase in one.subject)


def _is_in_relative(clause: Clause, at: int) -> bool:
    """Tell whether what stands at a place is acted on by what the subject does ("a bill that would end the ban")."""
    verbs = clause.view.syntax.verbs
    verb = verbs.get(clause.head)
    if verb is None or len(verb.subject) != 1:
        return False
    first = verb.subject[0]
    within = (one for one in verbs.values() if one.relation == "relative" and first.end <= one.start < clause.head)
    return any(one.at < at and [phrase.start for phrase in one.subject] == [first.start] for one in within)


def _is_barred(clause: Clause, at: int) -> bool:
    """Tell whether a dealing is only what a measure before it is on."""
    before = clause.items[max(clause.left, at - 3) : at]
    on = any(item.lower in ("on", "against") for item in before)
    return on and any(item.kind == "measure" and item.data.kind == "measure" for item in before)


def _subject_measure(clause: Clause, senses: list[Sense], voice: str) -> Candidate | None:
    found = (candidate(senses, kind, here) for here, kind in _subjects(clause, voice) if kind != "party")
    return next((one for one in found if one is not None), None)


def _subject_party(clause: Clause, senses: list[Sense], voice: str) -> Candidate | None:
    found = (candidate(senses, kind, here) for here, kind in _subjects(clause, voice) if kind == "party")
    return next((one for one in found if one is not None), None)


def _listed(clause: Clause, senses: list[Sense]) -> Candidate | None:
    """Read "Sanctioned were A, B and C": the parties follow, to the end of the sentence."""
    items = clause.items
    if clause.head > _OPENING or lower_at(items, clause.head + 1) not in g.BE:
        return None
    for here in range(clause.head + 2, len(items)):
        if items[here].kind in PARTIES:
            return candidate(senses, "party", here)
    return None


def _inverted(clause: Clause, senses: list[Sense]) -> Candidate | None:
    """Read a measure after a participle that opens the sentence, and a dealing after one ("barred from buying")."""
    for here in range(clause.head + 1, min(clause.right, clause.head + _REACH)):
        kind = object_kind(clause.items[here])
        found = candidate(senses, kind, here) if clause.head <= _OPENING and kind != "party" else None
        if found is None and _is_place_where(clause, here):
            return None  # "steel was stopped at the Polish border": no border is
        if found is None and (kind == "dealing" or clause.items[here].kind == "dealing_verb"):
            found = candidate(senses, "dealing", here)
        if found is not None:
            return found
    return None


_AT_GROUND = frozenset({"at", "entering", "using", "visiting"})


def _is_place_where(clause: Clause, at: int) -> bool:
    """Tell whether a border or a port is only where something is stopped, or what somebody is kept out of."""
    before = {item.lower for item in clause.items[max(clause.head + 1, at - _NAMED) : at]}
    return is_own_ground(clause.items[at]) and not before.isdisjoint(_AT_GROUND)


def _announces(clause: Clause) -> bool:
    """Tell whether "that" follows, so that "it" only stands for what it brings ("It was announced that …")."""
    after = clause.items[clause.head + 1 : clause.head + _REACH]
    end = next((at for at, one in enumerate(after) if one.kind == "mark"), len(after))
    return any(one.lower == "that" for one in after[:end])


def _pronoun(clause: Clause, senses: list[Sense], voice: str) -> Candidate | None:
    if voice != "passive" or not clause.view.recalls_measure or _announces(clause):
        return None
    for here in range(clause.head - 1, max(clause.left, clause.head - _REACH) - 1, -1):
        if clause.items[here].lower in ("it", "they"):
            return candidate(senses, "measure", here)
    return None


_THEY = frozenset({"it", "they", "both", "neither"})


def _withheld(clause: Clause, senses: list[Sense], voice: str) -> Candidate | None:
    """Read "they were forbidden arms and fuel": the goods that somebody may not have, whom a pronoun stands for."""
    verb = clause.view.syntax.verbs.get(clause.head)
    if voice != "passive" or verb is None or not verb.objects or len(verb.subject) != 1:
        return None
    goods = verb.objects[0].head
    named = clause.items[verb.subject[0].head].lower in _THEY and goods > clause.head
    return candidate(senses, "party", goods) if named and clause.items[goods].kind == "sector" else None
