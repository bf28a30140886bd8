"""Which elements are no part of the text: by their names, by the caller's word, by their shape.

Each of these can be wrong, so none takes away what holds the better part of the page's running text, or its title.
"""

from collections import defaultdict

from newscrawl.extraction.body.evidence import Evidence
from newscrawl.extraction.body.hints import WRAPPERS
from newscrawl.extraction.body.survey import Node, Survey

# Share of the page's running text from which a role's elements are taken for text all the same.
PROTECTED = {
    "comments": 0.97,
    "navigation": 0.6,
    "related": 0.6,
    "hidden": 0.6,
    "legal": 0.6,
    "caption": 0.6,
    "subscribe": 0.3,
}
PROTECTED_ELSE = 0.5
# What hides a page's text rather than being part of it: other names are weighed against the text without it.
OVERLAYS = frozenset(("hidden", "legal", "comments"))
# A list of stories has at least so many items, each of at most so many lines and letters' worth of running text.
TEASERS = 2
TEASER_TEXTS = 2
TEASER_LINES = 8
TEASER_LENGTH = 400

Word = tuple[str, str]
"""A role and the word that stands for it, as in ``Hint.words``."""


class Exclusion:
    """What is left out of the text."""

    def __init__(self, found: Survey, evidence: Evidence) -> None:
        self._evidence = evidence
        self._running = evidence.running
        self._believed = self._believed_words(found.nodes)
        self._title = next((index for index, line in enumerate(found.lines) if evidence.tags[line.node] == "h1"), -1)
        items = self._teaser_items(found.nodes)
        self.teasers = sum(self._running.over(found.nodes[index]) for index in items) / self._running.total
        """Share of the page's running text that stands in lists of stories, 0 to 1."""
        self._items = items if self.teasers < PROTECTED["related"] else set()
        self.nodes = self._excluded(found.nodes)
        """Per node, whether it is left out."""

    def _excluded(self, nodes: list[Node]) -> list[bool]:
        excluded: list[bool] = []
        for index, node in enumerate(nodes):
            out = index > 0 and excluded[node.parent]
            if not out and self._evidence.tags[index] not in WRAPPERS:
                out = index in self._items or self._is_known(node) or self._is_named(node)
            excluded.append(out)
        return excluded

    def _is_known(self, node: Node) -> bool:
        """Whether the caller knows the element as a link block, and it does not hold a story beside its links."""
        if not node.dropped:
            return False
        text = self._running.over(node)
        # Counted by address: a card's link may be empty and laid over its text, or be there twice.
        links = len({link.get("href") for link in node.element.iter("a")})
        return text < self._running.total * PROTECTED["related"] and text <= TEASER_LENGTH * max(1, links)

    def _is_named(self, node: Node) -> bool:
        """Whether the element's names say that it is no text. Related stories are links."""
        if not node.hint.words:
            return False
        holds_title = node.first <= self._title < node.last
        return any(
            word in self._believed
            and (word[0] in OVERLAYS or not holds_title)
            and (word[0] != "related" or self._evidence.lines_with_links.over(node) > 0)
            for word in node.hint.words
        )

    def _believed_words(self, nodes: list[Node]) -> set[Word]:
        """The words of names that mean what they say: those whose elements hold not too much of the running text.

        Judged over all elements with the word, so ``widget`` is no furniture where a page builder calls everything so;
        what hides text is judged by its largest element.
        """
        inside: dict[Word, float] = defaultdict(float)
        covered: dict[Word, int] = {}
        for node in nodes:
            for word in node.hint.words:
                if node.first >= covered.get(word, 0):
                    text = self._running.over(node)
                    inside[word] = max(inside[word], text) if word[0] in OVERLAYS else inside[word] + text
                    covered[word] = node.last
        total = self._running.total
        overlays = {word for word in inside if word[0] in OVERLAYS and inside[word] < total * PROTECTED[word[0]]}
        total -= max((inside[word] for word in overlays), default=0.0)
        others = {word for word, text in inside.items() if text < total * PROTECTED.get(word[0], PROTECTED_ELSE)}
        return overlays | others

    def _teaser_items(self, nodes: list[Node]) -> set[int]:
        """Items of lists of stories: neighbours that each hold a link and a summary. None lies inside another."""
        items: dict[int, list[int]] = defaultdict(list)
        covered = 0
        for index, node in enumerate(nodes):
            if node.first >= covered and node.end > index + 1 and self._is_teaser(node):
                items[node.parent].append(index)
                covered = node.last
        return {index for group in items.values() if len(group) >= TEASERS for index in group}

    def _is_teaser(self, node: Node) -> bool:
        return (
            node.last - node.first <= TEASER_LINES
            and 1 <= self._evidence.texts.over(node) <= TEASER_TEXTS
            and self._evidence.links.over(node) >= 1
            and self._running.over(node) <= TEASER_LENGTH
        )
