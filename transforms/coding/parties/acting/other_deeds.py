"""What others do as well that makes no change: "Rome protested, as did Paris", "was named; so was Oslo"."""

from transforms.coding.model import Reading, SentenceView
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import Verb
from transforms.syntax.telling_verbs import ADDRESSING, TELLING

_ALIKE = word_tuple("follow join act caught catch draw drew beat mov match mirror echo agree copi align")
_TAKING = word_set("took take takes taken made make makes did do done has had have imposed adopted")
_SAME = word_set("same similar likewise alike so suit")


def does_otherwise(view: SentenceView, at: int, own: Verb | None = None) -> bool:
    """Tell whether the sentence says before a place what somebody does who makes no change: "Rome protested, as did …".

    What others are said to have done as well is that, and no change that was told before.

    Args:
        view: the sentence.
        at: where those others are named.
        own: the verb that says that they did so as well, where one does.
    """
    items = view.items
    above, governing = own.above if own is not None else None, set[int]()
    while above is not None:
        governing.add(above.at)
        above = above.above
    started = {one.start for one in own.subject} if own is not None else set[int]()
    before = [
        one
        for one in view.syntax.verbs.values()
        if one.at < at
        and one.form in ("finite", "copula")
        and one.relation in ("main", "joined")
        and not (own is not None and own.relation == "relative" and one.form == "copula")  # "were among those that did"
        and one.at not in governing
        and items[one.at].lower not in TELLING | ADDRESSING
        and started.isdisjoint(phrase.start for phrase in one.subject)
    ]
    between = [word for one in items[before[-1].at : at] for word in one.lower.split()] if before else []
    if not before or not _SAME.isdisjoint(between) or not _BUT.isdisjoint(between):
        return False
    low = between[0]
    return low not in _TAKING and not low.startswith(_ALIKE)


_BY_ITSELF = word_tuple(
    "align associat subscrib conform bring brought giv gave writ wrote transpos incorporat embrac carr clos shut reopen"
)
"""How verbs begin that tell by themselves that another's decision is made one's own."""

_DIPLOMATIC = ("recall", "expel", "condemn", "protest", "recogni", "summon", "denounc", "abstain", "vote", "evacuat")
_NEXT = 4


def _spells_out_another(view: SentenceView, own: Verb) -> bool:
    """Tell whether what is done alike is said next, and is none of measures: "followed suit and recalled its envoy"."""
    return any(
        one.relation == "joined"
        and own.at < one.at <= own.end + _NEXT
        and view.items[one.at].lower.startswith(_DIPLOMATIC)
        and lower_at(view.items, own.end) != ","
        for one in view.syntax.verbs.values()
    )


_BUT = word_set("but yet though still nevertheless however")


def told_alike(reading: Reading, models: list[Reading]) -> list[Reading]:
    """Return the changes that an echo may mean: those of its own sentence alone, where that tells of another deed."""
    verb = reading.frame.view.syntax.verbs.get(reading.frame.head)
    if verb is None or not reading.verdict.decided or reading.frame.items[verb.at].lower.startswith(_BY_ITSELF):
        return models
    if _spells_out_another(reading.frame.view, verb):
        return []
    start = min([verb.start, *(one.start for one in verb.subject)])
    other = does_otherwise(reading.frame.view, start, verb)
    return [one for one in models if not other or one.frame.view is reading.frame.view]
