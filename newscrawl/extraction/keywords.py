"""Tags: the list of the source that is trusted most among those that hold a real list."""

import re
from collections.abc import Iterator
from typing import Any

from newscrawl.extraction.likeness import bare
from newscrawl.extraction.page import Page
from newscrawl.extraction.site import site_names
from newscrawl.extraction.sources import Candidate, Found, Inquiry, Source, jsonld, meta, microdata
from newscrawl.extraction.text import clean_line, element_text, unescaped
from newscrawl.extraction.topic_links import labelled_links, topic_links
from newscrawl.extraction.zones import is_beside

MAX_KEYWORDS = 50
MAX_KEYWORD_CHARS = 80
MAX_MARKED = 20
ENOUGH = 3
"""With so many tags no further row of links is looked for."""

LONGEST_UNSEPARATED_WORDS = 5
"""A single text of more words than these is a list whose commas were lost, or a sentence."""

_COMMAS = re.compile(r"\s*[,;、，؛|]\s*")
_ORNAMENT = re.compile(
    r"^(?:[\s#＃\"'•·>-]|\(\d{1,3}\)|[a-z]{3,20}/(?=[a-z])|(?:Subject|Topic|Tag|Keyword|Category|Section): )+|"
    r"[\s\"']+$|\s*\(\d{1,6}(?:\s\w{1,12})?\)$"
)
"""What stands around a tag: a hash, a number, a class before a stroke, the number of its stories."""

_CODE = re.compile(r"[A-Z]{2,8}\d{0,3}")
_ADDRESS_WORD = re.compile(r"[^\W_]+")
_MACHINE = re.compile(
    r"^[0-9a-f]{8}-[0-9a-f-]{20,}$|^[\w -]{2,30}: ?\S|^https?:|^[a-z0-9-]+(?:\.[a-z0-9-]+)+$|^[\d.]+$|[{}<>=]|_.*_",
    re.IGNORECASE,
)
"""Labels for machines: keys, ``Category: Travel``, hosts, numbers."""


def _named_elements(page: Page) -> Iterator[str]:
    for _, element in page.marks["keywords"][:MAX_MARKED]:
        links = element.findall(".//a")
        if links and not is_beside(page, element) and element.tag not in ("body", "main", "article"):
            yield from (element_text(link) for link in links[:MAX_KEYWORDS])
            return


KEYWORDS: tuple[Source, ...] = (
    meta("article:tag"),
    meta("news_keywords"),
    jsonld("keywords"),
    meta("keywords"),
    meta("parsely-tags"),
    meta("sailthru.tags"),
    microdata("keywords"),
    Source("text", "row of links to topics", topic_links),
    Source("text", "element named as tags", _named_elements),
    Source("text", "row of links labelled as tags", labelled_links),
)


def find_keywords(inquiry: Inquiry) -> Found | None:
    """The tags in the page's order, without repeats, labels for machines and the site's name.

    The most trusted list is taken, or one of another source that holds all of it and more.
    """
    site = site_names(inquiry.page)
    found: Found | None = None
    for source in (*inquiry.own("keywords"), *KEYWORDS):
        if found and found.source == "selector":
            break
        if source.name == "text" and found and len(found.value) >= ENOUGH and not inquiry.thorough:
            break
        candidates = list(inquiry.candidates("keywords", (source,)))
        words = _words(candidates, inquiry.page, site)
        better = bool(words) and (found is None or _is_more(words, found.value))
        for candidate in candidates:
            candidate.verdict = "chosen" if better else "a better source was found" if words else "no tags"
        if better:
            found = Found(words[:MAX_KEYWORDS], source.name)
    return found


def _is_more(words: list[str], known: list[str]) -> bool:
    return len(words) > len(known) and {bare(word) for word in known} <= {bare(word) for word in words}


def _words(candidates: list[Candidate], page: Page, site: set[str]) -> list[str]:
    words: dict[str, str] = {}
    for candidate in candidates:
        for word in _split(candidate.raw, alone=len(candidates) == 1):
            key = bare(word)
            if key and key not in site and len(word) <= MAX_KEYWORD_CHARS and not _MACHINE.search(word):
                words.setdefault(key, word)
    kept = list(words.values())
    return [] if _are_codes(kept) or _are_of_address(kept, page.url) else kept


def _are_codes(words: list[str]) -> bool:
    """Whether most words are codes like ``AIRS08``: three or more of them in capitals."""
    codes = sum(1 for word in words if _CODE.fullmatch(word))
    return codes >= 3 and codes > len(words) / 2


def _are_of_address(words: list[str], url: str) -> bool:
    """Whether the words are but the address's, cut at its hyphens."""
    parts = set(_ADDRESS_WORD.findall(url.lower()))
    return len(words) >= 3 and all(word in parts for word in words)


def _split(raw: Any, *, alone: bool) -> list[str]:
    """The tags in a raw value; a value that stands alone is a list in one text."""
    if isinstance(raw, dict):
        raw = raw.get("name")
    if not isinstance(raw, str):
        return []
    text = clean_line(unescaped(raw))
    parts = [_ORNAMENT.sub("", part) for part in _COMMAS.split(text)]
    if alone and len(parts) == 1 and len(text.split()) > LONGEST_UNSEPARATED_WORDS:
        return []
    return [part for part in parts if part]
