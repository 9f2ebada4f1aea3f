"""What comes if somebody does not do as he is told: "told Mali to free the men or it would impose sanctions"."""

from transforms.coding.model import SentenceView
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_TELLING = ("told", "tell", "warn", "order", "ask", "urg", "instruct", "command", "call", "requir", "press")
_GROUP = g.ADVERBS | word_set("would will could might may shall should")
_THREATENING = word_set("or else otherwise")


def threatens_else(items: list[Item], head: int) -> bool:
    """Tell whether "or it would" stands before a verb, whose subject then is who tells others what to do."""
    here = head - 1
    while here > 1 and items[here].lower in _GROUP:
        here -= 1
    modal = any(item.lower in g.MODALS for item in items[here + 1 : head])
    return modal and items[here].lower in g.PRONOUNS and lower_at(items, here - 1) in _THREATENING


def teller_of(view: SentenceView, head: int) -> Verb | None:
    """Return the verb that tells somebody to do what he is threatened for, if a verb only tells the threat."""
    if not threatens_else(view.items, head):
        return None
    told = (one.above for one in view.syntax.verbs.values() if one.form == "infinitive" and one.at < head)
    return next((one for one in told if one and view.items[one.at].lower.startswith(_TELLING)), None)


_BOUND = (word_set("must should shall ought"), word_set("had has have needs needed"))


def told_to_act(view: SentenceView, head: int) -> Verb | None:
    """Return the verb that says what others must do, if one only says what comes else.

    "Norway said that Mali must free the men, or it would impose sanctions": its subject is hit, and who says so acts.
    """
    if not threatens_else(view.items, head):
        return None
    before = [one for one in view.syntax.verbs.values() if one.at < head and one.above is not None]
    return next((one for one in before if _is_told(view.items, one)), None)


def _is_told(items: list[Item], verb: Verb) -> bool:
    group = [item.lower for item in items[verb.start : verb.at + 1]]
    bound = not _BOUND[0].isdisjoint(group) or (group[-1:] == ["to"] and not _BOUND[1].isdisjoint(group))
    above = verb.above
    return bound and verb.form == "finite" and above is not None and items[above.at].lower in g.REPORTS
