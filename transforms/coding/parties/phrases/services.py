"""Services that are themselves restricted, whomever they are for."""

from dataclasses import replace

from transforms.coding.model import Coded
from transforms.coding.parties.named.phrase_parties import Named
from transforms.reading.items import Item, lower_at
from transforms.syntax.model import Link

SERVING = frozenset({"insurance", "professional_services"})
"""Services that are themselves restricted, whomever they are for: "the insurance of tankers", "advice to banks"."""


_INSURERS = frozenset({"insurer", "insurers", "reinsurer", "reinsurers"})


def serve(named: Named, service: Coded) -> None:
    """Let a service count, and not the goods or firms that it is for."""
    named.sectors = [service]
    named.targets = [replace(one, sector=None) if one.name is None else one for one in named.targets]


def told_service(named: Named, items: list[Item], link: Link, *, serving: bool) -> bool:
    """Add a service that its verb tells ("a ban on insuring tankers"), and tell whether a link says for what one is."""
    head = items[link.phrase.head]
    insures = head.lower in _INSURERS and lower_at(items, link.phrase.end) == "of"  # "the insurer of a fleet"
    if insures or (head.kind == "dealing_verb" and head.data.sector in SERVING):
        named.sectors.append((head.data.sector, head.text))
        return True
    return serving and link.word == "of"
