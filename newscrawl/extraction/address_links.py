"""E-mail addresses that the article's links hold and do not print: behind a word or a picture, or Cloudflare's."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from lxml import etree

from newscrawl.extraction.body.survey import INLINE
from newscrawl.extraction.marks import Mark
from newscrawl.extraction.names import names_in
from newscrawl.extraction.page import Page
from newscrawl.extraction.text import SILENT, clean_line, element_text
from newscrawl.extraction.zones import is_beside
from newscrawl.normalise.emails import find_emails

MAX_LINKS = 20
MAX_LINE_CHARS = 120
"""A line that is longer is a paragraph: its address is a matter of the text, not the author's."""

BEFORE_HEADING = 20
BEHIND_TEXT = 40
"""How far from the heading and from the end of the text, in elements, an author's address may stand."""

HIDDEN = "data-cfemail"
"""Attribute in which Cloudflare hides an address, of whatever element."""

MAIL, PROTECTED = "mailto:", "/email-protection#"
"""The beginning of an address of mail, and what Cloudflare puts in its place."""

_HIDING = etree.XPath(f"//@{HIDDEN}/..")


def address_lines(page: Page) -> Iterator[str]:
    """The short lines of the article in which such links stand, each with its address behind it."""
    found = {link for link, href in page.links if href.startswith(MAIL) or PROTECTED in href}.union(_HIDING(page.root))
    if not found or page.container is None:
        return
    places = page.places
    links = [link for link in sorted(found, key=places.__getitem__)[:MAX_LINKS] if not is_beside(page, link)]
    first = page.heading.place if page.heading else places[page.container]
    last = places[page.container] + sum(1 for _ in page.container.iterdescendants("*"))
    for link in links:
        if first - BEFORE_HEADING <= places[link] <= last + BEHIND_TEXT:
            line = _line_with_address(Mark(places[link], link))
            if line:
                yield line


def _line_with_address(link: Mark) -> str | None:
    source = etree.tostring(link.element, encoding="unicode", with_tail=False)
    addresses = find_emails(source, is_html=True)
    text = _line_around(link.element)
    if len(addresses) != 1 or len(text) > MAX_LINE_CHARS or find_emails(text):
        return None
    if next(link.element.iterancestors("footer"), None) is not None and not names_in(text):
        return None  # The paper's, as in "Contact us".
    return clean_line(f"{text} {addresses[0]}")


def _line_around(link: Any) -> str:
    """The text of the block that a link stands in, as far as it matters; the link's own only where it is a name."""
    block = link
    while block.tag in INLINE and block.getparent() is not None:
        block = block.getparent()
    own = element_text(link)
    return clean_line(" ".join(islice(_texts(block, link if not names_in(own) else None), MAX_LINE_CHARS)))


def _texts(block: Any, without: Any) -> Iterator[str]:
    """The runs of text in an element, but for those in another."""
    for element in block.iter("*"):
        inside = element is without or without in element.iterancestors()
        if element.text and element.tag not in SILENT and not inside:
            yield element.text
        if element.tail and element is not block and (element is without or not inside):
            yield element.tail
