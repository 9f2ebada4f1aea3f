"""Whose "the foreign ministry" cannot be: that of a state whose office for foreign affairs is called otherwise.

The United States have a State Department, Britain a Foreign Office, and a body has no ministries, so that such an
office without a name is hardly ever theirs, however near they are named; it may well be that of the state they hit.
"""

from schemas.vocabulary import BODIES
from transforms.coding.model import Frame
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase, Verb

_OFFICES = (
    "foreign ministry", "foreign minister", "foreign affairs ministry", "foreign affairs minister",
    "external affairs ministry", "external affairs minister",
)  # fmt: skip
_AFFAIRS = (("of", "foreign", "affairs"), ("for", "foreign", "affairs"), ("of", "external", "affairs"))
_CHARGED = ("ministry", "minister")
_CALLED_OTHERWISE = frozenset({"USA", "GBR"}) | frozenset(BODIES)


def never_of_foreign_office(frame: Frame, verb: Verb) -> frozenset[str]:
    """Return whose the office that acts cannot be; nobody where no office for foreign affairs acts.

    Args:
        frame: the change.
        verb: its verb, whose subject is the office, or a pronoun for the one that speaks before it.
    """
    phrase: NounPhrase | None = verb.subject[0]
    if _words(frame.items, verb.subject[0]) in g.PRONOUNS:
        before = (one for one in reversed(frame.view.syntax.verbs.values()) if one.at < verb.at and one.subject)
        phrase = next((one.subject[0] for one in before if _words(frame.items, one.subject[0]) not in g.PRONOUNS), None)
    return _CALLED_OTHERWISE if phrase is not None and _is_office(frame.items, phrase) else frozenset()


def _is_office(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase is an office for foreign affairs ("the foreign ministry", "the minister of … affairs")."""
    own = _words(items, phrase)
    behind = tuple(" ".join(one.lower for one in items[phrase.end : phrase.end + 3]).split()[:3])
    return own.endswith(_OFFICES) or (own.endswith(_CHARGED) and behind in _AFFAIRS)


def _words(items: list[Item], phrase: NounPhrase) -> str:
    return " ".join(one.lower for one in items[phrase.start : phrase.end])
