"""The lines of text that a page prints, in document order: for what no element's name tells."""

from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple

from lxml import etree

from newscrawl.extraction.body.survey import INLINE
from newscrawl.extraction.page import Page
from newscrawl.extraction.text import SILENT, clean_line

MAX_EVENTS = 200_000
"""Where to stop on a page that is made to exhaust its reader."""


class Piece(NamedTuple):
    """A run of text without markup inside."""

    place: int
    """Place of the last element before it, among all elements of the page."""

    element: Any
    """The element whose own text it is."""

    text: str


class PrintedLine(NamedTuple):
    """What stands between two line breaks or edges of block elements."""

    pieces: tuple[Piece, ...]
    text: str


def printed_lines(page: Page) -> list[PrintedLine]:
    """All lines of a page that hold something; read once."""
    lines = page.kept.get("printed lines")
    if lines is None:
        lines = page.kept["printed lines"] = list(_lines(page.root))
    return lines


def _lines(root: Any) -> Iterator[PrintedLine]:
    pieces: list[Piece] = []
    for piece in (*_pieces(root), None):
        if piece is not None:
            if pieces or not piece.text.isspace():
                pieces.append(piece)
        elif pieces:
            line = _line(pieces)
            pieces = []
            if line.text:
                yield line


def _line(pieces: list[Piece]) -> PrintedLine:
    kept = tuple(piece for piece in pieces if piece.text.strip())
    return PrintedLine(kept, clean_line("".join(piece.text for piece in pieces)))


def _pieces(root: Any) -> Iterator[Piece | None]:
    """The runs of text, and None where a line ends."""
    walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    place = -1
    for event, element in islice(walk, MAX_EVENTS):
        parent = element.getparent()
        if event == "start":
            place += 1
            if element.tag not in INLINE:
                yield None
            if element.tag in SILENT:
                place += sum(1 for _ in element.iterdescendants("*"))
                walk.skip_subtree()
            elif element.text:
                yield Piece(place, element, element.text)
            continue
        if event == "end" and element.tag not in INLINE:
            yield None
        if element.tail and parent is not None:
            yield Piece(place, parent, element.tail)


def line_of(page: Page, text: str) -> PrintedLine | None:
    """The first line that says exactly this."""
    return next((line for line in printed_lines(page) if line.text == text), None)


def spaced(line: PrintedLine) -> str:
    """A line with spaces between its runs: names, roles and addresses stand in elements of their own."""
    return clean_line(" ".join(piece.text for piece in line.pieces))
