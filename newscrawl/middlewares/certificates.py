"""TLS certificates are verified, except those of the sites that ``NEWSCRAWL_UNVERIFIED_SITES`` names."""

import copy
from typing import Any

from scrapy.crawler import Crawler
from twisted.web.iweb import IPolicyForHTTPS
from zope.interface import implementer

from newscrawl.normalise.urls import registrable_domain


def parse_sites(text: str) -> frozenset[str]:
    """Registrable domains apart by commas.

    >>> sorted(parse_sites("old-paper.example, www.sister.example"))
    ['old-paper.example', 'sister.example']
    """
    return frozenset(registrable_domain(f"https://{part.strip()}/") for part in text.split(",") if part.strip())


def with_exceptions(policy: Any, crawler: Crawler) -> Any:
    """Scrapy's policy for https, if need be with the exceptions of the setting."""
    sites = parse_sites(crawler.settings["NEWSCRAWL_UNVERIFIED_SITES"])
    if not sites:
        return policy
    lenient = copy.copy(policy)
    # Scrapy has no public way to choose per host; without the attribute the test of this module fails.
    lenient._verify_certificates = False
    return PolicyWithExceptions(policy, lenient, sites)


@implementer(IPolicyForHTTPS)
class PolicyWithExceptions:
    """Two policies, and the sites that the second is for."""

    def __init__(self, strict: Any, lenient: Any, sites: frozenset[str]) -> None:
        self.strict = strict
        self.lenient = lenient
        self.sites = sites

    def creatorForNetloc(self, hostname: bytes, port: int) -> Any:
        """Twisted's way to ask for the connection to a host."""
        site = registrable_domain(f"https://{hostname.decode('ascii', 'replace')}/")
        return (self.lenient if site in self.sites else self.strict).creatorForNetloc(hostname, port)
