"""What another has to do first, told as a noun: "will be lifted upon the release of the crew"."""

from transforms.coding.model import Frame
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_UPON = frozenset({"upon", "on", "pending", "following", "after"})
_DEEDS = word_set(
    "return completion release withdrawal handover surrender compliance ratification restoration fulfilment "
    "fulfillment holding formation dismantling destruction closure closing cessation conclusion payment delivery "
    "acceptance proof receipt extradition submission evacuation removal verification implementation elections"
)
_LEAD = word_set("the its their full a such and immediate prompt successful complete satisfactory free")


def upon_deed(frame: Frame) -> str | None:
    """Read "will be lifted upon the release of the crew": what another has to do first."""
    group = set(verb_group(frame))
    if not ({"will", "would", "shall"} & group or {"to", "be"} <= group):
        return None
    if (fronted := _upon_fronted(frame.items, frame.head)) is not None:
        return fronted
    for at in range(frame.head + 1, len(frame.items)):
        item = frame.items[at]
        soon = _soon_after(frame.items, at)
        if item.kind == "mark" or soon is not None:
            return soon
        if item.lower in _UPON and frame.items[at - 1].kind != "measure":
            here = at + 1
            if lower_at(frame.items, here) in ("another", "any"):
                return item.text  # "would cut it off after another test"
            while lower_at(frame.items, here) in _LEAD or _is_whose(frame.items, here):
                here += 1
            dated = any(one.kind == "date" for one in frame.items[here : here + 5])
            if lower_at(frame.items, here) in _DEEDS and not dated:
                return item.text
    return None


_SOON_AFTER = _DEEDS | word_set("vote election poll agreement deal ceasefire truce accord settlement pact")
_SPAN = 4
"""Items from "within" to the "of" of what it counts from."""


def _soon_after(items: list[Item], at: int) -> str | None:
    """Read "within weeks of a fair vote": the time counts from what another has to do first."""
    if not items[at].lower.startswith("within"):
        return None
    here = next((one for one in range(at + 1, min(at + _SPAN + 1, len(items))) if items[one].lower == "of"), None)
    if here is None:
        return None
    here += 1
    while lower_at(items, here) in _FREE or _is_whose(items, here):
        here += 1
    dated = any(one.kind == "date" for one in items[here : here + _SPAN])
    return items[at].text if lower_at(items, here) in _SOON_AFTER and not dated else None


_FREE = _LEAD | word_set("fair any new political peace final")
_TO_BE_DONE = word_set("completion ratification fulfilment fulfillment verification implementation")
"""Deeds that open a sentence before they are done; of others that is where those stand that were."""


def _upon_fronted(items: list[Item], head: int) -> str | None:
    """Read "After the implementation of the accord, sanctions will be lifted"."""
    if items[0].lower not in _UPON:
        return None
    here = 1
    while lower_at(items, here) in _LEAD or _is_whose(items, here):
        here += 1
    end = next((at for at in range(here, head) if items[at].lower == ","), None)
    done = end is None or any(one.kind == "date" for one in items[here:end])
    return None if done or lower_at(items, here) not in _TO_BE_DONE else items[0].text


def _is_whose(items: list[Item], at: int) -> bool:
    """Tell whether a name says whose deed it is ("after Mali's return")."""
    owned = lower_at(items, at + 1) == "'s" and at + 1 < len(items)
    return owned or lower_at(items, at) == "'s"
