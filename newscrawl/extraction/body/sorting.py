"""The lines of one container while rules sort them."""

from collections.abc import Iterator
from dataclasses import replace

from newscrawl.extraction.body.container import Found
from newscrawl.extraction.body.evidence import Sums
from newscrawl.extraction.body.survey import Line, Survey
from newscrawl.extraction.likeness import bare

# Letters of a title: fewer could repeat any line's beginning, more are a paragraph.
SHORTEST_TITLE = 12
LONGEST_TITLE = 300
# Credits may stand so many lines above or below the text's element.
BESIDE = 8


class Sorting:
    """The lines of one container, and why some of them are no text. Indices count from the container's first line."""

    def __init__(self, found: Survey, container: Found, headline: str | None) -> None:
        node = found.nodes[container.index]
        self.nodes = found.nodes
        self.container = container.index
        self.first = node.first
        """Index of the container's first line among the page's."""
        self.headline = bare(headline) if headline else None
        self.heading = next((line for line in found.lines if self.tag_of(line) == "h1"), None)
        """The page's first ``h1``."""
        self.lines = found.lines[node.first : node.last]
        self.above = found.lines[: node.first]
        self.below = found.lines[node.last : node.last + BESIDE]
        self.excluded = container.excluded
        self.images = [(at, image) for at, image in found.images if self.container <= at < node.end]
        """Each image with the index of its node."""
        self.tags = [self.tag_of(line) for line in self.lines]
        self.rules: list[str | None] = [None] * len(self.lines)
        """Per line, the name of the rule that took it out."""
        self.credits: list[str] = []
        """Credits that were cut off the ends of lines."""
        self._evidence = container.evidence[node.first : node.last]
        self._running = Sums(max(0.0, value) for value in self._evidence)

    def tag_of(self, line: Line) -> str:
        tag: str = self.nodes[line.node].element.tag
        return tag

    def drop(self, index: int, rule: str) -> None:
        """Take a line out, if no rule has done so before."""
        if self.rules[index] is None:
            self.rules[index] = rule

    def cut(self, index: int, rest: str, credit: str) -> None:
        """Leave only ``rest`` of a line's text."""
        self.lines[index] = replace(self.lines[index], text=rest)
        self.credits.append(credit)

    def left(self) -> list[int]:
        """Indices of the lines that no rule has taken out yet."""
        return [index for index, rule in enumerate(self.rules) if rule is None]

    def around(self) -> Iterator[tuple[str, str | None]]:
        """Texts of the container and of a few lines beside it, with the rule that took them out."""
        for line in self.above[-BESIDE:]:
            yield line.text, "beside"
        for line, rule in zip(self.lines, self.rules, strict=True):
            yield line.text, rule
        for line in self.below:
            yield line.text, "beside"

    def is_running(self, index: int) -> bool:
        """Whether a line looks like running text."""
        return self._evidence[index] > 0

    def running(self, first: int, last: int) -> float:
        """Evidence of running text from one line up to another."""
        return self._running.between(first, last)

    def all_running(self) -> float:
        """Evidence of running text in the whole container."""
        return self._running.total

    def is_title(self, line: Line) -> bool:
        """Whether a line is the headline.

        It may go on with the site's name in the page's metadata, and a kicker may precede it on the page.
        """
        if line is self.heading:
            return True
        if not self.headline or len(line.text) > LONGEST_TITLE:
            return False
        title = bare(line.text)
        if len(title) < SHORTEST_TITLE:
            return title == self.headline
        has_kicker = title.endswith(self.headline) and len(title) < 2 * len(self.headline)
        return has_kicker or self.headline.startswith(title)
