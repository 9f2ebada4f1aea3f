"""Who they are that are only counted: "Others followed, among them Norway", "Mali was among those that did"."""

from transforms.coding.model import Coded, SentenceView
from transforms.coding.parties.actors import coded
from transforms.reading.kinds import ACTORS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_OTHERS = word_set(
    "others those countries states nations governments members allies partners neighbours neighbors capitals "
    "number dozen score several many most some"
)
_NAMING = frozenset({"including", "among", "like", "notably"})


def of_those_who_follow(view: SentenceView, verb: Verb) -> list[Coded]:
    """Return the states that a sentence names of "others", "ten countries" or "those" who do something."""
    items = view.items
    if verb.form == "infinitive" and lower_at(items, verb.start - 1) in ("those", "countries", "states"):
        return _told_among(view, verb)  # "Among those to follow were Norway and Chad"
    if verb.form == "infinitive" and lower_at(items, verb.start - 1) in _RANKS:
        told = (one for one in view.syntax.verbs.values() if one.form == "copula" and 0 < one.at - verb.at <= _NEAR)
        return _actors(items, next((one.objects for one in told), []))  # "The first to do so was Norway"
    others = [one for one in verb.subject if items[one.head].lower in _OTHERS]
    if not others or len(others) != len(verb.subject):
        return []
    named = [link.phrase for link in verb.links if link.word in _NAMING]
    return _actors(items, named) or _told_among(view, verb)


def _told_among(view: SentenceView, verb: Verb) -> list[Coded]:
    """Return who is said to be among those whom a clause describes ("Norway and Chad were among those that …")."""
    items = view.items
    for above in view.syntax.verbs.values():
        beside = abs(above.at - verb.at) <= _NEAR and above.form == "copula"
        if not beside or "among" not in [item.lower for item in items[: max(above.at, verb.at)]]:
            continue
        return _actors(items, [*above.subject, *above.objects])
    return []


_NEAR = 8
_RANKS = word_set("first last latest only second third next")


def _actors(items: list[Item], phrases: list[NounPhrase]) -> list[Coded]:
    heads = [items[one.head] for one in phrases]
    if not heads or any(one.kind not in ACTORS for one in heads):
        return []
    return list(dict.fromkeys(code for one in heads for code in coded(one)))
