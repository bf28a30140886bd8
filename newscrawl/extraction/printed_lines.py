"""The lines of text that a page prints, in document order: for what no element's name tells."""

from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple

from lxml import etree

from newscrawl.extraction.body.survey import INLINE
from newscrawl.extraction.page import Page
from newscrawl.extraction.text import SILENT, clean_line

EDGES = ("start", "end")
"""Events of a walk at which a line ends, where the element is a block."""

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
    walk = etree.iterwalk(root, events=(*EDGES, "comment", "pi"))
    pieces: list[Piece] = []
    place = -1
    for event, element in islice(walk, MAX_EVENTS):
        tag = element.tag
        if pieces and event in EDGES and tag not in INLINE:
            if (line := _line(pieces)).text:
                yield line
            pieces = []
        if event != "start":
            text = element.tail
        else:
            text = element.text
            place += 1
            if tag in SILENT:
                text = None
                place += sum(1 for _ in element.iterdescendants("*"))
                walk.skip_subtree()
        if text and (pieces or not text.isspace()):
            holder = element if event == "start" else element.getparent()
            if holder is not None:
                pieces.append(Piece(place, holder, text))
    if pieces and (line := _line(pieces)).text:
        yield line


def _line(pieces: list[Piece]) -> PrintedLine:
    kept = tuple([piece for piece in pieces if not piece.text.isspace()])
    return PrintedLine(kept, clean_line("".join([piece.text for piece in pieces])))


def line_of(page: Page, text: str) -> PrintedLine | None:
    """The first line that says exactly this."""
    return next((line for line in printed_lines(page) if line.text == text), None)


def spaced(line: PrintedLine) -> str:
    """A line with spaces between its runs: names, roles and addresses stand in elements of their own."""
    return clean_line(" ".join(piece.text for piece in line.pieces))
