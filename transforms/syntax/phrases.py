"""Tags to phrases: noun phrases, verb groups, prepositions, conjunctions, marks."""

from dataclasses import dataclass

from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, ING, PARTICIPLE, PAST, THIRD
from transforms.reading.spans import Item
from transforms.syntax import tags as t

NP, VG, PREP, CONJ, SUB, REL, MARK, DATE, ADV = "NP", "VG", "P", "CC", "SUB", "REL", "M", "DATE", "ADV"

_NOMINAL = frozenset({t.NOUN, t.ADJECTIVE, t.DETERMINER, t.NUMBER})
_GROUP = frozenset({t.AUXILIARY, t.NEGATION, t.ADVERB, t.TO})
_INSERTION = 12
_COMPLEX: dict[str, dict[tuple[str, ...], str]] = {
    "such": {("as",): "including"},
    "among": {("them",): "including", ("these",): "including", ("others",): "including"},
    "other": {("than",): "except"},
    "apart": {("from",): "except"},
    "aside": {("from",): "except"},
    "except": {("for",): "except"},
    "save": {("for",): "except"},
    "with": {("the", "exception", "of"): "except"},
}
"""Prepositions of several words, by the first, with the simple one that each amounts to."""


@dataclass(slots=True)
class Phrase:
    """A stretch of items, half-open; ``head`` is the item that it is a phrase of, ``form`` a verb group's form.

    Forms: ``finite``, ``infinitive``, ``gerund``, ``participle`` (without auxiliary) and ``copula`` (an auxiliary
    without a verb).
    """

    kind: str
    start: int
    end: int
    head: int
    word: str = ""
    form: str = ""
    passive: bool = False


def find_phrases(items: list[Item]) -> list[Phrase]:
    """Cut a sentence into phrases; quotation marks are left out."""
    tags = t.tag_items(items)
    found: list[Phrase] = []
    at, size = 0, len(items)
    while at < size:
        tag = tags[at]
        if tag in (t.QUOTE,):
            at += 1
            continue
        phrase = _complex(items, at)
        if phrase is not None:
            pass
        elif tag in _GROUP or tag == t.VERB:
            phrase = _verb_group(items, tags, at)
            if (
                phrase is not None
                and items[phrase.head].lower in ("coupled", "combined")
                and phrase.end - phrase.start == 1
            ):
                phrase.word = items[phrase.head].lower
        elif tag in _NOMINAL or tag == t.PRONOUN:
            phrase = _noun_phrase(items, tags, at)
        elif tag == t.DATE:
            phrase = Phrase(DATE, at, at + 1, at)
        phrase = phrase or _small(items, tags, at)
        found.append(phrase)
        at = phrase.end
    return _settle(items, found)


def _complex(items: list[Item], at: int) -> Phrase | None:
    """Read a preposition of several words before a noun ("such as", "other than")."""
    for rest, word in _COMPLEX.get(items[at].lower, {}).items():
        end = at + 1 + len(rest)
        if end < len(items) and tuple(item.lower for item in items[at + 1 : end]) == rest:
            return Phrase(PREP, at, end, at, word=word)
    return None


def _small(items: list[Item], tags: list[str], at: int) -> Phrase:
    tag, low = tags[at], items[at].lower
    if tag == t.PREPOSITION:
        if at + 1 < len(items) and tags[at + 1] == t.DATE:
            return Phrase(DATE, at, at + 2, at + 1)
        return Phrase(PREP, at, at + 1, at, word=low)
    if tag == t.TO:
        return Phrase(PREP, at, at + 1, at, word=low)
    if tag == t.SUBORDINATOR and low == "as":
        return _as(items, tags, at)
    kind = {t.CONJUNCTION: CONJ, t.SUBORDINATOR: SUB, t.RELATIVE: REL, t.ADVERB: ADV, t.NEGATION: ADV}.get(tag, MARK)
    if tag in _GROUP and kind == MARK:
        kind = ADV
    return Phrase(kind, at, at + 1, at, word=low)


def _as(items: list[Item], tags: list[str], at: int) -> Phrase:
    low = [item.lower for item in items[at : at + 3]]
    if low == ["as", "well", "as"]:
        return Phrase(CONJ, at, at + 3, at, word="and")
    return Phrase(SUB, at, at + 1, at, word="as")


def _noun_phrase(items: list[Item], tags: list[str], at: int) -> Phrase:
    if tags[at] == t.PRONOUN:
        return Phrase(NP, at, at + 1, at)
    here, head, size = at, at, len(items)
    seen_noun = False
    while here < size:
        tag = tags[here]
        if tag == t.DETERMINER and seen_noun and tags[here - 1] not in (t.POSSESSIVE, t.JOINT):
            break
        if here > at and _is_bare_name(items[here]) and _is_bare_name(items[here - 1]):
            break  # "after the talks with Mali Norway …"
        if here > at and items[here].lower in _COMPLEX and _complex(items, here) is not None:
            break
        if tag in _NOMINAL:
            if tag == t.NOUN or tag == t.NUMBER:
                head = here
            seen_noun = seen_noun or tag == t.NOUN
        elif tag in (t.POSSESSIVE, t.JOINT):
            if tag == t.JOINT and here + 1 < size and tags[here + 1] in (t.VERB, t.ADVERB):
                here += 1  # "asset-freezing measures", "long-standing"
        elif tag == t.QUOTE or (tag == t.DATE and here + 1 < size and tags[here + 1] == t.NOUN and not seen_noun):
            pass
        elif not _describes(items, tags, here, seen_noun=seen_noun):
            break
        here += 1
    while here > at + 1 and tags[here - 1] == t.QUOTE:
        here -= 1
    return Phrase(NP, at, here, head)


def _is_bare_name(item: Item) -> bool:
    """Tell whether an item is the name of a country or a body that modifies nothing."""
    return item.kind == "actor" and item.data.kind in ("name", "territory", "historical")


def _describes(items: list[Item], tags: list[str], at: int, *, seen_noun: bool) -> bool:
    """Tell whether an adverb or a participle stands within a noun phrase ("a newly frozen account")."""
    if seen_noun or at + 1 >= len(items) or tags[at] not in (t.ADVERB, t.VERB):
        return False
    if tags[at] == t.VERB and not {PARTICIPLE, ING} & set(items[at].forms):
        return False
    return tags[at + 1] in (t.NOUN, t.ADJECTIVE, t.NUMBER, t.JOINT)


def _verb_group(items: list[Item], tags: list[str], at: int) -> Phrase | None:
    """Read auxiliaries, adverbs and the verb that they belong to; an insertion between commas may part them."""
    here, size = at, len(items)
    auxiliary = None
    words: list[str] = []
    while here < size and tags[here] in _GROUP:
        if tags[here] == t.AUXILIARY:
            auxiliary = here
        words.append(items[here].lower)
        here += 1
    if here < size and tags[here] == t.VERB:
        return _with_verb(items, at, here, words)
    if auxiliary is not None:
        skipped = _past_insertion(items, tags, here)
        if skipped is not None:
            return _with_verb(items, at, skipped, words)
        if "to" in words[:1]:
            return Phrase(VG, at, here, auxiliary, form="infinitive")
        return Phrase(VG, at, auxiliary + 1, auxiliary, form="copula")
    return None


def _past_insertion(items: list[Item], tags: list[str], here: int) -> int | None:
    """Return the place of a participle after an insertion: "was, since May, banned", "has on Monday lifted"."""
    size = len(items)
    if here < size and tags[here] == t.MARK and items[here].lower == ",":
        for at in range(here + 1, min(size - 1, here + _INSERTION)):
            if tags[at] == t.MARK and items[at].lower == ",":
                return at + 1 if tags[at + 1] == t.VERB and _is_participle(items[at + 1]) else None
        return None
    at = here
    while at < size and tags[at] in (t.PREPOSITION, t.DATE, t.ADVERB):
        at += 1
    if (
        at > here
        and tags[at - 1] in (t.DATE, t.ADVERB)
        and at < size
        and tags[at] == t.VERB
        and _is_participle(items[at])
    ):
        return at
    return None


def _is_participle(item: Item) -> bool:
    return bool({PARTICIPLE, ING} & set(item.forms)) or item.lower.endswith("ed")


def _with_verb(items: list[Item], start: int, verb: int, words: list[str]) -> Phrase:
    item = items[verb]
    forms = set(item.forms)
    ing = ING in forms or (item.kind == "word" and item.lower.endswith("ing"))
    participle = PARTICIPLE in forms or (item.kind == "word" and item.lower.endswith("ed"))
    auxiliaries = [word for word in words if word in g.BE or word in g.HAVE or word in g.MODALS or word in g.DO]
    be = [word for word in auxiliaries if word in g.BE]
    passive = participle and bool(be) and auxiliaries[-1] in g.BE
    infinitive = next((at for at, word in enumerate(words) if word == "to" or word.endswith(" to")), None)
    if infinitive is not None and not any(word in g.BE for word in words[:infinitive]):
        form = "infinitive"
    elif "being" in words[:1] or "having" in words[:1]:
        form = "gerund"
    elif auxiliaries:
        form = "finite"
    elif ing:
        form = "gerund"
    elif participle and not {PAST, THIRD, BASE} & forms and item.kind != "word":
        form = "participle"
    else:
        form = "finite"
    return Phrase(VG, start, verb + 1, verb, form=form, passive=passive)


def _settle(items: list[Item], found: list[Phrase]) -> list[Phrase]:
    """Decide what only the phrases around can tell: "after" as preposition, a participle after a noun."""
    found = _join_conjunctions(found)
    for at, phrase in enumerate(found):
        if phrase.kind == SUB and phrase.word in ("after", "before", "since", "until", "till", "as", "than", "once"):
            _subordinator(found, at)
        elif phrase.kind == VG and phrase.form == "finite" and not phrase.passive and phrase.end - phrase.start == 1:
            _participle(items, found, at)
    return found


_WITH = frozenset({"together", "along", "coupled", "combined"})


def _join_conjunctions(found: list[Phrase]) -> list[Phrase]:
    """Read "together with" as "and"."""
    joined: list[Phrase] = []
    for phrase in found:
        before = joined[-1] if joined else None
        twin = len(joined) > 1 and phrase.kind == joined[-2].kind == PREP and joined[-1].kind == CONJ
        if twin:
            # "to and from Mali": one preposition
            first = joined[-2]
            joined[-2:] = [Phrase(PREP, first.start, phrase.end, first.head, word=first.word)]
        elif phrase.kind == PREP and phrase.word == "with" and before is not None and before.word in _WITH:
            joined[-1] = Phrase(CONJ, before.start, phrase.end, phrase.head, word="and")
        else:
            joined.append(phrase)
    return joined


def _subordinator(found: list[Phrase], at: int) -> None:
    """Turn a subordinator into a preposition where no clause follows."""
    phrase = found[at]
    for place, nxt in enumerate(found[at + 1 :], at + 1):
        if nxt.kind == NP and found[place - 1].kind == NP:
            break  # "after the talks the EU banned …"
        if nxt.kind == VG:
            if nxt.form in ("finite", "copula") and nxt is not found[at + 1]:
                return
            if nxt is found[at + 1] and nxt.form == "copula":
                return  # "as was …"
            break
        if nxt.kind in (MARK, SUB, REL, CONJ):
            break
    if at + 1 < len(found) and found[at + 1].kind == DATE:
        phrase.kind = ADV
    else:
        phrase.kind = PREP


_CLOSERS = (PREP, MARK, DATE, CONJ, ADV, SUB, REL)


def _participle(items: list[Item], found: list[Phrase], at: int) -> None:
    """Tell "sanctions imposed in 2021" (participle) from "the EU imposed sanctions" (finite)."""
    phrase = found[at]
    item = items[phrase.head]
    forms = set(item.forms)
    regular = item.kind == "word" and item.lower.endswith("ed")
    if not (regular or (PAST in forms and PARTICIPLE in forms)) or item.lower in g.REPORTS:
        return
    before = found[at - 1] if at else None
    after = found[at + 1] if at + 1 < len(found) else None
    opens_object = after is not None and (
        after.kind == NP or _is_particle(item, after, found, at) or _is_shifted(items, found, at)
    )
    if opens_object:
        if before is not None and before.kind == PREP and phrase.end - phrase.start == 1:
            phrase.form = "participle"
        return
    hangs = at >= 2 and found[at - 2].kind == PREP
    if before is not None and before.kind == NP and not hangs and _is_who_acts(items[before.head]):
        return
    if before is None or before.kind in (MARK, CONJ, NP, DATE, ADV):
        phrase.form = "bare"  # past or participle: the verbs around decide


def _is_shifted(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether a heavy object comes after a short phrase ("terminated with immediate effect the embargo")."""
    if at + 3 >= len(found) or [one.kind for one in found[at + 1 : at + 4]] != [PREP, NP, NP]:
        return False
    return any(item.kind == "measure" for item in items[found[at + 3].start : found[at + 3].end])


def _is_particle(item: Item, after: Phrase, found: list[Phrase], at: int) -> bool:
    if after.kind != PREP or at + 2 >= len(found) or found[at + 2].kind != NP or after.word in ("with", "on", "to"):
        return False
    return any(sense.particle == after.word for sense in item.senses)


_PERSONAL = frozenset({"it", "he", "she", "they", "we", "i"})


def _is_who_acts(item: Item) -> bool:
    """Tell whether the head of a noun phrase is somebody who acts rather than what is acted on."""
    return (
        item.kind in ("actor", "group", "anaphor")
        or item.lower in _PERSONAL
        or (item.kind == "word" and item.text[0].isupper())
    )
