"""What was announced and then put off: "put off sanctions that its envoy announced on Sunday" imposes none."""

from transforms.coding.model import Frame
from transforms.reading.kinds import MEASURES
from transforms.reading.word_set import word_set
from transforms.syntax.model import RELATIVE

PUTTING_OFF = ("put off", "puts off", "postpon", "delay", "shelv", "overrul", "overrod", "defer", "disown")
_TELLING = word_set("announced announce announces unveiled promised declared")


def is_called_off(frame: Frame) -> bool:
    """Tell whether a clause or a participle only says who had announced what another verb puts off."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or frame.object_kind not in MEASURES or frame.head_item.lower not in _TELLING:
        return False
    if verb.form == "participle":
        return _is_put_off_later(frame)
    if verb.relation not in RELATIVE:
        return False
    return any(
        one.at < verb.at
        and frame.items[one.at].lower.startswith(PUTTING_OFF)
        and any(thing.start <= frame.object_at < thing.end for thing in one.objects)
        for one in frame.view.syntax.verbs.values()
    )


def _is_put_off_later(frame: Frame) -> bool:
    """Read "the sanctions, announced in May, have been put off again"."""
    later = (one for one in frame.view.syntax.verbs.values() if one.at > frame.head and one.passive)
    told = next((one for one in later if one.form == "finite"), None)
    if told is None or not frame.items[told.at].lower.startswith(PUTTING_OFF):
        return False
    return frame.object_at < frame.head and any(one.start <= frame.object_at < one.last for one in told.subject)
