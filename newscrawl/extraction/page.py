"""A page, parsed once and asked many times."""

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any
from urllib.parse import urljoin

from lxml import etree
from parsel import Selector

from newscrawl.extraction.encoding import MAX_BYTES, Decoded, decode
from newscrawl.extraction.marks import Mark, find_marks
from newscrawl.extraction.structured import StructuredData, read_structured

EMPTY_DOCUMENT = b"<html><head></head><body></body></html>"

LONG_TAG_BYTES = 16384
LONG_TAG = re.compile(rb"<([a-zA-Z][\w:-]{0,30})[^<>]{%d,}>" % LONG_TAG_BYTES)
ATTRIBUTE_VALUE = re.compile(rb"\"[^\"]*\"|'[^']*'")
MAX_BARE_TAG_BYTES = 8192
"""A tag longer than this without its quoted values has thousands of attributes: the parser takes a square of time."""


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

    @property
    def encoding(self) -> str:
        """Python's name of the encoding the page was read in."""
        return self.decoded.encoding

    @cached_property
    def root(self) -> Any:
        """The root element of the one parse that everything shares."""
        source = _without_endless_tags(self.text.encode("utf-8", "replace"))
        try:
            root = etree.fromstring(source, parser=_parser())
        except etree.XMLSyntaxError:  # nothing but white space or comments
            root = None
        if root is None:
            return etree.fromstring(EMPTY_DOCUMENT, parser=_parser())
        _part_definitions(root)
        return root

    @cached_property
    def selector(self) -> Selector:
        """The same tree for CSS and XPath selectors."""
        return Selector(root=self.root, type="html")

    @cached_property
    def base_url(self) -> str:
        """What relative addresses are relative to."""
        base = self.root.find(".//base[@href]")
        return self._join(self.url, base.get("href")) if base is not None else self.url

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
        return find_marks(self.root)

    @staticmethod
    def _join(base: str, href: str) -> str:
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


def _as_text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _without_endless_tags(source: bytes) -> bytes:
    """The source with every tag of thousands of attributes bared of them."""
    step = LONG_TAG_BYTES // 2  # a stretch of twice that without an end of a tag holds one that begins at a step
    if all(source.find(b">", at, at + step) >= 0 for at in range(0, len(source) - step + 1, step)):
        return source
    long = [part for part in source.split(b"<") if len(part) > LONG_TAG_BYTES]  # a tag, or the text behind one
    suspected = any(b">" not in part[:LONG_TAG_BYTES] for part in long)
    return LONG_TAG.sub(_without_attributes, source) if suspected else source


def _without_attributes(tag: re.Match[bytes]) -> bytes:
    bare = len(ATTRIBUTE_VALUE.sub(b"", tag[0]))
    return tag[0] if bare < MAX_BARE_TAG_BYTES else b"<%s>" % tag[1]
