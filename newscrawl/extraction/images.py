"""The leading picture and the article's pictures, as absolute addresses."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from newscrawl.extraction.marks import kinds_of
from newscrawl.extraction.page import Page
from newscrawl.extraction.sources import Candidate, Found, Inquiry, Refusal, Source, jsonld, meta, microdata
from newscrawl.extraction.structured import as_list
from newscrawl.extraction.text import element_text, weight
from newscrawl.extraction.zones import is_beside

MAX_IMAGES = 50
MAX_ADDRESS_CHARS = 4096

PLACEHOLDER = re.compile(
    r"(?:^|[_.-])(?:logos?|blank|spacer|placeholder|default|dummy|no-?image|no[_-]img|avatar|favicon|1x1|pixel|transparent|"
    r"loading|lazy|sns[_-]?share|ogp?[_-]?(?:image|default))(?:[_.-]|$)|^(?:logo|default)\w{0,12}\.",
    re.IGNORECASE,
)
"""File names of pictures that stand for a missing one, or of the site's logo."""

LEAD_ELEMENTS = 250
LONG_PARAGRAPH = 60
PARENTS = 5
"""How many elements behind the heading, up to which second paragraph, and how many levels around a picture count."""

LEAST_SIZE = 100
"""Pixels of the sides of a picture that is no button."""

BANNER = re.compile(
    r"[/_-](?:banners?|banery?|ads?|adv|advert\w*|reklam\w*|werbung|anzeigen?|publicid\w*|sponsors?)[/_.-]|"
    r"[/_-](?:icons?|btn|buttons?|badges?|symbole?|symbols?|rss\w*|avatars?)[/_.-]|\.svg\b|\.gif\b",
    re.IGNORECASE,
)
"""Addresses of what is shown for money, and of drawings."""

DRAWN = re.compile(r"\.png\b", re.IGNORECASE)
PHOTO = re.compile(r"\.(?:jpe?g|webp|avif)\b", re.IGNORECASE)

MIN_KEY_CHARS = 7
_WORD = re.compile(r"[^\W_]+")
_FILE_NAME = re.compile(r"/([^/?#\s]{5,200})\.\w{3,4}(?=[?#\s,]|$)")
_DATE = re.compile(r"(?:19|20)\d{6}")
_SIZE = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)[wx](?:,|$)")

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
    """The address of the leading picture: a stated one, unless another one leads the page; else the body's first."""
    in_body = Source("text", "first picture in the text", lambda page: _shown(body_images))
    lead = Source(
        "text", "picture between heading and text", lambda page: _shown(filter(_is_photo, _lead_pictures(page)))
    )
    in_container = Source("text", "first picture beside the text", lambda page: _shown(_pictures_of_text(page)))
    found = inquiry.first(
        "mainImage", (*MAIN_IMAGE, lead, in_body, in_container), lambda raw: _accept(inquiry.page, raw)
    )
    if found is None or found.source in ("selector", in_body.name):
        return found
    leading = _leading(inquiry.page, found.value)
    if leading is None:
        return found
    inquiry.evidence["mainImage"].append(Candidate("text", "picture between heading and text", leading, "chosen"))
    return Found(leading, "text")


def _leading(page: Page, stated: str) -> str | None:
    """The first picture that the page shows between heading and text, unless the stated one is there too."""
    first = None
    for element in filter(_is_figure, _lead_pictures(page)):
        said = " ".join(str(value) for name, value in element.items() if "src" in name)[:MAX_ADDRESS_CHARS]
        if not _keys(stated).isdisjoint(_keys(said)):
            return None
        address = _accept(page, image_address(element))
        first = first or (address if isinstance(address, str) else None)
    return first


def _lead_pictures(page: Page) -> Iterator[Any]:
    """Pictures from the heading to the second paragraph that are not an author's."""
    if page.heading is None:
        return
    paragraphs = 0
    start = page.heading.place + 1
    for element in page.elements[start : start + LEAD_ELEMENTS]:
        paragraphs += element.tag == "p" and weight(element_text(element)) >= LONG_PARAGRAPH
        if paragraphs > 1:
            return
        if element.tag == "img" and not _is_authors(element) and not is_beside(page, element):
            yield element


def _pictures_of_text(page: Page) -> Iterator[Any]:
    """Pictures in the element with the text, where they are in a gallery too."""
    for element in page.container.iter("img") if page.container is not None else ():
        if not _is_authors(element) and not is_beside(page, element):
            yield element


def _shown(images: Iterable[Any]) -> Iterator[str | None]:
    """The addresses of pictures that are neither small nor a banner's."""
    for image in images:
        address = image_address(image)
        if address and not _is_small(image) and not BANNER.search(address):
            yield address


def _is_photo(image: Any) -> bool:
    """Whether a picture is marked as one, or is neither drawn nor a link that leads to no picture."""
    if _is_figure(image):
        return True
    link = next(image.iterancestors("a"), None)
    leads_to_photo = link is None or PHOTO.search(link.get("href") or "") is not None
    return leads_to_photo and DRAWN.search(image_address(image) or "") is None


def _is_small(image: Any) -> bool:
    sizes = (image.get("width") or "", image.get("height") or "")
    return any(size.isdigit() and int(size) < LEAST_SIZE for size in sizes)


def _is_authors(image: Any) -> bool:
    names = (f"{one.get('class') or ''} {one.get('id') or ''}" for one in (image, *_parents(image)))
    return any("author" in kinds_of(name) for name in names)


def _is_figure(image: Any) -> bool:
    return any(one.tag in ("figure", "picture") or one.get("itemprop") == "image" for one in _parents(image))


def _parents(image: Any) -> Iterator[Any]:
    return islice(image.iterancestors(), PARENTS)


def _keys(address: str) -> set[str]:
    """Words of an address that tell one picture from others in every size: long ones with digits, and file names."""
    words = (word for word in _WORD.findall(address.lower()) if len(word) >= MIN_KEY_CHARS)
    return {word for word in words if not _DATE.fullmatch(word) and any(map(str.isdigit, word))} | set(
        _FILE_NAME.findall(address.lower())
    )


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
            return _widest(value) if "srcset" in attribute else value
    return None


def _widest(srcset: str) -> str:
    """The address of a ``srcset`` with the largest width or density.

    >>> _widest("/s.jpg 400w,/w=9,h=9/l.jpg 1200w, /m.jpg 800w"), _widest("/a.jpg, /b.jpg 2x"), _widest("/a.jpg")
    ('/w=9,h=9/l.jpg', '/b.jpg', '/a.jpg')
    """
    widest, chosen, address = 0.0, "", ""
    for word in srcset.split():
        size = _SIZE.match(word)
        if size and address and float(size[1]) > widest:
            widest, chosen = float(size[1]), address
        address = word[size.end() :] if size else word
    return chosen or srcset.split()[0].rstrip(",")


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
