"""Crawls as a user runs them: ``scrapy crawl`` in a process of its own, and what it left behind."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

PROJECT = Path(__file__).parents[2]
QUICK = {
    "DOWNLOAD_DELAY": "0",
    "AUTOTHROTTLE_ENABLED": "0",
    "RETRY_TIMES": "0",
    "DOWNLOAD_TIMEOUT": "20",
    "NEWSCRAWL_FIRST_PAUSE_SECONDS": "0.05",
    "NEWSCRAWL_ALLOWED_NETWORKS": "127.0.0.0/8",
}


ABOUT_THE_SITE = ("/robots.txt", "/.well-known/tdmrep.json")
"""What is asked of every host beside its pages."""


@dataclass
class Crawled:
    """The end of one run and its part of the feed."""

    code: int
    errors: str
    data_dir: Path
    manifest: dict[str, Any] = field(default_factory=dict)
    articles: list[dict[str, Any]] = field(default_factory=list)
    blocks: list[dict[str, Any]] = field(default_factory=list)
    cpu_seconds: float = 0.0
    """Processor time of the whole command."""
    peak_bytes: float = 0.0
    """Most memory that it had at once."""

    def log(self) -> str:
        """Everything that was logged into the data directory."""
        return "\n".join(path.read_text("utf-8") for path in sorted(self.data_dir.glob("logs/*/*.log")))


MEASURE = """
import resource, subprocess, sys
code = subprocess.call(sys.argv[2:])
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w") as file:
    file.write(f"{used.ru_utime + used.ru_stime} {used.ru_maxrss * 1024}")
sys.exit(code)
"""
"""A small process around a command: the system counts a child's memory from its parent's on, and ours is large."""


def scrapy(
    *words: str, env: dict[str, str] | None = None, cwd: Path = PROJECT, usage: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """``scrapy`` with the environment of the caller, proxies aside. ``usage``: where to write what it used."""
    clean = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    command = [sys.executable, "-W", "error::DeprecationWarning:newscrawl", "-m", "scrapy", *words]
    if usage:
        command = [sys.executable, "-S", "-c", MEASURE, str(usage), *command]
    return subprocess.run(
        command, cwd=cwd, env=clean | (env or {}), capture_output=True, encoding="utf-8", timeout=300, check=False
    )


def crawl_words(data_dir: Path, spider: str, arguments: dict[str, str], settings: dict[str, str]) -> list[str]:
    """The words of a quick ``scrapy crawl`` into ``data_dir``."""
    words = ["crawl", spider]
    for name, value in arguments.items():
        words += ["-a", f"{name}={value}"]
    for name, value in (QUICK | {"NEWSCRAWL_DATA_DIR": str(data_dir)} | settings).items():
        words += ["-s", f"{name}={value}"]
    return words


def crawl(
    data_dir: Path,
    spider: str = "news",
    env: dict[str, str] | None = None,
    settings: dict[str, str] | None = None,
    **arguments: str,
) -> Crawled:
    """Run a spider and read what it published."""
    before = set(data_dir.glob("feeds/runs/v1/*/*.json"))
    # Elsewhere than in the data directory, which may be full, or not to be written.
    with TemporaryDirectory() as elsewhere:
        usage = Path(elsewhere) / "usage"
        done = scrapy(*crawl_words(data_dir, spider, arguments, settings or {}), env=env, usage=usage)
        crawled = Crawled(done.returncode, done.stderr, data_dir)
        crawled.cpu_seconds, crawled.peak_bytes = map(float, usage.read_text().split())
    written = set(data_dir.glob("feeds/runs/v1/*/*.json")) - before
    for path in written:
        crawled.manifest = json.loads(path.read_bytes())
        for file in crawled.manifest["files"]:
            rows = [json.loads(line) for line in (data_dir / "feeds" / file["path"]).read_bytes().splitlines()]
            getattr(crawled, file["stream"]).extend(rows)
    assert len(written) <= 1, "one run, one manifest"
    return crawled
