"""Scrapy's bare download: the pages are fetched and nothing is made of them."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from scrapy import Request, Spider
from scrapy.http import Response


class DownloadSpider(Spider):
    """Fetches the addresses of a file."""

    name = "download"

    def __init__(self, urls_file: str, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.urls = Path(urls_file).read_text(encoding="utf-8").split()

    async def start(self) -> AsyncIterator[Request]:
        for url in self.urls:
            yield Request(url)

    def parse(self, response: Response) -> None:
        """Nothing."""
