"""Data files that are replaced by others: new ones under new names, then the manifests, then the old are removed.

At any moment between, and after a kill, a reader finds each record once. What both ``scrapy feed compact`` and
``scrapy feed erase`` need of it.
"""

from datetime import date
from pathlib import Path

from newscrawl.exporters.files import FeedError, file_digest, write_whole
from newscrawl.exporters.jsonlines import encode
from newscrawl.exporters.layout import PACKED, STREAMS, VERSION, Layout, day_directory
from newscrawl.exporters.manifest import FileEntry, Manifest, manifest_paths, read_manifest

Listing = dict[Path, Manifest]
"""Manifests, by their place."""


def listing(layout: Layout, day: date | None = None) -> Listing:
    """The manifests of a day, or all. Raises ``FeedError`` for one that cannot be written anew."""
    found = {path: read_manifest(path) for path in manifest_paths(layout, day)}
    for path, manifest in found.items():
        if manifest.schema != Manifest.schema:
            raise FeedError(f"{path} is of a version that this one cannot rewrite ({manifest.schema}).")
        if path.stem != manifest.runId:
            raise FeedError(f"{path} is the manifest of run {manifest.runId} and has not its name.")
    return found


def check_file(path: Path, entry: FileEntry) -> None:
    """Raises ``FeedError`` for a file that is not as its manifest says, which no rewriting may hide."""
    try:
        whole = file_digest(path) == (entry.bytes, entry.sha256)
    except FileNotFoundError:
        whole = False
    if not whole:
        raise FeedError(f"{path} is not as its manifest says; nothing was replaced: see scrapy feed verify.")


def replace_manifests(before: Listing, after: Listing) -> None:
    """Writes the manifests that differ. Raises ``FeedError`` where another has written one meanwhile."""
    for path, manifest in after.items():
        if manifest != before[path]:
            if read_manifest(path) != before[path]:
                raise FeedError(f"{path} has changed meanwhile; run the command once more.")
            write_whole(path, encode(manifest))


def remove_left_overs(layout: Layout, day: date) -> None:
    """Removes what was replaced, now or by a call that was killed: unlisted files of published runs and packed ones."""
    manifests = listing(layout, day).values()
    listed = {layout.absolute(entry.path) for manifest in manifests for entry in manifest.files}
    runs = {manifest.runId for manifest in manifests}
    try:
        for stream in STREAMS:
            for path in (layout.feeds / stream / VERSION / day_directory(day)).glob("site=*/*"):
                name = path.name.removeprefix(".")
                if path not in listed and (name.startswith(PACKED) or name.rpartition("-")[0] in runs):
                    path.unlink()
    except OSError as error:
        raise FeedError(f"Cannot remove {error.filename}, which has been replaced: {error.strerror}.") from error
