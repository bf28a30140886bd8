"""The line that a page sets in the largest type: the heading of pages that know no heading elements.

Many small papers' pages are older than their styles: tables, ``<font size="5">``, a title that is the paper's name.
"""

import re
from collections.abc import Iterator
from typing import Any

from newscrawl.extraction.name_parts import parts_of
from newscrawl.extraction.page import Page
from newscrawl.extraction.printed_lines import PrintedLine, printed_lines
from newscrawl.extraction.text import weight

SHORTEST, LONGEST = 16, 200
"""Letters' worth of a heading."""

MAX_LINES, LONG_LINE, MAX_LONG_LINES = 600, 100, 3
"""How far the heading is looked for: so many lines, or long ones, which are the text."""

LEVELS = 4
"""How far around a line its type is set."""

BOLD, NAMED, HEADING = 3.5, 4.5, 4.5
"""Sizes that other marks of a heading are worth, as in ``<font size>``, where text is 3."""

PIXELS, POINTS, EM = 5.0, 4.0, 1 / 3.2
"""Units of one such size."""

NAMES = frozenset("title titles tit ttl headline heading subject midashi".split())
_STYLED = re.compile(r"font-size\s*:\s*([\d.]{1,6})\s*(px|pt|r?em|%)", re.IGNORECASE)
_HEAVY = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_SIZE = re.compile(r"\s*(\+?)([1-7])\s*")


def line_in_large_type(page: Page) -> Iterator[str]:
    """The first of the lines in the largest type, if any is larger than text, no link, and has text below it."""
    largest, chosen = 0.0, ""
    long_lines = long_lines_above = 0
    for line in printed_lines(page)[:MAX_LINES]:
        long_lines += weight(line.text) >= LONG_LINE
        if long_lines > MAX_LONG_LINES:
            break
        if not SHORTEST <= weight(line.text) <= LONGEST or line.text.endswith(("。", ".")):
            continue
        size = _size(page, line)
        if size > largest:
            largest, chosen, long_lines_above = size, line.text, long_lines
    if chosen and long_lines > long_lines_above:
        yield chosen


def _size(page: Page, line: PrintedLine) -> float:
    """The size of a line's type; 0 where it is the text's, or where the line is a link or stands in a list."""
    largest = 0.0
    element = line.pieces[0].element
    for level, around in enumerate((element, *element.iterancestors())):
        if around.tag == "a" or around in page.lists:
            return 0.0
        if level < LEVELS:
            largest = max(largest, _size_of(around))
    return largest


def _size_of(element: Any) -> float:
    """The size that one element sets; its marks do not add up, but what is bold too is larger."""
    sizes = [0.0]
    if element.tag in ("b", "strong"):
        sizes.append(BOLD)
    elif element.tag in ("h1", "h2", "h3", "h4", "big"):
        sizes.append(HEADING)
    elif element.tag == "font" and (set_size := _SIZE.fullmatch(element.get("size") or "")):
        sizes.append(float(set_size[2]) + (3 if set_size[1] else 0))
    style = element.get("style") or ""
    if styled := _STYLED.search(style):
        sizes.append(_in_sizes(styled[1], styled[2].lower()))
    if _HEAVY.search(style):
        sizes.append(BOLD)
    if not NAMES.isdisjoint(parts_of(element.get("class") or "")):
        sizes.append(NAMED)
    larger = [size for size in sizes if size > 3]
    return max(larger, default=0.0)


def _in_sizes(number: str, unit: str) -> float:
    """A size as styles give it, in those of ``<font size>``.

    >>> _in_sizes("20", "px"), _in_sizes("16", "pt"), _in_sizes("150", "%")
    (4.0, 4.0, 4.8)
    """
    try:
        size = float(number)
    except ValueError:
        return 0.0
    return {"px": size / PIXELS, "pt": size / POINTS, "%": size / 100 / EM}.get(unit, size / EM)
