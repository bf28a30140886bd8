"""No way in: pages come from the public internet, whatever a link, a redirect or a name server says.

Literal addresses are checked in every spelling before a request is made. Names are checked where they are resolved, so
that the address which was checked is the one that is connected to. ``NEWSCRAWL_ALLOWED_NETWORKS`` names exceptions.
"""

import socket
from functools import lru_cache
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)
from typing import Any, Self
from urllib.parse import urlsplit
from urllib.request import getproxies

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.resolver import CachingThreadedResolver
from scrapy.utils.httpobj import urlparse_cached
from twisted.internet.defer import Deferred

from newscrawl.middlewares import PassedOver

Network = IPv4Network | IPv6Network
Address = IPv4Address | IPv6Address

CARRIES_IPV4_LAST = (IPv6Network("64:ff9b::/96"), IPv6Network("::/96"))
"""IPv6 ranges whose last 32 bits are an IPv4 address that is reached through them."""


HOSTS_REMEMBERED = 10_000
"""Hosts of which it is kept in memory whether they are an address."""


class ForbiddenAddress(PassedOver):
    """A name that leads into a network where no page of ours is."""

    def __init__(self, name: str, address: str) -> None:
        super().__init__("forbidden_address")
        self.args = (f"{name} leads to {address}, which NEWSCRAWL_ALLOWED_NETWORKS does not name",)


def parse_networks(text: str) -> tuple[Network, ...]:
    """CIDR blocks apart by commas. Raises ``ValueError`` in a sentence.

    >>> parse_networks("127.0.0.0/8, ::1/128")
    (IPv4Network('127.0.0.0/8'), IPv6Network('::1/128'))
    """
    return tuple(ip_network(part.strip()) for part in text.split(",") if part.strip())


@lru_cache(HOSTS_REMEMBERED)
def literal_address(host: str) -> Address | None:
    """The address that a host is a spelling of, as the system's resolver would read it; null for a name.

    >>> literal_address("2130706433"), literal_address("0177.1"), literal_address("[::1]"), literal_address("a.test")
    (IPv4Address('127.0.0.1'), IPv4Address('127.0.0.1'), IPv6Address('::1'), None)
    """
    host = host.strip("[]").partition("%")[0]
    try:
        return ip_address(host)
    except ValueError:
        pass
    try:
        # Decimal, octal, hexadecimal and shortened forms; it reads the text alone and asks nobody.
        return IPv4Address(socket.inet_aton(host))
    except (OSError, ValueError):
        return None


def is_allowed(address: Address, allowed: tuple[Network, ...]) -> bool:
    """Whether an address may be connected to: a public one, or one that the setting names.

    >>> is_allowed(ip_address("93.184.216.34"), ()), is_allowed(ip_address("::ffff:10.0.0.1"), ())
    (True, False)
    """
    inner = embedded_ipv4(address)
    if any(address in network for network in allowed if network.version == address.version):
        return True
    if inner is not None:
        return is_allowed(inner, allowed)
    return address.is_global and not address.is_multicast


def embedded_ipv4(address: Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 address stands for."""
    if isinstance(address, IPv4Address):
        return None
    teredo = address.teredo[1] if address.teredo else None
    found = address.ipv4_mapped or address.sixtofour or teredo
    if found is None and any(address in network for network in CARRIES_IPV4_LAST) and int(address) > 1:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return found


class NetworkMiddleware:
    """Refuses requests, redirects included, to other schemes than http and https and to forbidden literal addresses."""

    def __init__(self, allowed: tuple[Network, ...]) -> None:
        self.allowed = allowed

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor."""
        return cls(parse_networks(crawler.settings["NEWSCRAWL_ALLOWED_NETWORKS"]))

    def process_request(self, request: Request) -> None:
        """Let only the public internet through."""
        parts = urlparse_cached(request)
        if parts.scheme not in ("http", "https"):
            raise PassedOver("scheme")
        address = literal_address(parts.hostname or "")
        if address is not None and not is_allowed(address, self.allowed):
            raise ForbiddenAddress(str(parts.hostname), str(address))


class PublicResolver(CachingThreadedResolver):
    """Scrapy's resolver, which gives no forbidden address to whoever wants to connect. A proxy's own name is exempt."""

    allowed: tuple[Network, ...] = ()
    proxies: frozenset[str] = frozenset()

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: Any) -> Self:
        """Scrapy's constructor."""
        resolver = super().from_crawler(crawler, reactor)
        resolver.allowed = parse_networks(crawler.settings["NEWSCRAWL_ALLOWED_NETWORKS"])
        resolver.proxies = frozenset(urlsplit(url).hostname or "" for url in getproxies().values())
        return resolver

    def getHostByName(self, name: str, timeout: Any = ()) -> Deferred[str]:
        """The address of a name, or the failure :class:`ForbiddenAddress`."""
        found = super().getHostByName(name, timeout)
        if name not in self.proxies:
            found.addCallback(self.checked, name)
        return found

    def checked(self, address: str, name: str) -> str:
        """The address, if it is allowed."""
        if not is_allowed(ip_address(address), self.allowed):
            raise ForbiddenAddress(name, address)
        return address
