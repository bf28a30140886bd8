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

from newscrawl.exporters.files import Row, compression_of, write_rows
from newscrawl.exporters.jsonlines import encode
from newscrawl.exporters.layout import PACKED, SUFFIXES, Compression, Layout, Stream
from newscrawl.exporters.manifest import FileEntry, Manifest
from newscrawl.exporters.reading import Records, Selection
from newscrawl.exporters.replacing import Listing, check_file, listing, remove_left_overs, replace_manifests
from newscrawl.state import FileLocks, Locks

Group = dict[Path, list[FileEntry]]
"""What the manifests of the day list of one stream and site, by the manifest's place."""


@dataclass(frozen=True)
class Packing:
    """What a call came to."""

    files_before: int
    bytes_before: int
    files_after: int
    bytes_after: int


def compact(layout: Layout, day: date, compression: Compression, locks: Locks | None = None) -> Packing:
    """Packs a day. Raises ``FeedError``; readers find the feed as whole as before then.

    ``locks`` are the state's, of which the default are those of a data directory with its state in it.
    """
    locks = locks or FileLocks(layout.data_dir)
    with locks.alone("compact"):
        before = listing(layout, day)
        after = dict(before)
        for (stream, site), group in _groups(before).items():
            if not _is_packed(group, compression):
                path = layout.partition(stream, day, site) / _packed_name(group, compression)
                for manifest_path, entry in _pack(layout, Selection(stream, site), group, path).items():
                    after[manifest_path] = _with_packed(after[manifest_path], entry)
        # Alone with what publishes runs, which must find its files as it left them.
        with locks.alone("publish"):
            replace_manifests(before, after)
            remove_left_overs(layout, day)
    return Packing(*_size(before), *_size(after))


def _groups(manifests: Listing) -> dict[tuple[Stream, str], Group]:
    groups: dict[tuple[Stream, str], Group] = {}
    for path, manifest in manifests.items():
        for entry in manifest.files:
            groups.setdefault((entry.stream, entry.site), {}).setdefault(path, []).append(entry)
    return groups


def _is_packed(group: Group, compression: Compression) -> bool:
    paths = {Path(entry.path) for entries in group.values() for entry in entries}
    only = paths.pop()
    return not paths and only.name.startswith(PACKED) and compression_of(only) == compression


def _packed_name(group: Group, compression: Compression) -> str:
    """A name that no other set of files gives: one that manifests list already is never written to."""
    described = [[path.stem, entry.path, entry.sha256] for path, entries in group.items() for entry in entries]
    return f"{PACKED}{sha256(encode({'files': described})).hexdigest()[:16]}.jsonl{SUFFIXES[compression]}"


def _pack(layout: Layout, selection: Selection, group: Group, path: Path) -> dict[Path, FileEntry]:
    """Writes the packed file of a stream and site. Returns what each manifest is to list in place of its own files."""
    for entry in {entry.path: entry for entries in group.values() for entry in entries}.values():
        check_file(layout.absolute(entry.path), entry)
    shares: dict[str, _Share] = defaultdict(_Share)
    written = write_rows(path, _counted(Records(layout, selection, group), shares))
    place = layout.relative(path)
    packed = {}
    for manifest_path, (entry, *_) in group.items():
        share = shares[manifest_path.stem]
        packed[manifest_path] = replace(
            entry,
            path=place,
            rows=share.rows,
            bytes=written.bytes,
            sha256=written.sha256,
            firstSeq=share.first,
            lastSeq=share.last,
        )
    return packed


@dataclass
class _Share:
    """A run's records in a packed file."""

    rows: int = 0
    first: int | None = None
    last: int | None = None


def _counted(records: Records, shares: dict[str, _Share]) -> Iterator[Row]:
    """Passes the rows on, and counts on the way which run has which."""
    for entry in records:
        share = shares[entry.record["runId"]]
        share.rows += 1
        share.first = share.first or entry.seq
        share.last = entry.seq
        yield entry.seq, entry.line


def _with_packed(manifest: Manifest, packed: FileEntry) -> Manifest:
    others = [entry for entry in manifest.files if (entry.stream, entry.site) != (packed.stream, packed.site)]
    return replace(manifest, files=[*others, packed])


def _size(manifests: Listing) -> tuple[int, int]:
    """Number of files and of bytes, each file counted once."""
    sizes = {entry.path: entry.bytes for manifest in manifests.values() for entry in manifest.files}
    return len(sizes), sum(sizes.values())
