"""The lines of text that a page prints, in document order: for what no element's name tells."""

from collections.abc import Iterator, Sequence
from functools import cached_property
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


class PrintedLine:
    """What stands between two line breaks or edges of block elements."""

    def __init__(self, pieces: Sequence[Piece], raw: str) -> None:
        self.pieces = pieces
        self.raw = raw
        """The line as it stands in the source."""

    @cached_property
    def text(self) -> str:
        """The line, clean; made when it is asked for, which most lines never are."""
        return clean_line(self.raw)


def printed_lines(page: Page) -> list[PrintedLine]:
    """All lines of a page that hold something; read once."""
    lines = page.kept.get("printed lines")
    if lines is None:
        lines = page.kept["printed lines"] = list(_lines(page.root))
    return lines


def _lines(root: Any) -> Iterator[PrintedLine]:
    walk = etree.iterwalk(root, events=(*EDGES, "comment", "pi"))
    pieces: list[Piece] = []  # those that are more than white space
    texts: list[str] = []
    place = -1
    for event, element in islice(walk, MAX_EVENTS):
        if pieces and event in EDGES and element.tag not in INLINE:
            yield PrintedLine(pieces, "".join(texts))
            pieces, texts = [], []
        if event != "start":
            text = element.tail
        else:
            place += 1
            if element.tag in SILENT:
                text = None
                place += sum(1 for _ in element.iterdescendants("*")) if len(element) else 0
                walk.skip_subtree()
            else:
                text = element.text
        if text and not text.isspace() and (text.isascii() or clean_line(text)):
            holder = element if event == "start" else element.getparent()
            if holder is not None:
                pieces.append(Piece(place, holder, text))
                texts.append(text)
        elif text and pieces:
            texts.append(text)
    if pieces:
        yield PrintedLine(pieces, "".join(texts))


def line_of(page: Page, text: str) -> PrintedLine | None:
    """The first line that says exactly this; cleaning leaves less of a line, so that most need not be cleaned."""
    return next((line for line in printed_lines(page) if len(line.raw) >= len(text) and line.text == text), None)


def spaced(line: PrintedLine) -> str:
    """A line with spaces between its runs: names, roles and addresses stand in elements of their own."""
    return clean_line(" ".join(piece.text for piece in line.pieces))
