"""What it would bring to extract pages in a pool of processes: CPU of the crawling process and of the pool, a page.

    python -m benchmarks.pool [--corpus ../shared/corpus] [--every 4] [--workers 2]

The pages are extracted in this process, then handed to ``concurrent.futures.ProcessPoolExecutor`` as a crawl would hand
them: bytes out, articles and blocks back. What the pool adds is what pickling and the pipe cost.
"""

import argparse
import resource
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from benchmarks.extraction import read_pages
from newscrawl.extraction import extract_page
from newscrawl.items import Article, LinkBlock


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=Path(__file__).parents[2] / "shared" / "corpus")
    parser.add_argument("--every", type=int, default=4)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    pages = list(read_pages(options.corpus, options.every))
    show("in the crawling process", pages, lambda: [extract_page(body, url) for body, url in pages])
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with ProcessPoolExecutor(options.workers) as pool:
        list(pool.map(extract, pages[:8]))  # begin the processes, and load what is loaded once
        show("the crawling process beside a pool", pages, lambda: list(pool.map(extract, pages)))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{'the pool':<40}{spent * 1000 / len(pages):8.2f} ms of CPU a page")


def extract(page: tuple[bytes, str]) -> tuple[Article | None, list[LinkBlock]]:
    """One page, in the pool: what goes on to the pipelines."""
    found = extract_page(*page)
    return found.article, found.blocks


def show(name: str, pages: list[tuple[bytes, str]], work: Callable[[], object]) -> None:
    """Do some work and say what CPU this process spent on it."""
    begun = time.process_time()
    work()
    print(f"{name:<40}{(time.process_time() - begun) * 1000 / len(pages):8.2f} ms of CPU a page")


if __name__ == "__main__":
    main()
