"""The reference data as a dictionary of token sequences: what words may mean, before context decides.

A lexicon knows names, which keep their case, and terms, which do not.
"""

import re
from dataclasses import replace
from typing import Any

from transforms.reading import grammar
from transforms.reading.date_words import NUMBERS
from transforms.reading.entries import END, longest
from transforms.reading.inflection import BASE, THIRD, plural, verb_forms
from transforms.reading.sense_model import Sense
from transforms.reading.store import Lexicon
from transforms.reading.wordings import Wordings
from transforms.reference import Reference
from transforms.reference.model import Name

__all__ = ["Lexicon", "Sense", "build_lexicon", "longest"]

_COUNTS = "|".join(word.capitalize() for word in NUMBERS if len(word) > 2)
_COUNT_WITH_CAPITAL = re.compile(rf"the (?:{_COUNTS})\b")

_NAME_ORDER = {"name": 0, "abbreviation": 0, "organ": 1, "leader": 2, "demonym": 3, "capital": 4, "surname": 9}


_LOUD = frozenset({"company", "bank", "airline", "exchange", "ship"})
_LOUD_FROM = 5
"""Letters from which a firm's name in capitals is no abbreviation of something else."""


def build_lexicon(reference: Reference) -> Lexicon:
    """Build the lexicon of the reference data; done once, some tens of milliseconds."""
    lexicon = Lexicon(wordings=Wordings(reference.wordings))
    _add_actors(lexicon, reference)
    _add_entities(lexicon, reference)
    _add_words(lexicon, reference)
    _add_triggers(lexicon, reference)
    _add_cues(lexicon, reference)
    _add_verbs(lexicon, reference)
    _add_courses(lexicon, reference)
    _add_other_senses(lexicon, reference)
    return lexicon


def _add_actors(lexicon: Lexicon, reference: Reference) -> None:
    for name in sorted(reference.names, key=_name_order):
        if name.kind == "surname" and (name.words in reference.ambiguous_surnames or len(name.words) < 2):
            _add_governments(lexicon, name)
            continue
        if name.kind == "anaphor":
            if _COUNT_WITH_CAPITAL.match(name.words):  # "the Ten" are the Community, "the ten" are those just counted
                for words in (name.words, name.words[0].upper() + name.words[1:]):
                    lexicon.add_name(words, Sense("anaphor", name))
                continue
            for words in {name.words, name.words.lower()}:
                lexicon.add_term(words, Sense("anaphor", name))
            continue
        sense = Sense("actor", name)
        for words in _spellings(name.words):
            lexicon.add_name(words, sense)
    for words, codes in reference.groups.items():
        for variant in {words, words[0].upper() + words[1:], words.removeprefix("the ")}:
            lexicon.add_name(variant, Sense("group", codes))


_GOVERNING = ("government", "administration", "cabinet", "regime", "Government", "Administration", "Cabinet")
_MONTHS = frozenset({"May", "March"})


def _add_governments(lexicon: Lexicon, leader: Name) -> None:
    """Add what a leader heads whose surname is a common word: "the Ford administration" is no car maker's."""
    for word in () if leader.words in _MONTHS else _GOVERNING:
        named = f"{leader.words} {word}"
        lexicon.add_name(named, Sense("actor", replace(leader, words=named, kind="organ")))


def _name_order(name: Name) -> tuple[int, str]:
    return _NAME_ORDER.get(name.kind, 5), name.words


def _spellings(words: str) -> set[str]:
    """Return a name with and without its article, and at the start of a sentence."""
    bare = words.removeprefix("the ").removeprefix("The ")
    return {words, bare, bare[0].upper() + bare[1:]} if bare else {words}


def _add_entities(lexicon: Lexicon, reference: Reference) -> None:
    for entity in reference.entities:
        sense = Sense("entity", entity)
        spellings = {entity.name, *entity.aliases}
        for words in spellings:
            lexicon.add_name(words, sense)
        if entity.kind in _LOUD and not entity.ambiguous:
            for words in {one.upper() for one in spellings if len(one) >= _LOUD_FROM} - spellings:
                lexicon.add_loud(words, sense)
    for number, party in reference.committees.items():
        lexicon.committees[number] = Sense("actor" if isinstance(party, Name) else "entity", party)


def _add_words(lexicon: Lexicon, reference: Reference) -> None:
    for word in reference.sector_words:
        if word.kind == "ending":
            lexicon.endings[word.words.removeprefix("-")] = word.sector
            continue
        for words in {word.words.lower(), plural(word.words.lower())}:
            lexicon.add_term(words, Sense("sector", word))
    for word in reference.posts:
        lexicon.add_term(word.words, Sense("post", word))
    for measure in reference.measure_words:
        for words in {measure.words.lower(), plural(measure.words.lower())}:
            lexicon.add_term(words, Sense("measure", measure))
    for verb, dealing in reference.dealing_verbs.items():
        if not dealing.weak:
            for words, form in verb_forms(verb, reference.irregular_verbs).items():
                lexicon.add_term(words, Sense("dealing_verb", dealing, form))


def _add_other_senses(lexicon: Lexicon, reference: Reference) -> None:
    """Add the words of other senses; those that name an agent or an object by their plural too."""
    for words, conditions in reference.other_senses.items():
        for when in conditions:
            forms = {words, plural(words)} if when in ("as_agent", "as_object", "as_court") else {words}
            for form in forms:
                lexicon.add_term(form, Sense("other", when))


_OF_RULES = frozenset({"control"})
"""Verbs whose noun is a measure: "which controls exports to …"."""


def _add_verbs(lexicon: Lexicon, reference: Reference) -> None:
    """Add the common verbs that mean nothing to sanctions, but begin and end clauses."""
    for verb, also_noun in reference.common_verbs.items():
        for words, form in verb_forms(verb, reference.irregular_verbs).items():
            if words in grammar.CLOSED:
                continue
            if END not in lexicon.terms.get(words, {}) or verb in _OF_RULES:
                lexicon.add_term(words, Sense("verb", also_noun, form))
            elif also_noun and {BASE, THIRD} & set(form):
                lexicon.add_term(words, Sense("noun", None))
    for verb, dealing in reference.dealing_verbs.items():
        if dealing.weak:  # beside what else the verb means
            for words, form in verb_forms(verb, reference.irregular_verbs).items():
                lexicon.add_term(words, Sense("weak_dealing", dealing, form))


def _add_triggers(lexicon: Lexicon, reference: Reference) -> None:
    for trigger in reference.triggers:
        for verb in (*trigger.verbs, *trigger.weak):
            for words, form in verb_forms(verb, reference.irregular_verbs).items():
                lexicon.add_term(words, Sense("trigger", trigger, form, weak=verb in trigger.weak))
        for noun in trigger.nouns:
            for words in {noun, plural(noun)}:
                lexicon.add_term(words, Sense("nominal", trigger))
        for phrase in trigger.phrases:
            _add_phrase(lexicon, phrase, "trigger", trigger, reference)


def _add_cues(lexicon: Lexicon, reference: Reference) -> None:
    for cue in reference.cues:
        if cue.name == "fate":
            _add_fates(lexicon, cue.verbs, reference)
            continue
        for verb in cue.verbs:
            _add_phrase(lexicon, verb, "cue", cue, reference)
        for words in cue.words:
            lexicon.add_term(words, Sense("cue", cue))


def _add_fates(lexicon: Lexicon, verbs: tuple[str, ...], reference: Reference) -> None:
    """Add the verbs by which a plan comes to nothing; they are verbs like any other, and say so of their subject."""
    for verb in verbs:
        for words, form in verb_forms(verb, reference.irregular_verbs).items():
            lexicon.add_term(words, Sense("verb", data=False, form=form))
            lexicon.add_term(words, Sense("fate", verb, form))


def _add_courses(lexicon: Lexicon, reference: Reference) -> None:
    """Add the verbs that tell a change of measures only, beside what else they mean."""
    for trigger in reference.triggers:
        for phrase in trigger.courses:
            head, tilde, particle = phrase.partition(" ~ ")
            for words, form in verb_forms(head if tilde else phrase, reference.irregular_verbs).items():
                if " " in words:
                    lexicon.add_term(words, Sense("verb", data=False, form=form))
                lexicon.add_term(words, Sense("course", trigger, form, particle if tilde else None))


def _add_phrase(lexicon: Lexicon, phrase: str, kind: str, data: Any, reference: Reference) -> None:
    """Add a verb phrase; ``put ~ back`` becomes the verb with its particle, which may stand apart."""
    head, tilde, particle = phrase.partition(" ~ ")
    for words, form in verb_forms(head if tilde else phrase, reference.irregular_verbs).items():
        if tilde and " " in words:  # "came out" is a verb without "against", too
            lexicon.add_term(words, Sense("verb", data=False, form=form))
        lexicon.add_term(words, Sense(kind, data, form, particle if tilde else None))
