"""From the locks of a run to its verdict and its place in the feed."""

import asyncio
import logging
import sqlite3
from datetime import UTC, datetime
from typing import Self

from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.utils.asyncio import create_looping_call

from newscrawl import scheduling
from newscrawl.exporters.files import FeedError
from newscrawl.exporters.layout import Layout, compression_named
from newscrawl.exporters.places import sender_to
from newscrawl.exporters.publish import publish, save_examples
from newscrawl.exporters.upload import upload
from newscrawl.normalise.dates import to_utc_string
from newscrawl.run import Run
from newscrawl.state import StateError
from newscrawl.verdicts import Thresholds, Verdict, judge_run, judge_site

logger = logging.getLogger(__name__)

WATCH_SECONDS, PATIENCE_SECONDS = 0.5, 6.0
"""A run that is asked to end waits so long for answers; with publishing that stays within ten seconds."""

run_given_up = object()
"""Signal: the run has ended, is judged and published, but its crawler hangs on answers that do not come. Whoever
started the crawl leaves it behind; sent without arguments."""

CALM_ENDINGS = frozenset(
    {"finished", "shutdown", "closespider_timeout", "closespider_pagecount", "closespider_itemcount"}
)
"""Reasons with which Scrapy closes a spider that did nothing wrong; any other is a failure of ours."""


class RunLifecycle:
    """Locks the sites when the spider opens; judges and publishes when it has closed."""

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        self.crawler = crawler
        self.run = Run.of(crawler)
        self.lock_sites()
        place = settings["NEWSCRAWL_FEED_URI"]
        self.sender = sender_to(crawler, place) if place else None
        self.patience = PATIENCE_SECONDS
        self.given_up = False
        self.watch = create_looping_call(self.look_after)
        self.ending: asyncio.Future[None] | None = None
        self.compression = compression_named(settings["NEWSCRAWL_FEED_COMPRESSION"])
        self.thresholds = Thresholds(
            history=settings.getint("NEWSCRAWL_BROKEN_HISTORY_RUNS"),
            sample=settings.getint("NEWSCRAWL_BROKEN_SAMPLE_PAGES"),
            drop=settings.getfloat("NEWSCRAWL_BROKEN_DROP_SHARE"),
            usual=settings.getfloat("NEWSCRAWL_BROKEN_USUAL_SHARE"),
        )

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's constructor."""
        extension = cls(crawler)
        crawler.signals.connect(extension.spider_opened, signals.spider_opened)
        crawler.signals.connect(extension.engine_started, signals.engine_started)
        crawler.signals.connect(extension.item_error, signals.item_error)
        crawler.signals.connect(extension.spider_closed, signals.spider_closed)
        return extension

    def lock_sites(self) -> None:
        """Lock the sites. Raises ``StateError``, which Scrapy only logs: the verdict says it too."""
        try:
            self.run.lock_sites()
        except StateError as error:
            self.run.verdict = Verdict("failed", str(error))
            raise

    def spider_opened(self, spider: Spider) -> None:
        """End at once where every site is another run's."""
        if not self.run.sites:
            sites = ", ".join(self.run.locked_out)
            reason = f"Another run holds {sites}: wait until it has ended."
            self.run.verdict = Verdict("locked", reason, expected=not any(map(self.held_too_long, self.run.locked_out)))
            raise CloseSpider("locked")

    def held_too_long(self, site: str) -> bool:
        """Whether the run that holds a site seems to hang: starts that overlap are cron's everyday."""
        newest = self.run.state.history(site, 1)
        return scheduling.is_held_too_long(newest[0].finished if newest else None, self.run.now())

    def item_error(self, failure: object) -> None:
        """An item that broke a pipeline is our failure where the disk or the state is the cause."""
        error = getattr(failure, "value", None)
        if isinstance(error, StateError | sqlite3.Error | OSError):
            self.run.error = f"The state or the feed cannot be written: {error}."

    async def spider_closed(self, reason: str) -> None:
        """Judge, publish and send to the second place, if there is one."""
        if self.given_up:
            return
        self.finish(reason)
        await self.send()
        self.run.close()

    def finish(self, reason: str) -> None:
        """Judge and publish. Nothing raised here may pass for a good end."""
        if self.run.verdict is None:
            if reason not in CALM_ENDINGS:
                self.run.error = self.run.error or f"The run ended early ({reason})."
            try:
                self.judge_and_publish()
            except (FeedError, StateError, sqlite3.Error, OSError) as error:
                lost = self.run.state.lost()
                self.run.verdict = Verdict("failed", lost or f"The run could not be published: {error}")
                logger.critical(self.run.verdict.reason)
        if self.watch.running:
            self.watch.stop()

    async def send(self) -> None:
        """Send what waits to be sent. A failure is said; the next run tries again."""
        verdict = self.run.verdict
        if self.sender is None or verdict is None or verdict.name == "locked" or self.run.state.lost():
            return
        try:
            await upload(self.run.state, Layout(self.run.data_dir), self.compression, self.sender)
        except Exception as error:
            # Each storage has errors of its own, and none of them may undo what is published here.
            logger.exception("The feed could not be sent")
            self.run.warning = (
                f"The feed could not be sent and waits for the next run ({type(error).__name__}: {error})."
            )

    def judge_and_publish(self) -> None:
        """Give every site and the run a verdict, and publish what is good."""
        run = self.run
        verdicts = {site: self.judge(site) for site in run.sites}
        left_out = Verdict("locked", "Another run holds the site.")
        run.verdict = judge_run([*verdicts.values(), *(left_out for _ in run.locked_out)])
        all_verdicts = verdicts | dict.fromkeys(run.locked_out, left_out)
        publish(run, all_verdicts, self.compression, upload=self.sender is not None)
        save_examples(run, verdicts)

    def judge(self, site: str) -> Verdict:
        """The verdict on one site."""
        history = self.run.state.history(site, self.thresholds.history)
        verdict = judge_site(self.run.tally(site), history, self.thresholds, self.run.error)
        if self.run.last_started is not None:
            since = to_utc_string(datetime.fromtimestamp(self.run.last_started, UTC))
            verdict.reason += f" It is the first run since {since}; its budget was widened {self.run.widened} times."
        return verdict

    def engine_started(self) -> None:
        """Begin to watch for a shutdown that takes too long."""
        self.watch.start(WATCH_SECONDS, now=False)

    def look_after(self) -> None:
        """What has to be seen to all along."""
        self.end_without_state()
        self.hurry()

    def end_without_state(self) -> None:
        """End as if killed where the state is lost: nothing can be written, and the sites may be another run's now."""
        lost = self.run.state.lost()
        if lost and self.run.verdict is None:
            self.run.verdict = Verdict("failed", lost)
            logger.critical(lost)
            self.ending = asyncio.ensure_future(self.crawler.stop_async())

    def hurry(self) -> None:
        """End the run where a server that does not answer holds up a shutdown: all that was found is staged."""
        if self.crawler.crawling or self.run.verdict:
            return
        self.patience -= WATCH_SECONDS
        if self.patience <= 0:
            logger.warning("Requests that are still under way are given up")
            self.given_up = True
            self.finish("shutdown")
            self.run.close()
            self.crawler.signals.send_catch_log(run_given_up)
