"""What the job engine costs: ``python -m benchmarks.jobs postgresql://... [SITES]`` on an empty database.

Hands out that many sites to one worker whose crawls do nothing, so that all that is measured is the engine and the
table of sites: making the job, taking it, noting the start and the end of the crawl, and striking the job off.
"""

import asyncio
import sys
import time

from scrapy.utils.project import get_project_settings

from newscrawl.verdicts import Verdict
from newscrawl.workers.crawls import Crawled
from newscrawl.workers.engine import open_engine
from newscrawl.workers.schedule import Schedule
from newscrawl.workers.sites import CrawlSite
from newscrawl.workers.worker import Limits, Worker

SITES = 2000
CONCURRENCY = 20


class NoCrawls:
    """Crawls that are over at once."""

    async def crawl(self, spider: str, arguments: dict[str, str]) -> Crawled:
        """Nothing to do."""
        return Crawled(Verdict("unchanged", "Nothing was crawled."), "20261123T000000Z-00000000")

    def stop(self) -> None:
        """Nothing to stop."""


async def main(location: str, number: int) -> None:
    """Measure and print."""
    async with open_engine(location, "benchmark") as engine:
        for i in range(number):
            await engine.sites.put(
                CrawlSite(f"site{i}.test", "news", {"url": f"https://site{i}.test/"}, Schedule(3600), 0)
            )
        began = time.perf_counter()
        handed = await engine.hand_out()
        handing = time.perf_counter() - began
    lease = get_project_settings().getfloat("NEWSCRAWL_LEASE_SECONDS")
    worker = Worker(location, NoCrawls(), Limits(CONCURRENCY, lease, until_idle=True), "benchmark worker")
    began, cpu = time.perf_counter(), time.process_time()
    await worker.run()
    taking, cpu = time.perf_counter() - began, time.process_time() - cpu
    print(f"{handed} sites handed out: {handing / handed * 1000:.2f} ms each")
    each = f"{taking / number * 1000:.2f} ms each, {cpu / number * 1000:.2f} ms CPU in the worker"
    print(f"{worker.crawled} taken and ended by one worker: {each}")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else SITES))
