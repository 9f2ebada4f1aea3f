"""Packages of help, which nobody calls sanctions: "approved another package for Taipei"."""

from transforms.coding.model import Frame
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import OFTEN_HIT
from transforms.reading.spans import lower_at

_REACH = 5


def is_of_aid(frame: Frame) -> bool:
    """Tell whether what is made is a package for a state that is seldom hit, and is not called one of sanctions."""
    items, at = frame.items, frame.object_at
    if items[at].lower != "package" or lower_at(items, at + 1) not in ("for", "to"):
        return False
    named = next((one for one in items[at + 2 : at + _REACH] if one.kind in ("actor", "mark", "measure")), None)
    return named is not None and named.kind == "actor" and OFTEN_HIT.isdisjoint(codes_of(named))
