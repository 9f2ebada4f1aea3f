"""Small wordings around a verb: that it is so no more, that it is not so, that it is so again."""

from itertools import pairwise

from transforms.coding.dealings.dealing_words import any_more, has_no_subject
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_AGAIN = word_set("again anew")
_TWICE = frozenset({("once", "more"), ("once", "again")})
_NONE = word_set("no none nothing neither nobody")
_REACH = 3
_RETURNING = ("go", "com", "is", "are", "fl", "sail", "be", "return", "mov", "cross")
_MORE = frozenset({"no more", "no longer", "any more", "any longer", "anymore"})


def words_at(items: list[Item], verb: Verb) -> list[str]:
    """Return the single words of a verb's group and of what follows in its clause."""
    ends = [verb.end, *(one.last for one in verb.objects), *(link.phrase.last for link in verb.links)]
    stop = min(len(items), max(ends) + _REACH)
    return [part for item in items[verb.start : stop] for part in item.lower.split(" ")]


def is_no_more(items: list[Item], verb: Verb) -> bool:
    """Tell whether something is done no longer, or nothing more is done."""
    words = words_at(items, verb)
    told = [" ".join(pair) for pair in pairwise(words)]
    return any(one in _MORE for one in told) or any_more(words, set(words))


def is_none(items: list[Item], verb: Verb) -> bool:
    """Tell whether nobody does it, or it is done to nothing ("no train has run", "will serve neither ships")."""
    group = {item.lower for item in items[verb.start : verb.at]}
    if not g.NEGATIONS.isdisjoint(group - {"no"}) or "longer" in group or has_no_subject(items, verb):
        return True
    return any(items[one.start].lower.partition(" ")[0] in _NONE for one in verb.objects)


def is_once_more(items: list[Item], verb: Verb) -> bool:
    """Tell whether something is done again."""
    words = words_at(items, verb)
    again = not _AGAIN.isdisjoint(words) or not _TWICE.isdisjoint(pairwise(words))
    again = again or ("back" in words and items[verb.at].lower.startswith(_RETURNING))
    return again and not is_none(items, verb) and not _MORE & {" ".join(pair) for pair in pairwise(words)}


_LEAVE = word_set("may can cannot must could")


def told_rule(items: list[Item], verb: Verb) -> str:
    """Return the rule of what somebody does to others: "would" is what he said that he does."""
    group = {item.lower for item in items[verb.start : verb.at]}
    return "state.movement" if "would" in group and "not" not in group else "denial"


def rule_of(items: list[Item], verb: Verb, action: str) -> str:
    """Return the rule by which a verb's group is read: what may or may not be done is one of law."""
    group = {item.lower for item in items[verb.start : verb.at]}
    ruled = not _LEAVE.isdisjoint(group)
    if action == "imposed":
        told = "would" in group and "not" not in group  # "said that its planes would stop"
        return "prohibition" if ruled else "state.movement" if told else "denial"
    return "permission" if ruled else "allowance"
