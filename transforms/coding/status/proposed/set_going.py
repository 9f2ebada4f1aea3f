"""A procedure that somebody sets going, at whose end a measure may come: "triggered the snapback of UN sanctions"."""

from transforms.coding.model import Frame

_STARTING = ("trigger", "activat", "invok", "initiat", "launch", "start", "begin", "began", "set in motion")
_SNAPS = ("snapback", "snap-back", "snap back")


def is_only_set_going(frame: Frame) -> bool:
    """Tell whether a return of sanctions is what somebody has only started the procedure for."""
    if frame.voice != "nominal" or not frame.items[frame.head].lower.startswith(_SNAPS):
        return False
    return any(
        frame.items[verb.at].lower.startswith(_STARTING)
        and not verb.passive
        and any(one.start <= frame.head < one.last for one in verb.objects)
        for verb in frame.view.syntax.verbs.values()
    )
