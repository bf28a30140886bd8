"""Tags: the list of the source that is trusted most among those that hold a real list."""

import html
import re
from collections.abc import Iterator
from typing import Any

from newscrawl.extraction.headline import bare, site_names
from newscrawl.extraction.page import Page
from newscrawl.extraction.sources import Candidate, Found, Inquiry, Source, jsonld, meta, microdata
from newscrawl.extraction.text import clean_line, element_text
from newscrawl.extraction.zones import is_beside

MAX_KEYWORDS = 50
MAX_KEYWORD_CHARS = 80
MAX_MARKED = 20
LONGEST_UNSEPARATED_WORDS = 5
"""A single text of more words than these is a list whose commas were lost, or a sentence."""

_COMMAS = re.compile(r"\s*[,;、，؛|]\s*")
_MACHINE = re.compile(
    r"^[0-9a-f]{8}-[0-9a-f-]{20,}$|^[\w -]{2,30}: ?\S|^https?:|^[a-z0-9-]+(?:\.[a-z0-9-]+)+$|^[\d.]+$|[{}<>=]|_.*_",
    re.IGNORECASE,
)
"""Labels for machines: keys, ``Category: Travel``, hosts, numbers."""


def _marked(page: Page) -> Iterator[str]:
    for element in page.marks["keywords"][:MAX_MARKED]:
        links = element.findall(".//a")
        if links and not is_beside(element) and element.tag not in ("body", "main", "article"):
            for link in links[:MAX_KEYWORDS]:
                yield element_text(link)
            return


def _tag_links(page: Page) -> Iterator[str]:
    for element in page.root.iter("a"):
        if "tag" in (element.get("rel") or "").split():
            yield element_text(element)


KEYWORDS: tuple[Source, ...] = (
    meta("article:tag"),
    meta("news_keywords"),
    jsonld("keywords"),
    meta("keywords"),
    meta("parsely-tags"),
    meta("sailthru.tags"),
    microdata("keywords"),
    Source("text", "links marked as tags", _tag_links),
    Source("text", "element named as tags", _marked),
)


def find_keywords(inquiry: Inquiry) -> Found | None:
    """The tags in the page's order, without repeats, labels for machines and the site's name."""
    site = site_names(inquiry.page)
    own = inquiry.selectors.get("keywords")
    found: Found | None = None
    for source in (own, *KEYWORDS) if own else KEYWORDS:
        candidates = list(inquiry.candidates("keywords", (source,)))
        words = _words(candidates, site)
        for candidate in candidates:
            candidate.verdict = "no tags" if not words else "a better source was found" if found else "chosen"
        if words and found is None:
            found = Found(words[:MAX_KEYWORDS], source.name)
            if not inquiry.thorough:
                return found
    return found


def _words(candidates: list[Candidate], site: set[str]) -> list[str]:
    words: dict[str, str] = {}
    for candidate in candidates:
        for word in _split(candidate.raw, alone=len(candidates) == 1):
            key = bare(word)
            if key and key not in site and len(word) <= MAX_KEYWORD_CHARS and not _MACHINE.search(word):
                words.setdefault(key, word)
    return list(words.values())


def _split(raw: Any, *, alone: bool) -> list[str]:
    """The tags in a raw value; a value that stands alone is a list in one text."""
    if isinstance(raw, dict):
        raw = raw.get("name")
    if not isinstance(raw, str):
        return []
    text = clean_line(html.unescape(raw))
    parts = [part.strip(" #＃\"'") for part in _COMMAS.split(text)]
    if alone and len(parts) == 1 and len(text.split()) > LONGEST_UNSEPARATED_WORDS:
        return []
    return [part for part in parts if part]
