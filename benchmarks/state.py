"""What the state costs: bytes an address, time of a look-up, an update and of opening, and whether memory stays flat.

    python benchmarks/state.py [ADDRESSES]     # 1,000,000 by default; the issue asks for 10,000,000

Each address is an article's: a row in ``page`` and one in ``article``, as a crawl leaves them, pruned and not.
"""

import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from newscrawl.state import ArticleState, FoundBy, PageState, State, open_state
from newscrawl.state.rows import slim

SAMPLE = 20_000
BATCH = 50


def row(number: int) -> tuple[PageState, ArticleState]:
    """An article's address as a crawl leaves it."""
    key = random.Random(number).randbytes(16)
    url = f"https://www.example-times.test/articles/2026/08/{number % 31:02}/{number:09}"
    found = FoundBy("https://www.example-times.test/", "ranking", "アクセスランキング", number % 10)
    due = 1_800_000_000 if number % 100 == 0 else None
    page = PageState(key, "example-times.test", url, 1, 1_700_000_000, 1_700_000_000, due, article=key, found_by=found)
    headline = "市議会、定数4減の条例案を可決 次の選挙から22議席"
    return page, ArticleState(key, key, 1, f"{number:032x}", headline, url, None, 1_700_000_000, 1_700_000_000)


def fill(state: State, numbers: range) -> None:
    """Enter addresses as published runs do, a page's rows at a time."""
    for start in range(numbers.start, numbers.stop, BATCH):
        with state.transaction():
            for number in range(start, min(start + BATCH, numbers.stop)):
                page, article = row(number)
                state.put_page(page)
                state.put_article(article if page.next_visit is not None else slim(article))


def timed(name: str, count: int, work: Iterator[object]) -> None:
    """Run some work to its end and say what one piece of it cost."""
    begun = time.perf_counter()
    for _ in work:
        pass
    print(f"{name:<34} {(time.perf_counter() - begun) / count * 1e6:10.1f} µs each")


def main(count: int) -> None:
    """Fill a state, ask it, prune it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "state.sqlite"
        state = open_state(str(path))
        begun = time.perf_counter()
        fill(state, range(count))
        print(f"{count:,} addresses entered, {(time.perf_counter() - begun) / count * 1e6:.1f} µs each")
        state.close()
        begun = time.perf_counter()
        state = open_state(str(path))
        print(f"opened in {time.perf_counter() - begun:.3f} s")
        chosen = random.Random(1).sample(range(count), min(SAMPLE, count))
        known = [row(number)[0] for number in chosen]
        timed("look-up of a known address", len(known), (state.page(page.key) for page in known))
        timed("look-up of an unknown address", len(known), (state.page(page.key[::-1]) for page in known))
        timed("an address found once more", len(known), (state.discover(page) for page in known))
        timed("a visit staged", len(known), (state.stage("r", page) for page in known))
        state.discard("r", "example-times.test")
        due = next(iter([sum(1 for _ in state.due("example-times.test", 1_900_000_000))]))
        print(f"{due:,} addresses due")
        print(f"{path.stat().st_size / count:.0f} bytes an address")
        state.prune(1_900_000_000)
        state.close()
        print(f"{path.stat().st_size / count:.0f} bytes an address after scrapy state prune, which packs the file")
        print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB at most in memory")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
