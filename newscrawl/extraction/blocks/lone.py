"""Links that stand alone: the card around one, the label that announces it, the paragraphs beside it."""

from itertools import islice
from typing import Any

from newscrawl.extraction.blocks.headings import PROSE, SURE, Gap, Note
from newscrawl.extraction.blocks.texts import length_of, size_of, squeeze
from newscrawl.extraction.blocks.tree import Anchor, Node
from newscrawl.extraction.blocks.vocabulary import Vocabulary

CARD_LEVELS = 8
CARD_TEXT = 160
"""Levels, beside mere wrappers, and letters by which a card is larger than its link."""

AMID_LEVELS = 4
ARTICLE = 240
"""Levels above a card, and letters of running text there, by which the card stands in an article."""

MAX_NEIGHBOURS = 100
HEADLINE = 20
"""Letters of a link's text beside its label from which on they are a headline and no topic."""

MAX_BEFORE_LABEL = 12
"""Elements of a link among which its label is looked for."""

PARAGRAPH_TAGS = frozenset({"p", "div"})
COLONS = (":", "：")


def card_of(item: Node, anchor: Anchor) -> Any:
    """The largest element around a lone link with little more text than the link's."""
    element = anchor.element
    most = max(length_of(link.text) for link in item.anchors()) + CARD_TEXT
    levels = 0
    while levels < CARD_LEVELS:
        above = element.getparent()
        if element is item.element or above is None or size_of(above, most, length_of) > most:
            break
        levels += len(above) > 1
        element = above
    return element


def label_in(card: Any, anchor: Anchor, vocabulary: Vocabulary) -> Note | None:
    """The label before the link inside its card: a known phrase, or anything that ends in a colon.

    The link may hold the label itself; then it must be one that announces a story.
    """
    path = []
    element = anchor.element
    while element is not card and element is not None:
        path.append(element)
        element = element.getparent()
    label, above = None, card
    for step in reversed(path):
        gap = Gap(vocabulary)
        gap.add_text(above.text, None)
        for child in above:
            if child is step:
                break
            gap.add(child)
            gap.add_text(child.tail, None)
        gap.settle()
        if gap.note is not None and (gap.note.known or gap.note.text.endswith(COLONS)):
            label = gap.note
        above = step
    return label or _label_within(anchor, vocabulary)


def _label_within(anchor: Anchor, vocabulary: Vocabulary) -> Note | None:
    """The first text of a link's own elements, where it announces the headline after it."""
    for element in islice(anchor.element.iterdescendants(), MAX_BEFORE_LABEL):
        text = squeeze(element.text or "") if isinstance(element.tag, str) else ""
        if text:
            announces = vocabulary.is_label(text) and length_of(anchor.text) - length_of(text) >= HEADLINE
            match = vocabulary.match(text) if announces else None
            return Note(text, element, SURE, match) if match is not None else None
    return None


def stands_amid_prose(card: Any, item: Node) -> bool:
    """Whether paragraphs stand beside a card."""
    for _ in range(AMID_LEVELS):
        above = card.getparent()
        if above is None or card is item.element:
            return False
        prose = 0
        for beside in islice(above, MAX_NEIGHBOURS):
            prose += _prose_in(beside) if beside is not card else 0
            if prose > ARTICLE:
                return True
        card = above
    return False


def _prose_in(element: Any) -> int:
    """Letters of running text in and after a neighbour of a card."""
    size = size_of(element, ARTICLE, length_of) if element.tag in PARAGRAPH_TAGS else 0
    after = length_of(element.tail) if element.tail else 0
    return (size if size > PROSE else 0) + (after if after > PROSE else 0)
