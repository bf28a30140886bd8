"""E-mail addresses printed in boxes about the author, which templates set far behind the text."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from lxml import etree

from newscrawl.extraction.page import Page
from newscrawl.extraction.text import clean_line
from newscrawl.extraction.zones import is_beside
from newscrawl.normalise.emails import find_emails

MAX_BOXES = 40
MAX_ELEMENTS = 80
MAX_CHARS = 120
"""A box that says more is a profile, or holds more than the author."""

_TEXTS = etree.XPath(".//text()[not(parent::script or parent::style)]", smart_strings=False)


def boxed_addresses(page: Page) -> Iterator[str]:
    """The texts of short elements named after the author, behind the article's heading, that hold one address."""
    heading = page.heading
    if heading is None:
        return
    behind = (mark.element for mark in page.marks["author"] if mark.place > heading.place)
    for element in islice(behind, MAX_BOXES):
        text = _short_text(element)
        if len(find_emails(text)) == 1 and _is_articles(page, element, heading.element):
            yield text


def _short_text(element: Any) -> str:
    """The text of an element, pieces apart by spaces; empty where that is much."""
    if next(islice(element.iter(), MAX_ELEMENTS, None), None) is not None:
        return ""
    text = clean_line(" ".join(_TEXTS(element)))
    return text if len(text) <= MAX_CHARS else ""


def _is_articles(page: Page, element: Any, heading: Any) -> bool:
    """Whether an element stands in no part beside the article; the footer within the ``article`` is the article's."""
    footer = next(element.iterancestors("footer"), None)
    above = footer.getparent() if footer is not None else None
    if above is not None and above.tag == "article" and above in heading.iterancestors():
        return True
    return not is_beside(page, element)
