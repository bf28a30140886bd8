"""The names by which a site calls itself."""

import re
from itertools import islice
from urllib.parse import urlsplit

from newscrawl.extraction.likeness import bare
from newscrawl.extraction.page import Page
from newscrawl.extraction.text import element_text

MAX_SITE_NAME_CHARS = 40
MAX_LOGO_LINKS = 60
"""The logo is among so many first links of a page."""

_FRONT = r"/?(?:[a-z]{2}(?:-[a-z]{2})?/?)?(?:(?:index|home|main|top)(?:\.\w{2,5})?/?)?"
_FRONT_PATH = re.compile(_FRONT, re.IGNORECASE)
_ENDS_AS_FRONT = re.compile(rf"\s*(?:(?:https?:)?//[^/?#]*)?[./]*{_FRONT}\??(?:#.*|\s*)", re.IGNORECASE | re.DOTALL)
"""What a link to a front page looks like before it is made absolute, which costs more."""


def site_names(page: Page) -> set[str]:
    """Bare names by which the site may call itself."""
    kept = page.kept.get("site names")
    if kept is None:
        kept = page.kept["site names"] = _site_names(page)
    return kept


def _site_names(page: Page) -> set[str]:
    data = page.structured
    names = [
        *data.meta.get("og:site_name", ()),
        *data.meta.get("application-name", ()),
        *data.meta.get("apple-mobile-web-app-title", ()),
        *(name for name in data.values(data.article, ("publisher", "name")) if isinstance(name, str)),
    ]
    host = host_of(page)
    return {key for name in (*names, host, *host.split(".")[:-1]) if 1 < len(key := bare(name)) <= MAX_SITE_NAME_CHARS}


def logo_names(page: Page) -> set[str]:
    """Bare texts, and descriptions of pictures, of the first links to the site's front page."""
    kept = page.kept.get("logo names")
    if kept is None:
        kept = page.kept["logo names"] = _logo_names(page)
    return kept


def _logo_names(page: Page) -> set[str]:
    names: set[str] = set()
    for link in islice(page.root.iter("a"), MAX_LOGO_LINKS):
        if link.get("href") and _is_front(page, link.get("href")):
            texts = [element_text(link), link.get("title"), *(image.get("alt") for image in link.iter("img"))]
            names.update(key for text in texts if text and 1 < len(key := bare(text)) <= MAX_SITE_NAME_CHARS)
    return names


def _is_front(page: Page, href: str) -> bool:
    if not _ENDS_AS_FRONT.fullmatch(href):
        return False
    try:
        address, own = urlsplit(page.absolute(href)), urlsplit(page.url)
    except ValueError:
        return False
    return address.netloc == own.netloc and bool(_FRONT_PATH.fullmatch(address.path)) and not address.query


def host_of(page: Page) -> str:
    """The host of the page's address without ``www.``; empty where it cannot be read."""
    try:
        return (urlsplit(page.url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
