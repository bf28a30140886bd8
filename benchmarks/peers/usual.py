"""What is usually put together for news: Scrapy's LinkExtractor, JSON-LD from the page and trafilatura for the text."""

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import trafilatura
from scrapy import Request, Spider
from scrapy.http import TextResponse
from scrapy.linkextractors import LinkExtractor


class UsualSpider(Spider):
    """Fetches the addresses of a file and gives an item for each."""

    name = "usual"

    def __init__(self, urls_file: str, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.urls = Path(urls_file).read_text(encoding="utf-8").split()
        self.links = LinkExtractor()

    async def start(self) -> AsyncIterator[Request]:
        for url in self.urls:
            yield Request(url)

    def parse(self, response: TextResponse) -> Iterator[dict[str, Any]]:
        document = trafilatura.bare_extraction(response.body, url=response.url, with_metadata=True)
        yield {
            "url": response.url,
            "links": [link.url for link in self.links.extract_links(response)],
            "jsonld": list(json_ld(response)),
            **{name: getattr(document, name, None) for name in ("title", "author", "date", "text")},
        }


def json_ld(response: TextResponse) -> Iterator[Any]:
    for text in response.css('script[type="application/ld+json"]::text').getall():
        with suppress(ValueError):
            yield json.loads(text)
