"""What a change leaves as it is: "all sanctions except the arms embargo", "… but kept the travel bans"."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Measure
from transforms.coding.model import RELAXING, Frame
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.kinds import CONJ, MARK, NP, PREP, SUB, VG, Phrase

_EXCEPT = word_set("except excluding excepting barring save")
_JOINS = frozenset({",", "and", "or", ";"})
_WITHIN = word_set("on against for of in to")
"""Prepositions within what is excepted: "those on weapons and oil"."""

_KEEPS = word_set("kept keeps keeping keep retained retains retaining retain maintained maintains maintaining maintain")
_STAYS = word_set("remains remain remained remaining stays stay stayed staying continues continue")
_CONTRASTING = word_set("but while though although")
_JOINTS = frozenset({CONJ, SUB, MARK})


class Exceptions(NamedTuple):
    """Sectors and kinds of dealing in codes, separated by ``;``, and the words; None where there are none."""

    sectors: str | None = None
    measures: str | None = None
    words: str | None = None

    def beside(self, other: "Exceptions") -> "Exceptions":
        """Return what either of two claims of one change leaves as it is, in the words of the first that says so."""
        return Exceptions(
            _joined({*_codes(self.sectors), *_codes(other.sectors)}),
            _joined({*_codes(self.measures), *_codes(other.measures)}),
            self.words or other.words,
        )


NOTHING = Exceptions()
"""Nothing is left as it is."""


def exceptions_of(frame: Frame) -> Exceptions:
    """Return what a change leaves as it is, as its own sentence says."""
    phrases = frame.view.syntax.phrases
    told = _excepted(frame, phrases) or (_kept(frame, phrases) if frame.action in RELAXING else [])
    if len(told) == 0:
        return NOTHING
    items = frame.items[told[0].start : told[-1].end]
    sectors, measures = set[str](), set[str]()
    for part in _parts(items):
        coded = [_codes_of(item) for item in part]
        named = {sector for sector, _ in coded if sector is not None}
        sectors |= named
        if len(named) == 0:  # "the embargo on arms" is one on arms, and not on all trade
            measures |= {measure for _, measure in coded if measure is not None}
    return Exceptions(_joined(sectors), _joined(measures), _words(items))


def _parts(items: list[Item]) -> Iterator[list[Item]]:
    """Yield what stands between "and" and commas."""
    part: list[Item] = []
    for item in items:
        if item.lower in _JOINS:
            yield part
            part = []
        else:
            part.append(item)
    yield part


def _codes_of(item: Item) -> tuple[str | None, str | None]:
    """Return the sector of an item, else the kind of dealing that it is of."""
    if item.kind not in ("sector", "measure"):
        return None, None
    sector: str | None = item.data.sector
    if sector is not None and sector != UNSPECIFIED:
        return sector, None
    measure = item.data.measure if item.kind == "measure" else None
    if measure == Measure.ARMS:
        return "defence", None
    return None, None if measure in (None, Measure.UNSPECIFIED) else str(measure)


def _excepted(frame: Frame, phrases: list[Phrase]) -> list[Phrase]:
    """Read what follows "except", in front of the clause or after the object, with no other verb between."""
    for place, phrase in enumerate(phrases):
        said = phrase.word if phrase.kind == PREP else frame.items[phrase.head].lower if phrase.kind == VG else ""
        if said not in _EXCEPT or not _is_of(frame, phrases, place):
            continue
        told = list(_listed(phrases, place + 1, fronted=place == 0))
        if len(told) > 0:
            return told
    return []


def _is_of(frame: Frame, phrases: list[Phrase], place: int) -> bool:
    at = phrases[place].start
    if place == 0:
        return not any(one.kind == VG and one.end <= frame.head for one in phrases)
    low, high = sorted((frame.head, at))
    return not any(one.kind == VG and low < one.head < high for one in phrases)


def _listed(phrases: list[Phrase], place: int, *, fronted: bool) -> Iterator[Phrase]:
    """Yield the phrases of a list from a place on, up to a verb, a date or another preposition."""
    found: list[Phrase] = []
    for one, after in pairwise([*phrases[place:], Phrase(MARK, 0, 0, 0)]):
        goes_on = one.kind == NP or (one.kind == PREP and one.word in _WITHIN and after.kind == NP)
        joins = (one.kind == CONJ or (one.kind == MARK and one.word == "," and not fronted)) and after.kind == NP
        if one.kind == VG:
            # who does something else is the subject of that: "…, except oil, Norway said"
            while found and found[-1].kind != MARK and len(found) > 1:
                found.pop()
            break
        if not (goes_on or joins):
            break
        found.append(one)
    while found and found[-1].kind != NP:
        found.pop()
    yield from found


def _kept(frame: Frame, phrases: list[Phrase]) -> list[Phrase]:
    """Read "…, but kept the arms embargo" and "while the arms embargo remains", of measures alone."""
    joined, start = False, max(frame.head, frame.object_at)
    for place, phrase in enumerate(phrases):
        joined = joined or (phrase.word in _CONTRASTING and phrase.kind in _JOINTS)
        if phrase.kind != VG or phrase.start <= start:
            continue
        verb = frame.items[phrase.head].lower
        before = phrases[place - 1]
        if verb in _STAYS and joined and before.kind == NP and _is_measure(frame, before):
            return [before]
        if verb in _KEEPS and joined and place + 1 < len(phrases) and _is_measure(frame, phrases[place + 1]):
            told = list(_listed(phrases, place + 1, fronted=False))
            return [] if any(frame.items[at].kind == "actor" for at in range(told[0].start, told[-1].end)) else told
    return []


def _is_measure(frame: Frame, phrase: Phrase) -> bool:
    return phrase.kind == NP and frame.items[phrase.head].kind == "measure"


def _words(items: list[Item]) -> str:
    """Return the words as they stand in the text."""
    told = items[0].text
    for before, item in pairwise(items):
        told += f" {item.text}" if item.start > before.end else item.text
    return told


def _codes(column: str | None) -> list[str]:
    return [] if column is None else column.split(";")


def _joined(codes: set[str]) -> str | None:
    return ";".join(sorted(codes)) or None
