"""Checks that a feed is what its manifests say: ``scrapy feed verify``.

Every file is read once for its checksum and once for its lines, in time linear in the size of the feed. Memory holds
the list of files and the stretches of ``seq`` without a gap, of which a run has one.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from newscrawl.exporters.files import FeedError, file_digest, read_lines
from newscrawl.exporters.jsonlines import INTEGERS
from newscrawl.exporters.layout import Layout
from newscrawl.exporters.manifest import (
    GOOD_VERDICTS,
    FileEntry,
    Manifest,
    manifest_from_json,
    read_latest,
    read_manifest,
)
from newscrawl.exporters.reading import listed_manifests
from newscrawl.exporters.schema import RECORDS, validator

MOST_FINDINGS = 1000
"""The check ends when so many are found."""
MOST_FINDINGS_A_FILE = 10

HEADER = ("id", "rev", "revReason", "seq", "site", "spider", "runId", "observedAt")
"""What is never null in a published record, though an item on its way may lack it."""


class Stretch(NamedTuple):
    """Records of a file that follow each other in ``seq`` without a gap."""

    first: int
    last: int
    path: Path


# Line ends to Unicode that JSON lets stand: U+0085, U+2028, U+2029 in UTF-8.
_BARE_LINE_END = re.compile(b"\xc2\x85|\xe2\x80[\xa8\xa9]")


@dataclass
class ListedFile:
    """A data file as the manifests describe it."""

    path: Path
    first: FileEntry
    """One of its entries; all agree on stream, site, bytes and sha256."""
    runs: dict[str, FileEntry] = field(default_factory=dict)
    manifests: list[Path] = field(default_factory=list)


@dataclass
class Report:
    """What a check found, and how much it looked at."""

    findings: list[str] = field(default_factory=list)
    """One sentence each; none for a feed that is whole."""
    runs: int = 0
    files: int = 0
    rows: int = 0
    bytes: int = 0
    stretches: list[Stretch] = field(default_factory=list)

    def add(self, path: Path | str, findings: Iterable[str]) -> None:
        """Notes what is wrong with a file, the first of it if it is much."""
        number = 0
        for number, finding in enumerate(findings, 1):
            if number <= MOST_FINDINGS_A_FILE:
                self.findings.append(f"{path}: {finding}")
        if number > MOST_FINDINGS_A_FILE:
            self.findings.append(f"{path}: and more, {number} findings in all.")


class _ReplacedError(Exception):
    """A file was replaced by a packed one while the feed was checked."""


def verify(layout: Layout) -> Report:
    """Checks manifests, files, rows, schema, ``seq`` and ``latest.json``, and looks for left-over files.

    Raises ``FeedError`` where directories cannot be read at all.
    """
    while True:
        try:
            return _verify(layout)
        except _ReplacedError:
            continue


def _verify(layout: Layout) -> Report:
    report = Report()
    manifests = listed_manifests(layout)
    files = _listed_files(layout, manifests, report)
    for file in files.values():
        _check_file(file, report)
        if len(report.findings) >= MOST_FINDINGS:
            report.findings.append("The check ended here.")
            return report
    report.findings += _gaps_and_repeats(report.stretches)
    report.findings += _left_over(layout, {*manifests, *files, layout.latest})
    report.add(layout.latest, _latest_findings(layout))
    return report


def _listed_files(layout: Layout, manifests: list[Path], report: Report) -> dict[Path, ListedFile]:
    """The data files that the manifests list. What is wrong with a manifest is noted; one of a wrong shape is left."""
    files: dict[Path, ListedFile] = {}
    for path in manifests:
        report.runs += 1
        try:
            content = json.loads(path.read_bytes())
            _check_schema(content)
            manifest = manifest_from_json(content)
            expected_path = layout.manifest(manifest.day(), manifest.runId)
        except (OSError, ValueError, RecursionError) as error:
            report.add(path, [f"is no manifest: {error}."])
            continue
        if path != expected_path:
            report.add(path, [f"is the manifest of run {manifest.runId} and has not its name and day."])
        report.add(path, _manifest_findings(manifest))
        for entry in manifest.files:
            report.add(path, _list(files, layout, entry, manifest, path))
    return files


def _list(
    files: dict[Path, ListedFile], layout: Layout, entry: FileEntry, manifest: Manifest, manifest_path: Path
) -> Iterator[str]:
    """Enters a file of a manifest, and says what is wrong with its entry."""
    try:
        path = layout.absolute(entry.path)
    except ValueError as error:
        yield f"lists a wrong file: {error}"
        return
    file = files.setdefault(path, ListedFile(path, entry))
    file.manifests.append(manifest_path)
    if manifest.runId in file.runs:
        yield f"lists {entry.path} twice."
    file.runs[manifest.runId] = entry
    if path.parent != layout.partition(entry.stream, manifest.day(), entry.site):
        yield f"lists {entry.path}, which lies outside its day and site."
    if (entry.bytes, entry.sha256) != (file.first.bytes, file.first.sha256):
        yield f"describes {entry.path} otherwise than {file.manifests[0]} does."


def _manifest_findings(manifest: Manifest) -> Iterator[str]:
    if not manifest.accounting.adds_up():
        yield "discovered is not the sum of fetched, unchanged, skipped and failed."
    if (manifest.firstSeq, manifest.lastSeq) != manifest.seq_range():
        yield "firstSeq and lastSeq are not those of its files."


def _check_schema(content: Any) -> None:
    """Raises ``ValueError`` where a record or manifest is not as its schema says."""
    name = content.get("schema") if isinstance(content, dict) else None
    check = validator(str(name))
    if check is None:
        raise ValueError(f"its schema is {name!r}, which this version does not know")
    check(content)


def _check_file(file: ListedFile, report: Report) -> None:
    report.files += 1
    counted = len(report.stretches)
    try:
        size, digest = file_digest(file.path)
        report.bytes += size
        if (size, digest) != (file.first.bytes, file.first.sha256):
            report.add(file.path, [f"has {size} bytes and checksum {digest}, other than its manifest says."])
        report.add(file.path, _line_findings(file, report))
    except FileNotFoundError:
        if not _is_still_listed(file):
            raise _ReplacedError from None
        report.add(file.path, ["is listed in a manifest and is not there."])
        report.stretches[counted:] = _expected(file)
    except FeedError as error:
        report.add(file.path, [f"cannot be read: {error}"])
        report.stretches[counted:] = _expected(file)


def _is_still_listed(file: ListedFile) -> bool:
    """Whether all manifests that listed a file still do, rather than the packed file that came in its place."""
    place = file.first.path
    return all(any(entry.path == place for entry in read_manifest(path).files) for path in file.manifests)


def _expected(file: ListedFile) -> Iterator[Stretch]:
    """The records of an unreadable file, which count as there: that it is unreadable has been said."""
    for entry in file.runs.values():
        if entry.firstSeq is not None and entry.lastSeq is not None:
            yield Stretch(entry.firstSeq, entry.lastSeq, file.path)


def _line_findings(file: ListedFile, report: Report) -> Iterator[str]:
    rows: Counter[str] = Counter()
    last = 0
    for number, line in enumerate(read_lines(file.path), 1):
        report.rows += 1
        record = _strict(line)
        if record is None:
            yield f"line {number} is not one strict JSON object."
            continue
        yield from (f"line {number}: {finding}" for finding in _record_findings(record, file))
        run_id, seq = record.get("runId"), record.get("seq")
        if not isinstance(run_id, str) or not isinstance(seq, int) or seq not in INTEGERS:
            continue
        if seq <= last:
            yield f"line {number} is not in the order of seq."
        last = seq
        rows[run_id] += 1
        if run_id in file.runs:
            _extend(report.stretches, seq, file.path)
    yield from _row_findings(file, rows)


def _extend(stretches: list[Stretch], seq: int, path: Path) -> None:
    if stretches and stretches[-1].last + 1 == seq and stretches[-1].path == path:
        stretches[-1] = stretches[-1]._replace(last=seq)
    else:
        stretches.append(Stretch(seq, seq, path))


def _strict(line: bytes) -> dict[str, Any] | None:
    """The object on a line; ``None`` if it is another thing, or breaks a reader that is strict."""
    if not line.endswith(b"\n") or _BARE_LINE_END.search(line):
        return None
    try:
        record = json.loads(line.decode(), parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) else None


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _record_findings(record: dict[str, Any], file: ListedFile) -> Iterator[str]:
    try:
        _check_schema(record)
    except ValueError as error:
        yield f"{error}."
    missing = [name for name in HEADER if record.get(name) is None]
    if missing:
        yield f"{', '.join(missing)} must not be null."
    if _kind(record.get("schema")) != _kind(RECORDS[file.first.stream].schema):
        yield f"is no record of {file.first.stream}."
    if record.get("site") != file.first.site:
        yield f"is of the site {record.get('site')!r}."
    entry = file.runs.get(str(record.get("runId")))
    seq = record.get("seq")
    if entry and isinstance(seq, int) and not (entry.firstSeq or 0) <= seq <= (entry.lastSeq or 0):
        yield f"seq {seq} is outside what the manifest says."


def _kind(schema: Any) -> str:
    """A schema's name without its version."""
    return str(schema).rpartition("/")[0]


def _row_findings(file: ListedFile, rows: Counter[str]) -> Iterator[str]:
    for run_id, entry in file.runs.items():
        if rows[run_id] != entry.rows:
            yield f"has {rows[run_id]} rows of run {run_id}, and its manifest says {entry.rows}."
    for run_id in rows.keys() - file.runs.keys():
        yield f"has {rows[run_id]} rows of run {run_id}, which does not list it; readers pass them over."


def _gaps_and_repeats(stretches: list[Stretch]) -> Iterator[str]:
    furthest: Stretch | None = None
    for stretch in sorted(stretches):
        if furthest:
            yield from _gap_or_repeat(furthest, stretch)
        if furthest is None or stretch.last > furthest.last:
            furthest = stretch


def _gap_or_repeat(before: Stretch, after: Stretch) -> Iterator[str]:
    if after.first > before.last + 1:
        yield f"seq {_span(before.last + 1, after.first - 1)} missing, between {before.path} and {after.path}."
    if after.first <= before.last:
        places = " and ".join(map(str, dict.fromkeys([before.path, after.path])))
        yield f"seq {_span(after.first, min(before.last, after.last))} there more than once, in {places}."


def _span(first: int, last: int) -> str:
    return f"{first} is" if first == last else f"{first} to {last} are"


def _left_over(layout: Layout, known: set[Path]) -> Iterator[str]:
    unlisted = sorted(path for path in layout.feeds.rglob("*") if path not in known and not path.is_dir())
    if not unlisted:
        return
    # A run may have published since the manifests were listed.
    late = [path for path in listed_manifests(layout) if path not in known]
    known = known.union(late, (layout.absolute(entry.path) for path in late for entry in read_manifest(path).files))
    for path in unlisted:
        if path not in known and path.exists():
            yield f"{path}: is in no manifest, left over by a run that was killed; the next run removes or lists it."


def _latest_findings(layout: Layout) -> Iterator[str]:
    try:
        latest = read_latest(layout)
    except FeedError as error:
        yield str(error)
        return
    for site, entry in latest.items():
        try:
            manifest = read_manifest(layout.absolute(entry.manifest))
        except (FeedError, ValueError) as error:
            yield f"{site}: {error}"
            continue
        result = manifest.sites.get(site)
        if manifest.runId != entry.runId or result is None or result.verdict not in GOOD_VERDICTS:
            yield f"{site}: {entry.manifest} is not the manifest of a good run {entry.runId} of the site."
