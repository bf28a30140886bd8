"""What the state costs: bytes an address, time of a look-up, an update and of opening, and whether memory stays flat.

    python benchmarks/state.py [ADDRESSES] [LOCATION]

ADDRESSES are 1,000,000 unless said otherwise. LOCATION is an empty database, ``postgresql://...``; without it a file in
a temporary directory is used. Each address is an article's: a row in ``page`` and one in ``article``, as a crawl leaves
them. All but the last 50,000 are loaded in the order of their keys, which takes minutes and not hours for ten millions;
the last are entered as published runs do. CPU is that of this process: on a machine with other work the time depends on
that too.
"""

import random
import resource
import sys
import tempfile
import time
from collections.abc import Container, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from newscrawl.state import ArticleState, FoundBy, PageState, State, open_state
from newscrawl.state.addresses import article_row
from newscrawl.state.rows import slim

SAMPLE = 20_000
BATCH = 500
ENTERED = 50_000
MIXED = 0x9E3779B97F4A7C15
"""Spreads numbers over 64 bits."""
LINKS = 200
"""Links of a long page."""


def key(number: int, count: int) -> bytes:
    """The key of one of so many addresses: in order, and spread over all that are possible."""
    return (number * (2**128 // count) + number * MIXED % 2**64).to_bytes(16)


def row(number: int, count: int) -> tuple[PageState, ArticleState]:
    """An article's address as a crawl leaves it."""
    own = key(number, count)
    url = f"https://www.example-times.test/articles/2026/08/{number % 31:02}/{number:09}"
    found = FoundBy("https://www.example-times.test/", "ranking", "アクセスランキング", number % 10)
    due = 1_800_000_000 if number % 100 == 0 else None
    page = PageState(own, "example-times.test", url, 1, 1_700_000_000, 1_700_000_000, due, article=own, found_by=found)
    headline = "市議会、定数4減の条例案を可決 次の選挙から22議席"
    return page, ArticleState(own, own, 1, f"{number:032x}", headline, url, None, 1_700_000_000, 1_700_000_000)


def load(state: State, left_out: Container[int], count: int) -> None:
    """Load addresses in the order of their keys, but for some."""

    def rows() -> Iterator[tuple[PageState, ArticleState]]:
        return (row(number, count) for number in range(count) if number not in left_out)

    state.enter_words([row(0, count)[0]])
    with state.transaction():
        state.database.load("page", (state.page_row(page) for page, _ in rows()))
    with state.transaction():
        state.database.load("article", (article_row(as_kept(page, article)) for page, article in rows()))


def as_kept(page: PageState, article: ArticleState) -> ArticleState:
    """The article as a published run keeps it."""
    return article if page.next_visit is not None else slim(article)


def enter(state: State, numbers: Sequence[int], count: int) -> None:
    """Enter addresses as published runs do, so many rows at a time."""
    for start in range(0, len(numbers), BATCH):
        rows = [row(number, count) for number in numbers[start : start + BATCH]]
        with state.transaction():
            state.put_pages(page for page, _ in rows)
            state.put_articles(as_kept(page, article) for page, article in rows)


@contextmanager
def timed(name: str, count: int) -> Iterator[None]:
    """Say what one of so many pieces of some work cost."""
    begun, cpu = time.perf_counter(), time.process_time()
    yield
    spent, cpu_spent = time.perf_counter() - begun, time.process_time() - cpu
    print(f"{name:<36} {spent / count * 1e6:10.1f} µs each, {cpu_spent / count * 1e6:8.1f} µs of CPU", flush=True)


def main(count: int, location: str) -> None:
    """Fill a state, ask it, prune it."""
    state = open_state(location)
    last = set(random.Random(0).sample(range(count), min(ENTERED, count)))
    load(state, last, count)
    with timed("addresses entered", len(last)):
        enter(state, list(last), count)
    state.close()
    with timed("opened", 1):
        state = open_state(location)
    chosen = random.Random(1).sample(range(count), min(SAMPLE, count))
    known = [row(number, count)[0] for number in chosen]
    with timed("look-up of a known address", len(known)):
        for page in known:
            state.page(page.key)
    with timed("look-up of an unknown address", len(known)):
        for page in known:
            state.page(page.key[::-1])
    with timed(f"look-ups of {LINKS} links at once, a link", len(known)):
        for start in range(0, len(known), LINKS):
            state.pages([page.key for page in known[start : start + LINKS]])
    with timed("an address found once more", len(known)):
        for page in known:
            state.discover(page)
    with timed("a visit staged", len(known)):
        for page in known:
            state.stage("r", page)
    state.discard("r", "example-times.test")
    print(f"{sum(1 for _ in state.due('example-times.test', 1_900_000_000)):,} addresses due")
    print(f"{state.database.size() / count:.0f} bytes an address")
    with timed("scrapy state prune", 1):
        state.prune(1_900_000_000)
    print(f"{state.database.size() / count:.0f} bytes an address after scrapy state prune")
    state.close()
    print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB at most in memory")


if __name__ == "__main__":
    addresses = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        main(addresses, sys.argv[2] if len(sys.argv) > 2 else str(Path(folder) / "state.sqlite"))
