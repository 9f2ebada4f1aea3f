"""Whose measures are: "sanctions from Tokyo", "the embargo of Peru on Chile"; not "lifted sanctions from Burundi"."""

from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import OFTEN_HIT
from transforms.reading.grammar import AGAINST
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


def is_maker_of_next(items: list[Item], links: list[Link]) -> bool:
    """Tell whether "of" says whose a measure is, as it goes on whom it is on: "the embargo of Peru against Chile"."""
    if len(links) == 1 or links[0].word != "of" or links[0].verb is not None:
        return False
    maker, hit = items[links[0].phrase.head], links[1]
    if maker.kind != "actor" or maker.data.kind == "demonym" or hit.verb is not None or hit.word not in AGAINST:
        return False
    if items[hit.phrase.head].lower in _WILLS:
        return False
    told = [one for link in links[1:_THEM] for one in items[link.phrase.start : link.phrase.end]]
    codes = {code for one in told if one.kind == "actor" for code in codes_of(one)}
    return bool(codes) and codes.isdisjoint(codes_of(maker))


_THEM = 4
_WILLS = frozenset({"will", "wish", "wishes", "advice", "objection", "objections", "opposition", "protests", "orders"})
