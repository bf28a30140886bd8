"""Crawls of many sites in one process, on one event loop: each a Scrapy crawler with a run of its own."""

import asyncio
from dataclasses import dataclass
from typing import Any

from scrapy import signals
from scrapy.crawler import AsyncCrawlerProcess, Crawler

from newscrawl.extensions.lifecycle import run_given_up
from newscrawl.run import Run
from newscrawl.spiders.arguments import ArgumentError
from newscrawl.state import StateError
from newscrawl.verdicts import Verdict

CUT_SHORT = "shutdown"
"""Scrapy's word for a crawl that was asked to end."""


@dataclass
class Crawled:
    """How one crawl ended."""

    verdict: Verdict
    run_id: str | None = None
    cut_short: bool = False
    """Whether it was asked to end before it was through, or lost the database."""
    outgrown: bool = False
    """Whether it ended because the process holds more memory than it may (``MEMUSAGE_LIMIT_MB``)."""


class Crawls:
    """Starts crawls in a process whose reactor runs, and ends them."""

    def __init__(self, process: AsyncCrawlerProcess) -> None:
        self.process = process
        self.under_way: set[Crawler] = set()
        self.stops: set[asyncio.Future[None]] = set()
        self.ending = False

    async def crawl(self, spider: str, arguments: dict[str, str]) -> Crawled:
        """Crawl once. Nothing that goes wrong is raised: it is the verdict."""
        try:
            crawler = self.process.create_crawler(self.process.spider_loader.load(spider))
        except KeyError:
            return Crawled(Verdict("usage", f"There is no spider {spider!r}: add the site again with one that is."))
        given_up = asyncio.Event()
        crawler.signals.connect(given_up.set, signal=run_given_up)

        def started() -> None:
            self.under_way.add(crawler)
            if self.ending:
                self.end(crawler)

        crawler.signals.connect(started, signal=signals.engine_started)
        task = self.process.crawl(crawler, **arguments)
        waiting = asyncio.ensure_future(given_up.wait())
        try:
            await asyncio.wait([task, waiting], return_when=asyncio.FIRST_COMPLETED)
            return ended(crawler, task.exception() if task.done() else None)
        finally:
            waiting.cancel()
            self.under_way.discard(crawler)

    def stop(self) -> None:
        """Have every crawl end soon, those that are only beginning as soon as they have begun."""
        self.ending = True
        for crawler in self.under_way:
            self.end(crawler)

    def end(self, crawler: Crawler) -> None:
        """Have one crawl end; the loop keeps only weak references to what it runs."""
        task = asyncio.ensure_future(crawler.stop_async())
        self.stops.add(task)
        task.add_done_callback(self.stops.discard)


def ended(crawler: Crawler, error: BaseException | None) -> Crawled:
    """What a crawl came to."""
    run: Run | None = getattr(crawler, "newscrawl_run", None)
    if error is not None:
        wrong = "usage" if isinstance(error, ArgumentError) else "failed"
        known = isinstance(error, ArgumentError | StateError)
        return Crawled(Verdict(wrong, str(error) if known else f"The crawl broke ({type(error).__name__}: {error})."))
    if run is None or run.verdict is None:
        return Crawled(Verdict("failed", "The run ended before it began; the log says why."))
    stats: Any = crawler.stats
    # One that was given up has no reason yet.
    asked_to_end = stats.get_value("finish_reason", CUT_SHORT) == CUT_SHORT
    outgrown = bool(stats.get_value("memusage/limit_reached"))
    cut_short = asked_to_end or outgrown or run.state.lost() is not None
    return Crawled(run.verdict, run.id, cut_short=cut_short, outgrown=outgrown)
