"""Many sites in one process, or in several: CPU a page, memory over time, and how evenly the sites are served.

    python -m benchmarks.many_sites [--hosts 250] [--pages 10000] [--processes 1] [--real 20] [--state WHERE]

The sites stand on addresses of loopback, a story on each page with a ranking of ten others. Every ``--real``-th story
is a page of ../shared/corpus with the ranking added, 0 for none. ``--pages`` is the budget of all processes together;
each process has its share of the hosts and all share one state. The pause between two requests to a host is nought by
setting; one request at a time holds all the same. Memory is that of a crawler's process, read from /proc every few
seconds. CPU is compared with a run over a hundredth of the pages, so that starting up counts for none.
"""

import argparse
import gzip
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.loopback import NOT_FOUND, Answer, Site, addresses, free_port, serving
from benchmarks.throughput import PROJECT, environment

CORPUS = PROJECT.parent / "shared" / "corpus"
SECONDS_BETWEEN_LOOKS = 2.0
RANKED = 10
HTML = {"Content-Type": "text/html; charset=utf-8"}
TEXT = "The council voted on the new bridge on Monday evening after a long debate about its cost. " * 4
SETTINGS = {
    "DOWNLOAD_DELAY": "0",
    "AUTOTHROTTLE_ENABLED": "0",
    "LOG_LEVEL": "ERROR",
    "NEWSCRAWL_ALLOWED_NETWORKS": "127.0.0.0/8",
}


def main() -> None:
    """Crawl and print."""
    options = parse_arguments()
    hosts = addresses(options.hosts)
    port = free_port(hosts)
    per_host = options.pages * 3 // options.hosts + RANKED
    with serving(hosts, port, story_site, per_host, options.real), tempfile.TemporaryDirectory() as folder:
        small, whole = Path(folder) / "small", Path(folder) / "whole"
        state = options.state or ""
        base = crawl(small, hosts, port, max(options.pages // 100, options.hosts), options.processes, "")
        done = crawl(whole, hosts, port, options.pages, options.processes, state, show=True)
    report(options, done, base)


def parse_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hosts", type=int, default=250)
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--real", type=int, default=20, help="every n-th story is a page of the corpus; 0: none")
    parser.add_argument("--state", help="NEWSCRAWL_STATE; a SQLite file of the run's own by default")
    return parser.parse_args()


# --- the sites --------------------------------------------------------------------------------------------------------


def story_site(per_host: int, every: int) -> Site:
    """Sites of so many stories each."""
    real = list(real_pages()) if every else []

    def answer(_: str, target: str) -> Answer:
        number = 0 if target == "/" else story_number(target)
        if number is None or number > per_host:
            return NOT_FOUND
        if real and number and number % every == 0:
            page = real[number // every % len(real)]
            return 200, HTML, page + ranking(number, per_host).encode()
        return 200, HTML, story(number, per_host).encode()

    return answer


def real_pages() -> Iterable[bytes]:
    """Some pages of the corpus."""
    with (CORPUS / "gold.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines][::10]
    for row in rows:
        yield gzip.decompress((CORPUS / row["html"]).read_bytes())


def story_number(target: str) -> int | None:
    """Number of the story at a path."""
    word = target.rpartition("-")[2]
    return int(word) - 100_000 if target.startswith("/news/") and word.isdigit() else None


def path_of(number: int) -> str:
    return f"/news/2026/11/council-votes-on-bridge-{100_000 + number}"


def ranking(number: int, per_host: int) -> str:
    """A list of further stories, by which all are reached."""
    rows = "".join(
        f'<li><a href="{path_of(other)}">Council votes on bridge number {other} after debate</a></li>'
        for other in range(number * RANKED + 1, number * RANKED + RANKED + 1)
        if other <= per_host
    )
    return f'<section class="ranking"><h2>Most read</h2><ol>{rows}</ol></section>' if rows else ""


def story(number: int, per_host: int) -> str:
    """A small page; number 0 is the front page."""
    heading = f"Council votes on bridge number {number} after debate"
    text = "".join(f"<p>{part}. {number} {TEXT}</p>" for part in range(6)) if number else ""
    byline = '<p class="byline">By Ann Lee</p><time datetime="2026-11-22T08:00:00Z">22 November 2026</time>'
    article = f"<article><h1>{heading}</h1>{byline}{text}</article>" if number else "<h1>The Paper</h1>"
    title = heading if number else "The Paper"
    return (
        f"<!doctype html><html lang=en><title>{title}</title><body>{article}{ranking(number, per_host)}</body></html>"
    )


# --- the crawl --------------------------------------------------------------------------------------------------------


@dataclass
class Crawled:
    """What a crawl took and gave."""

    seconds: float = 0.0
    cpu: float = 0.0
    memory: list[float] = field(default_factory=list)
    """MiB of the largest process at each look."""
    pages: Counter[str] = field(default_factory=Counter)
    """Site → pages that were fetched."""


def crawl(
    folder: Path, hosts: list[str], port: int, pages: int, processes: int, state: str, *, show: bool = False
) -> Crawled:
    """Crawl the hosts in so many processes, each with its share of hosts and pages."""
    folder.mkdir()
    begun, running = time.monotonic(), []
    for number in range(processes):
        starts = folder / f"starts-{number}.txt"
        starts.write_text("\n".join(f"http://{host}:{port}/" for host in hosts[number::processes]), encoding="utf-8")
        words = ["-m", "scrapy", "crawl", "news", "-a", f"urls_file={starts}", "-a", "depth=100"]
        words += ["-a", f"max_pages={pages // processes}"]
        for key, value in (SETTINGS | {"NEWSCRAWL_DATA_DIR": str(folder / "data"), "NEWSCRAWL_STATE": state}).items():
            words += ["-s", f"{key}={value}"]
        running.append(subprocess.Popen([sys.executable, *words], cwd=PROJECT, env=environment()))
    done = Crawled()
    for process in running:
        watch(process, done, begun, show=show)
    done.seconds = time.monotonic() - begun
    for path in (folder / "data" / "feeds" / "runs").rglob("*.json"):
        manifest = json.loads(path.read_text(encoding="utf-8"))
        done.pages.update({site: entry["counts"]["fetched"] for site, entry in manifest["sites"].items()})
    return done


def watch(process: subprocess.Popen[bytes], done: Crawled, begun: float, *, show: bool) -> None:
    """Note a process's memory until it ends, then its CPU."""
    ended, looks = 0, 0
    while not ended:
        ended, status, usage = os.wait4(process.pid, os.WNOHANG)
        if not ended:
            done.memory.append(resident(process.pid))
            looks += 1
            if show and looks % 30 == 0:
                print(f"after {time.monotonic() - begun:5.0f} s {done.memory[-1]:6.0f} MiB", flush=True)
            time.sleep(SECONDS_BETWEEN_LOOKS)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"a crawl ended with exit code {process.returncode}")
    done.cpu += usage.ru_utime + usage.ru_stime


def resident(pid: int) -> float:
    """MiB that a process has in memory now; 0 where it has just ended."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def report(options: argparse.Namespace, done: Crawled, base: Crawled) -> None:
    """Print what the whole crawl cost beyond the small one."""
    pages, first = done.pages.total(), base.pages.total()
    counts = sorted(done.pages.values())
    tenth = max(len(done.memory) // 10, 1)
    print(f"{pages} pages of {options.hosts} sites in {done.seconds:.0f} s, {options.processes} processes")
    print(f"{(done.cpu - base.cpu) / (pages - first) * 1000:8.2f} ms of CPU a page")
    print(f"{done.cpu / done.seconds:8.2f} CPU seconds a second; the rest was waiting")
    print(f"{counts[0]:8} to {counts[-1]} pages a site, {counts[len(counts) // 2]} in the middle")
    print(f"{max(done.memory):8.0f} MiB at most, {done.memory[tenth]:.0f} after a tenth of the time")


if __name__ == "__main__":
    main()
