"""What the feed costs: a line against Scrapy's exporter, the way through the outbox, a large feed listed and checked.

    python benchmarks/feed.py [FILES ...]

prints one table, of CPU time, as the machine may be busy; ``FILES`` are the sizes of the feeds to list, in data files
(default 2000 and 8000: the time for one file is to be the same).
"""

import json
import resource
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, replace
from datetime import date, timedelta
from functools import partial
from io import BytesIO
from itertools import repeat
from pathlib import Path
from time import process_time

from scrapy.exporters import JsonLinesItemExporter

from newscrawl.exporters.compact import compact
from newscrawl.exporters.files import Row, write_rows
from newscrawl.exporters.jsonlines import JsonLinesExporter, encode
from newscrawl.exporters.layout import Compression, Layout
from newscrawl.exporters.manifest import Manifest, SiteResult, manifest_paths, update_latest, write_manifest
from newscrawl.exporters.publish import complete_batches
from newscrawl.exporters.reading import Records, Selection, runs
from newscrawl.exporters.verify import verify
from newscrawl.items import Article, Author, Link, LinkBlock
from newscrawl.state import ArticleState, PageState, State, open_state

ARTICLES = 5000
DAY = date(2026, 11, 1)
SITE = "aozora-shimbun.test"

ARTICLE = Article(
    id="0" * 32,
    rev=1,
    revReason="new",
    seq=1,
    site=SITE,
    spider="news",
    runId="r1",
    observedAt="2026-11-23T06:00:00Z",
    url=f"https://{SITE}/news/1",
    headline="米ホワイトハウス、新たな方針を発表",
    authors=[Author(name="竹内智子", nameRaw="記者 竹内智子")],
    datePublished="2026-11-22T21:30:00Z",
    keywords=["政治", "米国", "外交"],
    articleBody="\n\n".join(
        f"第{number}段落。" + "政府は二十三日、新しい方針を明らかにした。" * 4 for number in range(16)
    ),
)
BLOCK = LinkBlock(
    id="1" * 32,
    rev=1,
    revReason="new",
    seq=1,
    site=SITE,
    spider="news",
    runId="r1",
    observedAt="2026-11-23T06:00:00Z",
    kind="ranking",
    heading="アクセスランキング",
    ranked=True,
    links=[Link(number, f"https://{SITE}/news/{number}", "2" * 32, "見出し") for number in range(1, 11)],
)


def seconds(action: Callable[[], object]) -> float:
    start = process_time()
    action()
    return process_time() - start


def show(what: str, value: float, unit: str) -> None:
    print(f"{what:<66}{value:>10.1f} {unit}")


def best(action: Callable[[], object], times: int = 1) -> float:
    """Microseconds for an article: the best of five rounds, each of so many calls, over all articles."""

    def a_round() -> None:
        for _ in repeat(None, times):
            action()

    return min(seconds(a_round) for _ in range(5)) / ARTICLES * 1e6


class Nowhere(BytesIO):
    """Takes everything and keeps nothing."""

    def write(self, content: object) -> int:
        return 0


def lines() -> None:
    """One article of 6 KB, as a line."""
    ours, scrapys = JsonLinesExporter(Nowhere()), JsonLinesItemExporter(Nowhere(), encoding="utf-8")
    show("size of the article's line", len(encode(ARTICLE)), "bytes")
    for name, action in (
        ("encode, an article", lambda: encode(ARTICLE)),
        ("our exporter, an article", lambda: ours.export_item(ARTICLE)),
        ("Scrapy's exporter, an article", lambda: scrapys.export_item(ARTICLE)),
    ):
        show(name, best(action, ARTICLES), "µs")


def rows(record: Article | LinkBlock, number: int) -> Iterator[Row]:
    for seq in range(1, number + 1):
        yield seq, encode(record)


def streams(directory: Path) -> None:
    """An article and a block each, encoded, compressed, hashed, flushed."""
    compressions: tuple[Compression, ...] = ("none", "gzip", "zstd")
    for compression in compressions:
        write = partial(write_streams, Layout(directory / compression), compression)
        show(f"both streams to disk, {compression}, an article and a block", best(write), "µs")


def write_streams(layout: Layout, compression: Compression) -> None:
    write_rows(layout.data_file("articles", DAY, SITE, "r1", 1, compression), rows(ARTICLE, ARTICLES))
    write_rows(layout.data_file("blocks", DAY, SITE, "r1", 1, compression), rows(BLOCK, ARTICLES))


def whole_way(directory: Path) -> None:
    """From an item to the feed's file by way of the outbox, piece by piece, beside Scrapy's exporter on a file."""
    state = open_state(str(directory / "state.sqlite"))
    layout = Layout(directory / "whole")
    pieces: dict[str, Callable[[], object]] = {
        "staged, an article": lambda: stage_articles(state),
        "staged, a block": lambda: stage_blocks(state),
        "numbered and made the state, both": lambda: seal(state),
        "written from the outbox, both": lambda: complete_batches(state, layout, "none"),
        "Scrapy's exporter to a file, both": lambda: export_both(directory / "scrapy.jsonl"),
    }
    for name, piece in pieces.items():
        show(name, seconds(piece) / ARTICLES * 1e6, "µs")
    state.close()


def stage_articles(state: State) -> None:
    for number in range(ARTICLES):
        key = number.to_bytes(16)
        page = PageState(key, SITE, f"https://{SITE}/news/{number}", 1, 1, 1, None, article=key)
        known = ArticleState(key, key, 1, f"{number:032x}", ARTICLE.headline, page.url)
        with state.transaction():
            state.stage("r1", page, known, encode(ARTICLE))


def stage_blocks(state: State) -> None:
    line = encode(BLOCK)
    for _ in range(ARTICLES):
        with state.transaction():
            state.stage_record("r1", SITE, "blocks", line)


def seal(state: State) -> None:
    manifest = Manifest("r1", "news", "2026-11-23T06:00:00Z", "2026-11-23T06:00:00Z", "ok", 0, "Complete.")
    with state.transaction(durable=True):
        state.seal("r1", json.dumps(asdict(manifest)))


def export_both(path: Path) -> None:
    with path.open("wb") as file:
        exporter = JsonLinesItemExporter(file, encoding="utf-8")
        for _ in range(ARTICLES):
            exporter.export_item(ARTICLE)
            exporter.export_item(BLOCK)


def publish(layout: Layout, number: int) -> None:
    """A feed of so many data files: runs of ten, a hundred runs a day."""
    for run in range(number // 10):
        day = DAY + timedelta(days=run // 100)
        instant = f"{day}T{run % 24:02}:00:00Z"
        manifest = Manifest(runId=f"r{run}", startedAt=instant, finishedAt=instant, verdict="ok", reason="Complete.")
        for index in range(10):
            seq, site = run * 10 + index + 1, f"site{index}.test"
            record = replace(BLOCK, seq=seq, runId=manifest.runId, site=site, observedAt=instant)
            manifest.sites[site] = SiteResult("ok", "Complete.")
            written = write_rows(layout.data_file("blocks", day, site, manifest.runId), [(seq, encode(record))])
            manifest.add_files(layout, "blocks", site, [written])
        write_manifest(layout, manifest)
    update_latest(layout, manifest)


def directories(directory: Path, sizes: list[int]) -> None:
    """Time for a file in feeds of several sizes."""
    for size in sizes:
        layout = Layout(directory / str(size))
        publish(layout, size)
        for name, action in actions(layout, size).items():
            show(f"{size} files: {name}, a file", seconds(action) / size * 1e6, "µs")


def actions(layout: Layout, size: int) -> dict[str, Callable[[], object]]:
    """What is done to a feed, in this order."""
    blocks = Selection("blocks")
    return {
        "names of the manifests": lambda: manifest_paths(layout),
        "ls": lambda: count(runs(layout, blocks)),
        "cat": lambda: count(Records(layout, blocks)),
        "cat --latest": lambda: count(Records(layout, blocks).latest()),
        "cat --since the last seq": lambda: count(Records(layout, Selection("blocks", since=size))),
        "verify": lambda: verify(layout),
        "compact, every day": lambda: [
            compact(layout, DAY + timedelta(days=n), "gzip") for n in range(size // 1000 + 1)
        ],
        "cat, packed": lambda: count(Records(layout, blocks)),
    }


def count(things: Iterable[object]) -> int:
    return sum(1 for _ in things)


def main() -> None:
    sizes = [int(word) for word in sys.argv[1:]] or [2000, 8000]
    lines()
    with tempfile.TemporaryDirectory() as directory:
        streams(Path(directory))
        whole_way(Path(directory))
        directories(Path(directory), sizes)
    show("most memory", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MiB")


if __name__ == "__main__":
    main()
