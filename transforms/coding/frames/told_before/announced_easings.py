"""Announcements of "the measures" or "the steps" that were told before: they are no restriction of their own."""

from transforms.coding.model import RELAXING, Frame, Reading
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_ANNOUNCING = word_set(
    "announced announces announcing announce unveiled unveils unveiling unveil outlined outlines outlining outline "
    "detailed details detailing presented presents presenting"
)
_STEPS = word_set("measures steps measure step")
_POINTING = word_set("the these those this that")


def recalls_easing(reading: Reading, past: list[Reading]) -> bool:
    """Tell whether "the measures" that are announced are those of the change told last.

    "Eased curbs on trade with Cuba, months after it announced the measures": the change stands in the same sentence,
    or relaxes something in the one before it.
    """
    frame = reading.frame
    if frame.action != "imposed" or frame.head_item.lower not in _ANNOUNCING or not _points_back(frame):
        return False
    here = frame.view.index
    near = [one for one in past if here - one.frame.view.index <= 1 and one.frame.head_item is not frame.head_item]
    return bool(near) and (near[-1].frame.action in RELAXING or near[-1].frame.view is frame.view)


def _points_back(frame: Frame) -> bool:
    """Tell whether the object is "the measures" and nothing else, so that it says nothing of whom they hit."""
    at = frame.object_at
    plain = frame.object_item.lower in _STEPS and lower_at(frame.items, at - 1) in _POINTING
    return plain and lower_at(frame.items, at + 1) not in ("on", "against", "to", "targeting", "aimed")
