"""Names that a page prints in lines of their own, without any label: between heading and text, beside the date, at the
text's ends."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from newscrawl.extraction.body.survey import HEADINGS, INLINE
from newscrawl.extraction.likeness import bare
from newscrawl.extraction.marks import Mark, distance
from newscrawl.extraction.names import bears_names, is_all_names, is_east_asian, is_full_name, names_in
from newscrawl.extraction.page import Page
from newscrawl.extraction.printed_bylines import LABEL, MAX_LABELLED_CHARS, credits_picture
from newscrawl.extraction.printed_dates import before_date, without_date
from newscrawl.extraction.printed_lines import PrintedLine, printed_lines, spaced
from newscrawl.extraction.text import clean_line, element_text, is_unspaced, weight
from newscrawl.extraction.topic_links import TOPIC_ADDRESS
from newscrawl.extraction.zones import CLOSE, belongs

_WORD = re.compile(r"[^\W\d_]+")

LEAST_WORD, MOST_WORDS = 3, 5
"""Letters of the longest word of names that stand alone, and words of each."""

OTHER_SIGNS = re.compile(r"[&@#/?!\"“”«»]")
"""Signs that stand in no line of names."""

MAX_NAME_CHARS = 30
"""Of an East Asian name that stands alone, with what its bearer is."""

LONG_LINE = 60
MAX_LONG_LINES = 1
"""Letters' worth of a stand-first or a paragraph, and how many of them may stand before a name without any label."""

NO_SIGNATURES = frozenset((*HEADINGS, *"a aside blockquote figcaption figure footer li nav table".split()))
"""Elements in which a name alone is not the author's."""
SIGNATURE_TYPES = frozenset(("b", "strong", "i", "em"))


def lone_names(page: Page) -> Iterator[str]:
    """Lines and runs that hold nothing but names, or what may be names, between the heading and the text."""
    heading = page.heading
    if heading is None:
        return
    long_lines = 0
    for line in printed_lines(page):
        first = line.pieces[0]
        if first.place <= heading.place or any(one.element is heading.element for one in line.pieces):
            continue
        long_lines += weight(line.text) >= LONG_LINE
        if long_lines > MAX_LONG_LINES or first.place > heading.place + CLOSE:
            return
        if first.element.tag in HEADINGS or credits_picture(first.element, line.text):
            continue
        texts = (spaced(line), *(clean_line(piece.text) for piece in line.pieces))
        text = next((text for text in texts if bears_names(text)), None)
        if text and belongs(page, Mark(first.place, first.element)):
            yield text


def dated_names(page: Page) -> Iterator[str]:
    """Lines by the heading that hold nothing but names and a date."""
    heading = page.heading
    for line in printed_lines(page) if heading else ():
        first = line.pieces[0]
        if heading is None or distance(first.place, heading) > CLOSE or len(line.text) > MAX_LABELLED_CHARS:
            continue
        text = spaced(line)
        if is_dated_name(text) and belongs(page, Mark(first.place, first.element)):
            yield text


def names_beside_date(page: Page) -> Iterator[str]:
    """Lines by the heading that are little but names, right before or behind a line with a date.

    A section looks as a name does in many letters: Real Estate. But it stands in a menu too.
    """
    lines = printed_lines(page) if page.heading else []
    for before, line, behind in zip(lines, lines[1:], lines[2:], strict=False):
        first = line.pieces[0]
        if page.heading is None or distance(first.place, page.heading) > CLOSE:
            continue
        text = spaced(line)
        if not (_is_date(before) or _is_date(behind)):
            continue
        if not (_is_east_asian_name(text) or (first.place > page.heading.place and _is_but_full_names(text))):
            continue
        is_alone = sum(other.raw == line.raw for other in lines) == 1
        if is_alone and not _is_topic(page, first.element, text) and belongs(page, Mark(first.place, first.element)):
            yield text


def _is_topic(page: Page, element: Any, name: str) -> bool:
    """Whether a name is whom the story is about: the heading says it, or a link leads to stories about it."""
    if page.heading is not None and bare(name) in bare(element_text(page.heading.element)):
        return True
    links = (one for one in (element, *element.iterancestors("a")) if one.tag == "a")
    return any(TOPIC_ADDRESS.search(link.get("href") or "") or link.get("rel") == "tag" for link in links)


def _is_date(line: PrintedLine) -> bool:
    return len(line.text) <= MAX_LABELLED_CHARS and before_date(line.text) is not None


def _is_east_asian_name(text: str) -> bool:
    if len(text) > MAX_NAME_CHARS or not bears_names(text):
        return False
    return all(is_full_name(bare(name.name)) for name in names_in(text) if name.is_person)


def is_dated_name(text: str) -> bool:
    """Whether a text is names and a full date before or behind them.

    >>> is_dated_name("Jane Doe 18 Nov 2026 22:05 GMT"), is_dated_name("5. November 2026 | Max Müller")
    (True, True)
    >>> is_dated_name("Jane Doe"), is_dated_name("Updated 18 Nov 2026 Jane Doe")
    (False, False)
    """
    before = before_date(text)
    if before is None:
        return False
    said = before if bare(before) else without_date(text) or ""
    return bool(said) and _is_but_full_names(said.strip(" |·•–—-,/"))


def names_at_ends(page: Page, paragraphs: Sequence[str]) -> Iterator[str]:
    """Lines of nothing but names, set apart by their type, before the text, among its first paragraphs or behind it."""
    lines = printed_lines(page)
    places = {line.text: index for index, line in enumerate(lines) if line.text in (paragraphs[0], paragraphs[-1])}
    first, last = places.get(paragraphs[0]), places.get(paragraphs[-1])
    signatures = [line for line in lines if _ends_its_block(page, line)]
    ends = [*(lines[max(0, first - 1) : first + 4] if first else ()), *(lines[last : last + 3] if last else ())]
    for line in dict.fromkeys([*ends, *signatures]):
        text = spaced(line)
        if all(_is_signed(page, piece.element, text) for piece in line.pieces) and _are_full_names(text):
            yield text


def _ends_its_block(page: Page, line: PrintedLine) -> bool:
    """Whether a short line is the last paragraph of a block of the text and stands behind one that is long."""
    if page.container is None or len(line.raw) > MAX_LABELLED_CHARS:
        return False
    paragraph = line.pieces[0].element
    while paragraph.tag in INLINE and paragraph.getparent() is not None:
        paragraph = paragraph.getparent()
    before = paragraph.getprevious()
    if paragraph.tag != "p" or before is None or before.tag != "p" or any(True for _ in paragraph.itersiblings("*")):
        return False
    is_inside = any(one is page.container for one in paragraph.iterancestors())
    return is_inside and not clean_line(paragraph.tail or "") and weight(element_text(before)) >= LONG_LINE


def _is_but_full_names(text: str) -> bool:
    """Whether a text is full names and nothing else; initials alone are none, nor are other words or accounts."""
    words = _WORD.findall(text)
    if OTHER_SIGNS.search(text) or max(map(len, words), default=0) < LEAST_WORD:
        return False
    if not is_all_names(text):
        return False
    names = [name.name for name in names_in(text)]
    if any(is_east_asian(name) for name in names):
        return all(is_full_name(bare(name)) for name in names)
    return all(2 <= len(name.split()) <= MOST_WORDS for name in names) and _are_full_names(text)


def _are_full_names(text: str) -> bool:
    """Whether a text holds little but names of people, each of two words where words are apart."""
    names = names_in(text) if bears_names(text) else ()
    return bool(names) and all(name.is_person and (" " in name.name or is_unspaced(name.name)) for name in names)


def _is_signed(page: Page, element: Any, text: str) -> bool:
    """Whether a name in an element can be a signature: in bold or italics or with a label, in no picture or list."""
    around = (element, *element.iterancestors())
    tags = {one.tag for one in around}
    is_marked = not tags.isdisjoint(SIGNATURE_TYPES) or bool(LABEL.search(text))
    return is_marked and tags.isdisjoint(NO_SIGNATURES) and page.lists.isdisjoint(around)
