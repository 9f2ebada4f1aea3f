"""Whose measures are that come from somewhere: "sanctions from Tokyo", but not "lifted sanctions from Burundi"."""

from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import OFTEN_HIT
from transforms.reading.spans import Item, lower_at
from transforms.syntax.model import Link

_MEASURES = ("sanctions", "countermeasures", "embargo", "penalties")
_TAKEN = ("lift", "remov", "eas", "withdr", "drop", "tak", "took", "suspend", "scrap", "end", "spar", "protect", "free")
"""How verbs begin that take measures away from somebody, or keep them from him."""
_FAR = 8


def comes_from(items: list[Item], link: Link) -> bool:
    """Tell whether "from" behind a measure names who imposes it."""
    head = items[link.phrase.head]
    if link.word != "from" or link.verb is not None or head.kind not in ("actor", "anaphor"):
        return False
    taken = any(one.lower.startswith(_TAKEN) for one in items[max(0, link.at - _FAR) : link.at])
    codes = set(codes_of(head))
    return not taken and bool(codes) and not codes & OFTEN_HIT and lower_at(items, link.at - 1).endswith(_MEASURES)
