"""Which addresses may be connected to: public ones, and those that the settings allow by name.

A name says nothing of where it leads, and may lead elsewhere a second later; so this is asked of the very address that
a connection is made to.
"""

from collections.abc import Iterable, Iterator
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from flows.fetching.limits import Network

Address = IPv4Address | IPv6Address

# clouds serve credentials there; the other such addresses are link-local, private or shared, and refused as that
_METADATA = frozenset({ip_address("168.63.129.16"), ip_address("192.0.0.192")})
# what is translated to IPv4 on its way: NAT64, and the addresses of stateless translators
_NAT64 = tuple(ip_network(one) for one in ("64:ff9b::/96", "64:ff9b:1::/48", "::ffff:0:0:0/96"))
_IPV4_COMPATIBLE = ip_network("::/96")


class AddressRefused(Exception):  # noqa: N818 - reads as what happened
    """A host leads to an address that may not be connected to."""


def why_refused(address: str, allowed: Iterable[Network] = ()) -> str | None:
    """Return why an IP address may not be connected to, or None if it may.

    Args:
        address: as a resolver gives it; an IPv6 zone after ``%`` is ignored.
        allowed: networks that may be connected to whatever they are.
    """
    whole = ip_address(address.partition("%")[0])
    mapped = whole.ipv4_mapped if isinstance(whole, IPv6Address) else None
    if any(one in network for one in (whole, mapped) if one is not None for network in allowed):
        return None
    for one in (whole, *_embedded(whole)):
        reason = _reason(one)
        if reason is not None:
            return reason if one == whole else f"{reason} inside an IPv6 address"
    return None


def _reason(address: Address) -> str | None:
    if address in _METADATA:
        return "a metadata address"
    # Python calls site-local addresses, which networks of their own may still have, global
    for word in ("loopback", "link_local", "site_local", "multicast", "unspecified"):
        if getattr(address, f"is_{word}", False):
            return f"{'an' if word[0] == 'u' else 'a'} {word.replace('_', '-')} address"
    return None if address.is_global else "a private or reserved address"


def _embedded(address: Address) -> Iterator[IPv4Address]:
    """Yield the IPv4 addresses that an IPv6 address may be carried on to."""
    if isinstance(address, IPv4Address):
        return
    teredo = address.teredo or ()
    for one in (address.ipv4_mapped, address.sixtofour, *teredo[1:]):
        if one is not None:
            yield one
    if any(address in network for network in _NAT64) or address in _IPV4_COMPATIBLE:
        yield IPv4Address(int(address) & 0xFFFF_FFFF)
