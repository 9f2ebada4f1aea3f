"""Measures that were only planned and are called off: "cancelled a planned embargo" refuses it and lifts nothing."""

from dataclasses import replace

from transforms.coding.model import Frame
from transforms.reading.word_set import word_set

_UNMADE = word_set("planned proposed threatened mooted draft intended would-be envisaged looming impending")
_UNDOING = frozenset({"lift", "suspend"})
_KINDS = frozenset({"measure", "package"})


def of_unmade(found: list[Frame]) -> list[Frame]:
    """Return frames with what is done to a measure that was never made turned into its refusal."""
    return [_refused(one) if _is_unmade(one) else one for one in found]


def _is_unmade(frame: Frame) -> bool:
    if frame.trigger not in _UNDOING or frame.object_kind not in _KINDS:
        return False
    phrases = frame.view.syntax.phrases
    start = next((one.start for one in phrases if one.start <= frame.object_at < one.end), frame.object_at)
    return any(item.lower in _UNMADE for item in frame.items[start : frame.object_at])


def _refused(frame: Frame) -> Frame:
    return replace(frame, trigger="withhold", action="imposed")
