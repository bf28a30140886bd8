"""What the search for link blocks costs: CPU time a page beyond the parse, and how it grows with the number of links.

    python benchmarks/blocks.py [--shared ../shared] [--every N]

Prints, for the pages of ``linkblocks`` and ``corpus`` in the shared data, the mean and the slowest page in milliseconds of
CPU, then the time for made-up pages of 10,000 and 50,000 links and for a page nested 100,000 deep.
"""

import argparse
import gzip
import json
import time
from collections.abc import Iterator
from pathlib import Path

from newscrawl.extraction.blocks import find_blocks, load_vocabulary
from newscrawl.extraction.page import Page

LINKS = (10_000, 50_000)
DEPTH = 100_000


def pages(shared: Path, every: int) -> Iterator[tuple[str, str, Path]]:
    """Id, address and file of every ``every``-th page of the shared data."""
    rows = []
    for line in (shared / "linkblocks" / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        rows.append((row["id"], row["url"], shared / "linkblocks" / "pages" / f"{row['id']}.html.gz"))
    for line in (shared / "corpus" / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        rows.append((row["id"], row["url"], shared / "corpus" / row["html"]))
    yield from rows[::every]


def cpu_of(page: Page) -> float:
    """CPU milliseconds of the search on a page that is parsed."""
    if page.root is None or not page.base_url:
        return 0.0
    start = time.process_time()
    find_blocks(page)
    return (time.process_time() - start) * 1e3


def long_list(links: int) -> str:
    """A page with one list of so many links."""
    items = "".join(
        f'<li><a href="/news/2024/05/01/story-number-{n}">Story number {n} of many</a></li>' for n in range(links)
    )
    return f"<html><body><h2>Latest news</h2><ul>{items}</ul></body></html>"


def deep_page(depth: int) -> str:
    """A page with one list at the bottom of so many elements."""
    return "<div>" * depth + long_list(5) + "</div>" * depth


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--every", type=int, default=1, help="look at every N-th page only")
    args = parser.parse_args()
    load_vocabulary()
    costs: dict[str, list[tuple[float, str]]] = {"linkblocks": [], "corpus": []}
    for name, url, path in pages(args.shared, args.every):
        part = "linkblocks" if "linkblocks" in path.parts else "corpus"
        costs[part].append((cpu_of(Page(gzip.decompress(path.read_bytes()), url)), name))
    for part, measured in (*costs.items(), ("both", costs["linkblocks"] + costs["corpus"])):
        mean = sum(cost for cost, _ in measured) / max(1, len(measured))
        slowest = max(measured, default=(0.0, "-"))
        print(f"{part:10} {len(measured):4} pages  mean {mean:5.2f} ms  slowest {slowest[0]:6.1f} ms ({slowest[1]})")
    for links in LINKS:
        print(
            f"{links:6} links  {cpu_of(Page(long_list(links), 'https://example.test/news/2024/05/01/a-story-of-its-own')):7.0f} ms"
        )
    print(
        f"{DEPTH:6} deep   {cpu_of(Page(deep_page(DEPTH), 'https://example.test/news/2024/05/01/a-story-of-its-own')):7.0f} ms"
    )


if __name__ == "__main__":
    main()
