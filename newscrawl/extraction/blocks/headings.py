"""The texts between lists: which of them is a heading, which a tab bar, which prose."""

import re
from dataclasses import dataclass, field
from typing import Any

from newscrawl.extraction.blocks.texts import HEADING_TAGS, SILENT_TAGS, names_of, squeeze, text_of, texts_of
from newscrawl.extraction.blocks.vocabulary import NOT_STORIES, Match, Vocabulary

PROSE = 80
"""Characters of a paragraph from which on it is running text."""

MUCH_TEXT = 250
"""Characters of an element from which on it is content of its own."""

MAX_NOTE = 90
"""Characters of a heading."""

_HEADING_NAMES = re.compile(r"head|title|(?<![a-z])(?:hd|hdr|tit|ttl|titel|label|caption|kop|rubrik|tab)(?![a-z])|name")
_HEADING_LIKE_TAGS = frozenset(
    {"header", "strong", "b", "dt", "caption", "legend", "summary", "figcaption", "label", "hgroup"}
)
_LABEL_TAGS = ("li", "a", "button", "label", "span", "div", "h2", "h3", "h4", "p", "dt")
_HOLDERS = frozenset({"ul", "ol", "div", "section", "aside"})


@dataclass(slots=True)
class Note:
    """A short text before a list."""

    text: str
    element: Any
    weight: float
    """How much it looks like a heading; a heading tag and a phrase of the vocabulary count 2 each."""

    match: Match | None = None
    labels: list[str] = field(default_factory=list)
    """The labels, where the element is a bar of tabs."""


class Gap:
    """What stands between two lists among the children of one element."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.note: Note | None = None
        self.outer: Note | None = None
        self.prose = False

    def add_text(self, text: str | None, element: Any) -> None:
        """A text that stands directly between the children."""
        if not text or text.isspace():
            return
        text = squeeze(text)
        if len(text) > PROSE:
            self.note, self.prose = None, True
            return
        match = self.vocabulary.match(text)
        if match and match.share >= 0.5:
            self._keep(Note(text, element, 2.0, match))

    def add(self, element: Any) -> None:
        """A child that holds no story."""
        tag = element.tag
        if not isinstance(tag, str) or tag in SILENT_TAGS:
            return
        texts = texts_of(element)
        if not texts:
            return
        size = sum(map(len, texts))
        if size > MUCH_TEXT or (tag == "p" and size > PROSE):
            self.note, self.outer, self.prose = None, None, True
            return
        note = self._note(element, texts, size)
        if note is not None:
            self._keep(note)

    def _keep(self, note: Note) -> None:
        if self.note is None or note.weight >= self.note.weight:
            if self.note is not None and self.note.weight >= 1:
                self.outer = self.note
            self.note = note
        elif note.labels:
            self.note.labels = note.labels

    def _note(self, element: Any, texts: list[str], size: int) -> Note | None:
        heading = _last_heading(element)
        if heading is not None:
            return self._of_heading(element, heading, size)
        labels = _labels(element, texts)
        best = max((self._of_text(element, text) for text in texts[:8]), key=lambda note: note.weight)
        best.labels = labels
        if best.match is None:
            if len(texts) > 2 and not labels:
                return None
            if len(texts) == 1 and _looks_like_heading(element):
                best.weight += 1.0
        return best if len(best.text) <= MAX_NOTE else None

    def _of_heading(self, element: Any, heading: Any, size: int) -> Note | None:
        text = text_of(heading)
        if not text or len(text) > MAX_NOTE + 30 or size - len(text) > PROSE:
            return None
        if heading is not element and _is_placeholder(element, heading):
            return None
        note = self._of_text(heading, text)
        note.weight += 1.8
        rest = [part for part in texts_of(element) if part not in text]
        note.labels = rest if len(rest) >= 2 and all(len(part) <= 25 for part in rest) else []
        if len(note.labels) == 0 and note.match is None:
            for part in rest:
                other = self._of_text(element, part)
                if other.match and other.match.share > 0.6 and other.match.kind != NOT_STORIES:
                    return other
        return note

    def _of_text(self, element: Any, text: str) -> Note:
        match = self.vocabulary.match(text)
        if match and match.share < 0.25 and len(text) > 30:
            match = None
        weight = 0.3
        if match is not None:
            weight = 2.0 if match.share >= 0.5 else 1.2
        return Note(text, element, weight, match)


def _last_heading(element: Any) -> Any:
    if element.tag in HEADING_TAGS:
        return element
    found = None
    for heading in element.iter(*HEADING_TAGS):
        found = heading
    return found


def _labels(element: Any, texts: list[str]) -> list[str]:
    """The texts where they look like a bar of tabs."""
    if not 2 <= len(texts) <= 8 or any(len(text) > 25 for text in texts):
        return []
    return texts if sum(1 for _ in element.iter(*_LABEL_TAGS)) >= len(texts) else []


def _looks_like_heading(element: Any) -> bool:
    if element.tag in _HEADING_LIKE_TAGS or _HEADING_NAMES.search(names_of(element)):
        return True
    return any(
        child.tag in _HEADING_LIKE_TAGS or _HEADING_NAMES.search(names_of(child))
        for child in element
        if isinstance(child.tag, str)
    )


def _is_placeholder(element: Any, heading: Any) -> bool:
    """Whether the heading's own list, below it in the same container, is there and empty."""
    for _ in range(8):
        if heading is element or heading is None:
            return False
        sibling = heading.getnext()
        steps = 0
        while sibling is not None and steps < 20:
            if sibling.tag in _HOLDERS and not texts_of(sibling):
                if sibling.tag in {"ul", "ol"} or sibling.get("id") or len(sibling):
                    return True
            sibling, steps = sibling.getnext(), steps + 1
        heading = heading.getparent()
    return False
