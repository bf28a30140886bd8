"""The job engine: Procrastinate on the database of the state.

Its jobs live as short as they can: one is made when a site is due and gone when the crawl has ended, whichever way.
What is to be done next is never kept in a job, only in the site's row, so that no job that is lost can lose a site.
"""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import asynccontextmanager
from typing import Any, LiteralString

from procrastinate import App, PsycopgConnector
from procrastinate.jobs import Status
from psycopg import AsyncConnection, OperationalError

from newscrawl.state import StateError
from newscrawl.workers.schema import enter, prepare
from newscrawl.workers.sites import CrawlSite, Pool, Sites

logger = logging.getLogger(__name__)

TASK = "crawl"
WAITING = "todo"
"""Procrastinate's status of a job that waits to be taken."""
QUEUE = "newscrawl"
MOST_WAITING = 200
"""Jobs that wait to be taken; further ones are made when some were. A short queue is cheap to take from, and what
becomes due meanwhile with a higher priority need not stand behind a long one."""
HAND_OUT_LOCK = 0x6E657773_68616E64
"""Number of the lock under which jobs are made: of all workers one at a time looks for due sites."""
POOL_SIZE = 3
CONNECT_SECONDS = 10


class Engine:
    """The engine and the table of sites, opened together by :func:`open_engine`."""

    def __init__(self, app: App, pool: Pool, name: str) -> None:
        self.app = app
        self.pool = pool
        self.name = name
        self.sites = Sites(pool)

    def on_crawl(self, crawl: Callable[[str], Awaitable[None]]) -> None:
        """Have ``crawl`` called with each site that is handed to this process."""

        @self.app.task(name=TASK, queue=QUEUE)
        async def task(site: str) -> None:
            await crawl(site)

    async def hand_out(self) -> int:
        """Make jobs for sites that are due and have none, as many as may wait; how many were made."""
        async with self.pool.connection() as connection:
            if not await first_of(connection, "SELECT pg_try_advisory_xact_lock(%s)", HAND_OUT_LOCK):
                return 0
            due = await self.sites.not_in_hand(MOST_WAITING - await self.waiting())
            for site in due:
                await self.job(site, connection)
        return len(due)

    async def waiting(self) -> int:
        """How many jobs wait to be taken."""
        async with self.pool.connection() as connection:
            return int(await first_of(connection, "SELECT count(*) FROM procrastinate_jobs WHERE status = %s", WAITING))

    async def job(self, site: CrawlSite, connection: AsyncConnection) -> None:
        """Make the job of one site. The locks keep it single while it waits and while it is done."""
        task = self.app.configure_task(
            TASK,
            lock=site.site,
            queueing_lock=site.site,
            priority=site.priority,
            queue=QUEUE,
            connection=connection,
        )
        await task.defer_async(site=site.site)

    async def forget_job(self, site: str) -> None:
        """Drop a site's job that waits, so that the next one is made of the row as it is now."""
        for job in await self.app.job_manager.list_jobs_async(lock=site, status=WAITING):
            await self.app.job_manager.cancel_job_by_id_async(job.id or 0, delete_job=True)

    async def take_from_the_dead(self, lease: float, ours: Collection[str] = ()) -> list[str]:
        """Free the sites of workers that gave no sign of life for ``lease`` seconds; which.

        ``ours`` are those that this process is crawling. One that it had when the database went away, and could not
        give back, is free too.

        Their connections are ended first: a worker that is only cut off, or asleep, can write nothing from then on, and
        what it holds locked is free, however long the network would take to notice.
        """
        freed = []
        manager = self.app.job_manager
        for job in await manager.get_stalled_jobs(queue=QUEUE, seconds_since_heartbeat=lease):
            site = await self.sites.get(job.lock or "")
            if job.lock in ours:
                # We were busy, and are alive.
                continue
            if site and site.worker:
                if site.worker != self.name:
                    await self.end_connections(site.worker)
                await self.sites.give_back(site.site, site.worker)
            await manager.finish_job_by_id_async(job.id or 0, Status.FAILED, delete_job=True)
            freed.append(job.lock or "")
        return freed

    async def end_connections(self, worker: str) -> None:
        """End every connection that a worker opened; they bear its name."""
        async with self.pool.connection() as connection:
            await connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE application_name = %s AND datname = current_database() AND pid != pg_backend_pid()",
                (worker,),
            )


async def first_of(connection: AsyncConnection, query: LiteralString, value: object) -> Any:
    """The one value that a query gives."""
    row = await (await connection.execute(query, (value,))).fetchone()
    return row[0] if row else None


@asynccontextmanager
async def open_engine(location: str, name: str) -> AsyncIterator[Engine]:
    """The engine at ``location`` (``postgresql://...``), its tables up to date; ``name`` is what its connections bear.

    Raises :class:`newscrawl.state.StateError` where the database cannot be used.
    """
    arguments: dict[str, Any] = {"connect_timeout": CONNECT_SECONDS, "application_name": name}
    try:
        # Once by itself, for the pool tells no reason and waits.
        async with await AsyncConnection.connect(location, autocommit=True, **arguments) as connection:
            await prepare(connection)
    except OperationalError as error:
        reason = str(error).strip().splitlines()[0]
        raise StateError(f"PostgreSQL cannot be used ({reason}): check NEWSCRAWL_STATE and the server.") from error
    connector = PsycopgConnector(
        conninfo=location, kwargs=arguments, min_size=1, max_size=POOL_SIZE, timeout=CONNECT_SECONDS, configure=enter
    )
    app = App(connector=connector)
    async with app.open_async():
        yield Engine(app, connector.pool, name)
