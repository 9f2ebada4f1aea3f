"""Where the main clause begins after a clause of time that no comma closes: "after he fled Oslo lifted its ban"."""

from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, PAST
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.kinds import ADV, DATE, MARK, NP, PREP, SUB, VG, Phrase
from transforms.syntax.model import Verb
from transforms.syntax.telling_verbs import ADDRESSING, TELLING

_OF_TIME = frozenset({"after", "before", "when", "once", "until", "since", "while", "as"})
_CLAUSAL = (
    g.REPORTS
    | TELLING
    | ADDRESSING
    | word_set(
        "let lets had have has see saw find found hear heard fear feared know knew decide decided agree agreed learn "
        "learned learnt discover discovered realise realised realize realized conclude concluded prove proved allege "
        "alleged hope hoped ensure ensured rule ruled feel felt"
    )
)
"""Verbs that a clause of their own may follow without "that"."""

_NEAR = 5
"""Phrases after a comma within which the verb of a clause of its own stands."""


def resumed_at(items: list[Item], found: list[Phrase], start: int, place: int) -> int | None:
    """Return the place of the noun with which the main clause begins, before its verb at a place; None without one.

    The clause of time opens the sentence and ends right before that noun: no preposition and no "and" brings it.
    """
    verb = start - 1
    opens = _opening(found, verb)
    if opens is None or items[found[verb].head].lower in _CLAUSAL or not _is_past(items, found[place]):
        return None
    if _closes_later(found, place):
        return None
    free = [at for at in range(start, place) if found[at].kind == NP and found[at - 1].kind in (NP, VG, DATE)]
    return free[-1] if free and not _names_day(found, free[-1], place) else None


def teller_of(items: list[Item], clause: Verb, phrase: Phrase) -> Verb | None:
    """Return who goes on after what was told of an earlier time: "found that Mali had cheated, and banned its gold".

    A plain past does not go on with "had": it is of the verb that the clause hangs on.
    """
    above = clause.above
    if above is None or above.form != "finite" or above.passive or phrase.end - phrase.start > 1:
        return None
    had = any(item.lower == "had" for item in items[clause.start : clause.at])
    plain = PAST in items[phrase.head].forms and (PAST in items[above.at].forms or items[above.at].lower.endswith("d"))
    return above if had and plain and above.relation in ("main", "joined") else None


def _opening(found: list[Phrase], verb: int) -> int | None:
    """Return the place of the subordinator of time that opens the sentence, only a span of time before it."""
    for at in range(verb - 1, -1, -1):
        if found[at].kind == SUB:
            mark = next((here for here in range(at - 1, -1, -1) if found[here].kind == MARK), -1)
            plain = all(one.kind in (DATE, ADV) for one in found[mark + 1 : at])
            return at if found[at].word in _OF_TIME and plain else None
        if found[at].kind not in (NP, PREP, DATE, ADV):
            return None
    return None


def _is_past(items: list[Item], phrase: Phrase) -> bool:
    """Tell whether a verb group is finite and no bare infinitive ("let Kenya ban")."""
    forms = items[phrase.head].forms
    return phrase.form in ("finite", "bare", "copula") and not (BASE in forms and PAST not in forms)


def _closes_later(found: list[Phrase], place: int) -> bool:
    """Tell whether a comma and another clause follow, so that the clause of time goes on ("after it …, Bern …")."""
    for at in range(place + 1, len(found)):
        if found[at].kind == MARK and found[at].word == "," and found[at + 1 : at + 2]:
            near = found[at + 1 : at + 1 + _NEAR]
            if near[0].kind in (NP, DATE) and any(one.kind == VG for one in near):
                return True
    return False


def _names_day(found: list[Phrase], free: int, place: int) -> bool:
    """Tell whether something stands between the noun and the verb that no subject has after it."""
    return any(one.kind not in (NP, PREP, DATE, ADV) for one in found[free:place])
