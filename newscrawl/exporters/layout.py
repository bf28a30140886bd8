"""Where each file of the feed lies under ``NEWSCRAWL_DATA_DIR``; ``docs/feed.md`` draws the tree.

Paths are made of the stream, the day, the site and the run. None of them comes from a page: a site that is not a plain
host name is escaped, and the others are checked.
"""

import re
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Literal
from urllib.parse import quote

Stream = Literal["articles", "blocks"]
STREAMS: tuple[Stream, ...] = ("articles", "blocks")
Compression = Literal["none", "gzip", "zstd"]
SUFFIXES: dict[Compression, str] = {"none": "", "gzip": ".gz", "zstd": ".zst"}

VERSION = "v1"
"""Version of the tree and of the records in it; grows when a reader of the old shape could not read the new one."""

PACKED = "packed-"
"""How the names of files begin that hold the records of many runs. No run id begins so."""

_RUN_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,99}")
_MOST_SITE_BYTES = 200


def compression_named(name: str) -> Compression:
    """The compression that ``NEWSCRAWL_FEED_COMPRESSION`` names. Raises ``ValueError`` for any other word."""
    for compression in SUFFIXES:
        if name == compression:
            return compression
    raise ValueError(f"NEWSCRAWL_FEED_COMPRESSION is {name!r}; it is one of {', '.join(SUFFIXES)}.")


def check_run_id(run_id: str) -> str:
    """The id itself, if it can name a file. Raises ``ValueError`` otherwise."""
    if not _RUN_ID.fullmatch(run_id) or run_id.startswith(PACKED):
        raise ValueError(f"{run_id!r} is no run id: letters, digits, - and _, at most 100 of them, not {PACKED}.")
    return run_id


def site_directory(site: str) -> str:
    """Name of a site's directory: percent-encoded, so that readers of Hive partitions see the site as records have it.

    A name too long for a file system is cut and ends in a hash.

    >>> site_directory("kangnamtimes.jp"), site_directory("127.0.0.1:8000"), site_directory("../x")
    ('site=kangnamtimes.jp', 'site=127.0.0.1%3A8000', 'site=..%2Fx')
    """
    encoded = quote(site, safe="", errors="replace")
    # Capitals too: some file systems do not tell them from small letters.
    escaped = re.sub(r"%..|[A-Z]", lambda m: m[0] if m[0][0] == "%" else f"%{ord(m[0]):02X}", encoded)
    if len(escaped) > _MOST_SITE_BYTES:
        digest = sha256(site.encode(errors="replace")).hexdigest()[:16]
        escaped = f"{escaped[:_MOST_SITE_BYTES].rpartition('%')[0]}+{digest}"
    return f"site={escaped}"


def day_directory(day: date) -> str:
    """
    >>> day_directory(date(2026, 11, 23))
    'dt=2026-11-23'
    """
    return f"dt={day.isoformat()}"


def day_of(directory: str) -> date | None:
    """The day of a directory's name; ``None`` for a directory of another kind."""
    try:
        return date.fromisoformat(directory.removeprefix("dt=")) if directory.startswith("dt=") else None
    except ValueError:
        return None


@dataclass(frozen=True)
class Layout:
    """The tree of one data directory."""

    data_dir: Path

    @property
    def feeds(self) -> Path:
        """Everything a consumer reads. Paths in manifests are relative to it."""
        return self.data_dir / "feeds"

    @property
    def latest(self) -> Path:
        """Newest good run of each site."""
        return self.feeds / "latest.json"

    @property
    def runs(self) -> Path:
        """The manifests, by day."""
        return self.feeds / "runs" / VERSION

    def partition(self, stream: Stream, day: date, site: str) -> Path:
        """The directory of a stream's files for one day and site."""
        return self.feeds / stream / VERSION / day_directory(day) / site_directory(site)

    def data_file(
        self, stream: Stream, day: date, site: str, run_id: str, part: int = 1, compression: Compression = "none"
    ) -> Path:
        """A data file of a run. ``day`` is the UTC day of the run's start, ``part`` counts from 1."""
        name = f"{check_run_id(run_id)}-{part:04}.jsonl{SUFFIXES[compression]}"
        return self.partition(stream, day, site) / name

    def manifest(self, day: date, run_id: str) -> Path:
        """The manifest of a run. ``day`` is the UTC day of the run's start."""
        return self.runs / day_directory(day) / f"{check_run_id(run_id)}.json"

    def relative(self, path: Path) -> str:
        """A path as manifests write it: from ``feeds/``, with slashes."""
        return path.relative_to(self.feeds).as_posix()

    def absolute(self, relative: str) -> Path:
        """The file that a manifest names. Raises ``ValueError`` for a path that leads out of ``feeds/``."""
        path = PurePosixPath(relative)
        if path.is_absolute() or ".." in path.parts:
            raise ValueError(f"{relative!r} leads out of the feed.")
        return self.feeds / path
