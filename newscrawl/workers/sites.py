"""The sites that are to be crawled, a row each. Instants are Unix seconds by the database's clock."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from psycopg import AsyncConnection
from psycopg.rows import DictRow, dict_row
from psycopg.types.json import Jsonb

from newscrawl.workers.schedule import Ending, Schedule

NOW = "extract(epoch FROM now())::bigint"

COLUMNS = (
    "site, spider, arguments, every, cron, zone, priority, due, failures, worker, started, finished, verdict, reason,"
    f" run_id, {NOW} AS now"
)
IN_HAND = "SELECT lock FROM procrastinate_jobs WHERE status IN ('todo', 'doing') AND lock IS NOT NULL"


class Pool(Protocol):
    """What gives connections: a pool of psycopg's."""

    def connection(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """One connection, given back at the end of the block, which is a transaction."""


@dataclass
class CrawlSite:
    """A site, how it is to be crawled, and how that went last."""

    site: str
    """Registrable domain: the unit that is handed out and locked."""
    spider: str
    arguments: dict[str, str]
    """Of the spider, as ``-a`` takes them."""
    schedule: Schedule
    priority: int
    """Greater goes first among the sites that are due."""
    due: int = 0
    failures: int = 0
    """Bad ends in a row, see :func:`newscrawl.workers.schedule.after`."""
    worker: str | None = None
    """Who crawls it now."""
    started: int | None = None
    finished: int | None = None
    verdict: str | None = None
    reason: str | None = None
    run_id: str | None = None
    now: int = 0
    """When the row was read."""


Change = Literal["added", "changed", "unchanged"]


class Sites:
    """The table."""

    def __init__(self, pool: Pool) -> None:
        self.pool = pool

    async def put(self, site: CrawlSite) -> Change:
        """Add a site, due at once, or change it: a new schedule counts from now on."""
        known = await self.get(site.site)
        values = {
            "site": site.site,
            "spider": site.spider,
            "arguments": Jsonb(site.arguments),
            "every": site.schedule.every,
            "cron": site.schedule.cron,
            "zone": site.schedule.zone,
            "priority": site.priority,
        }
        if known and (known.spider, known.arguments, known.schedule, known.priority) == (
            site.spider,
            site.arguments,
            site.schedule,
            site.priority,
        ):
            return "unchanged"
        new_values = ", ".join(f"{name} = excluded.{name}" for name in values if name != "site")
        await self.rows(
            f"INSERT INTO crawl_site ({', '.join(values)}, due) VALUES ({', '.join(f'%({n})s' for n in values)}, {NOW})"
            f" ON CONFLICT (site) DO UPDATE SET {new_values}, due = {NOW}, failures = 0 RETURNING {COLUMNS}",
            values,
        )
        return "changed" if known else "added"

    async def remove(self, site: str) -> bool:
        """Take a site out; false where it is not there. A crawl of it that is under way ends by itself."""
        return bool(
            await self.rows(f"DELETE FROM crawl_site WHERE site = %(site)s RETURNING {COLUMNS}", {"site": site})
        )

    async def get(self, site: str) -> CrawlSite | None:
        """One site."""
        found = await self.rows(f"SELECT {COLUMNS} FROM crawl_site WHERE site = %(site)s", {"site": site})
        return found[0] if found else None

    async def all(self) -> list[CrawlSite]:
        """Every site by name."""
        return await self.rows(f"SELECT {COLUMNS} FROM crawl_site ORDER BY site")

    async def due(self) -> list[CrawlSite]:
        """Sites that are due and that nobody crawls, in the order in which they are handed out."""
        return await self.rows(
            f"SELECT {COLUMNS} FROM crawl_site WHERE due <= {NOW} AND worker IS NULL ORDER BY priority DESC, due, site"
        )

    async def not_in_hand(self, most: int) -> list[CrawlSite]:
        """Of the sites that are due, the first ``most`` for which there is no job."""
        return await self.rows(
            f"SELECT {COLUMNS} FROM crawl_site WHERE due <= {NOW} AND site NOT IN ({IN_HAND})"
            " ORDER BY priority DESC, due, site LIMIT %(most)s",
            {"most": max(most, 0)},
        )

    async def begin(self, site: str, worker: str) -> CrawlSite | None:
        """Note who crawls a site; null where it was taken out or is not due any more."""
        found = await self.rows(
            f"UPDATE crawl_site SET worker = %(worker)s, started = {NOW} WHERE site = %(site)s AND due <= {NOW}"
            f" RETURNING {COLUMNS}",
            {"site": site, "worker": worker},
        )
        return found[0] if found else None

    async def end(self, begun: CrawlSite, ending: Ending, verdict: str, reason: str, run_id: str | None) -> None:
        """Note how a crawl went and when the site is due again; nothing where another worker has it meanwhile."""
        await self.rows(
            f"UPDATE crawl_site SET worker = NULL, finished = {NOW}, due = %(due)s, failures = %(failures)s,"
            " verdict = %(verdict)s, reason = %(reason)s, run_id = coalesce(%(run_id)s, run_id)"
            f" WHERE site = %(site)s AND worker = %(worker)s RETURNING {COLUMNS}",
            {
                "site": begun.site,
                "worker": begun.worker,
                "due": ending.due,
                "failures": ending.failures,
                "verdict": verdict,
                "reason": reason,
                "run_id": run_id,
            },
        )

    async def give_back(self, site: str, worker: str) -> None:
        """Leave a site to others, due as it was, if it is ``worker`` that has it."""
        await self.rows(
            f"UPDATE crawl_site SET worker = NULL WHERE site = %(site)s AND worker = %(worker)s RETURNING {COLUMNS}",
            {"site": site, "worker": worker},
        )

    async def now(self) -> int:
        """The database's clock."""
        async with self.pool.connection() as connection:
            row = await (await connection.execute(f"SELECT {NOW}")).fetchone()
        return int(row[0]) if row else 0

    async def rows(self, query: str, values: Mapping[str, Any] | None = None) -> list[CrawlSite]:
        """The sites that a statement gives."""
        async with self.pool.connection() as connection:
            cursor = connection.cursor(row_factory=dict_row)
            await cursor.execute(query.encode(), values)
            return [from_row(row) for row in await cursor.fetchall()]


def from_row(row: DictRow) -> CrawlSite:
    """A site of its row."""
    values = dict(row)
    schedule = Schedule(values.pop("every"), values.pop("cron"), values.pop("zone"))
    return CrawlSite(schedule=schedule, **values)
