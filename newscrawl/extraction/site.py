"""The names by which a site calls itself."""

import re
from urllib.parse import urlsplit

from newscrawl.extraction.likeness import bare
from newscrawl.extraction.page import Page
from newscrawl.extraction.text import element_text

MAX_SITE_NAME_CHARS = 40
MAX_HEADINGS = 10
MAX_LOGO_LINKS = 60
"""The logo is among so many first links of a page."""

SHORTEST_ABBREVIATION, LONGEST_ABBREVIATION, MOST_WORDS = 3, 24, 6
SMALL_WORDS = frozenset("the of and a an der die das und le la les el los las de del y e et il lo i".split())
"""Words of names that addresses leave out."""

LONGEST_LANGUAGE = len("en-gb")
FRONT_NAMES = ("index", "home", "main", "top")
"""Last parts of a front page's path."""

_DIGIT = re.compile(r"\d")
_NAME_WORD = re.compile(r"[^\W_]+")
_FRONT = rf"/?(?:[a-z]{{2}}(?:-[a-z]{{2}})?/?)?(?:(?:{'|'.join(FRONT_NAMES)})(?:\.\w{{2,5}})?/?)?"
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


def abbreviates(label: str, name: str) -> bool:
    """Whether a word of an address is made of the beginnings of all words of a name, two or more.

    >>> abbreviates("latimes", "Los Angeles Times"), abbreviates("latimes", "Life at sea")
    (True, False)
    """
    words = _NAME_WORD.findall(name.casefold())
    is_sized = SHORTEST_ABBREVIATION <= len(label) <= LONGEST_ABBREVIATION and 2 <= len(words) <= MOST_WORDS
    return is_sized and _is_made_of(label, words)


def _is_made_of(label: str, words: list[str]) -> bool:
    if not words or not label:
        return not words and not label
    first, *rest = words
    sizes = range(1, min(len(first), len(label)) + 1)
    if first in SMALL_WORDS and _is_made_of(label, rest):
        return True
    return any(label[:size] == first[:size] and _is_made_of(label[size:], rest) for size in sizes)


def logo_names(page: Page) -> set[str]:
    """Bare texts, and descriptions of pictures, of the first links to the site's front page."""
    kept = page.kept.get("logo names")
    if kept is None:
        kept = page.kept["logo names"] = _logo_names(page)
    return kept


def _logo_names(page: Page) -> set[str]:
    names: set[str] = set()
    for link, href in page.links[:MAX_LOGO_LINKS]:
        if _is_front(page, href):
            texts = [element_text(link), link.get("title"), *(image.get("alt") for image in link.iter("img"))]
            names.update(key for text in texts if text and 1 < len(key := bare(text)) <= MAX_SITE_NAME_CHARS)
    for heading in page.marks["heading"][:MAX_HEADINGS]:
        links = [*heading.element.iter("a"), *heading.element.iterancestors("a")][:MAX_HEADINGS]
        if any(_is_front(page, link.get("href") or "", with_query=True) for link in links):
            names.add(bare(element_text(heading.element)))
    return names - {""}


def _is_front(page: Page, href: str, *, with_query: bool = False) -> bool:
    """Whether a link leads to the site's front page; ``with_query`` lets it name a language or the like."""
    address_alone = href.partition("?")[0] if with_query else href
    if not href.strip() or not _may_be_front(address_alone) or not _ENDS_AS_FRONT.fullmatch(address_alone):
        return False
    try:
        address, own = urlsplit(page.absolute(href)), urlsplit(page.url)
    except ValueError:
        return False
    if address.query and not (with_query and not _DIGIT.search(address.query)):
        return False
    is_own = (address.path, address.query) == (own.path, own.query)
    return address.netloc == own.netloc and bool(_FRONT_PATH.fullmatch(address.path)) and not is_own


def _may_be_front(href: str) -> bool:
    """Whether the last part of an address is a host, as short as a language, or begins as a front page's name."""
    above, _, last = href.partition("#")[0].rstrip("/? \t\r\n").rpartition("/")
    return len(last) <= LONGEST_LANGUAGE or last.lower().startswith(FRONT_NAMES) or above.endswith("/")


def host_of(page: Page) -> str:
    """The host of the page's address without ``www.``; empty where it cannot be read."""
    try:
        return (urlsplit(page.url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
