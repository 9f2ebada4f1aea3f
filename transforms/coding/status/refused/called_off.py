"""What was announced and then put off: "put off sanctions that its envoy announced on Sunday" imposes none."""

from transforms.coding.model import MEASURES, Frame
from transforms.reading.word_set import word_set

PUTTING_OFF = ("put off", "puts off", "postpon", "delay", "shelv", "overrul", "overrod", "defer", "disown")
_TELLING = word_set("announced announce announces unveiled promised declared")
_RELATIVE = frozenset({"relative", "object relative"})


def is_called_off(frame: Frame) -> bool:
    """Tell whether a relative clause only says who had announced what another verb puts off."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or frame.object_kind not in MEASURES or frame.head_item.lower not in _TELLING:
        return False
    if verb.relation not in _RELATIVE:
        return False
    return any(
        one.at < verb.at
        and frame.items[one.at].lower.startswith(PUTTING_OFF)
        and any(thing.start <= frame.object_at < thing.end for thing in one.objects)
        for one in frame.view.syntax.verbs.values()
    )
