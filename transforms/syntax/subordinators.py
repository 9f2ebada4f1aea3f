"""Whether "after", "since" or "as" opens a clause, or only brings a noun."""

from transforms.reading.kinds import STATES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.kinds import ADV, CONJ, DATE, MARK, NP, PREP, REL, SUB, VG, Phrase

_NAMED_AS = ("designat", "listing", "status", "classif", "inclusion", "identif", "recogni", "label")
"""How the words begin that say what somebody is held to be ("the designation of Libya as a sponsor of …")."""

_SPAN = 6
"""Phrases back to which such a word may stand."""


def settle_subordinator(items: list[Item], found: list[Phrase], at: int) -> None:
    """Turn a subordinator into a preposition where no clause follows."""
    phrase = found[at]
    if _parts_verb(found, at) or _parts_noun(found, at) or _says_since_when(found, at):
        phrase.kind = ADV
    elif phrase.word == "as" and _says_what(items, found, at):
        phrase.kind = PREP
    elif not _opens_clause(items, found, at):
        phrase.kind = ADV if at + 1 < len(found) and found[at + 1].kind == DATE else PREP


def _opens_clause(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether a subject and its verb follow ("after Denmark and France banned its coal")."""
    listed = whole = False  # whether a comma has brought more of those who act, and "and" the last
    for place, nxt in enumerate(found[at + 1 :], at + 1):
        if nxt.kind == NP and found[place - 1].kind == NP:
            return False  # "after the talks the EU banned …"
        if nxt.kind == VG:
            if listed and not whole:
                return False  # "a year after the invasion of Ukraine, the ministry announced …"
            first = nxt is found[at + 1]
            return nxt.form == "copula" if first else nxt.form in ("finite", "copula")  # "as was …"
        if not whole and _joins_actors(items, found, place):
            listed, whole = True, nxt.kind == CONJ
            continue
        if nxt.word == "," and place == at + 2 and _goes_on_past(items, found, place):
            return True  # "after Norway, together with Japan, imposed …"
        if nxt.kind in (MARK, SUB, REL, CONJ):
            return False
    return False


def _parts_verb(found: list[Phrase], at: int) -> bool:
    """Tell whether a day parts a verb from its object ("renews until 31 May the measures imposed on …")."""
    kinds = [one.kind for one in found[at + 1 : at + 3]]
    return at > 0 and kinds == [DATE, NP] and found[at - 1].kind == VG and not found[at - 1].passive


def _says_since_when(found: list[Phrase], at: int) -> bool:
    """Tell whether a verb follows right after a date, which is no subject of it ("had worked since May were cut")."""
    kinds = [one.kind for one in found[at + 1 : at + 3]]
    return found[at].word in ("since", "until", "till") and kinds == [DATE, VG]


def _parts_noun(found: list[Phrase], at: int) -> bool:
    """Tell whether a day parts a noun from what it is of ("the extension until 31 July of the EU's sanctions")."""
    kinds = [one.kind for one in found[at + 1 : at + 4]]
    return at > 0 and kinds == [DATE, PREP, NP] and found[at + 2].word == "of" and found[at - 1].kind == NP


def _says_what(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether "as" says what a designation makes of somebody."""
    if at + 1 >= len(found) or found[at + 1].kind != NP:
        return False
    words = (item.lower for one in found[max(0, at - _SPAN) : at] for item in items[one.start : one.end])
    return any(word.startswith(_NAMED_AS) for word in words)


_WITH = word_set("together along jointly alongside like with joined followed in")
"""How an aside begins that names who acts with a subject."""


def _goes_on_past(items: list[Item], found: list[Phrase], comma: int) -> bool:
    """Tell whether one who acts stands before a comma, with others behind it, and his verb behind the next."""
    if items[found[comma - 1].head].kind not in STATES or lower_at(items, found[comma].end) not in _WITH:
        return False
    for place, phrase in enumerate(found[comma + 1 : comma + _SPAN + 1], comma + 1):
        if phrase.word == "," and phrase.kind == MARK:
            return place + 1 < len(found) and found[place + 1].kind == VG and found[place + 1].form == "finite"
        if phrase.kind not in (NP, PREP, ADV, CONJ):
            return False
    return False


def _joins_actors(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether a comma or "and" joins two that act, so that a clause may follow ("after Denmark and France …")."""
    if at + 1 >= len(found) or not (found[at].kind == CONJ or found[at].word == ","):
        return False
    beside = (found[at - 1], found[at + 1])
    return all(one.kind == NP and items[one.head].kind in STATES for one in beside)
