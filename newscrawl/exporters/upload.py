"""The feed in a second place: S3, Google Cloud Storage, FTP or a mounted folder, by Scrapy's own feed storages.

``NEWSCRAWL_FEED_URI`` names the place. Files go there under the names they have in ``feeds/``: first a run's data
files, then its manifest, which is the commit there too, then ``latest.json``. The state remembers which runs are
still to be sent, so that what failed is sent by the next run.
"""

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

from scrapy.crawler import Crawler
from scrapy.utils.defer import maybe_deferred_to_future
from scrapy.utils.misc import build_from_crawler, load_object

from newscrawl.exporters.layout import Layout
from newscrawl.exporters.manifest import read_manifest
from newscrawl.state import State

Send = Callable[[bytes, str], Awaitable[None]]
"""Sends the content of a file to a name below the second place."""


async def upload(state: State, layout: Layout, send: Send) -> None:
    """Send every run that waits, oldest first, then empty the files that were replaced by an erasure.

    What ``send`` raises ends it there; that run and those after it wait.
    """
    for run_id in state.uploads():
        for path in layout.runs.glob(f"dt=*/{run_id}.json"):
            sent = read_manifest(path)
            for file in sent.files:
                await send(layout.absolute(file.path).read_bytes(), file.path)
            await send(path.read_bytes(), layout.relative(path))
            if layout.latest.exists():
                await send(layout.latest.read_bytes(), layout.relative(layout.latest))
            # Its files may have been replaced meanwhile, and then it waits again.
            if read_manifest(path) == sent:
                state.finish_upload(run_id)
    if not state.uploads():
        for place in state.removals():
            await send(b"", place)
            state.finish_removal(place)


def storage_sender(crawler: Crawler, root: str) -> Send:
    """Sends through the storage that Scrapy has for the scheme of ``root``. Raises ``ValueError`` where it has none."""
    storages: Any = crawler.settings.getwithbase("FEED_STORAGES")
    scheme = urlsplit(root).scheme
    if scheme not in storages or scheme in ("", "stdout"):
        raise ValueError(f"NEWSCRAWL_FEED_URI is {root!r}: begin it with s3://, gs://, ftp://, ftps:// or file://.")
    storage_class = load_object(storages[scheme])

    async def send(content: bytes, name: str) -> None:
        options = {"overwrite": True}
        storage = build_from_crawler(storage_class, crawler, f"{root.rstrip('/')}/{name}", feed_options=options)
        file = storage.open(crawler.spider)
        file.write(content)
        stored = storage.store(file)
        if stored is not None:
            await maybe_deferred_to_future(stored)

    return send
