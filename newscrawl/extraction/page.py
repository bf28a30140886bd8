"""A page, parsed once and asked many times."""

import re
from collections.abc import Mapping
from functools import cached_property
from itertools import islice
from typing import Any
from urllib.parse import urljoin

from lxml import etree
from parsel import Selector

from newscrawl.extraction.encoding import MAX_BYTES, Decoded, decode
from newscrawl.extraction.marks import Mark, find_marks
from newscrawl.extraction.structured import StructuredData, read_structured

EMPTY_DOCUMENT = b"<html><head></head><body></body></html>"

ABSOLUTE = re.compile(r"https?://[^/?#;\s]+/[^?#;\s\x00-\x20]*")
"""An address that needs no joining, which costs ten times as much as to see that."""

LONG_TAG_BYTES = 16384
LONG_TAG = re.compile(rb"<([a-zA-Z][\w:-]{0,30})[^<>]{%d,}>" % LONG_TAG_BYTES)
ATTRIBUTE_VALUE = re.compile(rb"\"[^\"]*\"|'[^']*'")
MAX_BARE_TAG_BYTES = 8192
"""A tag longer than this without its quoted values has thousands of attributes: the parser takes a square of time."""

MAX_TAGS = 45_000
"""Tags of a page that are read: twice as many as the largest of a thousand news pages has. What stands behind
them is left out, for the time and the memory that a page takes go with its elements."""


class Page:
    """One page: its address, headers, text and tree. Everything derived from them is computed on first use and kept.

    ``url`` is the address after redirects; ``html`` bytes are decoded, a ``str`` is taken as it is; ``headers`` are the
    response's, names in any case, values text, bytes or lists of them.
    """

    def __init__(self, html: bytes | str, url: str, *, headers: Mapping[Any, Any] | None = None) -> None:
        self.url = url
        self.headers = {_as_text(name).lower(): value for name, value in (headers or {}).items()}
        self.html = html
        self.heading: Mark | None = None
        """The heading that prints the headline, once it is found."""
        self.container: Any | None = None
        """The element that holds the article's text, once it is found."""
        self.lists: frozenset[Any] = frozenset()
        """The elements that hold lists of other stories, once they are found."""
        self.kept: dict[Any, Any] = {}
        """Results of costly questions, by who asked: the search for link blocks, for one."""

    def header(self, name: str) -> str | None:
        """A response header as text; several values are joined by commas."""
        value = self.headers.get(name.lower())
        if value is None:
            return None
        values = value if isinstance(value, (list, tuple)) else [value]
        return ", ".join(_as_text(one) for one in values) or None

    @cached_property
    def decoded(self) -> Decoded:
        """The text, and the encoding it was read in."""
        if isinstance(self.html, bytes):
            return decode(self.html, self.header("content-type"))
        return Decoded(self.html[:MAX_BYTES], "utf-8")

    @property
    def text(self) -> str:
        """The page's source as text."""
        return self.decoded.text

    @cached_property
    def source(self) -> bytes:
        """The page's source in UTF-8."""
        return self.decoded.source or self.text.encode("utf-8", "replace")

    @property
    def encoding(self) -> str:
        """Python's name of the encoding the page was read in."""
        return self.decoded.encoding

    @cached_property
    def root(self) -> Any:
        """The root element of the one parse that everything shares."""
        source = _without_endless_tags(_first_tags(self.source))
        try:
            root = etree.fromstring(source, parser=_parser())
        except etree.XMLSyntaxError:  # nothing but white space or comments
            root = None
        if root is None:
            return etree.fromstring(EMPTY_DOCUMENT, parser=_parser())
        _part_definitions(root)
        _open_endless_noscripts(root)
        return root

    @cached_property
    def elements(self) -> list[Any]:
        """All elements in document order; the index of one is its place. While they are kept here, lxml need not make
        them anew for everybody who looks at the tree."""
        return list(self.root.iter("*"))

    @cached_property
    def places(self) -> dict[Any, int]:
        """The place of each element."""
        return {element: place for place, element in enumerate(self.elements)}

    @cached_property
    def links(self) -> list[tuple[Any, str]]:
        """The ``a`` elements that have an address, each with it, in document order."""
        return [(element, href) for element in self.root.iter("a") if (href := element.get("href"))]

    @cached_property
    def end_of_text(self) -> int | None:
        """The place, among all elements, of the last one in ``container``; None where there is no text. Ask it late."""
        if self.container is None:
            return None
        return self.places[self.container] + sum(1 for _ in self.container.iterdescendants("*"))

    @cached_property
    def selector(self) -> Selector:
        """The same tree for CSS and XPath selectors."""
        return Selector(root=self.root, type="html")

    @cached_property
    def base_url(self) -> str:
        """What relative addresses are relative to."""
        base = next((href for element in self.root.iter("base") if (href := element.get("href")) is not None), None)
        return self._join(self.url, base) if base is not None else self.url

    def absolute(self, href: str) -> str:
        """An address of the page made absolute; unreadable ones stay as they are."""
        return self._join(self.base_url, href)

    @cached_property
    def structured(self) -> StructuredData:
        """What the page states for machines: JSON-LD, microdata, meta elements, the state of a framework."""
        return read_structured(self.root, self.url)

    @cached_property
    def marks(self) -> dict[str, list[Mark]]:
        """Elements that say what they hold (``heading``, ``author``, ``date``, ...), in document order."""
        return find_marks(self.elements)

    @staticmethod
    def _join(base: str, href: str) -> str:
        if ABSOLUTE.fullmatch(href):
            return href
        try:
            return urljoin(base, href.strip())
        except ValueError:
            return href


def _parser() -> Any:
    """Plain elements, for lxml.html's own kind costs a call of Python for every element that is touched."""
    return etree.HTMLParser(encoding="utf-8", huge_tree=True)


DEFINITIONS = ("dt", "dd")


def _part_definitions(root: Any) -> None:
    """Lift definitions out of the one before them: of the end tags that may be left out, the parser misses theirs."""
    for element in list(root.iter(*DEFINITIONS)):
        above = element.getparent()
        if above is not None and above.tag in DEFINITIONS:
            for moved in reversed([element, *element.itersiblings()]):
                above.addnext(moved)


MOST_IN_NOSCRIPT = 500
"""Elements of a ``noscript``: of a thousand news pages the fullest that is closed has 230."""


def _open_endless_noscripts(root: Any) -> None:
    """Let a ``noscript`` be a plain element where the page stands in it: what it opens and does not close, browsers end
    with it, but the parser goes on."""
    for element in list(root.iter("noscript")):
        if any(True for _ in islice(element.iterdescendants("*"), MOST_IN_NOSCRIPT, None)):
            element.tag = "div"


def _as_text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _first_tags(source: bytes) -> bytes:
    """A page as far as its tags are read.

    >>> len(_first_tags(b"<p>" * (MAX_TAGS + 1))) == 3 * MAX_TAGS
    True
    """
    if source.count(b"<") <= MAX_TAGS:
        return source
    *pieces, _ = source.split(b"<", MAX_TAGS + 1)
    return b"<".join(pieces)


def _without_endless_tags(source: bytes) -> bytes:
    """The source with every tag of thousands of attributes bared of them."""
    return LONG_TAG.sub(_without_attributes, source) if _may_have_endless_tags(source) else source


def _may_have_endless_tags(source: bytes) -> bool:
    """Whether somewhere so much stands between a ``<`` and the next ``>``; looks at one place in thousands."""
    at = 0
    while at < len(source) - LONG_TAG_BYTES:
        end = source.rfind(b">", at, at + LONG_TAG_BYTES)
        if end < 0:
            end = source.find(b">", at + LONG_TAG_BYTES)
            if end < 0:
                return False
            begin = source.rfind(b"<", at, end)
            if begin >= 0 and end - begin > LONG_TAG_BYTES:
                return True
        at = end + 1
    return False


def _without_attributes(tag: re.Match[bytes]) -> bytes:
    bare = len(ATTRIBUTE_VALUE.sub(b"", tag[0]))
    return tag[0] if bare < MAX_BARE_TAG_BYTES else b"<%s>" % tag[1]
