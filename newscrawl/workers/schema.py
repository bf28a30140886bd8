"""The tables of sites and jobs, made and brought up to date when they are opened."""

from pathlib import Path

from procrastinate.schema import SchemaManager
from psycopg import AsyncConnection

from newscrawl.state import StateError
from newscrawl.state.postgresql import SCHEMA

LOCK = 0x6E657773_776F726B
"""Number of the lock under which tables are changed: two workers that start together do not do it twice."""

SITES = (
    """
    CREATE TABLE crawl_site (
        site text PRIMARY KEY,
        spider text NOT NULL,
        arguments jsonb NOT NULL,
        every integer,
        cron text,
        zone text NOT NULL,
        priority integer NOT NULL,
        due bigint NOT NULL,
        failures integer NOT NULL DEFAULT 0,
        worker text,
        started bigint,
        finished bigint,
        verdict text,
        reason text,
        run_id text
    );
    CREATE INDEX crawl_site_due ON crawl_site (due);
    """,
)
"""Our own migrations, oldest first. One that has been released is never changed."""

VERSIONS = "CREATE TABLE IF NOT EXISTS crawl_schema (part text PRIMARY KEY, version text NOT NULL)"


async def enter(connection: AsyncConnection) -> None:
    """Have the connection's names mean our tables."""
    await connection.execute(f"SET search_path = {SCHEMA}")
    if not connection.autocommit:
        await connection.commit()


async def prepare(connection: AsyncConnection) -> None:
    """Make what is missing. Raises :class:`StateError` where the tables are those of a newer newscrawl."""
    await connection.execute("SELECT pg_advisory_lock(%s)", (LOCK,))
    try:
        await connection.execute(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}")
        await enter(connection)
        await connection.execute(VERSIONS)
        await update_sites(connection)
        await update_engine(connection)
    finally:
        await connection.execute("SELECT pg_advisory_unlock(%s)", (LOCK,))


async def update_sites(connection: AsyncConnection) -> None:
    """Our own table."""
    version = int(await version_of(connection, "sites") or 0)
    if version > len(SITES):
        raise StateError(
            f"The table of sites was made by a newer newscrawl (version {version}, this one knows {len(SITES)}):"
            " update newscrawl."
        )
    for number, script in enumerate(SITES[version:], version + 1):
        await apply(connection, script, "sites", str(number))


async def update_engine(connection: AsyncConnection) -> None:
    """The engine's tables: its whole schema at first, later the migrations that came with a newer Procrastinate."""
    scripts = sorted(Path(SchemaManager.get_migrations_path()).glob("*.sql"))
    version = await version_of(connection, "procrastinate")
    if version is None:
        await apply(connection, SchemaManager.get_schema(), "procrastinate", scripts[-1].name)
        return
    for script in scripts:
        if script.name > version:
            await apply(connection, script.read_text(encoding="utf-8"), "procrastinate", script.name)


async def version_of(connection: AsyncConnection, part: str) -> str | None:
    """The version that a part of the tables has."""
    found = await connection.execute("SELECT version FROM crawl_schema WHERE part = %s", (part,))
    row = await found.fetchone()
    return str(row[0]) if row else None


async def apply(connection: AsyncConnection, script: str, part: str, version: str) -> None:
    """Run one script and note it, both or neither."""
    async with connection.transaction():
        await connection.execute(script.encode())
        await connection.execute(
            "INSERT INTO crawl_schema (part, version) VALUES (%s, %s)"
            " ON CONFLICT (part) DO UPDATE SET version = excluded.version",
            (part, version),
        )
