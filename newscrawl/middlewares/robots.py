"""robots.txt by RFC 9309, asked once a day for each origin: scheme, host and port.

Scrapy's own middleware lets pages through when several requests wait for one robots.txt, and takes one that answers
5xx or does not answer for permission; here neither happens. 2xx is obeyed, 4xx is permission, anything else refuses
the whole host for now. What a host allows and how fast is read by Protego, Scrapy's own parser.
"""

import asyncio
import json
import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import Self
from urllib.parse import urljoin

from protego import Protego
from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest, NotConfigured
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK
from scrapy.utils.httpobj import urlparse_cached

from newscrawl.extraction.rights import tdm_rules
from newscrawl.middlewares import PassedOver, is_page
from newscrawl.middlewares.hosts import NOT_NOW, HostMiddleware, host_of, origin_of
from newscrawl.run import Run
from newscrawl.state import HostState

LONGEST_BYTES = 500 * 1024
"""What stands behind this is not read, as RFC 9309 allows."""
KEPT_SECONDS = 24 * 3600
"""How long a robots.txt counts before it is asked for again."""
CERTAIN = frozenset({200, 404, 410})
"""Statuses that are remembered over runs; a 403 may be meant for us and for today."""
MOST_REDIRECTS = 5
"""A file that is further away counts as not there."""
TDMREP = "/.well-known/tdmrep.json"
PRIORITY = 1000

AGENT_LINE = re.compile(r"^([ \t]{0,99}user[- ]?agent[ \t]{0,99}[: \t][ \t]{0,99})([^\r\n#]{0,500})", re.I | re.M)
COMMENT = re.compile(r"#[^\r\n]*")
PRODUCT = re.compile(r"[A-Za-z_-]*")


@dataclass
class Rules:
    """What a host allows. ``parser`` null: it could not be asked, so nothing."""

    parser: Protego | None
    agent: str

    def allows(self, url: str) -> bool:
        """Whether the address may be fetched."""
        return self.parser is not None and self.parser.can_fetch(url, self.agent)

    def delay(self) -> float:
        """Least seconds between two requests: the longer of ``Crawl-delay`` and ``Request-rate``."""
        if self.parser is None:
            return 0.0
        rate = self.parser.request_rate(self.agent)
        spacing = rate.seconds / rate.requests if rate and rate.requests > 0 else 0.0
        return max(self.parser.crawl_delay(self.agent) or 0.0, spacing)


def parse_rules(text: str, agent: str) -> Rules:
    """The rules of a robots.txt for a product token.

    >>> rules = parse_rules("User-agent: news\\nAllow: /\\nUser-agent: *\\nDisallow: /a\\nCrawl-delay: 2", "newscrawl")
    >>> rules.allows("http://a.test/a"), rules.allows("http://a.test/b"), rules.delay()
    (False, True, 2.0)
    """

    def exact(line: re.Match[str]) -> str:
        """The line with a name that the parser, which compares parts of names, cannot mistake."""
        name = line[2].strip()
        product = PRODUCT.match(name)
        is_us = product is not None and product[0].lower() == agent.lower()
        return line[1] + (agent if is_us else "*" if name.startswith("*") else "another")

    return Rules(Protego.parse(AGENT_LINE.sub(exact, text)), agent)


def text_of(response: Response) -> str:
    """As much of a robots.txt as is read, in whole lines; empty where there is none."""
    if response.status >= 300:
        return ""
    body = response.body
    if len(body) > LONGEST_BYTES:
        body = body[:LONGEST_BYTES].rpartition(b"\n")[0]
    return body.decode("utf-8-sig", errors="replace")


class RobotsMiddleware:
    """Passes over what robots.txt disallows. It is asked for when the first page of an origin is."""

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.getbool("ROBOTSTXT_OBEY"):
            raise NotConfigured
        self.crawler = crawler
        self.agent: str = crawler.settings["ROBOTSTXT_USER_AGENT"]
        self.asked: dict[str, asyncio.Task[Rules]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor."""
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Let through what is allowed."""
        if not is_page(request):
            return
        origin = origin_of(request.url)
        if origin not in self.asked:
            self.asked[origin] = asyncio.ensure_future(self.rules(request))
        try:
            rules = await self.asked[origin]
        except PassedOver as error:
            # The host is left alone, its robots.txt too. Each request has a failure of its own.
            raise PassedOver(error.cause) from error
        if not rules.allows(request.url):
            self.crawler.stats.inc_value("newscrawl/robots/forbidden")
            raise PassedOver("robots" if rules.parser else "robots_unreachable")

    async def rules(self, request: Request) -> Rules:
        """The rules of the origin that ``request`` goes to."""
        response = await self.fetch(request, "/robots.txt")
        if response is None or response.status >= 500 or response.status in NOT_NOW:
            return Rules(None, self.agent)
        return parse_rules(text_of(response), self.agent)

    async def fetch(self, request: Request, path: str) -> Response | None:
        """A file of the origin that ``request`` goes to; null where nothing was answered."""
        parts = urlparse_cached(request)
        meta = {"dont_obey_robotstxt": True, "redirect_ttl": MOST_REDIRECTS}
        asking = Request(f"{parts.scheme}://{parts.netloc}{path}", priority=PRIORITY, meta=meta, callback=NO_CALLBACK)
        try:
            return await self.crawler.engine.download_async(asking)
        except PassedOver:
            raise
        except IgnoreRequest:
            return Response(asking.url, status=HTTPStatus.NOT_FOUND)
        except Exception as error:
            # Whatever went wrong on the way, RFC 9309 draws the same conclusion from it.
            self.crawler.stats.inc_value(f"newscrawl/robots/unreachable/{type(error).__name__}")
            return None


class RememberingRobots(RobotsMiddleware):
    """The same over runs: the state keeps robots.txt for a day, and the host's standing its wishes about the pace.

    ``tdmrep.json``, in which a site reserves the mining of its texts, is asked for and kept with it.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.run = Run.of(crawler)

    async def rules(self, request: Request) -> Rules:
        """The rules as they were found within a day, else as the host has them now."""
        known = self.run.state.host(origin_of(request.url))
        if known and known.robots_fetched and abs(self.run.now() - known.robots_fetched) < KEPT_SECONDS:
            rules = parse_rules(known.robots or "", self.agent)
        else:
            rules = await super().rules(request)
            await self.fetch_reservations(request, rules)
        hosts = self.crawler.get_downloader_middleware(HostMiddleware)
        if isinstance(hosts, HostMiddleware):
            standing = hosts.standing(host_of(request.url))
            standing.delay = max(standing.delay, rules.delay())
        return rules

    async def fetch(self, request: Request, path: str) -> Response | None:
        """The answer; a robots.txt is remembered where it will be the same tomorrow."""
        response = await super().fetch(request, path)
        if response is not None and path == "/robots.txt" and response.status in CERTAIN:
            known = self.known(request)
            known.robots, known.robots_status = COMMENT.sub("", text_of(response)), response.status
            known.robots_fetched = self.run.now()
            self.run.state.save_host(known)
        return response

    async def fetch_reservations(self, request: Request, robots: Rules) -> None:
        """Ask for ``tdmrep.json`` where that is allowed.

        Only its rules are kept, as of robots.txt: both may name people.
        """
        if not robots.allows(urljoin(request.url, TDMREP)):
            return
        response = await self.fetch(request, TDMREP)
        known = self.known(request)
        rules = tdm_rules(text_of(response)) if response is not None else []
        known.tdmrep = json.dumps([{"location": place, "tdm-reservation": value} for place, value in rules])
        self.run.state.save_host(known)

    def known(self, request: Request) -> HostState:
        """What the state knows of the origin."""
        return self.run.state.host(origin_of(request.url)) or HostState(origin_of(request.url))
