"""The feed in a second place: S3, Google Cloud Storage, FTP or a mounted folder.

``NEWSCRAWL_FEED_URI`` names the place. Files go there under the names they have in ``feeds/``: first a run's data
files, then its manifest, which is the commit there too, then ``latest.json``. The state remembers which runs are
still to be sent, so that what failed is sent by the next run.
"""

from io import BytesIO
from pathlib import Path

from newscrawl.exporters.layout import Layout
from newscrawl.exporters.manifest import read_manifest
from newscrawl.exporters.places import Send
from newscrawl.state import State

TASK = "feed upload"
"""What is locked while one sends, or an older ``latest.json`` could come after a newer. No host's name has a space."""


async def upload(state: State, layout: Layout, send: Send) -> None:
    """Send every run that waits, oldest first, also those that come to wait meanwhile.

    Then the files that were replaced by an erasure are emptied. Where another run is sending, it is left to that one.
    What ``send`` raises ends it; the run that was being sent and those after it wait for the next call.
    """
    if not state.lock(TASK):
        return
    tried: set[str] = set()
    while waiting := [run_id for run_id in state.uploads() if run_id not in tried]:
        for run_id in waiting:
            tried.add(run_id)
            # A run whose files could not be written yet has no manifest, and waits.
            for manifest in layout.runs.glob(f"dt=*/{run_id}.json"):
                if await send_run(layout, manifest, send):
                    state.finish_upload(run_id)
    if not state.uploads():
        for place in state.removals():
            await send(BytesIO(), place)
            state.finish_removal(place)


async def send_run(layout: Layout, manifest_path: Path, send: Send) -> bool:
    """Send one run's files, then its manifest, then what names the newest runs.

    False where its files were replaced meanwhile, and are to be sent again.
    """
    manifest = read_manifest(manifest_path)
    for path in [*(layout.absolute(file.path) for file in manifest.files), manifest_path, layout.latest]:
        if path.exists() or path != layout.latest:
            with path.open("rb") as content:
                await send(content, layout.relative(path))
    return read_manifest(manifest_path) == manifest
