"""Tags to phrases: noun phrases, verb groups, prepositions, conjunctions, marks."""

from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, ING, PARTICIPLE, PAST, THIRD
from transforms.reading.spans import Item, item_at, lower_at
from transforms.syntax import tag_names as t
from transforms.syntax.after_openings import settle_main_verb
from transforms.syntax.asides import set_aside
from transforms.syntax.complex_words import COMPLEX_FIRST, complex_word
from transforms.syntax.contact_clauses import open_contact_clauses
from transforms.syntax.fronted import part_fronted
from transforms.syntax.insertions import past_insertion
from transforms.syntax.kinds import ADV, CONJ, DATE, MARK, NP, PREP, REL, SUB, VG, Phrase
from transforms.syntax.new_phrases import begins_another
from transforms.syntax.parted_clauses import part_clauses
from transforms.syntax.quantities import join_quantities
from transforms.syntax.ranges import with_ranges
from transforms.syntax.reflexives import without_reflexives
from transforms.syntax.settling import settle
from transforms.syntax.shared_to import share_to
from transforms.syntax.tags import tag_items

__all__ = ["ADV", "CONJ", "DATE", "MARK", "NP", "PREP", "REL", "SUB", "VG", "Phrase", "find_phrases"]

_NOMINAL = frozenset({t.NOUN, t.ADJECTIVE, t.DETERMINER, t.NUMBER})
_GROUP = frozenset({t.AUXILIARY, t.NEGATION, t.ADVERB, t.TO})
_SMALL = {t.CONJUNCTION: CONJ, t.SUBORDINATOR: SUB, t.RELATIVE: REL, t.ADVERB: ADV, t.NEGATION: ADV}
_DASHES = frozenset("—–")
_REACH = 8
"""Items before "but" among which "all" stands that it leaves something out of."""


def find_phrases(items: list[Item]) -> list[Phrase]:
    """Cut a sentence into phrases; quotation marks are left out."""
    tags = _with_owning_days(items, tag_items(items))
    set_aside(items, tags)
    join_quantities(items, tags)
    found: list[Phrase] = []
    at, size = 0, len(items)
    while at < size:
        tag, low = tags[at], items[at].lower
        if tag == t.QUOTE:
            at += 1
            continue
        phrase = complex_word(items, at) if low in COMPLEX_FIRST else None
        if phrase is not None:
            pass
        elif low == "as" and _is_of_such(items, tags, at):
            phrase = Phrase(PREP, at, at + 1, at, word="such as")
        elif low in _DASHES and at + 1 < size and items[at + 1].lower == "including":
            phrase = Phrase(MARK, at, at + 1, at, word=",")
        elif tag in _NOMINAL or tag == t.PRONOUN or _opens_described(items, tags, at):
            phrase = _noun_phrase(items, tags, at)
        elif tag in _GROUP or tag == t.VERB:
            phrase = _verb_group(items, tags, at)
            alone = phrase is not None and phrase.end - phrase.start == 1
            if phrase is not None and alone and items[phrase.head].lower in ("coupled", "combined"):
                phrase.word = items[phrase.head].lower
        elif tag == t.DATE:
            phrase = Phrase(DATE, at, at + 1, at)
        phrase = phrase or _small(items, tags, at)
        found.append(phrase)
        at = phrase.end
    found = part_fronted(items, without_reflexives(items, with_ranges(items, found)))
    settled = part_clauses(items, settle_main_verb(items, settle(items, found)))
    return share_to(items, open_contact_clauses(items, settled))


def _with_owning_days(items: list[Item], tags: list[str]) -> list[str]:
    """Take a date with "'s" and a preposition before it for a noun ("in line with Monday's decision")."""
    owning = [
        at
        for at, tag in enumerate(tags[:-1])
        if tag == t.DATE and at and tags[at - 1] == t.PREPOSITION and items[at + 1].lower == "'s"
    ]
    return [t.NOUN if at in owning else tag for at, tag in enumerate(tags)] if owning else tags


def _is_of_such(items: list[Item], tags: list[str], at: int) -> bool:
    """Tell whether "as" brings examples of what "such" opens ("such African goods as steel and coal")."""
    such = next((here for here in range(at - 2, max(-1, at - _REACH), -1) if items[here].lower == "such"), None)
    return such is not None and {t.VERB, t.MARK}.isdisjoint(tags[such:at])


def _small(items: list[Item], tags: list[str], at: int) -> Phrase:
    tag, low = tags[at], items[at].lower
    if tag == t.PREPOSITION:
        if at + 1 < len(items) and tags[at + 1] == t.DATE and low not in g.ADVERB_PARTICLES:
            return Phrase(DATE, at, at + 2, at + 1)
        return Phrase(PREP, at, at + 1, at, word=low)
    if tag == t.TO:
        return Phrase(PREP, at, at + 1, at, word=low)
    if tag == t.SUBORDINATOR and low == "as":
        return _as(items, at)
    kind = _SMALL.get(tag, MARK)
    if tag in _GROUP and kind == MARK:
        kind = ADV
    return Phrase(kind, at, at + 1, at, word=low)


def _as(items: list[Item], at: int) -> Phrase:
    low = [item.lower for item in items[at : at + 3]]
    if low == ["as", "well", "as"]:
        if at == 0:
            return Phrase(PREP, at, at + 3, at, word="besides")  # "As well as two banks, the embargo hits a port"
        return Phrase(CONJ, at, at + 3, at, word="and")
    return Phrase(SUB, at, at + 1, at, word="as")


def _noun_phrase(items: list[Item], tags: list[str], at: int) -> Phrase:
    if tags[at] == t.PRONOUN:
        return Phrase(NP, at, at + 1, at)
    here, head = at, at
    seen_noun = False
    while here < len(items) and not begins_another(items, tags, here, at, seen_noun=seen_noun):
        size = _part_of_noun(items, tags, here, seen_noun=seen_noun)
        if not size:
            break
        if tags[here] in (t.NOUN, t.NUMBER) or (tags[here] == t.ADJECTIVE and not seen_noun):
            head = here  # an adjective without a noun stands for one ("the four", "the latter")
        seen_noun = seen_noun or tags[here] == t.NOUN
        here += size
    while here > at + 1 and tags[here - 1] == t.QUOTE:
        here -= 1
    return Phrase(NP, at, here, head)


def _part_of_noun(items: list[Item], tags: list[str], here: int, *, seen_noun: bool) -> int:
    """Return how many items from a place on belong to the noun phrase before it: two, one or none."""
    tag, after = tags[here], tags[here + 1] if here + 1 < len(items) else ""
    if tag == t.JOINT and after in (t.VERB, t.ADVERB):
        return 2  # "asset-freezing measures", "long-standing"
    if after == t.NOUN and seen_noun and _joins_owners(items, tags, here):
        return 2
    if tag in _NOMINAL or tag in (t.POSSESSIVE, t.JOINT, t.QUOTE):
        return 1
    if tag == t.DATE and after == t.NOUN and not seen_noun:
        return 1
    return int(_describes(items, tags, here, seen_noun=seen_noun))


def _joins_owners(items: list[Item], tags: list[str], at: int) -> bool:
    """Tell whether one more owner of the same thing follows a genitive ("froze Mali's and Niger's assets")."""
    joins = tags[at] == t.CONJUNCTION or items[at].lower == ","
    return joins and tags[at - 1] == t.POSSESSIVE and tags[at + 2 : at + 3] == [t.POSSESSIVE]


def _opens_described(items: list[Item], tags: list[str], at: int) -> bool:
    """Tell whether an adverb opens a noun phrase behind a preposition ("a ban on commercially grown tobacco")."""
    if tags[at] != t.ADVERB or at == 0 or tags[at - 1] != t.PREPOSITION or not items[at].lower.endswith("ly"):
        return False
    after = tags[at + 1 : at + 3]
    if after[:1] in ([t.NOUN], [t.ADJECTIVE]):
        return True
    return _is_grown(items, tags, at)


def _is_grown(items: list[Item], tags: list[str], at: int) -> bool:
    """Tell whether a participle that tells no change stands between an adverb and a noun ("commercially grown tea")."""
    if tags[at : at + 3] != [t.ADVERB, t.VERB, t.NOUN] or not items[at].lower.endswith("ly"):
        return False
    return PARTICIPLE in items[at + 1].forms and items[at + 1].kind not in ("trigger", "cue", "dealing_verb")


def _describes(items: list[Item], tags: list[str], at: int, *, seen_noun: bool) -> bool:
    """Tell whether an adverb or a participle stands within a noun phrase ("a newly frozen account")."""
    if seen_noun or at + 1 >= len(items) or tags[at] not in (t.ADVERB, t.VERB):
        return False
    if tags[at] == t.VERB and not {PARTICIPLE, ING} & set(items[at].forms):
        return False
    if _is_grown(items, tags, at):
        return True
    return tags[at + 1] in (t.NOUN, t.ADJECTIVE, t.NUMBER, t.JOINT)


def _verb_group(items: list[Item], tags: list[str], at: int) -> Phrase | None:
    """Read auxiliaries, adverbs and the verb that they belong to; an insertion between commas may part them."""
    here, size = at, len(items)
    auxiliary = None
    words: list[str] = ["to"] if _ends_in_to(items, at) else []
    while here < size and tags[here] in _GROUP:
        if tags[here] == t.AUXILIARY:
            auxiliary = here
        words.append("is" if items[here].lower.startswith(("stand", "stood")) else items[here].lower)
        here += 1
    if here < size and tags[here] == t.VERB:
        return _with_verb(items, at, here, words)
    if auxiliary is not None:
        skipped = past_insertion(items, tags, here, bare=items[auxiliary].lower in g.MODALS)
        while skipped is not None and tags[skipped] in _GROUP:
            words.append(items[skipped].lower)
            skipped += 1
        if skipped is not None:
            return _with_verb(items, at, skipped, words)
        if "to" in words[:1]:
            return Phrase(VG, at, here, auxiliary, form="infinitive")
        return Phrase(VG, at, auxiliary + 1, auxiliary, form="copula")
    return None


def _ends_in_to(items: list[Item], at: int) -> bool:
    """Tell whether a fixed phrase before a verb makes it an infinitive ("were given the green light to buy")."""
    before = items[at - 1] if at else None
    return before is not None and before.kind == "trigger" and before.lower.endswith(" to") and BASE in items[at].forms


def _with_verb(items: list[Item], start: int, verb: int, words: list[str]) -> Phrase:
    item = items[verb]
    forms = set(item.forms)
    ing = ING in forms or (item.kind == "word" and item.lower.endswith("ing"))
    participle = PARTICIPLE in forms or (item.kind == "word" and (item.lower.endswith("ed") or item.lower == "told"))
    if not words:
        run = _is_run_by(items, verb)
        form = "bare" if run else _form_alone(item, ing=ing, participle=participle)
        return Phrase(VG, start, verb + 1, verb, form=form)
    auxiliaries = [word for word in words if word in _AUXILIARIES]
    be = [word for word in auxiliaries if word in g.BE]
    passive = participle and bool(be) and auxiliaries[-1] in g.BE
    infinitive = next((at for at, word in enumerate(words) if word == "to" or word.endswith(" to")), None)
    if infinitive is not None and BASE in forms and not any(word in g.BE for word in words[infinitive:]):
        passive = False  # "is to cut", "is ready to shut"
    if infinitive is not None and not any(word in _TENSED for word in words[:infinitive]):  # "has yet to ban" is finite
        form = "infinitive"
    elif "being" in words[:1] or "having" in words[:1]:
        form = "gerund"
    elif auxiliaries:
        form = "finite"
    else:
        form = _form_alone(item, ing=ing, participle=participle)
    return Phrase(VG, start, verb + 1, verb, form=form, passive=passive)


def _is_run_by(items: list[Item], at: int) -> bool:
    """Read "banks run by the army": where a noun is before it, and who runs them behind, it is a participle."""
    after = item_at(items, at + 2)
    if at == 0 or items[at].lower != "run" or lower_at(items, at + 1) != "by" or after is None:
        return False
    return after.kind in _RUNNERS or after.lower in g.DETERMINERS


_RUNNERS = frozenset({"actor", "post", "entity", "group", "anaphor"})

_AUXILIARIES = g.BE | g.HAVE | g.MODALS | g.DO
_TENSED = g.BE | g.HAVE | g.MODALS


def _form_alone(item: Item, *, ing: bool, participle: bool) -> str:
    """Return the form of a verb that has no auxiliary."""
    if ing:
        return "gerund"
    alone = participle and item.kind != "word" and {PAST, THIRD, BASE}.isdisjoint(item.forms)
    return "participle" if alone else "finite"
