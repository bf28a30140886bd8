"""Bars of tabs, as the markup shows them: a few short texts in neighbours of one tag."""

from itertools import islice
from typing import Any

from newscrawl.extraction.blocks.texts import HEADING_TAGS, has_own_text, text_of, texts_of

MAX_LABEL = 25
MAX_LABELS = 8
"""Characters of a tab's label, and tabs of a bar."""

TAB_TAGS = frozenset({"a", "button"})
TITLE_TAGS = frozenset({*HEADING_TAGS, "strong", "b"})


def bar_of_tabs(element: Any) -> list[str]:
    """The labels of a bar of tabs in the element: single short texts in neighbours of one tag, each said once."""
    heading = last_heading(element)
    if heading is not None and (tabs := tabs_in(heading)):
        return tabs
    for holder in islice(element.iter("div", "ul", "ol", "nav", "p", "span", "header", "dl", "section"), 30):
        children = _without_title([child for child in holder if isinstance(child.tag, str)])
        if not 2 <= len(children) <= MAX_LABELS or len({child.tag for child in children}) != 1:
            continue
        pieces = [piece for piece in map(_words_in, children) if piece]
        labels = [piece[0] for piece in pieces if len(piece) == 1 and len(piece[0]) <= MAX_LABEL]
        if 1 < len(labels) == len(pieces) == len(set(labels)):
            return labels
    return []


def _without_title(children: list[Any]) -> list[Any]:
    """The children of a bar without the widget's title, where that is the first of them and of another make."""
    titled = len(children) > 2 and children[0].tag in TITLE_TAGS and children[0].tag != children[1].tag
    return children[1:] if titled else children


def tabs_in(heading: Any) -> list[str]:
    """The labels of tabs that are a heading's only children: links or buttons, each with a short text."""
    children = [child for child in heading if isinstance(child.tag, str)]
    if not 2 <= len(children) <= MAX_LABELS or has_own_text(heading):
        return []
    labels = [text_of(child) for child in children if child.tag in TAB_TAGS]
    return labels if len(labels) == len(children) and all(0 < len(label) <= MAX_LABEL for label in labels) else []


def is_switch(element: Any) -> bool:
    """Whether an element is the label of a radio button beside it, by which style sheets alone make tabs."""
    name = element.get("for") if element.tag == "label" else None
    if not name:
        return False
    beside = islice(element.itersiblings("input", preceding=True), MAX_LABELS)
    return any(button.get("type") == "radio" and button.get("id") == name for button in beside)


def last_heading(element: Any) -> Any:
    """The last element with a heading's tag in an element, or itself; None without one."""
    if element.tag in HEADING_TAGS:
        return element
    found = None
    for heading in element.iter(*HEADING_TAGS):
        found = heading
    return found


def _words_in(element: Any) -> list[str]:
    """The texts of an element that are more than an ornament."""
    return [text for text in texts_of(element) if any(map(str.isalnum, text))]
