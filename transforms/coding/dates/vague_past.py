"""Times of the past that no value can hold: "in recent years it has banned …", "under President Clinton …"."""

from transforms.coding.model import Frame
from transforms.reading.grammar import HAVE, MODALS
from transforms.reading.inflection import PAST
from transforms.reading.kinds import MEASURES
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_BEHIND = ("past.behind",)
_ACTS = word_set(
    "order orders decree law act plan proposal deal agreement rule rules measure measures decision package resolution "
    "pressure terms programme program bill accord policy"
)
"""What something is done under now: "under President Biden's order"."""

_RANKED = word_set("first second third fourth fifth latest largest biggest most only")
_WORDS = 14
"""Items that open a clause, or stand behind a verb, at most."""

_RELATIONS = frozenset({"main", "joined", "sub"})
"""How the verb may hang: that behind "since then" looks like one of a clause of time."""

_MAKERS = word_set("successive previous past earlier former")
_OFFICES = word_set("governments administrations presidents cabinets")
_PARTS = frozenset({";", "but", "and"})


def is_of_vague_past(frame: Frame) -> bool:
    """Tell whether a change of which no date is given is told of some time of the past."""
    view, items = frame.view, frame.items
    verb = view.syntax.verbs.get(frame.head)
    if view.is_title or verb is None or verb.relation not in _RELATIONS or not _is_told_back(frame, verb):
        return False
    if verb.subject and _are_former(frame, verb.subject[0].start):
        return True
    start = next((at + 1 for at in range(verb.start - 1, -1, -1) if items[at].lower in _PARTS), 0)
    opening = [item.lower for item in items[start : min(verb.start, start + _WORDS)]]
    if opening[:1] == ["since"] and not any(item.kind == "date" for item in items[start : verb.start]):
        return not HAVE.isdisjoint(item.lower for item in items[verb.start : verb.at])
    if opening and _ACTS.isdisjoint(opening) and view.wordings.at("past.fronted", " ".join([*opening, ""])) is not None:
        return True
    behind = [item.lower for item in items[verb.end : verb.end + _WORDS]]
    return _RANKED.isdisjoint(behind) and view.wordings.within(_BEHIND, " ".join(behind)) is not None


def _is_told_back(frame: Frame, verb: Verb) -> bool:
    """Tell whether a verb is in the past or the perfect."""
    group = {item.lower for item in frame.items[verb.start : verb.at + 1]}
    past = PAST in frame.items[verb.at].forms or not group.isdisjoint(HAVE) or not group.isdisjoint(_WAS)
    return past and group.isdisjoint(MODALS)


_WAS = frozenset({"was", "were"})


def _are_former(frame: Frame, at: int) -> bool:
    """Tell whether a subject is of governments that followed or went before: "successive administrations"."""
    words = [item.lower for item in frame.items[at : at + 3]]
    return not _MAKERS.isdisjoint(words) and not _OFFICES.isdisjoint(words)


_REACH_BACK = 6
_ARTICLES = word_set("a an the its their these those that new fresh further more latest")
_KNOWN = word_set("the its their these those")


def is_known(frame: Frame) -> bool:
    """Tell whether a clause only says who imposed a measure that everybody knows ("the weapons ban it has imposed")."""
    if frame.object_kind not in MEASURES or not frame.head_item.lower.startswith("impos"):
        return False
    before = frame.items[max(0, frame.object_at - _REACH_BACK) : frame.object_at]
    told = (item.lower for item in reversed(before) if item.lower in _ARTICLES or item.kind == "mark")
    return next(told, "") in _KNOWN


_AFTERWARDS = word_set("subsequent later following ensuing succeeding intervening")
_LONG_SPANS = word_set("years months decade decades")
_FAR = 8


def is_of_later_years(frame: Frame) -> bool:
    """Tell whether a change went on long after another ("tightened in subsequent years", "widened over the years")."""
    low = [item.lower for item in frame.items[frame.head + 1 : frame.head + 1 + _FAR]]
    for at, word in enumerate(low):
        if (
            word in _LONG_SPANS
            and at > 1
            and low[at - 1] in _AFTERWARDS
            and low[at - 2] in ("in", "the", "over", "during")
        ):
            return True
        if word in _LONG_SPANS and low[max(0, at - 2) : at] == ["over", "the"]:
            return at + 1 == len(low) or low[at + 1] not in ("to", "ahead", "since")
    return False
