"""Records and runs of a feed, read through its manifests.

Only files that a manifest lists are read, and of each only the records of the runs that list it. So a reader sees every
record once at any moment, also while runs publish and ``scrapy feed compact`` replaces files under it.

Records come in the order of ``seq``, whatever files they lie in: whoever stops half-way goes on from the last one.
Memory holds the list of files and what stands next in the files that overlap, never their records.
"""

import heapq
import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryFile, gettempdir
from typing import Any, NamedTuple

from newscrawl.exporters.files import FeedError, read_lines
from newscrawl.exporters.layout import Layout, Stream
from newscrawl.exporters.manifest import FileEntry, Manifest, manifest_paths, read_manifest

MOST_OPEN_FILES = 256
"""Files whose records interleave are read side by side, up to this many; more are first merged in temporary files."""


@dataclass(frozen=True)
class Selection:
    """Which records to read."""

    stream: Stream = "articles"
    site: str | None = None
    """Registrable domain; ``None`` for all."""
    since: int | datetime | None = None
    """Records after this ``seq``, or observed at this instant or later; ``None`` for all."""

    def has_manifest(self, manifest: Manifest) -> bool:
        """Whether a run may have records of the selection. No record is observed after its run has ended."""
        if isinstance(self.since, int):
            return (manifest.lastSeq or 0) > self.since
        return self.since is None or manifest.finishedAt >= _written(self.since)

    def has_file(self, file: FileEntry) -> bool:
        """Whether a file of such a run may have some."""
        if file.stream != self.stream or self.site not in (None, file.site) or not file.rows:
            return False
        return not isinstance(self.since, int) or (file.lastSeq or 0) > self.since

    def has_record(self, record: dict[str, Any]) -> bool:
        """Whether a record of such a file is one."""
        if isinstance(self.since, int):
            return bool(record["seq"] > self.since)
        return self.since is None or record["observedAt"] >= _written(self.since)


def _written(instant: datetime) -> str:
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


class Entry(NamedTuple):
    """One record."""

    seq: int
    line: bytes
    """The record as it stands in its file, with its line end."""
    record: dict[str, Any]


@dataclass
class Source:
    """A data file and the runs whose records are read from it."""

    path: Path
    site: str
    rows: dict[str, int] = field(default_factory=dict)
    """Run id → number of records it has in the file."""
    manifests: dict[str, Path] = field(default_factory=dict)
    """Run id → the manifest that lists the file."""
    first_seq: int = 2**63
    last_seq: int = 0

    def add(self, manifest_path: Path, manifest: Manifest, file: FileEntry) -> None:
        """Takes in that a run lists the file."""
        self.rows[manifest.runId] = file.rows
        self.manifests[manifest.runId] = manifest_path
        self.first_seq = min(self.first_seq, file.firstSeq or 0)
        self.last_seq = max(self.last_seq, file.lastSeq or 0)


def listed_manifests(layout: Layout) -> list[Path]:
    """Every manifest at one moment: where a run is among them, so is each run that was published before it.

    Days are listed one after the other, and runs may be published meanwhile: two equal lists in a row show none was.
    """
    listed: list[Path] = []
    while (again := manifest_paths(layout)) != listed:
        listed = again
    return listed


def runs(layout: Layout, selection: Selection) -> Iterator[Manifest]:
    """The manifests of a selection, by day and run id; its stream does not count. Raises ``FeedError``."""
    for path in listed_manifests(layout):
        manifest = read_manifest(path)
        if selection.has_manifest(manifest) and selection.site in (None, *manifest.sites):
            yield manifest


class Records:
    """The records of a selection in the order of ``seq``, as the feed was at the time of the call.

    They can be gone through more than once. ``manifests`` narrows them to those of some runs. Raises ``FeedError``, at
    once or where a damaged file is reached.
    """

    def __init__(self, layout: Layout, selection: Selection, manifests: Iterable[Path] | None = None) -> None:
        self.layout = layout
        self.selection = selection
        self.sources = self._listed_by(listed_manifests(layout) if manifests is None else manifests)

    def __iter__(self) -> Iterator[Entry]:
        return (entry for entry in _in_order(self.sources, self._read) if self.selection.has_record(entry.record))

    def latest(self) -> Iterator[Entry]:
        """Only the newest record of each article or block, and none of withdrawn articles.

        The records are gone through twice: once to find the last ``seq`` of each ``id``, kept in a temporary database
        on the disk, and once to pick them.
        """
        try:
            with closing(sqlite3.connect("", isolation_level=None)) as database:
                yield from self._picked(_last_seqs(database, self))
        except sqlite3.Error as error:
            raise FeedError(f"Cannot remember the ids in a temporary database in {gettempdir()}: {error}.") from error

    def _picked(self, seqs: Iterator[int]) -> Iterator[Entry]:
        """Of the records, those of the given ``seq``, in ascending order, that are no deletions."""
        picked = next(seqs, None)
        for entry in self:
            if entry.seq == picked:
                picked = next(seqs, None)
                if entry.record["op"] != "delete":
                    yield entry

    def _listed_by(self, manifests: Iterable[Path]) -> list[Source]:
        """The files of the selection that these manifests list, in the order of their first ``seq``."""
        sources: dict[str, Source] = {}
        for manifest_path in manifests:
            manifest = read_manifest(manifest_path)
            if self.selection.has_manifest(manifest):
                for file in filter(self.selection.has_file, manifest.files):
                    source = sources.setdefault(file.path, Source(self._path(file, manifest_path), file.site))
                    source.add(manifest_path, manifest, file)
        return sorted(sources.values(), key=lambda source: source.first_seq)

    def _path(self, file: FileEntry, manifest_path: Path) -> Path:
        try:
            return self.layout.absolute(file.path)
        except ValueError as error:
            raise FeedError(f"{manifest_path} lists a wrong file: {error}") from error

    def _read(self, source: Source) -> Iterator[Entry]:
        """The records of one file, or of the files that have replaced it since it was listed."""
        rows: Counter[str] = Counter()
        try:
            for line in read_lines(source.path):
                entry, run_id = _entry(line, source.path)
                if run_id in source.rows:
                    rows[run_id] += 1
                    yield entry
        except FileNotFoundError:
            yield from self._read_replaced(source)
        else:
            if rows != source.rows:
                raise FeedError(f"{source.path} is damaged: it has not the rows that its manifests list.")

    def _read_replaced(self, source: Source) -> Iterator[Entry]:
        now = [file for file in self._listed_by(source.manifests.values()) if file.site == source.site]
        if any(file.path == source.path for file in now):
            raise FeedError(f"{source.path} is gone, though a manifest lists it.")
        for file in now:
            # A packed file holds other runs too, which are read from elsewhere.
            file.rows = {run_id: rows for run_id, rows in file.rows.items() if run_id in source.rows}
        # And it may hold what is read from other files of the same run.
        within = range(source.first_seq, source.last_seq + 1)
        return (entry for entry in _in_order(now, self._read) if entry.seq in within)


def _last_seqs(database: sqlite3.Connection, entries: Iterable[Entry]) -> Iterator[int]:
    """The last ``seq`` of each ``id``, ascending, found in an empty database."""
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("CREATE TABLE newest (id TEXT PRIMARY KEY, seq INTEGER) WITHOUT ROWID")
    database.execute("BEGIN")
    pairs = ((entry.record["id"], entry.seq) for entry in entries)
    database.executemany("INSERT OR REPLACE INTO newest VALUES (?, ?)", pairs)
    return (seq for (seq,) in database.execute("SELECT seq FROM newest ORDER BY seq"))


def read_record(line: bytes, path: Path) -> dict[str, Any]:
    """The object on a line of a data file. Raises :class:`FeedError` where it is none."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise FeedError(f"{path} is damaged: it has a line that is no record.") from error
    if not isinstance(record, dict):
        raise FeedError(f"{path} is damaged: it has a line that is no record.")
    return record


def _entry(line: bytes, path: Path) -> tuple[Entry, str]:
    """The record in a line and the id of its run."""
    record = read_record(line, path)
    try:
        return Entry(record["seq"], line, record), record["runId"]
    except KeyError as error:
        raise FeedError(f"{path} is damaged: it has a line that is no record.") from error


@dataclass(order=True)
class _Head:
    """The next record of a file that is being read, and the records after it."""

    seq: int
    entry: Entry = field(compare=False)
    rest: Iterator[Entry] = field(compare=False)
    is_temporary: bool = field(default=False, compare=False)


def _in_order(sources: Iterable[Source], read: Callable[[Source], Iterator[Entry]]) -> Iterator[Entry]:
    """Merges files, given by their first ``seq``, and opens each only when its turn comes."""
    heads: list[_Head] = []
    for source in sources:
        yield from _taken(heads, before=source.first_seq)
        if len(heads) >= MOST_OPEN_FILES:
            heads = _fewer(heads)
        _push(heads, read(source))
    yield from _taken(heads)


def _push(heads: list[_Head], entries: Iterator[Entry], *, is_temporary: bool = False) -> None:
    entry = next(entries, None)
    if entry:
        heapq.heappush(heads, _Head(entry.seq, entry, entries, is_temporary))


def _taken(heads: list[_Head], before: int | None = None) -> Iterator[Entry]:
    """Takes the records in order, all or those before a ``seq``."""
    while heads and (before is None or heads[0].seq < before):
        head = heads[0]
        yield head.entry
        following = next(head.rest, None)
        if following:
            heapq.heapreplace(heads, _Head(following.seq, following, head.rest, head.is_temporary))
        else:
            heapq.heappop(heads)


def _fewer(heads: list[_Head]) -> list[_Head]:
    """Merges the files that are open into one temporary file, which is then read in their stead."""
    kept = [head for head in heads if head.is_temporary]
    merged = [head for head in heads if not head.is_temporary]
    heapq.heapify(merged)
    _push(kept, _through_disk(_taken(merged)), is_temporary=True)
    return kept


def _through_disk(entries: Iterator[Entry]) -> Iterator[Entry]:
    try:
        with TemporaryFile() as file:
            file.writelines(entry.line for entry in entries)
            file.seek(0)
            for line in file:
                yield _entry(line, Path(str(file.name)))[0]
    except OSError as error:
        raise FeedError(f"Cannot merge in {gettempdir()}: {error.strerror or error}.") from error
