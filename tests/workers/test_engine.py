"""The table of sites and the engine on a real database: who gets which site, and what becomes of those of the dead."""

import asyncio
from contextlib import asynccontextmanager
from types import SimpleNamespace

import psycopg
import pytest
from procrastinate.worker import Worker as JobWorker

from newscrawl.state import StateError
from newscrawl.workers.engine import QUEUE, open_engine
from newscrawl.workers.schedule import Ending, Schedule
from newscrawl.workers.sites import CrawlSite
from newscrawl.workers.worker import Limits, Worker


def site(name, priority=0, **arguments):
    return CrawlSite(name, "news", {"url": f"https://{name}/", **arguments}, Schedule(every=900), priority)


@asynccontextmanager
async def engine_with(location, *sites, name="test"):
    async with open_engine(location, name) as engine:
        for each in sites:
            await engine.sites.put(each)
        yield engine


async def taken(engine, most=100, worker_id=None):
    """The sites that a worker gets, in order, without doing anything."""
    manager = engine.app.job_manager
    worker_id = worker_id or await manager.register_worker()
    found = []
    while len(found) < most and (job := await manager.fetch_job([QUEUE], worker_id)):
        found.append(job.task_kwargs["site"])
    return found


def test_sites_are_added_changed_and_removed(postgres_url):
    async def scenario():
        async with engine_with(postgres_url) as engine:
            sites = engine.sites
            assert await sites.put(site("a.test")) == "added"
            assert await sites.put(site("a.test")) == "unchanged"
            begun = await sites.begin("a.test", "w1")
            await sites.end(begun, Ending(begun.now + 900, 2), "failed", "why", "r1")
            assert (await sites.get("a.test")).failures == 2 and not await sites.due()
            # A change has the site crawled anew at once.
            assert await sites.put(site("a.test", depth="1")) == "changed"
            (changed,) = await sites.due()
            assert (changed.arguments["depth"], changed.failures, changed.run_id) == ("1", 0, "r1")
            assert await sites.remove("a.test") and not await sites.remove("a.test")
            assert await sites.all() == []

    asyncio.run(scenario())


def test_due_sites_are_handed_out_once_each_the_more_important_first(postgres_url):
    async def scenario():
        async with engine_with(postgres_url, site("a.test"), site("b.test", 5), site("c.test")) as engine:
            handed = await asyncio.gather(*(engine.hand_out() for _ in range(5)))
            assert sum(handed) == 3
            assert await engine.hand_out() == 0
            assert (await taken(engine))[0] == "b.test"
            # They are in hand now, and due until their crawl has ended.
            assert await engine.hand_out() == 0 and await taken(engine) == []
            assert len(await engine.sites.due()) == 3

    asyncio.run(scenario())


def test_a_site_that_is_removed_or_changed_while_it_waits_is_not_crawled_as_it_was(postgres_url):
    async def scenario():
        async with engine_with(postgres_url, site("a.test"), site("b.test")) as engine:
            await engine.hand_out()
            await engine.sites.remove("a.test")
            await engine.forget_job("a.test")
            await engine.sites.put(site("b.test", 9))
            await engine.forget_job("b.test")
            await engine.hand_out()
            assert await taken(engine) == ["b.test"]
            assert await engine.sites.begin("a.test", "w") is None

    asyncio.run(scenario())


def test_the_sites_of_a_dead_worker_are_free_and_it_can_write_nothing_any_more(postgres_url):
    async def scenario():
        async with engine_with(postgres_url, site("a.test"), name="living") as engine:
            await engine.hand_out()
            dead = await engine.app.job_manager.register_worker()
            assert await taken(engine, worker_id=dead) == ["a.test"]
            begun = await engine.sites.begin("a.test", "dead")
            with psycopg.connect(postgres_url, application_name="dead") as its_own:
                its_own.execute("SELECT pg_advisory_lock(7)")
                assert await engine.take_from_the_dead(30) == []
                await old_sign_of_life(engine, dead)
                assert await engine.take_from_the_dead(30) == ["a.test"]
                with pytest.raises(psycopg.OperationalError):
                    its_own.execute("SELECT 1")
            assert await engine.hand_out() == 1 and await taken(engine) == ["a.test"]
            # Whatever the dead one has to say of its crawl comes too late.
            await engine.sites.begin("a.test", "living")
            await engine.sites.end(begun, Ending(begun.now + 9000, 0), "ok", "late", "r1")
            assert (await engine.sites.get("a.test")).worker == "living"

    asyncio.run(scenario())


async def old_sign_of_life(engine, worker_id):
    async with engine.pool.connection() as connection:
        await connection.execute(
            "UPDATE procrastinate_workers SET last_heartbeat = now() - interval '31 seconds' WHERE id = %s",
            (worker_id,),
        )


def test_tables_that_were_made_by_an_older_engine_are_brought_up_to_date(postgres_url):
    """From nothing by each of the engine's migrations; a job then goes all the way through."""
    with psycopg.connect(postgres_url) as connection:
        connection.execute("CREATE SCHEMA newscrawl; SET search_path = newscrawl")
        connection.execute("CREATE TABLE crawl_schema (part text PRIMARY KEY, version text NOT NULL)")
        connection.execute("INSERT INTO crawl_schema VALUES ('procrastinate', '')")
    crawled = []

    async def scenario():
        async with engine_with(postgres_url, site("a.test")) as engine:

            async def crawl(name):
                crawled.append(name)

            engine.on_crawl(crawl)
            await engine.hand_out()
            await JobWorker(engine.app, queues=[QUEUE], wait=False, install_signal_handlers=False).run()

    asyncio.run(scenario())
    assert crawled == ["a.test"]


def test_tables_of_a_newer_version_are_left_alone(postgres_url):
    async def scenario():
        async with engine_with(postgres_url):
            pass
        with psycopg.connect(postgres_url) as connection:
            connection.execute("UPDATE newscrawl.crawl_schema SET version = '99' WHERE part = 'sites'")
        with pytest.raises(StateError, match="update newscrawl"):
            async with engine_with(postgres_url):
                pass

    asyncio.run(scenario())


def test_what_a_worker_could_not_give_back_itself_is_free_unless_it_is_crawling_it(postgres_url):
    async def scenario():
        async with engine_with(postgres_url, site("a.test")) as engine:
            await engine.hand_out()
            worker_id = await engine.app.job_manager.register_worker()
            assert await taken(engine, worker_id=worker_id) == ["a.test"]
            await engine.sites.begin("a.test", engine.name)
            await old_sign_of_life(engine, worker_id)
            assert await engine.take_from_the_dead(30, {"a.test"}) == []
            assert await engine.take_from_the_dead(30, set()) == ["a.test"]
            assert (await engine.sites.get("a.test")).worker is None

    asyncio.run(scenario())


def test_a_worker_that_cannot_look_for_due_sites_opens_the_database_anew(postgres_url, monkeypatch):
    looks = []

    async def look(self, engine):
        looks.append(engine)
        if len(looks) == 2:
            raise psycopg.OperationalError("the database was away for a moment")
        if len(looks) == 4:
            self.stop()

    async def scenario():
        limits = Limits(concurrency=1, lease=0.6)
        worker = Worker(postgres_url, SimpleNamespace(stop=lambda: None), limits, "test")
        await asyncio.wait_for(worker.run(), 30)

    monkeypatch.setattr(Worker, "look", look)
    asyncio.run(scenario())
    assert looks[0] is looks[1] and looks[2] is looks[3] and looks[1] is not looks[2]
