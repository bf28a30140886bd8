"""Which element holds the article's text."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from newscrawl.extraction.body.hints import WRAPPERS
from newscrawl.extraction.body.survey import HEADINGS, PARAGRAPHS, Line, Survey, ends_sentence

# A line of at least so many letters' worth is running text even without a full stop.
LONG_LINE = 80
# A sentence shorter than this may be a caption, a slogan or a label as well.
SHORT_SENTENCE = 40
# So many separators make a list of labels of a long line.
SEPARATORS = 2
# Share of the page's running text inside an element that outweighs what its names say.
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
# A list of stories has at least so many items of at most so many running and other lines.
TEASERS = 3
TEASER_TEXTS = 2
TEASER_LINES = 8
TEASER_LENGTH = 400
# An element named like ``article-body`` is preferred to one around it if it holds so much of its text.
NAMED_SHARE = 0.6


@dataclass(slots=True)
class Found:
    """The container and what is left out of it."""

    index: int
    """Index of the container's node."""
    excluded: list[bool]
    """Per node, whether its names or its caller say that it is no part of the text."""
    evidence: list[float]
    """Per line, how much it looks like running text."""
    teasers: float
    """Share of the page's running text that stands in lists of stories, 0 to 1."""


def line_evidence(line: Line, tag: str) -> float:
    """How much a line looks like running text (positive) or like the page's furniture (negative).

    The unit is a Latin letter of running text.
    """
    free = line.weight * (1.0 - line.linked)
    if tag in HEADINGS:
        return 0.0
    if line.linked > 0.5 or (line.text.count("|") >= SEPARATORS and not ends_sentence(line.text)):
        return -3.0 - min(line.weight, LONG_LINE) / 6
    if free >= LONG_LINE or (free >= SHORT_SENTENCE and ends_sentence(line.text)):
        return free * (1.0 - line.linked)
    if tag in PARAGRAPHS:
        return free / 2 if ends_sentence(line.text) and tag not in ("td", "th") else 0.0
    return -min(free, LONG_LINE) / 4 - 2


def find_container(found: Survey) -> Found | None:
    """The element with most running text and least else, or None where the page has no running text."""
    tags = [node.element.tag for node in found.nodes]
    evidence = [line_evidence(line, tags[line.node]) for line in found.lines]
    flowing = {line.node for line, value in zip(found.lines, evidence, strict=True) if value > 0}
    evidence = [
        0.0 if value < 0 and line.node in flowing and line.linked <= 0.5 else value
        for line, value in zip(found.lines, evidence, strict=True)
    ]
    running = _prefix_sums([max(0.0, value) for value in evidence])
    if running[-1] <= 0:
        return None
    items = _teasers(found, evidence, running)
    teasers = sum(running[found.nodes[index].last] - running[found.nodes[index].first] for index in items) / running[-1]
    if teasers >= PROTECTED["related"]:  # that is how some sites build their articles
        items = set()
    excluded = _excluded(found, tags, running, items)
    everything = [False] * len(excluded)
    positive = [max(0.0, value) for value in evidence]
    for left_out, values in (
        (excluded, evidence),
        (excluded, positive),
        (everything, evidence),
        (everything, positive),
    ):
        kept = [0.0 if left_out[line.node] else value for line, value in zip(found.lines, values, strict=True)]
        weighed = _prefix_sums(kept)
        scores = [weighed[node.last] - weighed[node.first] for node in found.nodes]
        best = _best(scores, left_out)
        if best is not None:
            break
    else:
        return None
    best = _narrowed(found, scores, left_out, best)
    while tags[best] in PARAGRAPHS and best > 0:
        best = found.nodes[best].parent
    return Found(best, left_out, evidence, teasers)


def _best(scores: Sequence[float], excluded: Sequence[bool]) -> int | None:
    """The innermost of the nodes with the highest score."""
    best = max(range(len(scores)), key=lambda index: (not excluded[index], scores[index], index))
    return best if scores[best] > 0 and not excluded[best] else None


def _narrowed(found: Survey, scores: Sequence[float], excluded: Sequence[bool], best: int) -> int:
    """The innermost element inside that promises the text by its name and holds most of it, else ``best``.

    Where another element of the same names holds a part of the text too, it is parted among them.
    """
    named = [
        index
        for index in range(best + 1, found.nodes[best].end)
        if found.nodes[index].hint.is_body and not excluded[index] and scores[index] > 0
    ]
    for index in reversed(named):
        if scores[index] >= scores[best] * NAMED_SHARE:
            names, end = found.nodes[index].element.get("class"), found.nodes[index].end
            parts = [other for other in named if other >= end and found.nodes[other].element.get("class") == names]
            return best if parts else index
    return best


def _excluded(found: Survey, tags: Sequence[Any], running: Sequence[float], teasers: set[int]) -> list[bool]:
    """Per node, whether it or an element around it is named as something other than text."""
    believed = _believed_words(found, running)
    title = next((index for index, line in enumerate(found.lines) if tags[line.node] == "h1"), -1)
    links = _prefix_sums([line.linked > 0.2 for line in found.lines])
    excluded: list[bool] = []
    total = running[-1]
    for index, node in enumerate(found.nodes):
        out = index > 0 and excluded[node.parent]
        if not out and tags[index] not in WRAPPERS:
            inside = running[node.last] - running[node.first]
            has_links = links[node.last] > links[node.first]
            out = (
                index in teasers
                or (node.dropped and inside < total * PROTECTED["related"])
                or any(
                    word in believed
                    and (has_links or word[0] != "related")
                    and (word[0] in OVERLAYS or not node.first <= title < node.last)
                    for word in node.hint.words
                )
            )
        excluded.append(out)
    return excluded


def _teasers(found: Survey, evidence: Sequence[float], running: Sequence[float]) -> set[int]:
    """Items of lists of stories: neighbours that each hold a link and a summary. None lies inside another."""
    links = _prefix_sums([line.linked > 0.5 for line in found.lines])
    texts = _prefix_sums([value > 0 for value in evidence])
    items: dict[int, list[int]] = defaultdict(list)
    covered = 0
    for index, node in enumerate(found.nodes):
        if (
            node.first >= covered
            and node.end > index + 1
            and node.last - node.first <= TEASER_LINES
            and 1 <= texts[node.last] - texts[node.first] <= TEASER_TEXTS
            and links[node.last] - links[node.first] >= 1
            and running[node.last] - running[node.first] <= TEASER_LENGTH
        ):
            items[node.parent].append(index)
            covered = node.last
    return {index for group in items.values() if len(group) >= TEASERS for index in group}


def _believed_words(found: Survey, running: Sequence[float]) -> set[tuple[str, str]]:
    """The words of names that mean what they say: those whose elements hold not too much of the running text.

    Judged over all elements with the word, so ``widget`` is no furniture where a page builder calls everything so; what
    hides text is judged by its largest element.
    """
    inside: dict[tuple[str, str], float] = defaultdict(float)
    covered: dict[tuple[str, str], int] = {}
    for node in found.nodes:
        for word in node.hint.words:
            if node.first >= covered.get(word, 0):
                text = running[node.last] - running[node.first]
                inside[word] = max(inside[word], text) if word[0] in OVERLAYS else inside[word] + text
                covered[word] = node.last
    total = running[-1]
    believed = {word for word in inside if word[0] in OVERLAYS and inside[word] < total * PROTECTED[word[0]]}
    total -= max((inside[word] for word in believed), default=0.0)
    return believed | {word for word, text in inside.items() if text < total * PROTECTED.get(word[0], PROTECTED_ELSE)}


def _prefix_sums(values: Sequence[float]) -> list[float]:
    return [0.0, *accumulate(values)]
