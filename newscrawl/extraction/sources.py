"""Where a field's value may come from, as data: each field's module lists its sources in order of trust.

A ``Source`` reads raw values off a page; an ``Inquiry`` asks the sources of one page, a site's own selectors first, and
keeps what each said and why it was taken or not.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeVar

from cssselect import SelectorError
from lxml.etree import XPath
from parsel.csstranslator import HTMLTranslator

from newscrawl.extraction.page import Page
from newscrawl.extraction.structured import as_list
from newscrawl.extraction.text import element_text

Value = TypeVar("Value")
Reader = Callable[[Page], Iterable[Any]]

META_FAMILIES = (
    ("og:", "opengraph"),
    ("article:", "opengraph"),
    ("video:", "opengraph"),
    ("twitter:", "twitter"),
    ("dc.", "dublincore"),
    ("dc:", "dublincore"),
    ("dcterms.", "dublincore"),
    ("dcsext.", "meta"),
    ("parsely", "parsely"),
    ("sailthru.", "sailthru"),
)
"""Beginning of a ``meta`` element's name → the family the feed names as the source."""

VALUE_ATTRIBUTES = ("content", "datetime", "data-src", "src")
"""Where an element picked by a selector keeps its value; without any of these its text counts."""


@dataclass(frozen=True, slots=True)
class Source:
    """One place to look."""

    name: str
    """What ``Article.sources`` calls it: ``jsonld``, ``opengraph``, ``meta``, ``selector``, ``text``, ..."""

    detail: str
    """Which property or element of it."""

    read: Reader
    """Raw values in the page's order."""


@dataclass(frozen=True, slots=True)
class Found:
    """A value with the source it came from."""

    value: Any
    source: str


MAX_STATEMENTS = 100
"""What a source says more often than this is not heard: later steps weigh statements against one another."""


@dataclass(slots=True)
class Candidate:
    """What one source said, for ``scrapy explain``."""

    source: str
    detail: str
    raw: Any
    verdict: str = "not needed"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a raw value was not taken."""

    reason: str


def jsonld(*path: str) -> Source:
    """A property of the JSON-LD object that describes the article; further names lead into nested objects."""
    return Source("jsonld", ".".join(path), lambda page: page.structured.values(page.structured.article, path))


def microdata(*path: str) -> Source:
    """The same of the microdata item."""
    return Source(
        "microdata", ".".join(path), lambda page: page.structured.values(page.structured.microdata_article, path)
    )


def loose_microdata(name: str) -> Source:
    """An ``itemprop`` outside any article item."""
    return Source("microdata", name, lambda page: as_list(page.structured.loose_microdata.get(name)))


def meta(name: str) -> Source:
    """The contents of ``meta`` elements of that name."""
    family = next((family for start, family in META_FAMILIES if name.startswith(start)), "meta")
    return Source(family, name, lambda page: page.structured.meta.get(name, ()))


def css(selector: str, *, name: str = "selector") -> Source:
    """The values of the elements that a CSS selector picks. Raises ``ValueError`` where it is no selector."""
    path = _compiled(selector)
    return Source(name, selector, lambda page: [element_value(element) for element in path(page.root)])


def _compiled(selector: str) -> XPath:
    try:
        return XPath(HTMLTranslator().css_to_xpath(selector))
    except SelectorError as error:
        raise ValueError(f"{selector!r} is not a CSS selector that can be used here: {error}") from error


def element_value(element: Any) -> str:
    """What an element says: its value attribute, else its text.

    >>> from lxml.html import fragment_fromstring
    >>> element_value(fragment_fromstring('<time datetime="2026-08-01">1 August</time>'))
    '2026-08-01'
    """
    return next((str(value) for name in VALUE_ATTRIBUTES if (value := element.get(name))), "") or element_text(element)


@dataclass
class Inquiry:
    """The questions put to one page, and what was answered.

    ``selectors`` are a site's own, tried first. Sources behind the first good one are asked only if ``thorough``.
    """

    page: Page
    selectors: Mapping[str, Source] = field(default_factory=dict)
    thorough: bool = False
    evidence: dict[str, list[Candidate]] = field(default_factory=dict)

    def own(self, name: str) -> tuple[Source, ...]:
        """The site's own source of a field, if it has one."""
        return (self.selectors[name],) if name in self.selectors else ()

    def candidates(self, name: str, sources: Iterable[Source]) -> Iterator[Candidate]:
        """Everything that these sources of a field say, in their order."""
        kept = self.evidence.setdefault(name, [])
        for source in sources:
            for raw in islice(source.read(self.page), MAX_STATEMENTS):
                if raw is not None and raw != "":
                    candidate = Candidate(source.name, source.detail, raw)
                    kept.append(candidate)
                    yield candidate

    def first(self, name: str, sources: Iterable[Source], accept: Callable[[Any], Any]) -> Found | None:
        """The first value of a field's sources that ``accept`` makes something of.

        ``accept`` returns the clean value, or None or a ``Refusal``.
        """
        found: Found | None = None
        for candidate in self.candidates(name, (*self.own(name), *sources)):
            if found:
                continue
            value = accept(candidate.raw)
            if value is None or isinstance(value, Refusal):
                candidate.verdict = value.reason if isinstance(value, Refusal) else "cannot be read"
                continue
            candidate.verdict = "chosen"
            found = Found(value, candidate.source)
            if not self.thorough:
                return found
        return found
