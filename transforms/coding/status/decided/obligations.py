"""What everybody "must" do once it is decided: "all states must freeze its funds, the Council decided"."""

from transforms.coding.model import Frame
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_DECIDING = word_set("ordered ruled decreed decided agreed resolved determined voted adopted")
_TELLING = word_set("directed instructed ordered notified direct instruct order")
"""What is said to those who carry it out: "directed banks that any funds held for it must be frozen"."""
_ACTS = word_set("resolution order decree rule rules law act regulation regulations papers decision ruling ordinance "
                 "instrument directive measures sanctions terms")  # fmt: skip
_MADE = word_set("adopted signed issued passed approved published agreed enacted made took promulgated gazetted")
_DRAFT = word_set("draft drafts proposed proposal planned bill bills would should could may might if")
_REACH = 14


def is_obliged(frame: Frame) -> bool:
    """Tell whether a "must" is what somebody decided: said so behind it, before it, or by the act that rules it."""
    items = frame.items
    if any(item.lower in _DRAFT for item in items):
        return False
    return _is_decided(frame) or _is_by_act(items, frame.head) or _is_of_act(frame) or _is_from_a_day(frame)


_NAMED_ACTS = word_set("resolution order decree decision directive ordinance proclamation")
_SAYING = word_set("says say said states stated provides provided reads read adds added requires specifies stipulates")


def _is_of_act(frame: Frame) -> bool:
    """Tell whether an act that is known says it: "under the resolution members must", "…, the decree says"."""
    items = frame.items
    for at, item in enumerate(items[:-1]):
        if item.lower not in ("the", "this", "that") or items[at + 1].lower not in _NAMED_ACTS:
            continue
        opens = at < frame.head and lower_at(items, at - 1) in ("under", "by") and at <= 1
        if opens or lower_at(items, at + 2) in _SAYING:
            return True
    return False


_OPINIONS = word_set(
    "opposition union unions lawmaker lawmakers senator senators deputy deputies campaigners activists party argued "
    "urged demanded demands insisted insists called think thinks believes said says wrote writes told added"
)


def _is_from_a_day(frame: Frame) -> bool:
    """Tell whether a rule says from which day it holds: "cargoes must be turned back as from the end of March"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    dated = any(one.role == "from" for one in frame.view.dates)
    words = {item.lower for item in frame.items}
    return dated and verb is not None and verb.passive and not words & _OPINIONS and words.isdisjoint('"“”')


def _is_decided(frame: Frame) -> bool:
    """Tell whether somebody is said to decide it, before it ("decided that all must") or behind a comma."""
    for at, verb in frame.view.syntax.verbs.items():
        told = frame.action == "imposed" and bool(verb.objects) and frame.items[at].lower in _TELLING
        if verb.passive or not verb.subject or not (told or (frame.items[at].lower in _DECIDING and not verb.objects)):
            continue
        behind = at > frame.head and lower_at(frame.items, verb.subject[0].start - 1) == ","
        before = at < frame.head and any(item.lower == "that" for item in frame.items[at : frame.head])
        if behind or before:
            return True
    return False


def _is_by_act(items: list[Item], head: int) -> bool:
    """Tell whether "under an order signed on Friday" or "adopted a resolution under which" stands before it."""
    for at in range(max(0, head - _REACH), head):
        if items[at].lower != "under":
            continue
        near = items[max(0, at - _REACH) : head]
        made = any(item.lower in _MADE for item in near)
        if made and any(item.lower.split(" ")[-1] in _ACTS for item in near):
            return True
    return False
