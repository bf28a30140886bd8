"""CPU a page of the whole of newscrawl beside Scrapy's bare download and the usual stack, over the same real pages.

    python -m benchmarks.throughput [--corpus ../shared/corpus] [--every 1] [--only WORD,...] [--profile]

The pages are served from loopback by another process, one request at a time to each of ``--hosts`` addresses and
without a pause. Each crawler is a process of its own:

- ``download``: a spider that does nothing with its pages, Scrapy's defaults;
- ``usual``: ``LinkExtractor``, JSON-LD and trafilatura, items written by Scrapy's own feed export;
- ``newscrawl``: ``scrapy crawl news``: every field, link blocks, pipelines, state, feeds; its links are judged,
  remembered and queued until the budget, which is the number of pages, is used up.

A figure is the CPU of the process over all pages less that over one page, so that starting up counts for none. What
counts are the ratios within one run. trafilatura is no dependency of the project: ``pip install
trafilatura lxml_html_clean`` first.
``--profile`` also samples newscrawl with py-spy and prints where its CPU goes, part by part.
"""

import argparse
import gzip
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from w3lib.url import safe_url_string

from benchmarks.loopback import NOT_FOUND, Answer, Site, addresses, free_port, serving
from benchmarks.sampling import sampled

PROJECT = Path(__file__).parents[1]
ALLOWED_OF_DOWNLOAD, ALLOWED_OF_USUAL = 4.0, 1 / 3
SETTINGS = {
    "CONCURRENT_REQUESTS": "64",
    "CONCURRENT_REQUESTS_PER_DOMAIN": "1",
    "DOWNLOAD_DELAY": "0.001",
    "LOG_LEVEL": "ERROR",
}
"""The same for all three. With no delay at all Scrapy would not keep to one request at a time."""
LINES_OF_PROFILE = 30
OUR_SETTINGS = {"AUTOTHROTTLE_ENABLED": "0", "NEWSCRAWL_ALLOWED_NETWORKS": "127.0.0.0/8"}


def main() -> None:
    """Measure and print."""
    options = parse_arguments()
    hosts = addresses(options.hosts)
    port = free_port(hosts)
    pages = list(places(options.corpus, options.every, hosts, port))
    print(f"{len(pages)} pages on {len(hosts)} hosts; milliseconds of CPU a page")
    with serving(hosts, port, corpus_site, options.corpus, options.every, hosts, port):
        figures = {name: measure(name, [url for url, _ in pages]) for name in options.only.split(",")}
        report(figures)
        if options.profile:
            profile([url for url, _ in pages], figures["newscrawl"])


def parse_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=PROJECT.parent / "shared" / "corpus")
    parser.add_argument("--every", type=int, default=1, help="take every n-th page only")
    parser.add_argument("--hosts", type=int, default=16)
    parser.add_argument("--only", default="download,usual,newscrawl", help="which crawlers, apart by commas")
    parser.add_argument("--profile", action="store_true", help="print where newscrawl's CPU goes")
    return parser.parse_args()


# --- the pages --------------------------------------------------------------------------------------------------------


def places(corpus: Path, every: int, hosts: list[str], port: int) -> Iterator[tuple[str, dict[str, str]]]:
    """Address on loopback and row of each page: its own path on one of the hosts."""
    with (corpus / "gold.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines][::every]
    for number, row in enumerate(rows):
        parts = urlsplit(row["url"])
        query = f"?{parts.query}" if parts.query else ""
        yield safe_url_string(f"http://{hosts[number % len(hosts)]}:{port}{parts.path or '/'}{query}"), row


def corpus_site(corpus: Path, every: int, hosts: list[str], port: int) -> Site:
    """The pages as their sites would send them, compressed; links to their own host lead to the host on loopback."""
    pages: dict[tuple[str, str], Answer] = {}
    for url, row in places(corpus, every, hosts, port):
        parts = urlsplit(url)
        target = url.partition(parts.netloc)[2]
        own = urlsplit(row["url"]).netloc.encode()
        body = gzip.decompress((corpus / row["html"]).read_bytes())
        for scheme in (b"https:", b"http:", b""):
            body = body.replace(scheme + b"//" + own, scheme.replace(b"s", b"") + b"//" + parts.netloc.encode())
        headers = {"Content-Type": "text/html; charset=utf-8", "Content-Encoding": "gzip"}
        pages[parts.netloc, target] = 200, headers, gzip.compress(body, 6)
    return lambda host, target: pages.get((host, target), NOT_FOUND)


# --- the crawlers -----------------------------------------------------------------------------------------------------


def measure(name: str, urls: list[str]) -> float:
    """Milliseconds of CPU a page of one crawler."""
    return (cpu(name, urls) - cpu(name, urls[:1])) / (len(urls) - 1) * 1000


def cpu(name: str, urls: list[str]) -> float:
    """Seconds of CPU that a crawler's process takes for some pages."""
    with tempfile.TemporaryDirectory() as folder:
        words, cwd = crawler_words(name, urls, Path(folder)), working_directory(name, folder)
        process = subprocess.Popen([sys.executable, *words], cwd=cwd, env=environment())
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{name} ended with exit code {process.returncode}")
    return usage.ru_utime + usage.ru_stime


def working_directory(name: str, folder: str) -> Path:
    """Where a crawler runs: outside of the project Scrapy has its defaults."""
    return PROJECT if name == "newscrawl" else Path(folder)


def environment() -> dict[str, str]:
    """The environment without proxies."""
    return {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}


def crawler_words(name: str, urls: list[str], folder: Path) -> list[str]:
    """What Python runs for one crawler."""
    starts = folder / "starts.txt"
    starts.write_text("\n".join(urls), encoding="utf-8")
    settings = dict(SETTINGS)
    if name == "newscrawl":
        settings |= OUR_SETTINGS | {"NEWSCRAWL_DATA_DIR": str(folder / "data")}
        words = ["-m", "scrapy", "crawl", "news", "-a", f"max_pages={len(urls)}"]
    else:
        words = ["-m", "scrapy", "runspider", str(PROJECT / "benchmarks" / "peers" / f"{name}.py")]
        if name == "usual":
            words += ["-o", str(folder / "items.jsonl")]
    words += ["-a", f"urls_file={starts}"]
    for key, value in settings.items():
        words += ["-s", f"{key}={value}"]
    return words


# --- the report -------------------------------------------------------------------------------------------------------


def report(figures: dict[str, float]) -> None:
    """Print the figures and the ratios that are asked for."""
    for name, figure in figures.items():
        print(f"{name:<12}{figure:8.2f}")
    ours = figures.get("newscrawl")
    for peer, allowed in (("download", ALLOWED_OF_DOWNLOAD), ("usual", ALLOWED_OF_USUAL)):
        if ours and peer in figures:
            print(f"newscrawl / {peer:<10}{ours / figures[peer]:6.2f} (allowed {allowed:.2f})")


def profile(urls: list[str], milliseconds: float) -> None:
    """Print the share and the milliseconds a page of each part of newscrawl, starting up aside."""
    with tempfile.TemporaryDirectory() as folder:
        samples = sampled(crawler_words("newscrawl", urls, Path(folder)), PROJECT, environment())
    del samples["imports"]
    total = samples.total()
    print(f"\n{'part':<36}{'share':>7}{'ms a page':>11}")
    for part, number in samples.most_common(LINES_OF_PROFILE):
        print(f"{part:<36}{number / total:>7.1%}{milliseconds * number / total:>11.2f}")


if __name__ == "__main__":
    main()
