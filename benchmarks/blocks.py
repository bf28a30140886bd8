"""What the search for link blocks costs: CPU time a page beyond the parse, and how it grows with the number of links.

    python benchmarks/blocks.py [--shared ../shared] [--every N]

Prints, for the pages of ``linkblocks`` and ``corpus`` in the shared data, the mean and the slowest page in milliseconds
of CPU, then the time for made-up pages of 10,000 and 50,000 links and for a list nested 100,000 deep.
"""

import argparse
import gzip
import json
import time
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from newscrawl.extraction.blocks import find_blocks
from newscrawl.extraction.page import Page

LINKS = (10_000, 50_000)
DEPTH = 100_000
OWN = "https://example.test/news/2024/05/01/a-story-of-its-own"


def pages(shared: Path, every: int) -> Iterator[tuple[str, str, Path]]:
    """Part, address and file of every ``every``-th page of the shared data."""
    rows = []
    for line in (shared / "linkblocks" / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        rows.append(("linkblocks", row["url"], shared / "linkblocks" / "pages" / f"{row['id']}.html.gz"))
    for line in (shared / "corpus" / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        rows.append(("corpus", row["url"], shared / "corpus" / row["html"]))
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
    rows = (f'<li><a href="/news/2024/05/01/story-number-{n}">Story number {n} of many</a></li>' for n in range(links))
    return f"<html><body><h2>Latest news</h2><ul>{''.join(rows)}</ul></body></html>"


def deep_page(depth: int) -> Page:
    """A page with one list at the bottom of so many elements, which no parser would make."""
    page = Page("<p></p>", OWN)
    element = page.root.find("body")
    for _ in range(depth):
        element = etree.SubElement(element, "div")
    element.append(etree.fromstring(long_list(5)).find("body/ul"))
    return page


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--every", type=int, default=1, help="look at every N-th page only")
    args = parser.parse_args()
    # What is read once, such as the suffix list and the words for months, is no page's cost.
    cpu_of(Page(long_list(5).replace("Latest news", "May 2024"), OWN))
    costs: dict[str, list[tuple[float, str]]] = {"linkblocks": [], "corpus": []}
    for part, url, path in pages(args.shared, args.every):
        costs[part].append((cpu_of(Page(gzip.decompress(path.read_bytes()), url)), path.name))
    for part, measured in (*costs.items(), ("both", costs["linkblocks"] + costs["corpus"])):
        mean = sum(cost for cost, _ in measured) / max(1, len(measured))
        slowest = max(measured, default=(0.0, "-"))
        print(f"{part:10} {len(measured):4} pages  mean {mean:5.2f} ms  slowest {slowest[0]:6.1f} ms ({slowest[1]})")
    for links in LINKS:
        print(f"{links:6} links  {cpu_of(Page(long_list(links), OWN)):7.0f} ms")
    print(f"{DEPTH:6} deep   {cpu_of(deep_page(DEPTH)):7.0f} ms")


if __name__ == "__main__":
    main()
