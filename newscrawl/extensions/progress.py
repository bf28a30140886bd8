"""What a person at a terminal sees while a run goes on."""

import sys
from typing import Any, Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.utils.asyncio import create_looping_call

from newscrawl.run import Run

SECONDS_BETWEEN = 1.0


class Progress:
    """One line on standard error, rewritten every second; nothing where it is no terminal or the log goes there."""

    def __init__(self, crawler: Crawler) -> None:
        if not sys.stderr.isatty() or not crawler.settings["LOG_FILE"]:
            raise NotConfigured
        self.crawler = crawler
        self.run = Run.of(crawler)
        self.timer = create_looping_call(self.show)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor."""
        extension = cls(crawler)
        crawler.signals.connect(extension.engine_started, signals.engine_started)
        crawler.signals.connect(extension.spider_closed, signals.spider_closed)
        return extension

    def engine_started(self) -> None:
        """Begin to show."""
        self.timer.start(SECONDS_BETWEEN, now=False)

    def spider_closed(self) -> None:
        """End, and leave the line empty for the verdict."""
        if self.timer.running:
            self.timer.stop()
        sys.stderr.write("\r\x1b[K")

    def show(self) -> None:
        """Rewrite the line."""
        scheduler: Any = self.crawler.engine.scheduler
        spider: Any = self.crawler.spider
        most: float | None = spider.arguments.max_seconds
        seconds = max(self.run.now() - self.run.started, 1)
        line = progress_line(
            pages=self.crawler.stats.get_value("response_received_count", 0),
            articles=sum(counts["records"] for counts in self.run.counts.values()),
            queued=len(scheduler) if scheduler else 0,
            seconds=seconds,
            seconds_left=most and most * self.run.widened - seconds,
        )
        sys.stderr.write(f"\r{line}\x1b[K")
        sys.stderr.flush()


def progress_line(*, pages: int, articles: int, queued: int, seconds: float, seconds_left: float | None) -> str:
    """The state of a run in one line.

    >>> progress_line(pages=30, articles=12, queued=5, seconds=60, seconds_left=90)
    '30 pages, 12 new or changed articles, 5 queued, 30 pages/min, 1:30 left'
    """
    parts = [
        f"{pages} pages",
        f"{articles} new or changed articles",
        f"{queued} queued",
        f"{pages / seconds * 60:.0f} pages/min",
    ]
    if seconds_left is not None:
        minutes, rest = divmod(max(int(seconds_left), 0), 60)
        parts.append(f"{minutes}:{rest:02} left")
    return ", ".join(parts)
