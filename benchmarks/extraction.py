"""CPU time of the whole extraction beside trafilatura's, page by page in one run.

    python benchmarks/extraction.py [--corpus ../shared/corpus] [--every 1] [--no-peer | --parts]

Ours is what ``scrapy extract`` does to one page: decoding, the parse, every field, the body, the link blocks and the
pipelines. The peer is ``trafilatura.bare_extraction`` with metadata. Both run on the same bytes, one after the other,
so that a busy machine slows both. trafilatura is no dependency of the project: ``pip install trafilatura`` first.
``--parts`` measures the parts of ours alone, in a run of its own: what is kept per word or address is not there yet.
"""

import argparse
import gzip
import json
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import mean, median
from typing import Any

from scrapy.utils.project import get_project_settings

from newscrawl.commands import calm_collector
from newscrawl.extraction import Page, extract_article, find_blocks
from newscrawl.extraction.body import find_body
from newscrawl.extraction.headline import find_headline
from newscrawl.extraction.sources import Inquiry
from newscrawl.saved_pages import CountingStats, extract_saved, normalising_pipelines

WARMING = 20
"""Every so many pages are read before, by both: words and patterns are loaded and compiled once, language by language,
which is no part of a page's cost."""

ALLOWED_SHARE = 1 / 3
"""Ours must cost no more than this share of the peer's."""


def main() -> None:
    """Measure and print."""
    options = parse_arguments()
    pages = list(read_pages(options.corpus, options.every))
    print(f"{len(pages)} pages of {mean(len(body) for body, _ in pages) / 1024:.0f} KB; milliseconds of CPU a page")
    peer = None if options.no_peer or options.parts else load_peer()
    for body, url in pages[::WARMING]:
        measure_parts(body, url)
        if peer:
            peer(body, url)
    calm_collector()  # as the commands do, and for both: it is one process
    if options.parts:
        report_parts(pages)
    else:
        report_whole(pages, peer)


def parse_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=Path(__file__).parents[2] / "shared" / "corpus")
    parser.add_argument("--every", type=int, default=1, help="take every n-th page only")
    parser.add_argument("--parts", action="store_true", help="measure the parts of ours instead")
    parser.add_argument("--no-peer", action="store_true", help="measure ours alone")
    return parser.parse_args()


def read_pages(corpus: Path, every: int) -> Iterator[tuple[bytes, str]]:
    """The pages of the corpus with their addresses."""
    with (corpus / "gold.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines][::every]
    for row in rows:
        with gzip.open(corpus / row["html"]) as file:
            yield file.read(), row["url"]


def load_peer() -> Callable[[bytes, str], Any]:
    """The peer's extraction of one page."""
    import trafilatura

    return lambda body, url: trafilatura.bare_extraction(body, url=url, with_metadata=True)


def cpu(work: Callable[[], Any]) -> float:
    """Milliseconds of CPU that some work takes."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def measure_parts(body: bytes, url: str) -> dict[str, float]:
    """Milliseconds of CPU of each part; what a part needs of an earlier one is there already."""
    page = Page(body, url)
    parts = {
        "decode and parse": cpu(lambda: page.root),
        "structured data": cpu(lambda: page.structured),
        "marks": cpu(lambda: page.marks),
        "link blocks": cpu(lambda: find_blocks(page)),
        "headline": cpu(lambda: find_headline(Inquiry(page))),
    }
    drop = [found.element for found in find_blocks(page).blocks]
    parts["body"] = cpu(lambda: find_body(page, drop=drop))
    again = cpu(lambda: find_headline(Inquiry(page))) + cpu(lambda: find_body(page, drop=drop))
    parts["other fields"] = cpu(lambda: extract_article(page)) - again
    return parts


def report_parts(pages: list[tuple[bytes, str]]) -> None:
    """Measure and print what each part costs."""
    parts: Counter[str] = Counter()
    for body, url in pages:
        parts.update(measure_parts(body, url))
    for name, total in parts.items():
        print(f"{name:20}{total / len(pages):8.2f}")


def report_whole(pages: list[tuple[bytes, str]], peer: Callable[[bytes, str], Any] | None) -> None:
    """Measure and print what the whole extraction costs, beside the peer's."""
    pipelines = normalising_pipelines(get_project_settings(), CountingStats())
    ours: list[float] = []
    theirs: list[float] = []
    for body, url in pages:
        ours.append(cpu(lambda body=body, url=url: extract_saved(body, url, None, pipelines)))
        if peer:
            theirs.append(cpu(lambda body=body, url=url: peer(body, url)))
    print_row("newscrawl", ours)
    if theirs:
        print_row("trafilatura", theirs)
        print(f"share {mean(ours) / mean(theirs):.2f} (allowed {ALLOWED_SHARE:.2f})")


def print_row(name: str, costs: list[float]) -> None:
    """One line of the table."""
    print(f"{name:20}{mean(costs):8.2f} mean {median(costs):8.2f} median {max(costs):8.1f} worst")


if __name__ == "__main__":
    main()
