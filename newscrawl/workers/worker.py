"""A worker: takes due sites from the engine, crawls many at once, and outlives the database's pauses."""

import asyncio
import logging
import os
import socket
import uuid
from contextlib import suppress
from dataclasses import dataclass

from procrastinate.exceptions import ConnectorException
from procrastinate.worker import Worker as JobWorker
from psycopg import OperationalError

from newscrawl.state import StateError
from newscrawl.workers.crawls import Crawled, Crawls
from newscrawl.workers.engine import QUEUE, Engine, open_engine
from newscrawl.workers.logs import SITE
from newscrawl.workers.schedule import after
from newscrawl.workers.sites import CrawlSite

logger = logging.getLogger(__name__)

SIGNS_OF_LIFE = 6
"""A worker gives so many of them within a lease, so that one late or lost does no harm."""
LONGEST_LOOK_SECONDS = 2.0
"""How often due sites and dead workers are looked for, at least; more often where leases are short."""
LONGEST_WAIT_SECONDS = 30.0
"""Pauses between attempts to reach the database double up to this."""
LOST = (ConnectorException, OperationalError, StateError)


@dataclass(frozen=True)
class Limits:
    """How much a worker does."""

    concurrency: int
    """Sites crawled at once."""
    lease: float
    """Seconds without a sign of life after which a worker's sites go to others."""
    until_idle: bool = False
    """End when no site is due any more."""
    most_sites: int | None = None
    """Begin so many crawls and end when they have ended, for whoever starts workers to start a fresh one."""


class Worker:
    """One worker of any number."""

    def __init__(self, location: str, crawls: Crawls, limits: Limits, name: str) -> None:
        self.location = location
        self.crawls = crawls
        self.limits = limits
        self.name = name
        self.pause = min(LONGEST_LOOK_SECONDS, limits.lease / SIGNS_OF_LIFE)
        self.stopping = asyncio.Event()
        self.begun = 0
        """Crawls."""
        self.under_way: set[str] = set()
        """Sites that are being crawled here."""
        self.jobs: JobWorker | None = None

    async def run(self) -> None:
        """Work until asked to end, or until the limits say so.

        Raises :class:`StateError` where the database cannot be used from the beginning; lost later, it is waited for.
        """
        wait, opened = 1.0, False
        while not self.stopping.is_set():
            try:
                async with open_engine(self.location, self.name) as engine:
                    wait, opened = 1.0, True
                    await self.work(engine)
                    return
            except LOST as error:
                if not opened:
                    raise
                logger.warning("The database is lost (%s): looked for again in %.0f s", reason_of(error), wait)
            await wait_for(self.stopping, wait)
            wait = min(wait * 2, LONGEST_WAIT_SECONDS)

    def stop(self) -> None:
        """Take no more sites and have the crawls under way end; :meth:`run` returns when they have."""
        self.retire()
        self.crawls.stop()

    def retire(self) -> None:
        """Take no more sites; :meth:`run` returns when the crawls under way have ended by themselves."""
        self.stopping.set()
        if self.jobs is not None:
            self.jobs.stop()

    async def work(self, engine: Engine) -> None:
        """Work as long as the database is there."""

        async def crawl(site: str) -> None:
            await self.crawl(engine, site)

        engine.on_crawl(crawl)
        await self.look(engine)
        looking = asyncio.ensure_future(self.keep_looking(engine))
        try:
            while not self.stopping.is_set():
                await self.take(engine)
                if looking.done():
                    # Raises what ended it: jobs may still be taken where the database was away for a moment only.
                    looking.result()
                if self.limits.until_idle and not await engine.hand_out() and not await engine.waiting():
                    return
        finally:
            looking.cancel()

    async def take(self, engine: Engine) -> None:
        """Take jobs until asked to end, or until there are none. What ends it otherwise is raised."""
        self.jobs = JobWorker(
            engine.app,
            queues=[QUEUE],
            name=self.name,
            concurrency=self.limits.concurrency,
            wait=not self.limits.until_idle,
            fetch_job_polling_interval=self.pause,
            listen_notify=False,
            delete_jobs="always",
            install_signal_handlers=False,
            update_heartbeat_interval=self.limits.lease / SIGNS_OF_LIFE,
            stalled_worker_timeout=self.limits.lease,
        )
        alive = asyncio.ensure_future(self.keep_alive(engine, self.jobs))
        try:
            await self.jobs.run()
        finally:
            alive.cancel()

    async def keep_alive(self, engine: Engine, jobs: JobWorker) -> None:
        """Give signs of life as long as a crawl is under way: Procrastinate's own end when it takes no more jobs."""
        while True:
            await asyncio.sleep(self.limits.lease / SIGNS_OF_LIFE)
            if jobs.worker_id is not None:
                # A database that is lost is for the crawls to find out, and comes back perhaps.
                with suppress(*LOST):
                    await engine.app.job_manager.update_heartbeat(jobs.worker_id)

    async def keep_looking(self, engine: Engine) -> None:
        """Look for due sites and dead workers again and again. A failure ends the work, as the jobs' own do."""
        try:
            while not await wait_for(self.stopping, self.pause):
                await self.look(engine)
        finally:
            if self.jobs is not None:
                self.jobs.stop()

    async def look(self, engine: Engine) -> None:
        """Free what dead workers held and make jobs for what is due."""
        for site in await engine.take_from_the_dead(self.limits.lease, self.under_way):
            logger.warning("%s is free again: its worker gave no sign of life for %.0f s", site, self.limits.lease)
        await engine.hand_out()

    async def crawl(self, engine: Engine, name: str) -> None:
        """Crawl one site and note when it is due again."""
        SITE.set(name)
        self.under_way.add(name)
        try:
            await self.crawl_one(engine, name)
        finally:
            self.under_way.discard(name)

    async def crawl_one(self, engine: Engine, name: str) -> None:
        """The same of a site that is noted to be under way. One too many stays due, for another worker."""
        most = self.limits.most_sites
        if self.begun == most:
            return
        # Before it is begun: others come here meanwhile.
        self.begun += 1
        site = await engine.sites.begin(name, self.name)
        if site is None:
            self.begun -= 1
            return
        if self.begun == most:
            self.retire()
        crawled = await self.crawls.crawl(site.spider, site.arguments)
        log_end(crawled)
        if crawled.cut_short:
            await engine.sites.give_back(site.site, self.name)
        else:
            await self.settle(engine, site, crawled)
        if crawled.outgrown:
            # Memory is the process's: every crawl ends so by itself, and whoever starts workers starts a fresh one.
            self.retire()

    async def settle(self, engine: Engine, site: CrawlSite, crawled: Crawled) -> None:
        """Note how the crawl went and when the site is due again."""
        ending = after(
            site.schedule,
            crawled.verdict.name,
            started=site.now,
            now=await engine.sites.now(),
            failures=site.failures,
        )
        await engine.sites.end(site, ending, crawled.verdict.name, crawled.verdict.reason, crawled.run_id)


def log_end(crawled: Crawled) -> None:
    """One line for each crawl."""
    verdict = crawled.verdict
    how = "cut short, " if crawled.cut_short else ""
    level = logging.INFO if verdict.good or verdict.name == "locked" else logging.WARNING
    logger.log(level, "%s%s: %s (run %s)", how, verdict.name, verdict.reason, crawled.run_id)


def worker_name() -> str:
    """A name that no other worker has, and that says where the worker is; of a length that the database keeps."""
    return f"newscrawl {socket.gethostname()[:30]} {os.getpid()} {uuid.uuid4().hex[:12]}"


def reason_of(error: BaseException) -> str:
    """The first line of what the database said, or of what lies behind it."""
    said = str(error.__cause__ or error).strip()
    return said.splitlines()[0] if said else type(error).__name__


async def wait_for(event: asyncio.Event, seconds: float) -> bool:
    """Wait until the event or until the time is up; whether it was the event."""
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        return False
    return True
