"""Packs the files of a day into one for each stream and site: ``scrapy feed compact DAY``.

The packed files are written under new names, then the day's manifests are replaced one by one, then what they listed
before is removed. Each manifest stands for the records of its own run, so at any moment between, and after a kill, a
reader sees every record once: in the old files of the runs whose manifest still lists those, in the packed file for the
others. A second call finishes what was left.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from newscrawl.exporters.files import FeedError, Row, compression_of, file_digest, write_rows, write_whole
from newscrawl.exporters.jsonlines import encode
from newscrawl.exporters.layout import PACKED, STREAMS, SUFFIXES, VERSION, Compression, Layout, Stream, day_directory
from newscrawl.exporters.manifest import FileEntry, Manifest, locked, manifest_paths, read_manifest
from newscrawl.exporters.reading import Records, Selection

Listing = dict[Path, Manifest]
"""The manifests of the day, by their place."""


@dataclass(frozen=True)
class Packing:
    """What a call came to."""

    files_before: int
    bytes_before: int
    files_after: int
    bytes_after: int


def compact(layout: Layout, day: date, compression: Compression) -> Packing:
    """Packs a day. Raises ``FeedError``; readers find the feed as whole as before then."""
    with locked(layout, "compact"):
        before = _listing(layout, day)
        after = dict(before)
        for (stream, site), entries in _groups(before).items():
            if not _is_packed(entries, compression):
                name = _packed_name(entries, compression)
                packed = _pack(
                    layout, Selection(stream, site), entries, layout.partition(stream, day, site) / name, before
                )
                after = {path: _with_packed(manifest, packed) for path, manifest in after.items()}
        # Alone with what publishes runs, which must find its files as it left them.
        with locked(layout, "publish"):
            _replace_manifests(before, after)
            _remove_left_overs(layout, day)
    return Packing(*_size(before), *_size(after))


def _listing(layout: Layout, day: date) -> Listing:
    listing = {path: read_manifest(path) for path in manifest_paths(layout, day)}
    for path, manifest in listing.items():
        if manifest.schema != Manifest.schema:
            raise FeedError(f"{path} is of a version that this one cannot rewrite ({manifest.schema}).")
    return listing


def _groups(listing: Listing) -> dict[tuple[Stream, str], dict[str, list[FileEntry]]]:
    """Stream and site → run id → what the run lists of them."""
    groups: dict[tuple[Stream, str], dict[str, list[FileEntry]]] = {}
    for manifest in listing.values():
        for entry in manifest.files:
            groups.setdefault((entry.stream, entry.site), {}).setdefault(manifest.runId, []).append(entry)
    return groups


def _is_packed(entries: dict[str, list[FileEntry]], compression: Compression) -> bool:
    paths = {Path(entry.path) for files in entries.values() for entry in files}
    only = paths.pop()
    return not paths and only.name.startswith(PACKED) and compression_of(only) == compression


def _packed_name(entries: dict[str, list[FileEntry]], compression: Compression) -> str:
    """A name that no other set of files gives: one that manifests list already is never written to."""
    described = [[run_id, file.path, file.sha256] for run_id, files in sorted(entries.items()) for file in files]
    return f"{PACKED}{sha256(encode({'files': described})).hexdigest()[:16]}.jsonl{SUFFIXES[compression]}"


def _pack(
    layout: Layout, selection: Selection, entries: dict[str, list[FileEntry]], path: Path, listing: Listing
) -> dict[str, FileEntry]:
    """Writes the packed file of a stream and site. Returns run id → the run's entry for it."""
    for file in {file.path: file for files in entries.values() for file in files}.values():
        source = layout.absolute(file.path)
        if file_digest(source) != (file.bytes, file.sha256):
            raise FeedError(f"{source} is damaged: its checksum is not that of its manifest; the day stays as it was.")
    seqs: dict[str, _Range] = defaultdict(_Range)
    written = write_rows(path, _noted(Records(layout, selection, listing), seqs))
    blank = replace(
        next(iter(entries.values()))[0], path=layout.relative(path), bytes=written.bytes, sha256=written.sha256
    )
    return {
        run_id: replace(blank, rows=noted.rows, firstSeq=noted.first, lastSeq=noted.last)
        for run_id, noted in seqs.items()
    }


@dataclass
class _Range:
    """A run's records in a packed file."""

    rows: int = 0
    first: int = 0
    last: int = 0


def _noted(records: Records, seqs: dict[str, _Range]) -> Iterator[Row]:
    """Passes the rows on, and notes which run has which on the way."""
    for entry in records:
        noted = seqs[entry.record["runId"]]
        noted.rows += 1
        noted.first = noted.first or entry.seq
        noted.last = entry.seq
        yield entry.seq, entry.line


def _with_packed(manifest: Manifest, packed: dict[str, FileEntry]) -> Manifest:
    new = packed.get(manifest.runId)
    if new is None:
        return manifest
    kept = [entry for entry in manifest.files if (entry.stream, entry.site) != (new.stream, new.site)]
    return replace(manifest, files=[*kept, new])


def _replace_manifests(before: Listing, after: Listing) -> None:
    for path, manifest in after.items():
        if manifest != before[path]:
            if read_manifest(path) != before[path]:
                raise FeedError(f"{path} has changed while the day was packed; run the command once more.")
            write_whole(path, encode(manifest))


def _remove_left_overs(layout: Layout, day: date) -> None:
    """Removes what was packed, now or by a call that was killed: unlisted files of published runs and of packing."""
    listing = _listing(layout, day)
    listed = {layout.absolute(entry.path) for manifest in listing.values() for entry in manifest.files}
    runs = {manifest.runId for manifest in listing.values()}
    try:
        for stream in STREAMS:
            for path in (layout.feeds / stream / VERSION / day_directory(day)).glob("site=*/*"):
                name = path.name.removeprefix(".")
                if path not in listed and (name.startswith(PACKED) or name.rpartition("-")[0] in runs):
                    path.unlink()
    except OSError as error:
        raise FeedError(f"Cannot remove {error.filename}, which has been packed: {error.strerror}.") from error


def _size(listing: Listing) -> tuple[int, int]:
    """Number of files and of bytes, each file counted once."""
    sizes = {entry.path: entry.bytes for manifest in listing.values() for entry in manifest.files}
    return len(sizes), sum(sizes.values())
