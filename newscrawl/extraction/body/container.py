"""Which element holds the article's text."""

from collections.abc import Sequence
from dataclasses import dataclass

from newscrawl.extraction.body.evidence import Evidence, Sums
from newscrawl.extraction.body.exclusion import Exclusion
from newscrawl.extraction.body.survey import PARAGRAPHS, Node, Survey

# An element named like ``article-body`` is preferred to one around it if it holds so much of its text.
NAMED_SHARE = 0.6


@dataclass(slots=True)
class Found:
    """The container and what is left out of it."""

    index: int
    """Index of the container's node."""
    excluded: list[bool]
    """Per node, whether it is left out of the text."""
    evidence: list[float]
    """Per line, how much it looks like running text."""
    teasers: float
    """Share of the page's running text that stands in lists of stories, 0 to 1."""


def find_container(found: Survey) -> Found | None:
    """The element with most running text and least else, or None where the page has no running text.

    Links and labels count against an element, and what is excluded not at all; where nothing is left so, they are
    forgiven, and then everything is taken in.
    """
    evidence = Evidence(found)
    if evidence.running.total <= 0:
        return None
    exclusion = Exclusion(found, evidence)
    everything = [False] * len(found.nodes)
    for excluded in (exclusion.nodes, everything):
        for values in (evidence.values, evidence.positive):
            index = _best(found, values, excluded)
            if index is not None:
                return Found(_block(found.nodes, evidence, index), excluded, evidence.values, exclusion.teasers)
    return None


def _best(found: Survey, values: Sequence[float], excluded: Sequence[bool]) -> int | None:
    """The innermost of the nodes with the highest score, or the element named as the text inside it."""
    kept = Sums(0.0 if excluded[line.node] else value for line, value in zip(found.lines, values, strict=True))
    scores = [0.0 if out else kept.over(node) for node, out in zip(found.nodes, excluded, strict=True)]
    best = max(range(len(scores)), key=lambda index: (scores[index], index))
    return _narrowed(found.nodes, scores, best) if scores[best] > 0 else None


def _narrowed(nodes: Sequence[Node], scores: Sequence[float], best: int) -> int:
    """The innermost element inside that promises the text by its name and holds most of it, else ``best``.

    Where another element of the same names holds a part of the text too, it is parted among them.
    """
    inside = range(nodes[best].end - 1, best, -1)
    named = [index for index in inside if nodes[index].hint.is_body and scores[index] > 0]
    for index in named:
        if scores[index] >= scores[best] * NAMED_SHARE:
            names, end = nodes[index].element.get("class"), nodes[index].end
            is_part = any(other >= end and nodes[other].element.get("class") == names for other in named)
            return best if is_part else index
    return best


def _block(nodes: Sequence[Node], evidence: Evidence, index: int) -> int:
    """The element, or the one around it if it is a single paragraph."""
    while evidence.tags[index] in PARAGRAPHS and index > 0:
        index = nodes[index].parent
    return index
