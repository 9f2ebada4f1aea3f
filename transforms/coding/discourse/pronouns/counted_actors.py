"""Who acts where only how many they are is said: "A and B met. The two stopped all trade with the island"."""

from transforms.coding.model import SentenceView
from transforms.coding.parties.acting.actor_lists import actors_from
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
