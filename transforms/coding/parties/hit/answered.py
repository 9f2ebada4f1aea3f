"""Whom a change answers or punishes: "hit back at Lithuania by banning its beef", "punished Algeria, halting visas"."""

from dataclasses import replace

from transforms.coding.model import Coded, Roles, Target
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_ANSWERING = ("respond", "react", "repl", "retaliat", "answer", "counter", "punish", "penali", "aveng", "reciprocat")
"""How verbs of answering and punishing begin."""

_BACK = word_set("hit hits hitting strike strikes struck striking lash lashes lashed lashing fight fights fought")
_AT = frozenset({"at", "to", "against", "on", "for", "towards", "over"})
_HOW = frozenset({"control", "joined"})
_DEPTH = 3


def with_answered(items: list[Item], verb: Verb, roles: Roles) -> Roles:
    """Add to a change that names no state whom the verb above it says that it answers or punishes.

    Args:
        items: those of the sentence.
        verb: that of the change, a gerund that says how.
        roles: what the change itself names.
    """
    found = _answered(items, verb, roles.senders)
    if not found:
        return roles
    parties = [replace(one, country=found[0].country) if one.unplaced else one for one in roles.targets]
    return replace(roles, targets=parties or found)


def _answered(items: list[Item], verb: Verb, senders: list[Coded]) -> list[Target]:
    """Return the states that a verb above a change says it answers or punishes, without those who do it."""
    above = verb
    for _ in range(_DEPTH):
        if above.above is None or above.relation not in _HOW:
            return []
        above = above.above
        if _answers(items, above):
            break
    else:
        return []
    own = {code for code, _ in senders}
    phrases = [*above.objects, *(link.phrase for link in above.links if link.word in _AT and link.verb is None)]
    found = [one for phrase in phrases for one in _of_phrase(items, phrase) if one[0] not in own]
    return [Target(code, None, None, words) for code, words in dict.fromkeys(found)]


def _answers(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb says that somebody answers another or punishes one."""
    word, _, particle = items[verb.at].lower.partition(" ")
    particle = particle or lower_at(items, verb.at + 1)
    return word.startswith(_ANSWERING) or (word in _BACK and particle in ("back", "out"))


def _of_phrase(items: list[Item], phrase: NounPhrase) -> list[Coded]:
    """Return the first states that a phrase names, alone or by what they did ("Iran's missile launch")."""
    own = actors_in(items, phrase)
    return own or [one for link in phrase.links for one in actors_in(items, link.phrase)][:1]
