"""Clauses that "and" joins whose subject something parts from its verb: "…, and Peru, which has a port, closed it".

Read on from the clause before, their subject would be one more of those that it hits. The joint is read as a semicolon.
"""

from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.syntax.kinds import (
    ADV,
    CONJ,
    DATE,
    MARK,
    NP,
    PREP,
    REL,
    STRONG,
    SUB,
    VG,
    Phrase,
    is_comma_at,
    kind_at,
)

_JOINTS = frozenset({"and", "but"})
_OWN = frozenset({"finite", "copula", "bare"})
_TOLD = frozenset({"finite", "copula"})
_THEIRS = frozenset({"their", "its", "his", "her"})
_LONGEST = 18
"""Phrases that what commas set apart may hold."""


def part_clauses(items: list[Item], found: list[Phrase]) -> list[Phrase]:
    """Return the phrases of a sentence with a semicolon for each "and" that opens such a clause, and its comma."""
    joints = [at for at, one in enumerate(found) if one.kind == CONJ and one.word in _JOINTS]
    opening = [at for at in joints if _is_told_before(found, at) and _opens(items, found, at + 1)]
    if not opening:
        return found
    kept: list[Phrase] = []
    for at, phrase in enumerate(found):
        if at not in opening:
            kept.append(phrase)
            continue
        if kept[-1].kind == MARK and kept[-1].word == ",":
            kept.pop()
        kept.append(Phrase(MARK, phrase.start, phrase.end, phrase.head, word=";"))
    return kept


def _is_told_before(found: list[Phrase], joint: int) -> bool:
    """Tell whether a main clause with its verb stands before a joint, and not only one within it or before it."""
    verbs = inner = 0
    for phrase in reversed(found[:joint]):
        if phrase.kind == MARK and phrase.word in STRONG:
            break
        verbs += phrase.kind == VG and phrase.form in _TOLD
        inner += phrase.kind in (SUB, REL)
    return verbs > inner


def _opens(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether a subject stands at a place, then what commas set apart, and then its verb."""
    if kind_at(found, at) != NP:
        return False
    opened = _past_noun(found, at)
    if _shares_verb(items, found, at, opened) or _is_described(found, at, opened):
        return True
    if not is_comma_at(found, opened):
        return False
    closed = _end_of_aside(found, opened)
    if closed is None:
        return False
    verb = closed + 1
    while kind_at(found, verb) in (DATE, ADV):
        verb += 1
    return kind_at(found, verb) == VG and found[verb].form in _OWN and not _is_inverted(items, found, verb)


def _shares_verb(items: list[Item], found: list[Phrase], at: int, end: int) -> bool:
    """Tell whether two subjects share a verb behind what cannot be their list: a day, or those who are theirs.

    "… on Friday and Oslo and Bern barred them", "… and ministers and their families may no longer come".
    """
    if kind_at(found, end) != CONJ or kind_at(found, end + 1) != NP:
        return False
    own = items[found[end + 1].start].lower in _THEIRS
    verb = _past_noun(found, end + 1)
    form = found[verb].form if kind_at(found, verb) == VG else ""
    return (own and form in _TOLD) or (form in _OWN and kind_at(found, at - 2) == DATE)


def _is_described(found: list[Phrase], at: int, end: int) -> bool:
    """Tell whether ", and" brings a subject with a clause that no comma parts from it ("…, and a ban that … was …")."""
    relative = kind_at(found, end) == REL or (kind_at(found, end) == SUB and found[end].word == "that")
    if not relative or not is_comma_at(found, at - 2):
        return False
    verbs = 0
    for phrase in found[end + 1 : end + _LONGEST]:
        if phrase.kind in (MARK, CONJ, SUB, REL):
            return False
        verbs += phrase.kind == VG and phrase.form in _OWN
        if verbs > 1:
            return phrase.form in _TOLD
    return False


def pairs_off(found: list[Phrase], first: int, place: int) -> bool:
    """Tell whether from a noun phrase on the last of those before a verb is joined by "and" without a comma."""
    joints = [at for at in range(first + 1, place) if found[at].kind == CONJ]
    last = joints[-1] if joints else place
    return last + 1 < place and found[last + 1].kind == NP and not is_comma_at(found, last - 1)


def _past_noun(found: list[Phrase], at: int) -> int:
    """Return the place after a noun phrase and what hangs on it."""
    at += 1
    while kind_at(found, at) == DATE or (kind_at(found, at) == PREP and kind_at(found, at + 1) == NP):
        at += 1 if kind_at(found, at) == DATE else 2
    return at


def _end_of_aside(found: list[Phrase], opened: int) -> int | None:
    """Return the comma that closes what one opens: a relative clause, a noun, a participle or a preposition with it."""
    first = REL if _where(found, opened + 1) else kind_at(found, opened + 1)
    verbal = first == VG and found[opened + 1].form in ("gerund", "participle", "bare")
    if first not in (NP, REL, PREP, ADV, DATE) and not verbal:
        return None
    plain = first not in (REL, VG)
    for at in range(opened + 1, min(len(found), opened + _LONGEST)):
        if is_comma_at(found, at):
            return at if plain or verbal or kind_at(found, at + 1) in (VG, DATE, ADV) else None
        if _ends(found[at], plain=plain):
            return None
    return None


def _ends(phrase: Phrase, *, plain: bool) -> bool:
    """Tell whether what commas set apart cannot hold a phrase: a strong mark, and where it has no verb a clause."""
    if phrase.kind == MARK:
        return phrase.word in STRONG
    return plain and (phrase.kind in (CONJ, SUB) or (phrase.kind == VG and phrase.form in _TOLD))


def _where(found: list[Phrase], at: int) -> bool:
    return kind_at(found, at) == SUB and found[at].word == "where"


def _is_inverted(items: list[Item], found: list[Phrase], verb: int) -> bool:
    """Tell whether a verb of saying has who says it behind it ("… coal, which Peru exports, said officials")."""
    says = items[found[verb].head].lower in g.TELLING
    return says and kind_at(found, verb + 1) == NP and kind_at(found, verb + 2) in ("", MARK, DATE)
