"""The number of comments that a page states."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from newscrawl.extraction.page import Page
from newscrawl.extraction.sources import Found, Inquiry, Source, jsonld, microdata
from newscrawl.extraction.structured import as_list
from newscrawl.extraction.text import element_text

MAX_COMMENTS = 1_000_000
MAX_CHARS = 40
MAX_LIST_ITEMS = 3
MAX_ELEMENTS = 300

WORDS = (
    "コメント",
    "댓글",
    "의견",
    "评论",
    "評論",
    "回應",
    "omment",
    "omentario",
    "omentário",
    "ommenti",
    "eacties",
    "omentarz",
)
"""One of these is in every printed counter."""

_WORD = (
    r"(?:コメント(?:数)?|댓글|의견|评论|評論|回應|comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|"
    r"reacties|komentarzy?)"
)
_NUMBER = r"(\d[\d,.]{0,8})"
_COUNTER = re.compile(
    rf"^\W{{0,3}}(?:{_WORD}\W{{0,4}}{_NUMBER}(?:\s?[件개条則])?|"
    rf"{_NUMBER}\s?(?:件の|개의 |条|则|則)?\s?{_WORD})\W{{0,3}}$",
    re.IGNORECASE,
)
_ABOUT_COMMENTS = re.compile(r"Comment", re.IGNORECASE)


def find_comment_count(inquiry: Inquiry) -> Found | None:
    """The number of comments, 0 included; None where the page states none."""
    return inquiry.first("commentCount", COMMENT_COUNT, _count)


def _interactions(page: Page) -> Iterator[Any]:
    data = page.structured
    for node in (data.article, data.microdata_article):
        for statistic in data.values(node, ("interactionStatistic",)):
            if isinstance(statistic, dict) and _ABOUT_COMMENTS.search(str(statistic.get("interactionType"))):
                yield from as_list(statistic.get("userInteractionCount"))


def _named_elements(page: Page) -> Iterator[str]:
    for _, element in page.marks["comments"]:
        text = element_text(element)
        if len(text) <= MAX_CHARS and (text.isdigit() or _COUNTER.match(text)):
            yield text


def _counters(page: Page) -> Iterator[str]:
    """The first short line in or behind the text that is a counter; in a list they count other stories' comments."""
    for element in _in_and_behind(page.container):
        text = element.text
        if not text or len(text) > MAX_CHARS or not any(word in text for word in WORDS):
            continue
        line = element_text(element) if element.find("*") is not None else text.strip()
        if len(line) <= MAX_CHARS and _COUNTER.match(line) and not _is_in_list(element):
            yield line
            return


def _in_and_behind(container: Any) -> Iterator[Any]:
    """The elements inside an element, then those that follow it, as far as its comments may stand."""
    if container is None:
        return
    yield from islice(container.iter("*"), MAX_ELEMENTS)
    left = MAX_ELEMENTS
    while container is not None and left > 0:
        for sibling in container.itersiblings("*"):
            for element in islice(sibling.iter("*"), left):
                left -= 1
                yield element
        container = container.getparent()


def _is_in_list(element: Any) -> bool:
    item = next(element.iterancestors("li"), None)
    return item is not None and len(item.getparent().findall("li")) > MAX_LIST_ITEMS


COMMENT_COUNT: tuple[Source, ...] = (
    jsonld("commentCount"),
    microdata("commentCount"),
    Source("jsonld", "interactionStatistic", _interactions),
    Source("text", "element named as a comment counter", _named_elements),
    Source("text", "comment counter", _counters),
)


def _count(raw: Any) -> int | None:
    if isinstance(raw, bool):
        return None
    text = str(raw).strip()
    found = _COUNTER.match(text)
    digits = re.sub(r"[,.\s]", "", (found[1] or found[2]) if found else text)
    return int(digits) if digits.isascii() and digits.isdigit() and int(digits[:12]) <= MAX_COMMENTS else None
