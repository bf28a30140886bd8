"""Workers as they are run: ``scrapy worker`` in processes of their own, against sample sites behind one proxy."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import psycopg
from psycopg.rows import dict_row

from newscrawl.samplesite import SampleSite
from newscrawl.workers.engine import open_engine
from newscrawl.workers.schedule import Schedule
from newscrawl.workers.sites import CrawlSite
from tests.crawl.crawling import PROJECT, QUICK, scrapy

PATIENCE_SECONDS = 60
LEASE_SECONDS = "3"


def small_sites(number, per_language=6, **options):
    """Sample sites of a few pages each, each under a name of its own."""
    return [
        SampleSite(host=f"site{i}.test", languages=("ko",), per_language=per_language, **options)
        for i in range(1, number + 1)
    ]


class Fleet:
    """Workers that share a database and a data directory."""

    def __init__(self, database, server, data_dir):
        self.database = database
        self.server = server
        self.data_dir = Path(data_dir)
        self.started = []

    def environment(self, data_dir=None):
        """What a worker's service file would say, and the proxy that leads to the sample sites."""
        quick = {name: value for name, value in QUICK.items() if name.startswith("NEWSCRAWL_")}
        return quick | {
            "http_proxy": self.server.url,
            "NEWSCRAWL_STATE": self.database,
            "NEWSCRAWL_DATA_DIR": str(data_dir or self.data_dir),
            "NEWSCRAWL_LEASE_SECONDS": LEASE_SECONDS,
        }

    def sites(self, *words):
        """``scrapy sites`` with these words."""
        return scrapy("sites", *words, env=self.environment())

    def add(self, **options):
        """Add every sample site."""

        async def put():
            async with open_engine(self.database, "test") as engine:
                for host in self.server.sites:
                    site = CrawlSite(host, "news", {"url": f"http://{host}/"}, Schedule(every=900), 0)
                    await engine.sites.put(replace(site, **options))

        asyncio.run(put())

    def start(self, *words, data_dir=None, prefix=(), **environment):
        """Start a worker; what it says goes to ``<data_dir>/worker-<n>.log``."""
        clean = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        quick = [f"-s{name}={value}" for name, value in QUICK.items() if not name.startswith("NEWSCRAWL_")]
        self.data_dir.mkdir(exist_ok=True)
        command = [*(prefix or [sys.executable, "-m", "scrapy"]), "worker", *quick, *words]
        with (self.data_dir / f"worker-{len(self.started) + 1}.log").open("w") as log:
            worker = subprocess.Popen(
                command, cwd=PROJECT, env=clean | self.environment(data_dir) | environment, stderr=log
            )
        self.started.append(worker)
        return worker

    def run(self, *words, **options):
        """Start a worker that ends when nothing is due, and wait for it."""
        worker = self.start("--until-idle", *words, **options)
        assert worker.wait(PATIENCE_SECONDS) == 0, self.said()
        return worker

    def said(self):
        """What all workers said."""
        return "\n".join(path.read_text("utf-8") for path in sorted(self.data_dir.glob("worker-*.log")))

    def rows(self, query="SELECT * FROM newscrawl.crawl_site ORDER BY site"):
        """Rows of the database."""
        with psycopg.connect(self.database, autocommit=True, row_factory=dict_row) as connection:
            return connection.execute(query).fetchall()

    def until(self, holds, seconds=PATIENCE_SECONDS):
        """Wait for something to become true."""
        end = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < end, self.said()
            threading.Event().wait(0.02)

    def until_answered(self, number):
        """Wait for so many more answers of the sites."""
        wanted = len(self.server.log) + number
        self.until(lambda: len(self.server.log) >= wanted)

    def until_done(self):
        """Wait until every site was crawled to a good end."""
        self.until(lambda: all(row["verdict"] in ("ok", "unchanged") for row in self.rows()))

    def records(self, folder=None):
        """Every record that a manifest lists, in order of ``seq``."""
        feeds, rows = (folder or self.data_dir / "feeds"), []
        for path in feeds.glob("runs/v1/*/*.json"):
            for file in json.loads(path.read_bytes())["files"]:
                rows += [json.loads(line) for line in (feeds / file["path"]).read_bytes().splitlines()]
        return sorted(rows, key=lambda row: row["seq"])

    def check(self, folder=None):
        """Nothing lost, nothing twice, one order without holes; the articles."""
        rows = self.records(folder)
        assert [row["seq"] for row in rows] == list(range(1, len(rows) + 1))
        articles = [row for row in rows if row["schema"].startswith("newscrawl/article")]
        for host in self.server.sites:
            truth = self.server.truth(host)
            wanted = {truth.articles()[key].headline for key in truth.reachable([f"http://{host}/"]).articles}
            got = [article["headline"] for article in articles if article["site"] == host]
            assert sorted(got) == sorted(wanted), (host, self.said())
        assert {article["rev"] for article in articles} == {1}
        return articles

    def check_manners(self):
        """No host had two requests at once."""
        assert {host: peak for host, peak in self.server.peak.items() if peak > 1} == {}


@contextmanager
def fleet(database, server, data_dir):
    """A fleet whose workers end with the block."""
    found = Fleet(database, server, data_dir)
    try:
        yield found
    finally:
        for worker in found.started:
            if worker.poll() is None:
                worker.send_signal(signal.SIGKILL)
                worker.wait()
