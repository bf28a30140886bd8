"""Bylines that a page prints for its readers: elements named as bylines, authors' links, labelled lines."""

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from lxml import etree

from newscrawl.extraction.likeness import bare
from newscrawl.extraction.marks import Mark, distance, nearest_first
from newscrawl.extraction.names import (
    PLACEHOLDERS,
    are_full,
    bears_names,
    is_credit,
    is_label,
    names_in,
)
from newscrawl.extraction.page import Page
from newscrawl.extraction.printed_dates import SENTENCE_ENDS, without_date
from newscrawl.extraction.printed_lines import PrintedLine, printed_lines, spaced
from newscrawl.extraction.text import clean_line
from newscrawl.extraction.text_bylines import closing_byline
from newscrawl.extraction.zones import CLOSE, belongs, is_beside
from newscrawl.normalise.emails import mask_emails
from newscrawl.normalise.vocabulary import Kind, key, vocabulary_for

_ACCOUNT = re.compile(r"(?=.{0,30}[^\W\d_])[\w.-]{4,30}")

_TEXTS = etree.XPath(".//text()", smart_strings=False)

MAX_CHARS = 160
MAX_RAW_CHARS = 4000
"""Up to so many, the texts of an element are asked for at once, which is fast; of a larger one only the first."""
MAX_LABELLED_CHARS = 100
MAX_PIECES = 20
LONGEST_LABEL = 24
BEFORE_TEXT = 20
"""How many elements before the text a labelled line may stand that is far from the heading."""
INSIDE_END, BEHIND_END = 8, 40
"""How many elements before and behind the end of the text a labelled line may stand."""
MAX_MARKED = 40
MAX_LINKS = 4000

AUTHOR_ADDRESS = re.compile(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|profiles?|writers?|journalists?|reporters?|redakteure?|"
    r"contributors?|columnists?|signature|firmas?)/[^/?#]",
    re.IGNORECASE,
)
"""Path of an author's page."""

LABEL = re.compile(
    r"^[\d\s.:,|·–—-]{0,30}(?:by|von|par|por|di|da|door|av|af|autore?|autore?n|autor(?:in)?|text|reporter|"
    r"geschrieben von|posted by|written by|"
    r"erstellt von|redacción|texte|de notre correspondant|words by|story by|"
    r"interview(?!\s(?:with|mit|avec|con|com|met|med)\b)|oleh|tekst|szerző|napsal|avtor|"
    r"автор|文|取材|執筆|著者|ライター|記者|投稿者|作者|글|기자)(?=[\s:：＝=・/])[\s:：＝=・/]*|[/／＝=]?\s?(?:記者|特派員|기자|특파원)\s*$",
    re.IGNORECASE,
)
"""What stands before or behind a name that says: this is the author."""


PICTURE_LABEL = re.compile(
    r"^\W{0,3}(?:foto|photo|bild|image|picture|写真|撮影|사진|图|圖|credit|copyright|©|ⓒ|c\))", re.IGNORECASE
)
"""What says that somebody made a picture or holds a right, not that they wrote the article."""


def named_elements(page: Page) -> Iterator[Any]:
    """The text named as a byline that is nearest to the heading, and its like beside it."""
    first: Any = None
    marks = nearest_first(page.marks["author"], page.heading)[:MAX_MARKED]
    inside = _marked_inside([mark.element for mark in marks])
    for mark in marks:
        if first is not None and not any(_is_like(first, one) for one in (mark.element, *inside[mark.element])):
            continue  # seen at less cost than the names in it
        element = _innermost(mark.element, inside[mark.element])
        text = _text(element)
        if not text or len(text) > MAX_CHARS or not belongs(page, mark) or credits_picture(element, text):
            continue
        if first is not None and not _is_like(first, element):
            continue
        if reads_as_byline(text) or (_has_link(element) and names_in(text)):
            first = element if first is None else first
            yield {"name": text, "url": _address(element)}


def author_links(page: Page, *, of_accounts: bool = False) -> Iterator[Any]:
    """The link with ``rel=author``, else the first link to an author's page.

    Of the former one in a part beside the article counts too, where the page names nobody else so.
    """
    related: dict[str, str] = {}
    other: dict[str, Any] | None = None
    for element, href in page.links[:MAX_LINKS]:
        relation = element.get("rel")
        relations = relation.split() if relation else ()
        if "author" not in relations and not AUTHOR_ADDRESS.search(href):
            continue
        text = _text(element)
        if not text or len(text) > MAX_CHARS:
            continue
        if "author" in relations:
            related[text] = href
        if is_beside(page, element):
            continue
        if "author" in relations:
            yield {"name": text, "url": href}
            return
        if other is None and (of_accounts or reads_as_byline(text)):
            other = {"name": text, "url": href}
    if other is not None:
        yield other
    elif len(related) == 1:
        yield from ({"name": text, "url": href} for text, href in related.items())


def account_link(page: Page) -> tuple[str, str] | None:
    """Name and address of the account that the first link to an author's page bears, where that is one unknown word.

    Blogs sign with such names. What is known for something else than a name is none: a desk, a section, a place.
    """
    for link in author_links(page, of_accounts=True):
        text = link["name"]
        if _ACCOUNT.fullmatch(text) and bare(text) not in PLACEHOLDERS and "admin" not in text.lower():
            return (text, link["url"]) if not vocabulary_for(None).kinds_of(key(text), Kind) else None
    return None


def labelled_lines(page: Page) -> Iterator[str]:
    """Short lines close to the heading, or right before the text, that say by a label that they are bylines."""
    heading = page.heading
    if heading is None:
        return
    begin = page.places[page.container] if page.container is not None else heading.place
    lines = printed_lines(page)
    for line, following in zip_longest(lines, lines[1:]):
        first = line.pieces[0]
        is_near = distance(first.place, heading) <= CLOSE or begin - BEFORE_TEXT <= first.place < begin
        if not is_near or any(one.element is heading.element for one in line.pieces):
            continue
        text = _labelled(line, following)
        if len(text) <= MAX_LABELLED_CHARS and _is_labelled(text) and belongs(page, Mark(first.place, first.element)):
            yield text


def labelled_lines_behind(page: Page) -> Iterator[str]:
    """The same at the end of the text and behind it with full names, unless in a part beside the article."""
    last = page.end_of_text
    if last is None:
        return
    lines = printed_lines(page)
    for line, following in zip_longest(lines, lines[1:]):
        first = line.pieces[0]
        if not last - INSIDE_END <= first.place <= last + BEHIND_END:
            continue
        text = _signature(line, following)
        if text and not is_beside(page, first.element):
            yield text


def _signature(line: PrintedLine, following: PrintedLine | None) -> str | None:
    """What of a line behind the story names its authors: by a label, or in brackets."""
    text = _labelled(line, following)
    if len(text) > MAX_LABELLED_CHARS or text.endswith(SENTENCE_ENDS):
        return closing_byline(line.text)
    return text if _is_labelled(text) and are_full(names_in(text)) else closing_byline(line.text)


def _labelled(line: PrintedLine, following: PrintedLine | None) -> str:
    """A run of the line with label and name, else the line; where that is but a label, with the name that follows."""
    texts = (clean_line(piece.text) for piece in line.pieces[:MAX_PIECES] if len(piece.text) <= MAX_LABELLED_CHARS)
    text = next((text for text in texts if _is_labelled(text)), spaced(line))
    if following and _is_only_label(text) and names_in(spaced(following)):
        return f"{text.rstrip(' :：')}: {spaced(following)}"
    return text


def _is_only_label(text: str) -> bool:
    label = LABEL.match(f"{text} ")
    return bool(label and label.end() >= len(text)) or (len(text) <= LONGEST_LABEL and is_label(text))


def _marked_inside(elements: list[Any]) -> dict[Any, list[Any]]:
    """For each of the elements those of them that it holds, in the order given."""
    inside: dict[Any, list[Any]] = {element: [] for element in elements}
    for element in elements:
        for around in element.iterancestors():
            if around in inside:
                inside[around].append(element)
    return inside


def _innermost(element: Any, inside: list[Any]) -> Any:
    """A named element, or an author's link, inside another where it alone says who: the rest is what the person is or
    does, or the place.
    """
    links = [link for link in element.iter("a") if AUTHOR_ADDRESS.search(link.get("href") or "")]
    for other in (*inside, *links):
        if other is element:
            continue
        inner = names_in(_text(other))
        names = names_in(_text(element)) if len(inner) == 1 else ()
        if len(names) == 1 and names[0].name != inner[0].name and inner[0].name in names[0].name:
            return other
    return element


def credits_picture(element: Any, text: str) -> bool:
    """Whether a text stands in a picture's caption or says that somebody made a picture."""
    in_picture = any(ancestor.tag in ("figure", "figcaption") for ancestor in element.iterancestors())
    return in_picture or bool(PICTURE_LABEL.match(text))


def is_labelled(text: str) -> bool:
    """Whether a text begins or ends with a word that says: this is the author."""
    return LABEL.search(text) is not None


def reads_as_byline(text: str) -> bool:
    """Whether a text says by a label, or by holding little but names, that it names authors."""
    return bears_names(text) or _is_labelled(text)


def _is_labelled(text: str) -> bool:
    """Whether a text says by a label that it names authors; a date may stand before it, an address behind it."""
    said = mask_emails(text, "drop", b"") if "@" in text else text
    if is_credit(text) or bool(LABEL.search(said) and names_in(text)):
        return True
    rest = (without_date(text) if len(text) <= MAX_LABELLED_CHARS else None) or ""
    return is_credit(rest) or bool(LABEL.match(rest) and names_in(rest))


def _is_like(first: Any, element: Any) -> bool:
    """Whether an element is named as another one and stands beside it or in its place in the next row."""
    if first in element.iterancestors():
        return False
    if first.tag != element.tag or first.get("class") != element.get("class"):
        return False
    parent, other = first.getparent(), element.getparent()
    return parent is other or (parent.getparent() is other.getparent() and parent.tag == other.tag)


def _has_link(element: Any) -> bool:
    href = _address(element)
    return bool(href and AUTHOR_ADDRESS.search(href))


def _text(element: Any) -> str:
    """The text of an element, pieces apart by spaces: names and roles stand in elements of their own."""
    if not len(element):
        return clean_line(element.text or "")
    pieces: list[str] = []
    length = 0
    is_short = len(etree.tostring(element, method="text", encoding="unicode", with_tail=False)) <= MAX_RAW_CHARS
    for piece in _TEXTS(element) if is_short else element.itertext():
        stripped = piece.strip()
        if stripped:
            pieces.append(stripped)
            length += len(stripped)
        if length > 2 * MAX_CHARS:
            break
    return clean_line(" ".join(pieces))


def _address(element: Any) -> str | None:
    link = element if element.tag == "a" else element.find(".//a[@href]")
    return link.get("href") if link is not None else None
