"""How much the lines of a page look like running text, summed over any of its elements."""

from collections.abc import Iterable
from functools import cached_property
from itertools import accumulate
from typing import Any

from newscrawl.extraction.body.survey import HEADINGS, PARAGRAPHS, Line, Node, Survey, ends_sentence

# A line of at least so many letters' worth is running text even without a full stop.
LONG_LINE = 80
# A sentence shorter than this may be a caption, a slogan or a label as well.
SHORT_SENTENCE = 40
# So many separators make a list of labels of a long line.
SEPARATORS = 2
# Shares of link text from which a line is a link, and from which it holds one.
LINK = 0.5
HAS_LINK = 0.2
# What a link or a label costs: a fixed part, and a share of its weight up to that of a long line.
LINK_COST = (3.0, 1 / 6)
LABEL_COST = (2.0, 1 / 4)


def line_evidence(line: Line, tag: str) -> float:
    """How much a line looks like running text (positive) or like the page's furniture (negative).

    The unit is a Latin letter of running text.
    """
    free = line.weight * (1.0 - line.linked)
    is_sentence = ends_sentence(line.text)
    if tag in HEADINGS:
        return 0.0
    if line.linked > LINK or (not is_sentence and line.text.count("|") >= SEPARATORS):
        return -LINK_COST[0] - min(line.weight, LONG_LINE) * LINK_COST[1]
    if free >= LONG_LINE or (free >= SHORT_SENTENCE and is_sentence):
        return free * (1.0 - line.linked)
    if tag in PARAGRAPHS:
        return free / 2 if is_sentence and tag not in ("td", "th") else 0.0
    return -LABEL_COST[0] - min(free, LONG_LINE) * LABEL_COST[1]


class Sums:
    """A number per line, to be summed over elements."""

    def __init__(self, values: Iterable[float]) -> None:
        self._sums = [0.0, *accumulate(values)]

    @property
    def total(self) -> float:
        """Over all lines."""
        return self._sums[-1]

    def over(self, node: Node) -> float:
        """Over the lines inside an element."""
        return self._sums[node.last] - self._sums[node.first]

    def between(self, first: int, last: int) -> float:
        """Over the lines from one index up to another."""
        return self._sums[last] - self._sums[first]


class Evidence:
    """What the lines of a page look like."""

    def __init__(self, found: Survey) -> None:
        self.lines = found.lines
        self.tags: list[Any] = [node.element.tag for node in found.nodes]
        """Per node, its element's tag."""
        values = [line_evidence(line, self.tags[line.node]) for line in found.lines]
        flowing = {line.node for line, value in zip(found.lines, values, strict=True) if value > 0}
        self.values = [
            0.0 if value < 0 and line.node in flowing and line.linked <= LINK else value
            for line, value in zip(found.lines, values, strict=True)
        ]
        """Per line, its evidence; short lines that stand in one element with running text count for nothing."""
        self.running = Sums(self.positive)
        """Running text."""

    @cached_property
    def positive(self) -> list[float]:
        """Per line, its evidence of running text alone."""
        return [max(0.0, value) for value in self.values]

    @cached_property
    def texts(self) -> Sums:
        """Number of lines of running text."""
        return Sums(value > 0 for value in self.values)

    @cached_property
    def links(self) -> Sums:
        """Number of lines that are links."""
        return Sums(line.linked > LINK for line in self.lines)

    @cached_property
    def lines_with_links(self) -> Sums:
        """Number of lines that are links or hold one."""
        return Sums(line.linked > HAS_LINK for line in self.lines)
