"""The sectors of dealings from which somebody is barred: of the goods, or of the service that he renders."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Coded, Target
from transforms.coding.parties.named.phrase_parties import Named

_SERVICES = frozenset({"banking", "insurance", "shipping", "aviation", "rail_road"})
"""Sectors of those who serve a trade: barred from it, they are what is cut off, not the goods."""

_SERVING = _SERVICES | {"professional_services", "crypto"}

_CARRIERS = frozenset({"shipping", "aviation", "rail_road"})
"""Sectors of those who only carry what is cut off: "forbade its ships to carry coal to Mali" is a ban on coal."""


def pair_barred(named: Named, dealt: Named, hit: list[Target], *, trades: bool, listed: bool = False) -> list[Target]:
    """Set the sectors of a barred party's dealing: its goods, else its own service ("insurers from covering ships").

    Ships that are ``listed`` for what they did stay ships ("designated six tankers for carrying Iranian oil").

    Returns:
        Those hit, without a sector where the service counts.
    """
    own = [*named.sectors, *((one.sector, one.words) for one in named.targets if one.sector)]
    own = [one for one in own if one[0] != UNSPECIFIED]
    own = own or ([] if dealt.own_sector is None else [dealt.own_sector])  # "forbade its firms to lend to Mali"
    has_goods = bool(dealt.sectors) or any(one.sector for one in hit)
    carried = any(code != UNSPECIFIED for code, _ in dealt.sectors) or any(one.sector for one in hit)
    serves = any(code in (_SERVICES - _CARRIERS if carried else _SERVICES) for code, _ in own) and not trades
    serves = serves or (listed and any(code in _SERVICES for code, _ in own))
    serving = [one for one in own if one[0] in _SERVING] if dealt.own_sector is None else [dealt.own_sector]
    put = any(words == "investment" for _, words in dealt.sectors)
    stated = [*(code for code, _ in dealt.sectors), *(one.sector for one in hit)]
    plain = all(code in (None, UNSPECIFIED) for code in stated) and not put
    if hit and has_goods and serving and plain:  # "to lend Malian firms money"
        named.sectors = serving
    elif has_goods and not serves:
        named.sectors = list(dealt.sectors)
        return hit
    if hit:
        named.sectors = own
    return [replace(one, sector=None) if one.name is None else one for one in hit]


def served(named: Named, *, trades: bool) -> list[Coded]:
    """Return the service of a party that is barred from a dealing: that of banks is what a country is cut off from."""
    own = [*named.sectors, *((one.sector, one.words) for one in named.targets if one.sector)]
    return [] if trades else [one for one in own if one[0] in _SERVICES]
