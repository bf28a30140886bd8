"""One pass over a page's tree: its lines of text, and the block elements that hold them.

Everything later (choice of the container, sorting of its lines) works on these two flat lists, so the tree is walked
once, without recursion, and never changed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from lxml import etree

from newscrawl.extraction.body.hints import NO_HINT, Hint, hint_of, hint_of_names
from newscrawl.extraction.text import SILENT, clean_line, weight

INLINE = frozenset(
    "a abbr acronym amp-fit-text b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb ruby s samp "
    "small span strike strong sub sup time tt u var wbr".split()
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# Elements whose short lines are text too; elsewhere a short line is a label unless text stands around it.
PARAGRAPHS = HEADINGS | {"p", "li", "blockquote", "pre", "td", "th", "dd", "dt", "center", "cite"}
# A card that is a link as a whole has at most so many paragraphs.
LINKED_PARAGRAPHS = 2
BOLD = frozenset(("b", "strong"))
# Controls: their text is addressed to the visitor, never part of a story.
CONTROLS = frozenset(("button", "label", "legend"))
_SILENT = SILENT - {"noscript"}
SENTENCE_ENDS = frozenset(".!?…。！？」』．:：")
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n\s*")
# What a publishing system should have replaced: [share_buttons align="center"].
_SHORTCODE = re.compile(r"\[/?[a-z][a-z0-9_-]{2,40}(?:\s[^\[\]]{0,500})?\]")
_CLOSERS = "\"'”’»)]）］】"


@dataclass(slots=True)
class Node:
    """A block element with text, images or block elements inside."""

    element: Any
    parent: int
    hint: Hint
    first: int
    """Index of the first line inside."""
    last: int = 0
    """Index after the last line inside."""
    end: int = 0
    """Index after the last node inside."""
    dropped: bool = False
    """Whether the caller names it a link block."""


@dataclass(slots=True)
class Line:
    """A run of text between two block boundaries or line breaks."""

    text: str
    node: int
    weight: int
    """Length in Latin letters' worth."""
    linked: float
    """Share of the characters inside links."""
    bold: bool
    """Whether all of it is in bold type."""
    joined: bool
    """Whether it follows the line before after a single ``<br>``."""


@dataclass(slots=True)
class Survey:
    """What one pass over the tree found, in document order."""

    nodes: list[Node] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    images: list[tuple[int, Any]] = field(default_factory=list)
    """Index of the enclosing node, and the ``img`` element."""


_Open = tuple[Any, Iterator[Any], bool, bool, bool, bool]
"""An element whose children are being read, the children that are left, whether its text is a link's, whether it is in
bold type, whether the element is a node, and whether it was looked into."""

# Where to stop on a page that is made to exhaust its reader; the longest real pages have a twentieth of it.
MOST_ELEMENTS = 60_000
MOST_TEXT = 1_500_000


_BREAK, _IMAGE, _SKIP, _INLINE = range(4)
_WAYS: dict[Any, int] = (
    dict.fromkeys(INLINE, _INLINE)
    | dict.fromkeys((*_SILENT, etree.Comment, etree.PI, etree.Entity), _SKIP)
    | {"br": _BREAK, "img": _IMAGE}
)
"""How an element is read, by its tag; all others are blocks."""


class _Walk:
    """State of the pass: the open elements and the line that is being gathered."""

    def __init__(self) -> None:
        self.found = Survey()
        self.node = -1
        self.elements = 0
        self.text = 0
        self.looked_into = 0  # open elements whose inside was searched for text
        self.pieces: list[str] = []
        self.linked = 0
        self.bold = 0
        self.breaks = 0  # <br> since the last line

    def run(self, root: Any) -> Survey:
        """Walk with an explicit stack: nesting is the page's to choose."""
        self._open_node(root, hint_of(root))
        self._add(root.text, False, False)
        stack: list[_Open] = [(root, iter(root), False, False, True, False)]
        while stack:
            element, children, linked, bold, is_node, is_looked_into = stack[-1]
            for child in children:
                entered = self._enter(child, linked, bold)
                if entered is not None:
                    stack.append(entered)
                    break
                if (tail := child.tail) and (self.pieces or not tail.isspace()):
                    self._add(tail, linked, bold)
            else:
                stack.pop()
                if is_node:
                    self._close_node()
                if is_looked_into:
                    self.looked_into -= 1
                if stack and (tail := element.tail) and (self.pieces or not tail.isspace()):
                    self._add(tail, stack[-1][2], stack[-1][3])
        return self.found

    def _enter(self, child: Any, linked: bool, bold: bool) -> _Open | None:
        """Take in an element's own text; the element, if there is more inside."""
        tag = child.tag
        way = _WAYS.get(tag)
        self.elements += 1
        if way == _SKIP or self.elements > MOST_ELEMENTS or self.text > MOST_TEXT:
            return None
        if way is None:
            return self._enter_block(child, tag, hint_of(child), linked, bold)
        if way == _INLINE:
            return self._enter_inline(child, tag, linked, bold)
        if way == _BREAK:
            self._break()
        else:
            self.found.images.append((self.node, child))
        return None

    def _enter_inline(self, child: Any, tag: str, linked: bool, bold: bool) -> _Open | None:
        names = child.get("class")
        hint = hint_of_names(names) if names else NO_HINT
        if hint.hides_inline:
            return None
        linked = linked or (tag == "a" and _is_link(child))
        bold = bold or tag in BOLD
        if hint.breaks_line:
            return self._enter_block(child, tag, hint_of(child), linked, bold)
        if (text := child.text) and (self.pieces or not text.isspace()):
            self._add(text, linked, bold)
        return (child, iter(child), linked, bold, False, False) if len(child) else None

    def _enter_block(self, child: Any, tag: str, hint: Hint, linked: bool, bold: bool) -> _Open | None:
        is_looked_into = False
        if not self.looked_into and (hint.is_menu or tag in CONTROLS):
            # A menu or a control without paragraphs is not read; one with them may be a page's text, left unclosed.
            if not _has_text(child, tag in CONTROLS):
                return None
            self.looked_into += 1
            is_looked_into = True
        self._open_node(child, hint)
        if (text := child.text) and not text.isspace():
            self._add(text, linked, bold)
        if len(child):
            return child, iter(child), linked, bold, True, is_looked_into
        self._close_node()
        return None

    def _add(self, text: str | None, in_link: bool, in_bold: bool) -> None:
        if not text or self.text > MOST_TEXT:
            return
        self.pieces.append(text)
        self.text += len(text)
        if in_link or in_bold:
            length = len(text.strip())
            if in_link:
                self.linked += length
            if in_bold:
                self.bold += length

    def _break(self) -> None:
        if self.pieces:
            self._flush()
        self.breaks += 1

    def _open_node(self, element: Any, hint: Hint) -> None:
        if self.pieces:
            self._flush()
        self.breaks = 2
        nodes = self.found.nodes
        node = Node(element, self.node, hint, len(self.found.lines))
        self.node = len(nodes)
        nodes.append(node)

    def _close_node(self) -> None:
        if self.pieces:
            self._flush()
        self.breaks = 2
        node = self.found.nodes[self.node]
        node.last = len(self.found.lines)
        node.end = len(self.found.nodes)
        self.node = node.parent

    def _flush(self) -> None:
        """End the line that is being gathered; only preformatted text has several."""
        raw = "".join(self.pieces)
        is_preformatted = self.found.nodes[self.node].element.tag == "pre"
        for part in _BLANK_LINE.split(raw) if is_preformatted else (raw,):
            text = clean_line(_SHORTCODE.sub(" ", part) if "[" in part else part)
            if text:
                self._put_line(text)
        self.pieces.clear()
        self.linked = self.bold = 0

    def _put_line(self, text: str) -> None:
        length = len(text)
        linked = min(1.0, self.linked / length) if self.linked else 0.0
        line = Line(text, self.node, weight(text), linked, self.bold >= length * 0.9, self.breaks == 1)
        self.found.lines.append(line)
        self.breaks = 0


def survey(root: Any) -> Survey:
    """Lines and block elements below ``root``."""
    return _Walk().run(root)


def _has_text(element: Any, is_control: bool) -> bool:
    """Whether an element has paragraphs or, if it is no control, broken lines."""
    return next(element.iter("p") if is_control else element.iter("p", "br"), None) is not None


def _is_link(anchor: Any) -> bool:
    """Whether an ``a`` element is a link to somewhere else, and not one that the page forgot to close."""
    href = anchor.get("href")
    if not href or href[0] == "#":
        return False
    return not len(anchor) or next(islice(anchor.iter("p"), LINKED_PARAGRAPHS, None), None) is None


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does.

    >>> ends_sentence("He said so.”"), ends_sentence("と述べた。"), ends_sentence("Most read")
    (True, True, False)
    """
    return text.rstrip(_CLOSERS)[-1:] in SENTENCE_ENDS if text else False
