"""Services that are themselves restricted, whomever they are for."""

from dataclasses import replace

from transforms.coding.model import Coded
from transforms.coding.parties.named.phrase_parties import Named

SERVING = frozenset({"insurance", "professional_services"})
"""Services that are themselves restricted, whomever they are for: "the insurance of tankers", "advice to banks"."""


def serve(named: Named, service: Coded) -> None:
    """Let a service count, and not the goods or firms that it is for."""
    named.sectors = [service]
    named.targets = [replace(one, sector=None) if one.name is None else one for one in named.targets]
