"""Who acts where only how many they are is said: "A and B met. The two stopped all trade with the island"."""

from schemas.vocabulary import BODIES
from transforms.coding.model import Coded, SentenceView
from transforms.coding.parties.acting.actor_lists import actors_from
from transforms.coding.parties.actors import coded
from transforms.syntax.model import NounPhrase

_COUNTS = {"two": 2, "both": 2, "pair": 2, "three": 3, "trio": 3, "four": 4, "five": 5, "six": 6}
_MANY = frozenset({"they", "both"})
_POINTING = frozenset({"the", "all", "these", "those"})
_STATES = frozenset({"countries", "states", "governments", "nations", "capitals", "neighbours", "neighbors", "allies"})
_REACH = 3
_LONGEST = 3


def counted_actors(views: list[SentenceView], view: SentenceView, phrase: NounPhrase) -> set[str]:
    """Return those for whom a subject without names stands: as many as acted together in a sentence before.

    Args:
        views: the sentences of the text.
        view: the sentence.
        phrase: its subject.
    """
    low = [one.lower for one in view.items[phrase.start : phrase.end]]
    if not low or len(low) > _LONGEST or (len(low) == 1 and low[0] not in _MANY):
        return set()
    if len(low) > 1 and (low[0] not in _POINTING | _MANY or (low[-1] not in _COUNTS and low[-1] not in _STATES)):
        return set()
    size = next((_COUNTS[one] for one in low if one in _COUNTS), 0)
    for index in range(view.index - 1, max(-1, view.index - 1 - _REACH), -1):
        before = views[index]
        if before.section != view.section:
            break
        found = {code for code, _ in actors_from(before.items, 0)[0]}
        if len(found) > 1 and size in (0, len(found)):
            return found
    return set()


def named_before(views: list[SentenceView], view: SentenceView, size: int, hit: set[str]) -> list[Coded]:
    """Return the states of the sentences before one that are not hit, if they are just as many as it counts (not 0).

    "Egypt lifted it on Tuesday. Oman did so on Friday and Kuwait on Monday. The three had imposed it in May."
    """
    found: dict[str, str] = {}
    for index in range(view.index - 1, max(-1, view.index - 1 - _REACH), -1):
        if views[index].section != view.section or views[index].is_title:
            break
        states = (one for item in views[index].items if item.kind == "actor" for one in coded(item))
        for code, words in states:
            if code not in hit and code not in BODIES:
                found.setdefault(code, words)
        if len(found) >= size:
            break
    return list(found.items()) if len(found) == size > 1 else []
