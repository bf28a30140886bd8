"""The manifest of a run: written last, it is what makes the run's files part of the feed.

``latest.json`` beside the manifests names the newest good run of each site.
"""

import json
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal, TypeVar, cast

from newscrawl.exporters.files import FeedError, Written, write_whole
from newscrawl.exporters.jsonlines import encode
from newscrawl.exporters.layout import Layout, Stream, day_directory, day_of

Verdict = Literal["ok", "unchanged", "locked", "blocked", "broken", "unreachable", "failed", "partial"]
Part = TypeVar("Part")
INSTANT_FORMAT = "%Y-%m-%dT%H:%M:%SZ"
GOOD_VERDICTS: tuple[Verdict, ...] = ("ok", "unchanged")
"""Verdicts with which a run may become a site's latest."""


@dataclass
class FileEntry:
    """A data file, or the part of a packed file that holds the run's records."""

    stream: Stream
    """``articles`` or ``blocks``."""

    site: str
    """Registrable domain of all records in it."""

    path: str
    """Place of the file, from ``feeds/``. A packed file is listed by every run that has records in it."""

    rows: int
    """Number of the run's records in the file: those with its ``runId``."""

    bytes: int
    """Size of the whole file, compressed if it is."""

    sha256: str
    """Hash of the whole file, 64 hex digits."""

    firstSeq: int | None = None
    """Smallest ``seq`` among the run's records in the file."""

    lastSeq: int | None = None
    """Greatest ``seq`` among the run's records in the file."""


@dataclass
class SiteResult:
    """How the run went at one site."""

    verdict: Verdict
    """The site's own verdict; ``locked`` where another run held the site and it was left out."""

    reason: str
    """The verdict in one sentence."""

    counts: dict[str, int] = field(default_factory=dict)
    """What happened to the site's addresses, and how many records were written."""


@dataclass
class Accounting:
    """What became of the addresses: ``discovered`` is the sum of all the others."""

    discovered: int = 0
    """Distinct addresses that the run came upon."""

    fetched: dict[str, int] = field(default_factory=dict)
    """Fetched and read, by what they were."""

    unchanged: dict[str, int] = field(default_factory=dict)
    """Fetched and found as they were, by how that showed."""

    skipped: dict[str, int] = field(default_factory=dict)
    """Rightly not fetched, by cause."""

    failed: dict[str, int] = field(default_factory=dict)
    """Not fetched or not read, by cause."""

    def adds_up(self) -> bool:
        """Whether every discovered address is accounted for once."""
        parts = (self.fetched, self.unchanged, self.skipped, self.failed)
        return self.discovered == sum(sum(causes.values()) for causes in parts)


@dataclass
class Manifest:
    """A run: what it was, how it ended, and the files it published."""

    schema: str = "newscrawl/run/1"
    """Name and version of this schema."""

    runId: str = ""
    """Id of the run, which its files are named after."""

    spider: str = ""
    """Name of the spider."""

    startedAt: str = ""
    """Start of the run in UTC, as ``2026-08-01T10:00:00Z``. Its day is the run's ``dt``."""

    finishedAt: str = ""
    """End of the run in UTC."""

    verdict: Verdict = "failed"
    """How the run ended; ``partial`` where its sites ended differently."""

    exitCode: int = 7
    """Exit code of the command."""

    reason: str = ""
    """The verdict in one sentence."""

    sites: dict[str, SiteResult] = field(default_factory=dict)
    """Every site of the run with its own verdict."""

    accounting: Accounting = field(default_factory=Accounting)
    """What became of every address of the run."""

    fillRates: dict[str, float] = field(default_factory=dict)
    """Field of the articles → share of the run's articles that have a value in it, from 0 to 1."""

    files: list[FileEntry] = field(default_factory=list)
    """The run's data files. A run without records has none."""

    firstSeq: int | None = None
    """Smallest ``seq`` of the run; null for a run without records."""

    lastSeq: int | None = None
    """Greatest ``seq`` of the run; null for a run without records."""

    versions: dict[str, str] = field(default_factory=dict)
    """Versions of the programs that took part."""

    def day(self) -> date:
        """The UTC day of the start. Raises ``ValueError`` if ``startedAt`` is no instant."""
        return parse_instant(self.startedAt).date()

    def add_files(self, layout: Layout, stream: Stream, site: str, parts: list[Written]) -> None:
        """Lists files that were written for one stream and site, and widens ``firstSeq`` and ``lastSeq`` by theirs."""
        for part in parts:
            place = layout.relative(part.path)
            entry = FileEntry(stream, site, place, part.rows, part.bytes, part.sha256, part.first_seq, part.last_seq)
            self.files.append(entry)
        self.firstSeq, self.lastSeq = self.seq_range()

    def seq_range(self) -> tuple[int | None, int | None]:
        """Smallest and greatest ``seq`` of the files; nulls where there are no records."""
        firsts = (entry.firstSeq for entry in self.files if entry.firstSeq is not None)
        lasts = (entry.lastSeq for entry in self.files if entry.lastSeq is not None)
        return min(firsts, default=None), max(lasts, default=None)


def parse_instant(text: str) -> datetime:
    """An instant of the feed, ``YYYY-MM-DDThh:mm:ssZ``. Raises ``ValueError`` for any other shape."""
    return datetime.strptime(text, INSTANT_FORMAT).replace(tzinfo=UTC)


def write_manifest(layout: Layout, manifest: Manifest) -> Path:
    """Publishes a run, after all its files were written. Raises ``FeedError``; nothing is published then."""
    path = layout.manifest(manifest.day(), manifest.runId)
    write_whole(path, encode(manifest))
    return path


def read_manifest(path: Path) -> Manifest:
    """Reads a manifest. Keys of a later version are passed over. Raises ``FeedError``."""
    try:
        return manifest_from_json(json.loads(path.read_bytes()))
    except OSError as error:
        raise FeedError(f"Cannot read {path}: {error.strerror}.") from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise FeedError(f"{path} is no manifest: {error}.") from error


def manifest_from_json(content: dict[str, Any]) -> Manifest:
    """The manifest that a JSON object holds. Raises ``KeyError`` or ``TypeError`` if it is none."""
    parts = {
        "sites": {site: _known(SiteResult, result) for site, result in content["sites"].items()},
        "accounting": _known(Accounting, content["accounting"]),
        "files": [_known(FileEntry, entry) for entry in content["files"]],
    }
    return _known(Manifest, content | parts)


def _known(kind: type[Part], values: dict[str, Any]) -> Part:
    names = {part.name for part in fields(cast(Any, kind))}
    return kind(**{name: value for name, value in values.items() if name in names})


def manifest_paths(layout: Layout, day: date | None = None) -> list[Path]:
    """The manifests of a day, or all, in the order of days and run ids; time is linear in their number.

    Raises ``FeedError``.
    """
    days = [day] if day else published_days(layout)
    return [
        path
        for each in days
        for path in sorted(_entries(layout.runs / day_directory(each)))
        if path.suffix == ".json" and not path.name.startswith(".")
    ]


def published_days(layout: Layout) -> list[date]:
    """The days that have manifests, oldest first. Raises ``FeedError``."""
    days = (day_of(directory.name) for directory in _entries(layout.runs))
    return sorted(day for day in days if day)


def _entries(directory: Path) -> list[Path]:
    # Not a glob, which passes over what it may not read.
    try:
        return list(directory.iterdir()) if directory.exists() else []
    except OSError as error:
        raise FeedError(f"Cannot list {error.filename}: {error.strerror}.") from error


@dataclass
class Latest:
    """A site's entry in ``latest.json``: its newest run that was ``ok`` or ``unchanged``."""

    runId: str
    """Id of the run."""

    verdict: Verdict
    """The site's verdict in that run: ``ok`` or ``unchanged``."""

    finishedAt: str
    """End of the run in UTC."""

    lastSeq: int | None
    """Greatest ``seq`` that the site's good runs reached; null while none wrote a record."""

    manifest: str
    """Place of the run's manifest, from ``feeds/``."""


def read_latest(layout: Layout) -> dict[str, Latest]:
    """Site → its newest good run; empty before the first. Raises ``FeedError``."""
    try:
        content = json.loads(layout.latest.read_bytes())
        return {site: _known(Latest, entry) for site, entry in content.items()}
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise FeedError(f"Cannot read {layout.latest}: {error.strerror}.") from error
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise FeedError(f"{layout.latest} is damaged: {error}.") from error


def update_latest(layout: Layout, manifest: Manifest) -> None:
    """Enters a published run for each site where it was good, unless a newer run stands there. Alone at publishing.

    Raises ``FeedError``; the file stays as it was then.
    """
    entries = latest_entries(layout, manifest)
    if not entries:
        return
    latest = read_latest(layout)
    moved = {site: newer(latest.get(site), entry) for site, entry in entries.items()}
    if any(latest.get(site) != entry for site, entry in moved.items()):
        content = {site: asdict(entry) for site, entry in sorted((latest | moved).items())}
        write_whole(layout.latest, encode(content))


def latest_entries(layout: Layout, manifest: Manifest) -> dict[str, Latest]:
    """What a run has to say in ``latest.json``: an entry for each site where it was good."""
    good = (site for site, result in manifest.sites.items() if result.verdict in GOOD_VERDICTS)
    return {site: _entry(layout, manifest, site) for site in good}


def latest_from_json(text: str) -> Latest:
    """An entry of ``latest.json``."""
    return _known(Latest, json.loads(text))


def _entry(layout: Layout, manifest: Manifest, site: str) -> Latest:
    last = max((file.lastSeq for file in manifest.files if file.site == site and file.lastSeq), default=None)
    place = layout.relative(layout.manifest(manifest.day(), manifest.runId))
    return Latest(manifest.runId, manifest.sites[site].verdict, manifest.finishedAt, last, place)


def newer(standing: Latest | None, entry: Latest) -> Latest:
    """Which of two entries of a site is to stand: ``seq`` decides, and between equal ones the end of the run.

    A run without a record takes over the ``lastSeq`` that was reached before it.
    """
    if standing is None:
        return entry
    entry = replace(entry, lastSeq=entry.lastSeq or standing.lastSeq)

    def age(latest: Latest) -> tuple[int, str, str]:
        return latest.lastSeq or 0, latest.finishedAt, latest.runId

    return max(standing, entry, key=age)
