"""Ways to a second place: how one file gets there whole, under its name.

S3 and Google Cloud Storage take a file whole or not at all, and Scrapy's feed storages do all there is to do. On an FTP
server and in a folder a name is there before its content is, so the file is sent under another name and renamed.
"""

import posixpath
import shutil
from collections.abc import Awaitable, Callable
from contextlib import suppress
from ftplib import FTP, FTP_TLS, error_perm
from pathlib import Path
from ssl import create_default_context
from typing import IO, Any
from urllib.parse import urlsplit

from scrapy.crawler import Crawler
from scrapy.extensions.feedexport import FTPFeedStorage
from scrapy.utils.defer import maybe_deferred_to_future
from scrapy.utils.misc import build_from_crawler, load_object
from w3lib.url import file_uri_to_path

from newscrawl.exporters.files import replacing, temporary

Send = Callable[[IO[bytes], str], Awaitable[None]]
"""Sends the content of an open file to a name below the second place."""


def sender_to(crawler: Crawler, root: str) -> Send:
    """Sends to the place that ``root`` is the address of. Raises ``ValueError`` where there is no way to it."""
    scheme = urlsplit(root).scheme
    if scheme == "file":
        return folder_sender(Path(file_uri_to_path(root)))
    storages: Any = crawler.settings.getwithbase("FEED_STORAGES")
    if scheme not in storages or scheme in ("", "stdout"):
        raise ValueError(f"NEWSCRAWL_FEED_URI is {root!r}: begin it with s3://, gs://, ftp://, ftps:// or file://.")
    return storage_sender(crawler, load_object(storages[scheme]), root)


def folder_sender(folder: Path) -> Send:
    """Copies into a folder, such as a mounted one. Sending raises ``FeedError``."""

    async def send(content: IO[bytes], name: str) -> None:
        with replacing(folder / name) as copy:
            shutil.copyfileobj(content, copy)

    return send


def storage_sender(crawler: Crawler, storage_class: Any, root: str) -> Send:
    """Sends through one of Scrapy's feed storages, whose errors are those of their libraries."""

    async def send(content: IO[bytes], name: str) -> None:
        options = {"overwrite": True}
        storage = build_from_crawler(storage_class, crawler, f"{root.rstrip('/')}/{name}", feed_options=options)
        file = storage.open(crawler.spider)
        shutil.copyfileobj(content, file)
        stored = storage.store(file)
        if stored is not None:
            await maybe_deferred_to_future(stored)

    return send


class WholeFileFTP(FTPFeedStorage):
    """Scrapy's storage, except that a file that is not appended to takes its name when all of it has come.

    ``FEED_STORAGES`` of our settings names it.
    """

    def _store_in_thread(self, file: IO[bytes]) -> None:
        if not self.overwrite:
            super()._store_in_thread(file)
            return
        whole, self.path = self.path, temporary(Path(self.path)).as_posix()
        super()._store_in_thread(file)
        with FTP_TLS(context=create_default_context()) if self.tls else FTP() as server:
            server.connect(self.host, self.port)
            server.login(self.username, self.password)
            folder, name = posixpath.split(whole)
            server.cwd(folder)
            rename_over(server, posixpath.basename(self.path), name)


def rename_over(server: FTP, source: str, target: str) -> None:
    """Renames a file, also on servers that do not rename over one that is there."""
    try:
        server.rename(source, target)
    except error_perm:
        with suppress(error_perm):
            server.delete(target)
        server.rename(source, target)
