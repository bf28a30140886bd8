"""Who made the article: the raw bylines, one per statement of the page.

Structured data name people most exactly, but on many sites they name the publisher, an editor's account or nobody. So
each source's statements are judged first: only names of people that are not the site's own name count; a body's name is
the last resort. The pipeline reads the names out of the raw bylines.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from newscrawl.extraction.headline import bare, site_names
from newscrawl.extraction.page import Page
from newscrawl.extraction.sources import Candidate, Found, Inquiry, Source, jsonld, loose_microdata, meta, microdata
from newscrawl.extraction.structured import as_list, types
from newscrawl.extraction.text import clean_line
from newscrawl.extraction.zones import is_beside
from newscrawl.items import Author
from newscrawl.normalise.bylines import parse_byline

MAX_BYLINE_CHARS = 160
MAX_MARKED = 40
MAX_AUTHORS = 30

PLACEHOLDERS = frozenset("admin administrator editor webmaster author user root wordpress guest staff test".split())
"""Accounts that stand where a name should."""

AUTHOR_ADDRESS = re.compile(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|profiles?|writers?|journalists?|reporters?|people|by|staff|redakteure?|"
    r"contributors?|columnists?)/[^/?#]",
    re.IGNORECASE,
)


def _linked_names(page: Page) -> Iterator[Any]:
    for element in page.root.iter("a"):
        rels = (element.get("rel") or "").split()
        if "author" in rels and not is_beside(page, element):
            yield {"name": _text(element), "url": element.get("href")}


def _marked(page: Page) -> Iterator[Any]:
    """The first short text that is named as a byline, and its like beside it."""
    first: Any = None
    for _, element in page.marks["author"][:MAX_MARKED]:
        text = _text(element)
        if not text or len(text) > MAX_BYLINE_CHARS or is_beside(page, element):
            continue
        if first is not None and not _is_sibling(first, element):
            continue
        if people(text):
            first = element if first is None else first
            yield {"name": text, "url": _address(element)}


def _is_sibling(first: Any, element: Any) -> bool:
    if first in element.iterancestors():
        return False
    if first.tag != element.tag or first.get("class") != element.get("class"):
        return False
    parent, other = first.getparent(), element.getparent()
    return parent is other or (parent.getparent() is other.getparent() and parent.tag == other.tag)


def _address_names(page: Page) -> Iterator[Any]:
    for element in page.root.iter("a"):
        href = element.get("href") or ""
        if AUTHOR_ADDRESS.search(href) and not is_beside(page, element):
            text = _text(element)
            if text and len(text) <= MAX_BYLINE_CHARS and people(text):
                yield {"name": text, "url": href}
                return


def _text(element: Any) -> str:
    """The text of an element, pieces apart by spaces: names and roles stand in elements of their own."""
    return clean_line(" ".join(piece.strip() for piece in element.itertext() if piece.strip())[: 4 * MAX_BYLINE_CHARS])


def _address(element: Any) -> str | None:
    link = element if element.tag == "a" else element.find(".//a[@href]")
    return link.get("href") if link is not None else None


AUTHORS: tuple[Source, ...] = (
    jsonld("author"),
    microdata("author"),
    meta("article:author"),
    meta("parsely-author"),
    meta("sailthru.author"),
    meta("byl"),
    meta("citation_author"),
    Source("text", "element named as a byline", _marked),
    Source("text", "link marked as the author's", _linked_names),
    meta("dc.creator"),
    meta("dc:creator"),
    meta("author"),
    meta("cxenseparse:author"),
    loose_microdata("author"),
    Source("text", "link to an author's page", _address_names),
)


def find_authors(inquiry: Inquiry, *, credits: Sequence[str] = ()) -> Found | None:
    """The raw bylines as ``Author`` records without names, or None.

    ``credits`` are author lines that were found in the body.
    """
    sources = (*AUTHORS, Source("text", "line at the head or foot of the text", lambda page: credits))
    site = site_names(inquiry.page)
    bodies: Found | None = None
    for source in _own_first(inquiry, sources):
        candidates = list(inquiry.candidates("authors", (source,)))
        authors = _read(inquiry.page, candidates, site)
        if any(author.type == "Person" for author in authors):
            return Found(authors[:MAX_AUTHORS], candidates[0].source)
        if authors and bodies is None:
            bodies = Found(authors, candidates[0].source)
    return bodies


def _own_first(inquiry: Inquiry, sources: Sequence[Source]) -> Iterator[Source]:
    own = inquiry.selectors.get("authors")
    return iter((own, *sources) if own else sources)


def _read(page: Page, candidates: Iterable[Candidate], site: set[str]) -> list[Author]:
    authors: dict[str, Author] = {}
    for candidate in candidates:
        kept = [author for author in _authors_of(page, candidate.raw) if not _is_no_author(author.nameRaw or "", site)]
        candidate.verdict = "chosen" if kept else "names nobody"
        for author in kept:
            authors.setdefault(bare(author.nameRaw or ""), author)
    return list(authors.values())


def _authors_of(page: Page, raw: Any) -> Iterator[Author]:
    """The statements in a raw value: a name, an object with a name, or a list of them."""
    queue = [raw]
    while queue:
        value = queue.pop(0)
        if isinstance(value, list):
            queue = [*value, *queue]
        elif isinstance(value, str) and (name := clean_line(value)):
            yield Author(nameRaw=name[: 4 * MAX_BYLINE_CHARS])
        elif isinstance(value, dict):
            inner = page.structured.resolve(value)
            for name in as_list(inner.get("name")):
                if isinstance(name, str) and clean_line(name):
                    yield Author(nameRaw=clean_line(name), url=_url_of(page, inner), type=_type_of(inner))
                elif isinstance(name, (dict, list)):
                    queue.append(name)


def _url_of(page: Page, node: dict[str, Any]) -> str | None:
    address = next((one for one in as_list(node.get("url")) if isinstance(one, str)), None)
    return page.absolute(address) if address and not address.startswith("#") else None


def _type_of(node: dict[str, Any]) -> Any:
    return "Organization" if any(name.endswith("Organization") for name in types(node)) else "Person"


def _is_no_author(raw: str, site: set[str]) -> bool:
    key = bare(raw)
    return not key or key in site or key in PLACEHOLDERS or raw.startswith(("http", "@")) or not people(raw)


def people(raw: str) -> bool:
    """Whether a text names anybody."""
    return len(raw) <= 4 * MAX_BYLINE_CHARS and bool(parse_byline(raw).authors)
