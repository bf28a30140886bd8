"""Manners towards each host: how long it is left alone, and when it is left for the rest of the run.

The *standing* of a host says from when on it may be asked again. A request waits for its turn in the download handler,
where it holds the host's one download slot: everything else for that host stands behind it, other hosts go on.
"""

import asyncio
import math
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any, Self
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.http import Response

from newscrawl.accounting import UNFINISHED
from newscrawl.middlewares import PassedOver, Refused, is_page
from newscrawl.middlewares.certificates import with_exceptions
from newscrawl.middlewares.challenges import challenge
from newscrawl.normalise.urls import registrable_domain
from newscrawl.run import Run
from newscrawl.state import HostState
from newscrawl.verdicts import PUT_OFF, REFUSED_SITE

REFUSALS = frozenset({401, 403, 429, 451, 503})
"""Statuses by which a host says that it does not want us, or not now."""
NOT_NOW = frozenset({429, 503})
"""Refusals of the moment: the page is asked for once more after a pause, and ``Retry-After`` is obeyed."""
REFUSALS_IN_A_ROW = 3
"""A host that refuses so often in a row is left alone for the rest of the run."""
TROUBLES_IN_A_ROW = 5
"""The same for one that fails so often in a row: timeouts, broken connections, 5xx. With pauses that double, a host
that is down costs a run a quarter of a minute."""
LONGEST_PAUSE_SECONDS = 60.0
"""Pauses after refusals and troubles in a row double up to this."""
LONGEST_RETRY_AFTER_SECONDS = 30 * 86400
"""A ``Retry-After`` further ahead is taken for a mistake and cut to this."""
WORTH_KEEPING_SECONDS = 1.0
"""A pause from this on holds for the next run too, however this one ends; no run begins sooner after another."""
LONGEST_CARRIED_SECONDS = 86400
"""An instant further ahead is that of a clock that was wrong."""
TIME_IS_UP = "max_minutes"
"""Cause for addresses that were not asked for, or not waited for, when the run's time was over."""
OVERTIME_SECONDS = 3.0
"""So long after its time a run waits for answers that are under way."""
ASK_AGAIN, LOOKS_LIKE_A_PAGE = "refused for now", "refused"
"""Flags of refusals among the answers."""
LONGEST_WORDS = 200
"""Letters of an error that are shown to a person."""
LONGEST_NAP_SECONDS = 1.0
"""How often a request that waits looks whether the run has ended meanwhile."""


@dataclass
class Standing:
    """One host in this run. Instants are Unix time, spans seconds."""

    host: str
    delay: float = 0.0
    """Least span between two requests, as its robots.txt asks."""
    ready: float = 0.0
    """No request before this instant: the delay, or a pause of ours."""
    retry_after: float = 0.0
    """No request before this instant: the host said so."""
    told_to_wait: float = 0.0
    """Seconds of ``Retry-After`` since the last good answer."""
    refusals: int = 0
    """Refusals without ``Retry-After`` since the last good answer."""
    troubles: int = 0
    """Failures since the last good answer."""
    left: str | None = None
    """The cause for which the host is left for the rest of the run."""
    places: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))
    """One for each request that may be under way at once."""


class HostMiddleware:
    """Keeps the standing of hosts and lets no request through to one that is to be left alone."""

    def __init__(self, crawler: Crawler) -> None:
        spider: Any = crawler.spider
        self.crawler = crawler
        self.run = Run.of(crawler)
        self.longest_wait = crawler.settings.getfloat("NEWSCRAWL_LONGEST_WAIT_SECONDS")
        self.first_pause = crawler.settings.getfloat("NEWSCRAWL_FIRST_PAUSE_SECONDS")
        self.most_at_once = max(crawler.settings.getint("CONCURRENT_REQUESTS_PER_DOMAIN"), 1)
        seconds = spider.arguments.max_seconds
        self.max_seconds: float | None = seconds and seconds * self.run.widened
        self.standings: dict[str, Standing] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor."""
        return cls(crawler)

    def standing(self, host: str) -> Standing:
        """The host's standing; what earlier runs were told, or had to wait for, still holds."""
        if host not in self.standings:
            self.standings[host] = Standing(host, places=asyncio.Semaphore(self.most_at_once))
            self.recall(self.standings[host])
        return self.standings[host]

    def recall(self, standing: Standing) -> None:
        """Take over what other runs were told or had to wait for."""
        known, now = self.run.state.host(standing.host) or HostState(standing.host), self.run.clock()
        standing.ready = max(standing.ready, believable(known.next_request, now, LONGEST_CARRIED_SECONDS))
        standing.retry_after = max(
            standing.retry_after, believable(known.retry_after, now, LONGEST_RETRY_AFTER_SECONDS)
        )

    def free_from(self, url: str) -> float:
        """From when on (Unix time) the host of an address may be asked; 0 where the run knows nothing of it yet."""
        standing = self.standings.get(host_of(url))
        return max(standing.ready, standing.retry_after) if standing else 0.0

    # --- before a request ---------------------------------------------------------------------------------------

    def process_request(self, request: Request) -> None:
        """Pass over what goes to a host that is left alone. A redirect to another host stands in that host's slot."""
        request.meta.pop("download_slot", None)
        # Set for a repeated request, it would let a redirect from here pass the duplicate filter.
        request.dont_filter = False
        self.check(self.standing(host_of(request.url)))

    def check(self, standing: Standing) -> None:
        """Raise :class:`PassedOver` where the host is not to be waited for."""
        now = self.run.clock()
        if self.run.state.lost():
            # Another run may hold the host by now.
            raise PassedOver(UNFINISHED)
        if standing.left:
            raise PassedOver(standing.left)
        if standing.retry_after - now > self.longest_wait:
            raise PassedOver(PUT_OFF)
        if standing.ready - now > self.longest_wait:
            raise PassedOver("crawl_delay")

    @asynccontextmanager
    async def right_to(self, url: str) -> AsyncIterator[None]:
        """The right to ask a host: the lock of its site, which the run holds for its own sites all along.

        Only a robots.txt that redirects leads to another site. Its lock is held while it is asked there, and waited for
        where another run has it. Raises :class:`PassedOver` where that takes too long.
        """
        site = registrable_domain(url)
        if site in self.run.sites:
            yield
            return
        last = self.run.clock() + min(self.longest_wait, self.seconds_left(self.run.clock()))
        while not self.run.state.lock(site):
            if self.run.clock() >= last or not self.crawler.crawling:
                raise PassedOver(UNFINISHED)
            await asyncio.sleep(LONGEST_NAP_SECONDS)
        try:
            self.recall(self.standing(host_of(url)))
            yield
        finally:
            self.run.state.unlock(site)

    async def turn(self, standing: Standing) -> None:
        """Wait until the host may be asked; raise :class:`PassedOver` if that is too late."""
        while (wait := self.seconds_to_wait(standing)) > 0:
            await asyncio.sleep(min(wait, LONGEST_NAP_SECONDS))
        self.keep_away(standing, standing.delay)

    def seconds_to_wait(self, standing: Standing) -> float:
        """How long the host is still to be left alone."""
        self.check(standing)
        now = self.run.clock()
        start = max(standing.ready, standing.retry_after)
        if start > now and not self.crawler.crawling:
            raise PassedOver(UNFINISHED)
        if start > now and self.seconds_left(start) <= 0:
            raise PassedOver(TIME_IS_UP)
        return start - now

    def seconds_left(self, at: float) -> float:
        """How much of the run's time is left at an instant; endless where it has no limit."""
        return math.inf if self.max_seconds is None else self.run.started + self.max_seconds - at

    def hasten(self, request: Request) -> None:
        """Wait for the answer no longer than the run has time, and a little more."""
        left = max(self.seconds_left(self.run.clock()), 0.0) + OVERTIME_SECONDS
        request.meta["download_timeout"] = min(request.meta.get("download_timeout", math.inf), left)

    # --- after it -----------------------------------------------------------------------------------------------

    def learn(self, request: Request, response: Response) -> None:
        """Take from an answer how the host stands, and mark it where it is a refusal."""
        standing = self.standing(host_of(request.url))
        what = refusal(request, response)
        if what:
            self.refused(request, response, standing, what)
        elif response.status >= 500:
            self.trouble(standing)
        elif not 300 <= response.status < 400:
            standing.told_to_wait, standing.refusals, standing.troubles = 0.0, 0, 0

    def refused(self, request: Request, response: Response, standing: Standing, what: str) -> None:
        """Wait as long as the host says, else back off; leave it where neither helps."""
        site = registrable_domain(request.url)
        self.run.refused_by[site] = what
        self.run.notes.note_example(site, response.url, response.body)
        now = self.run.clock()
        wait = retry_after(response, now) if response.status in NOT_NOW else None
        if wait is not None:
            self.wait_as_told(host_of(request.url), standing, now, wait)
        else:
            self.back_off(standing)
        asked_before = wait is None and "refused_before" in request.meta
        if response.status in NOT_NOW and not asked_before and not standing.left:
            response.flags.append(ASK_AGAIN)
        elif response.status < 400:
            response.flags.append(LOOKS_LIKE_A_PAGE)

    def process_response(self, request: Request, response: Response) -> Request | Response:
        """Ask once more for a page that was refused for the moment; show no refusal to the spider."""
        if ASK_AGAIN in response.flags:
            return repeated(request)
        if LOOKS_LIKE_A_PAGE in response.flags:
            raise Refused
        return response

    def wait_as_told(self, host: str, standing: Standing, now: float, seconds: float) -> None:
        """Take a ``Retry-After`` for the whole host, in this run and those to come."""
        standing.told_to_wait += seconds
        standing.retry_after = max(standing.retry_after, now + seconds)
        if standing.told_to_wait > self.longest_wait:
            standing.left = PUT_OFF
        known = self.run.state.host(host) or HostState(host)
        known.retry_after = round(standing.retry_after + 0.5)
        self.run.state.save_host(known)

    def back_off(self, standing: Standing) -> None:
        """Pause after a refusal, and leave the host after the third in a row."""
        standing.refusals += 1
        if standing.refusals >= REFUSALS_IN_A_ROW:
            standing.left = REFUSED_SITE
        self.pause(standing, standing.refusals)

    def unanswered(self, request: Request, standing: Standing, error: Exception) -> None:
        """Count a failure on the way to the host, and keep for a person what went wrong."""
        said = " ".join(str(error).split())[:LONGEST_WORDS].rstrip(".")
        self.run.failed_by[registrable_domain(request.url)] = said or type(error).__name__
        self.trouble(standing)

    def trouble(self, standing: Standing) -> None:
        """Pause after a failure, and leave the host after too many in a row."""
        standing.troubles += 1
        if standing.troubles >= TROUBLES_IN_A_ROW:
            standing.left = "failing_host"
        self.pause(standing, standing.troubles)

    def pause(self, standing: Standing, times: int) -> None:
        """Leave the host alone for a span that doubles with each time in a row."""
        self.keep_away(standing, min(self.first_pause * 2 ** (times - 1), LONGEST_PAUSE_SECONDS, self.longest_wait))

    def keep_away(self, standing: Standing, seconds: float) -> None:
        """Ask nothing of the host for a span, in this run and, where the span is worth it, in those to come."""
        standing.ready = max(standing.ready, self.run.clock() + seconds)
        if seconds >= WORTH_KEEPING_SECONDS:
            known = self.run.state.host(standing.host) or HostState(standing.host)
            known.next_request = math.ceil(min(standing.ready, self.run.clock() + LONGEST_CARRIED_SECONDS))
            self.run.state.save_host(known)


class PoliteHandler(HTTP11DownloadHandler):
    """Scrapy's download handler, except that a request waits for its turn at the moment when it would be sent.

    What an answer means for the host is learned here too: the next request is sent as soon as this one is through,
    before any middleware has seen the answer.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._contextFactory = with_exceptions(self._contextFactory, crawler)

    async def download_request(self, request: Request) -> Response:
        """Called by Scrapy when the host's slot is free."""
        hosts = self._crawler.get_downloader_middleware(HostMiddleware)
        if not isinstance(hosts, HostMiddleware):
            return await super().download_request(request)
        standing = hosts.standing(host_of(request.url))
        # Scrapy's slots start all that is queued for a host at once where the delay is 0; here the limit holds.
        async with standing.places, hosts.right_to(request.url):
            await hosts.turn(standing)
            hosts.hasten(request)
            try:
                response = await super().download_request(request)
            except Exception as error:
                if hosts.seconds_left(hosts.run.clock()) <= 0:
                    raise PassedOver(TIME_IS_UP) from error
                hosts.unanswered(request, standing, error)
                raise
            response = self.decompressed(request, response)
            hosts.learn(request, response)
            return response

    def decompressed(self, request: Request, response: Response) -> Response:
        """The answer as it is to be read; Scrapy's middleware has nothing left to do on it."""
        decompressor = self._crawler.get_downloader_middleware(HttpCompressionMiddleware)
        if not isinstance(decompressor, HttpCompressionMiddleware):
            return response
        answer = decompressor.process_response(request, response)
        return answer if isinstance(answer, Response) else response


def believable(instant: int | None, now: float, longest: float) -> float:
    """An instant that was kept; 0 where only a clock that was wrong can have put it so far (seconds) ahead.

    >>> believable(160, now=100, longest=60), believable(None, now=100, longest=60)
    (160, 0)
    >>> believable(100 + 365 * 86400, now=100, longest=60)
    0
    """
    return instant if instant is not None and instant <= now + longest + 1 else 0


def refusal(request: Request, response: Response) -> str | None:
    """How an answer refuses the request, for a person; null: it does not."""
    if is_page(request):
        sign = challenge(response)
        return sign or (status_line(response.status) if response.status in REFUSALS else None)
    return status_line(response.status) if response.status in NOT_NOW else None


USUAL_PORTS = {"http": ":80", "https": ":443"}


def host_of(url: str) -> str:
    """Name and port of the host of an address; the usual port of its scheme is left out.

    >>> host_of("https://user@News.Example.com:8443/a"), host_of("http://a.test:80/")
    ('news.example.com:8443', 'a.test')
    """
    parts = urlsplit(url)
    return parts.netloc.rpartition("@")[2].lower().removesuffix(USUAL_PORTS.get(parts.scheme, "\0"))


def origin_of(url: str) -> str:
    """Scheme, name and port: what a robots.txt is for, by RFC 9309.

    >>> origin_of("https://News.Example.com:443/a")
    'https://news.example.com'
    """
    return f"{urlsplit(url).scheme}://{host_of(url)}"


def repeated(request: Request) -> Request:
    """The same request once more, not counted as another page."""
    again = request.replace(dont_filter=True)
    again.meta["refused_before"] = True
    return again


def retry_after(response: Response, now: float) -> float | None:
    """Seconds that a ``Retry-After`` header asks for, given in seconds or as a date; null where it asks for none.

    >>> retry_after(Response("http://a.test/", headers={"Retry-After": "120"}), now=0)
    120.0
    >>> retry_after(Response("http://a.test/", headers={"Retry-After": "Thu, 01 Jan 1970 00:01:00 GMT"}), now=0)
    60.0
    >>> retry_after(Response("http://a.test/", headers={"Retry-After": "soon"}), now=0) is None
    True
    """
    text = (response.headers.get("Retry-After") or b"").decode("latin-1").strip()
    if text.isascii() and text.isdigit():
        # Longer numbers mean the same and are slow to read.
        seconds = float(text[:12])
    else:
        try:
            date = parsedate_to_datetime(text)
        except (ValueError, IndexError, OverflowError):
            return None
        seconds = (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - now
    return min(seconds, LONGEST_RETRY_AFTER_SECONDS) if seconds > 0 else None


def status_line(status: int) -> str:
    """A status with its name.

    >>> status_line(429), status_line(599)
    ('HTTP 429 Too Many Requests', 'HTTP 599')
    """
    try:
        return f"HTTP {status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"HTTP {status}"
