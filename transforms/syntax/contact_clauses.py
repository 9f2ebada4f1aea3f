"""Relative clauses that no pronoun opens: "the embargo Norway imposed on Togo", "sanctions the king had announced".

The pronoun that is left out is put in as a phrase of no width, so that all that reads "the embargo that Norway imposed"
reads these too. "It" and "they" as subjects are told from the noun before them anyway, but behind a list.
"""

from transforms.reading.grammar import ADVERBS
from transforms.reading.inflection import PAST
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.kinds import ADV, CONJ, DATE, NP, PREP, REL, SUB, VG, Phrase

_PRONOUNS = word_set("it they he she we you i who this these those them")
_HAVING = word_set("has have had")
_NAMES = frozenset({"actor", "group", "post", "entity"})
_DETERMINERS = word_set("the a an its their his her our")
_OWN = word_set("it they he she")
_LISTED = frozenset({NP, PREP, CONJ, DATE})


def open_contact_clauses(items: list[Item], found: list[Phrase]) -> list[Phrase]:
    """Return the phrases with a relative pronoun where a clause lacks one between a measure and its subject."""
    if not any(item.kind == "measure" for item in items):
        return found
    kept: list[Phrase] = []
    for place, phrase in enumerate(found):
        if phrase.kind == VG and kept and _lacks_object(items, found, place):
            _part(items, kept)
        kept.append(phrase)
    return kept


def _lacks_object(items: list[Item], found: list[Phrase], place: int) -> bool:
    """Tell whether a past of a verb of change has no object behind it, nor a clause that it tells."""
    phrase = found[place]
    before = items[phrase.start : phrase.head]
    active = phrase.form in ("finite", "bare", "participle") and not phrase.passive
    if not active or PAST not in items[phrase.head].forms or any(not _may_precede(one) for one in before):
        return False
    if not items[phrase.head].senses_of("trigger"):
        return False
    after = next((one for one in found[place + 1 :] if one.kind not in (ADV, DATE)), None)
    return after is None or after.kind not in (NP, SUB, REL)


def _may_precede(item: Item) -> bool:
    """Tell whether a word may stand between who acts and the verb ("reluctantly imposed", "has since lifted")."""
    return item.lower in _HAVING or item.lower in ADVERBS or item.lower.endswith("ly")


def _part(items: list[Item], kept: list[Phrase]) -> None:
    """Put the pronoun in between a measure and who acts on it, which may be read as one noun phrase."""
    subject = kept[-1]
    if subject.kind == NP and items[subject.start].lower in _OWN and _lists_goods(items, kept):
        kept.insert(-1, _pronoun(subject.start))
        return
    if subject.kind != NP or items[subject.start].lower in _PRONOUNS:
        return
    if any(one.kind == REL for one in kept[-3:]):
        return  # "whose assets Norway froze"
    inner = _measure_before_name(items, subject)
    if inner is not None:
        kept[-1:] = [
            Phrase(NP, subject.start, inner + 1, inner),
            _pronoun(inner + 1),
            Phrase(NP, inner + 1, subject.end, subject.head),
        ]
        return
    near = -3 if [one.kind for one in kept[-3:]] == [NP, PREP, NP] and kept[-2].word == "in" else -1
    subject = kept[near]  # "the ban the government in Oslo put on tin"
    opens = items[subject.start].lower in _DETERMINERS or items[subject.start].kind in _NAMES
    before = kept[near - 1] if len(kept) >= 1 - near else None
    beside = before is not None and before.kind == NP and before.end == subject.start
    if opens and beside and before is not None and items[before.head].kind == "measure":
        kept.insert(near, _pronoun(subject.start))


def _lists_goods(items: list[Item], kept: list[Phrase]) -> bool:
    """Tell whether a list of goods of a measure stands right before a pronoun ("a ban on coal and gold it imposed")."""
    before = kept[-2] if len(kept) > 1 else None
    if before is None or before.kind != NP or before.end != kept[-1].start:
        return False
    joined = False
    for phrase in reversed(kept[:-1]):
        if phrase.kind == NP and items[phrase.head].kind == "measure" and joined:
            return True
        if phrase.kind not in _LISTED and phrase.word != ",":
            return False
        joined = joined or phrase.kind == CONJ
    return False


def _measure_before_name(items: list[Item], phrase: Phrase) -> int | None:
    """Return the place of the measure in "the embargo Norway", which is no noun phrase of its own."""
    for at in range(phrase.end - 2, phrase.start - 1, -1):
        name = items[at + 1]
        if items[at].kind == "measure" and (at == 0 or items[at].text.islower() or at == phrase.start):
            acts = name.kind in _NAMES or (name.text[0].isupper() and name.kind == "word")
            return at if acts and name.text[0].isupper() else None
    return None


def _pronoun(at: int) -> Phrase:
    return Phrase(REL, at, at, at, word="that")
