"""A reader that polls a feed as long as a test lasts, and believes nothing.

``python -m tests.exporters.polling DATA_DIR`` reads the feed over and over until its standard input is closed.
"""

import json
import select
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

from newscrawl.exporters.layout import STREAMS, Layout
from newscrawl.exporters.reading import Records, Selection, listed_manifests

PAUSE_SECONDS = 0.05
"""Between two looks, so that the reader leaves the processor to those it watches."""


@contextmanager
def polled(data_dir: Path) -> Iterator[None]:
    """A process of its own reads the feed over and over; what it finds wrong fails the test."""
    command = [sys.executable, "-m", "tests.exporters.polling", str(data_dir)]
    project = Path(__file__).parents[2]
    reader = subprocess.Popen(command, cwd=project, stdin=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
    try:
        yield
    finally:
        errors = reader.communicate()[1]
    assert (reader.returncode, errors) == (0, ""), "the reader saw what must never be seen"


class Reader:
    """What one reader has seen, and what each further look must agree with."""

    def __init__(self, data_dir: Path) -> None:
        self.layout = Layout(data_dir)
        self.lines: list[bytes] = []
        self.files: dict[Path, bytes] = {}

    def look(self) -> None:
        """Looks through the manifests, by globs, and at ``latest.json``."""
        self.look_through_manifests()
        self.look_by_globs()
        self.look_at_latest()

    def look_through_manifests(self) -> None:
        """Every record once, without holes, and those that were seen before where they were."""
        manifests = listed_manifests(self.layout)
        entries = [
            entry for stream in STREAMS for entry in Records(self.layout, Selection(stream), manifests=manifests)
        ]
        entries.sort(key=lambda entry: entry.seq)
        assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
        lines = [entry.line for entry in entries]
        assert lines[: len(self.lines)] == self.lines
        self.lines = lines

    def look_by_globs(self) -> None:
        """Every file that has its final name is whole, and stays as it is."""
        for path in self.layout.feeds.glob("*/v1/**/*.json*"):
            content = path.read_bytes()
            assert content.endswith(b"\n") and all(json.loads(line) for line in content.splitlines())
            assert self.files.setdefault(path, sha256(content).digest()) == sha256(content).digest()

    def look_at_latest(self) -> None:
        """It names runs that are there, and never an earlier one than before."""
        if self.layout.latest.exists():
            for entry in json.loads(self.layout.latest.read_bytes()).values():
                assert self.layout.absolute(entry["manifest"]).exists()


def revisions(lines: list[bytes]) -> dict[str, list[str]]:
    """Id → the texts of an article's revisions, which are numbered from 1 and each other than the one before."""
    told: dict[str, list[str]] = {}
    for record in map(json.loads, lines):
        if record["schema"].startswith("newscrawl/article/"):
            texts = told.setdefault(record["id"], [])
            texts.append(record["articleBody"])
            assert record["rev"] == len(texts)
    assert all(before != after for texts in told.values() for before, after in pairwise(texts))
    return told


def main() -> None:
    """Looks until standard input is closed, and once more."""
    reader = Reader(Path(sys.argv[1]))
    while not select.select([sys.stdin], [], [], PAUSE_SECONDS)[0]:
        reader.look()
    reader.look()


if __name__ == "__main__":
    main()
