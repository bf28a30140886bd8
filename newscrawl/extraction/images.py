"""The leading picture and the article's pictures, as absolute addresses."""

import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from newscrawl.extraction.page import Page
from newscrawl.extraction.sources import Found, Inquiry, Refusal, Source, jsonld, meta, microdata
from newscrawl.extraction.structured import as_list

MAX_IMAGES = 50
MAX_ADDRESS_CHARS = 4096

PLACEHOLDER = re.compile(
    r"(?:^|[_.-])(?:logos?|blank|spacer|placeholder|default|dummy|no-?image|no[_-]img|avatar|favicon|1x1|pixel|transparent|"
    r"loading|lazy|sns[_-]?share|ogp?[_-]?(?:image|default))(?:[_.-]|$)|^(?:logo|default)\w{0,12}\.",
    re.IGNORECASE,
)
"""File names of pictures that stand for a missing one, or of the site's logo."""

LAZY_ATTRIBUTES = ("data-src", "data-original", "data-lazy-src", "data-srcset", "data-lazy", "srcset", "src")
"""Where pictures that load late keep their address, before ``src``."""

MAIN_IMAGE: tuple[Source, ...] = (
    jsonld("image"),
    meta("og:image"),
    meta("og:image:secure_url"),
    meta("og:image:url"),
    meta("twitter:image"),
    meta("twitter:image:src"),
    microdata("image"),
    jsonld("thumbnailUrl"),
    meta("parsely-image-url"),
    meta("sailthru.image.full"),
    Source("link", "image_src", lambda page: page.structured.links.get("image_src", ())),
)


def find_main_image(inquiry: Inquiry, body_images: Sequence[Any] = ()) -> Found | None:
    """The address of the leading picture: stated ones first, then the first of the body's."""
    in_body = Source("text", "first picture in the text", lambda page: map(image_address, body_images))
    return inquiry.first("mainImage", (*MAIN_IMAGE, in_body), lambda raw: _accept(inquiry.page, raw))


def find_images(page: Page, main_image: str | None, body_images: Sequence[Any]) -> list[str]:
    """The addresses of the article's pictures in document order, the leading one first."""
    addresses = [main_image] if main_image else []
    for element in body_images:
        address = _accept(page, image_address(element))
        if isinstance(address, str):
            addresses.append(address)
    return list(dict.fromkeys(addresses))[:MAX_IMAGES]


def image_address(element: Any) -> str | None:
    """Where the picture of an ``img`` element is, as the page gives it.

    >>> from lxml.html import fragment_fromstring
    >>> image_address(fragment_fromstring('<img src="data:image/gif;base64,R0" data-src="/a.jpg">'))
    '/a.jpg'
    """
    for attribute in LAZY_ATTRIBUTES:
        value = (element.get(attribute) or "").strip()
        if value and not value.startswith("data:"):
            return value.split(",")[0].split()[0] if "srcset" in attribute else value
    return None


def _addresses(raw: Any) -> Iterator[str]:
    """The addresses in a raw value: a text, an object with one, or a list of them."""
    queue = [raw]
    while queue:
        value = queue.pop(0)
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            queue = [*value, *queue]
        elif isinstance(value, dict):
            queue = [*as_list(value.get("url") or value.get("contentUrl") or value.get("@id")), *queue]


def _accept(page: Page, raw: Any) -> str | Refusal | None:
    for address in _addresses(raw):
        address = address.strip()
        if not address or len(address) > MAX_ADDRESS_CHARS or address.startswith("data:"):
            continue
        absolute = page.absolute(address)
        parts = urlsplit(absolute)
        if parts.scheme not in ("http", "https") or not parts.path.strip("/"):
            continue
        if PLACEHOLDER.search(parts.path.rsplit("/", 1)[-1]) or "gravatar" in (parts.hostname or ""):
            return Refusal("a logo or a placeholder")
        return absolute
    return None
