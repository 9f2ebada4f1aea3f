"""Days that only bound a change: of what came after it ("rose on Monday after Oslo had barred Malian oil")."""

from datetime import date

from transforms.coding.dates.links import dates_of, link_dates
from transforms.coding.model import Frame, SentenceView
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.model import Verb

_APART = word_set("after before since because although though whereas")


def is_before_told(frame: Frame) -> bool:
    """Tell whether a change has only the date of what came after it: "rose on Monday after Oslo had barred the oil"."""
    view, verb = frame.view, frame.view.syntax.verbs.get(frame.head)
    if not view.dates or verb is None or not _is_of_other_time(view, verb):
        return len(view.dates) > 0 and is_reacted_to(frame)
    links = view.dated = view.dated or link_dates(view)
    return not links.own.get(verb.at)


_REACTING = (
    "welcom", "hail", "applaud", "prais", "cheer", "greet", "celebrat", "condemn", "criticis", "criticiz", "denounc",
    "deplor", "regret", "protest", "thank", "slam", "lament", "object", "decr",
)  # fmt: skip
"""How the verbs begin by which people answer what others have done."""


def is_reacted_to(frame: Frame) -> bool:
    """Tell whether a change is only what somebody answers: "Chad on Monday welcomed the lifting of the ban"."""
    if not frame.rule.startswith("nominal"):
        return False
    verbs = [verb for verb in frame.view.syntax.verbs.values() if verb.at < frame.head]
    return bool(verbs) and verbs[-1].form == "finite" and frame.items[verbs[-1].at].lower.startswith(_REACTING)


def _is_of_other_time(view: SentenceView, verb: Verb) -> bool:
    """Tell whether a clause tells what had gone before or why: "rose on Monday after Oslo had barred Malian oil"."""
    found = view.syntax.phrases
    place = next((at for at, one in enumerate(found) if one.kind == p.VG and one.head == verb.at), 0)
    for one in reversed(found[:place]):
        if one.kind == p.SUB:
            return verb.relation == "sub" and one.word.lower() in _APART
        if one.kind in (p.VG, p.REL):
            return False
    return False


_UNTIL = frozenset({"until", "till"})
_BETWEEN = frozenset({"late", "early", "the", "end", "of", "mid"})


def held_until(frame: Frame, published: date | None) -> bool:
    """Tell whether a change is told as what held until some day of the past ("banned its gold until July 1998")."""
    items, bound = frame.items, "" if published is None else published.isoformat()
    for one in dates_of(frame):
        if one.role != "until" or one.value is None or one.value >= bound[: len(one.value)]:
            continue
        at = next((at for at, item in enumerate(items) if item.start == one.start), 0) - 1
        while at > 0 and items[at].lower in _BETWEEN:
            at -= 1
        if at >= 0 and items[at].lower in _UNTIL:
            return True
    return False
