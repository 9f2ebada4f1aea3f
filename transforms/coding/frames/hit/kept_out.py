"""Goods and vehicles that are not let through, which is a ban: "no train loaded in Lithuania will be let through"."""

from dataclasses import replace

from transforms.coding.model import Frame
from transforms.reading import grammar as g
from transforms.syntax.model import Verb

_NONE = frozenset({"no", "not", "none", "neither"})


def kept_out(frame: Frame, verb: Verb) -> Frame:
    """Return the ban that a verb of letting through tells where it or its subject is denied; else the frame itself."""
    items = frame.items
    if frame.trigger != "exempt" or not verb.passive or not items[verb.at].lower.startswith("let"):
        return frame
    denied = any(item.lower in g.NEGATIONS for item in items[verb.start : verb.at])
    nobody = any(items[one.start].lower in _NONE for one in verb.subject)
    if not (denied or nobody):
        return frame
    return replace(frame, trigger="prohibition", action="imposed", rule="denial")
