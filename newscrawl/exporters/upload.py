"""The feed in a second place: S3, Google Cloud Storage, FTP or a mounted folder.

``NEWSCRAWL_FEED_URI`` names the place. Files go there under the names they have in ``feeds/``: first a run's data
files, then its manifest, which is the commit there too, then ``latest.json``. The state remembers which runs are
still to be sent, so that what failed is sent by the next run.

Workers that share a state need share no folder: the records of a run stay in the outbox until it has been sent, one of
them sends at a time, in the order of ``seq``, and makes files that lie with another anew. The second place is the feed
then, whole and in order; the folders hold parts of it.
"""

import asyncio
import json
from dataclasses import asdict
from io import BytesIO
from pathlib import Path

from newscrawl.exporters.jsonlines import encode
from newscrawl.exporters.layout import Compression, Layout
from newscrawl.exporters.manifest import (
    Manifest,
    latest_entries,
    latest_from_json,
    manifest_from_json,
    newer,
    read_latest,
    read_manifest,
)
from newscrawl.exporters.places import Send
from newscrawl.exporters.publish import write_batch
from newscrawl.state import State

TASK = "feed upload"
"""What is locked while one sends, or an older ``latest.json`` could come after a newer. No host's name has a space."""
TRIES, PAUSE_SECONDS = 25, 0.2
"""How often, and after which pauses, one tries to be who sends. Who sends for longer than that takes ours too."""


async def upload(state: State, layout: Layout, compression: Compression, send: Send) -> None:
    """Send every run that waits, in the order of ``seq``, also those that come to wait meanwhile.

    Then the files that were replaced by an erasure are emptied. Where another run is sending, it is left to that one.
    What ``send`` raises ends it; the run that was being sent and those after it wait for the next call.
    """
    if not await is_our_turn(state):
        return
    tried: set[str] = set()
    while waiting := [(run_id, sealed) for run_id, sealed in state.uploads() if run_id not in tried]:
        for run_id, sealed in waiting:
            tried.add(run_id)
            manifest = at_hand(state, layout, compression, run_id, sealed)
            if manifest and await send_run(state, layout, manifest, send):
                state.finish_upload(run_id)
    if not state.uploads():
        for place in state.removals():
            await send(BytesIO(), place)
            state.finish_removal(place)


async def is_our_turn(state: State) -> bool:
    """Wait a little to be the one that sends."""
    for _ in range(TRIES):
        if state.lock(TASK):
            return True
        await asyncio.sleep(PAUSE_SECONDS)
    return False


def at_hand(state: State, layout: Layout, compression: Compression, run_id: str, sealed: str | None) -> Path | None:
    """The manifest of a run, its files beside it: made anew from the outbox where they lie in another worker's folder.

    Null where the outbox holds them no more: only who has the files can send them.
    """
    if sealed is None:
        return next(layout.runs.glob(f"dt=*/{run_id}.json"), None)
    manifest = manifest_from_json(json.loads(sealed))
    path = layout.manifest(manifest.day(), run_id)
    # Whoever publishes may be at the same files, where the folder is shared.
    with state.alone("publish"):
        if not path.exists():
            write_batch(state, layout, compression, manifest)
    return path


async def send_run(state: State, layout: Layout, manifest_path: Path, send: Send) -> bool:
    """Send one run's files, then its manifest, then what names the newest runs.

    False where its files were replaced meanwhile, and are to be sent again.
    """
    manifest = read_manifest(manifest_path)
    for path in [*(layout.absolute(file.path) for file in manifest.files), manifest_path]:
        with path.open("rb") as content:
            await send(content, layout.relative(path))
    await send(BytesIO(latest_of_all(state, layout, manifest)), layout.relative(layout.latest))
    return read_manifest(manifest_path) == manifest


def latest_of_all(state: State, layout: Layout, sent: Manifest) -> bytes:
    """``latest.json`` of the second place, into which many folders may be sent: theirs by the state, and our own."""
    latest = {site: latest_from_json(entry) for site, entry in state.latest().items()}
    ours = latest_entries(layout, sent)
    for site, entry in (*read_latest(layout).items(), *ours.items()):
        latest[site] = newer(latest.get(site), entry)
    for site in ours:
        state.put_latest(site, encode(asdict(latest[site])).decode())
    return encode({site: asdict(entry) for site, entry in sorted(latest.items())})
