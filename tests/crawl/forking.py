"""Crawls started by forking a process that has everything loaded: a start takes a tenth of one from nothing.

``python -m tests.crawl.forking`` reads a call of ``scrapy`` a line, as JSON, and answers with the
process's id and, when that has ended, with its exit code.
"""

import json
import os
import resource
import select
import signal
import subprocess
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Self

from newscrawl.extraction import extract_page

PROJECT = Path(__file__).parents[2]
CRAWLING = ("exporters", "extensions", "extraction", "middlewares", "pipelines", "spiders")
LOADED = ("newscrawl.commands.crawl", *(f"newscrawl.{part}" for part in CRAWLING))
"""What a crawl loads; a package is loaded with all that is in it."""
PAGE = "<html><body><article><h1>Title</h1><p>By Ann Example, 1 August 2026</p><p>Text.</p></article></body></html>"


class Forks:
    """Starts crawls one after the other, each to be waited for; to be used in a ``with`` block."""

    def __init__(self) -> None:
        clean = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "bufsize": 0}
        self.process = subprocess.Popen([sys.executable, "-m", "tests.crawl.forking"], cwd=PROJECT, env=clean, **pipes)
        self.pid = 0

    def start(self, words: list[str], errors: Path = Path(os.devnull), most_files: int = 1024) -> None:
        """Starts ``scrapy`` with these words; standard error goes to ``errors``, and so many files may be open."""
        assert self.process.stdin
        self.process.stdin.write(json.dumps([words, str(errors), most_files]).encode() + b"\n")
        self.pid = self.wait()

    def run(self, words: list[str], errors: Path, most_files: int = 1024) -> tuple[int, str]:
        """Starts ``scrapy`` and waits for its end: exit code and standard error."""
        self.start(words, errors, most_files)
        return self.wait(), errors.read_text("utf-8")

    def has_ended(self) -> bool:
        """Whether the crawl that was started last has come to its end."""
        return bool(select.select([self.process.stdout], [], [], 0)[0])

    def kill(self) -> None:
        """Kills the crawl that was started last, if it has not ended."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)

    def wait(self) -> int:
        """The exit code of the crawl that was started last, once it has ended; negative for a signal."""
        assert self.process.stdout
        return int(self.process.stdout.readline())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.process.communicate()


def main() -> None:
    """Forks a crawl for every line."""
    for package in map(import_module, LOADED):
        for module in walk_packages(getattr(package, "__path__", ()), f"{package.__name__}."):
            import_module(module.name)
    extract_page(PAGE, "https://example.test/news/1")
    assert "twisted.internet.reactor" not in sys.modules, "a reactor cannot be forked"
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            become(*json.loads(line))
        print(pid, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)


def become(words: list[str], errors: str, most_files: int) -> None:
    """Becomes ``scrapy`` with these words."""
    from scrapy.cmdline import execute

    for place, flags, stream in ((os.devnull, os.O_RDONLY, 0), (errors, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 2)):
        handle = os.open(place, flags)
        os.dup2(handle, stream)
        os.close(handle)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most_files, most_files))
    execute(["scrapy", *words])


if __name__ == "__main__":
    main()
