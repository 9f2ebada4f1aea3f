"""How politely and within which bounds is fetched: the table ``[fetching]`` of ``data/sources.toml``."""

import re
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Annotated

from pydantic import Field, field_validator

from flows.strict import StrictTable

Network = IPv4Network | IPv6Network
_CONTACT = re.compile(r"[^\s()<>]{5,200}", re.ASCII)
Seconds = Annotated[float, Field(gt=0, le=3600)]


class Limits(StrictTable):
    """Bounds of every request. Times are seconds, sizes bytes.

    ``contact`` is a mail or web address that goes into the user agent; nothing is fetched without one.
    ``total_seconds`` bounds one exchange from the first byte sent to the last received; ``attempts`` counts the first
    one too. ``patience_seconds`` is the longest ``Retry-After`` that is waited for; a longer one puts the host off
    until a later run. ``max_ratio`` is decompressed to received size, asked of bodies over a megabyte only.
    ``allow_addresses`` are networks (``10.1.0.0/16``) that may be connected to although they are not public.
    """

    contact: str | None = None
    delay_seconds: Annotated[float, Field(ge=0, le=600)] = 2.0
    hosts_at_once: Annotated[int, Field(ge=1, le=32)] = 4
    connect_seconds: Seconds = 10.0
    read_seconds: Seconds = 20.0
    total_seconds: Seconds = 90.0
    attempts: Annotated[int, Field(ge=1, le=10)] = 3
    backoff_seconds: Annotated[float, Field(ge=0, le=600)] = 2.0
    patience_seconds: Annotated[float, Field(ge=0, le=600)] = 30.0
    max_redirects: Annotated[int, Field(ge=0, le=20)] = 5
    max_bytes: Annotated[int, Field(ge=1)] = 20_000_000
    max_decoded_bytes: Annotated[int, Field(ge=1)] = 60_000_000
    max_ratio: Annotated[float, Field(gt=1)] = 200.0
    allow_addresses: tuple[str, ...] = ()

    @field_validator("contact")
    @classmethod
    def _can_be_written_to(cls, contact: str | None) -> str | None:
        if contact is not None and _CONTACT.fullmatch(contact) is None:
            raise ValueError("a contact is a mail or web address, without blanks or brackets, of 5 to 200 characters")
        return contact

    @field_validator("allow_addresses")
    @classmethod
    def _are_networks(cls, networks: tuple[str, ...]) -> tuple[str, ...]:
        for one in networks:
            ip_network(one)
        return networks

    @property
    def allowed_networks(self) -> tuple[Network, ...]:
        """The allow list, parsed."""
        return tuple(ip_network(one) for one in self.allow_addresses)
