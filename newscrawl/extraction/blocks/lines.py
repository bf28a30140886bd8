"""Rows that only line breaks part: what stands on the line of a link belongs to the link, and heads nothing."""

from collections.abc import Container
from typing import Any

from newscrawl.extraction.blocks.texts import INLINE_TAGS, squeeze

LEAST_ROWS = 2
MAX_PARTS = 8
"""Parts of a line on either side of its link."""

_IN_LINE = (INLINE_TAGS - {"br"}) | {"a", "img"}


def is_in_line(element: Any) -> bool:
    """Whether an element stands within a line of text."""
    return element.tag in _IN_LINE


def besides_in_rows(parent: Any, links: Container[Any]) -> frozenset[Any]:
    """The children of an element that share a line with one of its links, where breaks part such lines.

    The breaks before them are among these, for the text after a break begins the line.
    """
    rows: list[list[Any]] = [[]]
    for element in parent:
        if is_in_line(element):
            rows[-1].append(element)
        elif rows[-1]:
            rows.append([])
    rows = [row for row in rows if any(element in links for element in row)]
    if len(rows) < LEAST_ROWS or next(parent.iterchildren("br"), None) is None:
        return frozenset()
    breaks = (row[0].getprevious() for row in rows)
    return frozenset(element for row in rows for element in row).union(
        element for element in breaks if element is not None and element.tag == "br"
    )


def line_of(link: Any) -> list[Any]:
    """The elements and texts of the line that an element stands in, in order; the element alone without a break."""
    before, broken_before = _parts_beside(link, -1)
    after, broken_after = _parts_beside(link, 1)
    return [*reversed(before), link, *after] if broken_before or broken_after else [link]


def _parts_beside(link: Any, step: int) -> tuple[list[Any], bool]:
    """What stands on the line before or after a link, outwards, and whether a break ends it."""
    parts: list[Any] = []
    element = link
    for _ in range(MAX_PARTS):
        beside = element.getnext() if step > 0 else element.getprevious()
        text = element.tail if step > 0 else (beside.tail if beside is not None else element.getparent().text)
        parts.append(squeeze(text or ""))
        if beside is None or not is_in_line(beside):
            return [part for part in parts if part != ""], beside is not None and beside.tag == "br"
        parts.append(beside)
        element = beside
    return [], False
