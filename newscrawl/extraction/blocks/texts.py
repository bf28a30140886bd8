"""Text of elements: in segments as a reader sees them, cheap to ask for."""

import re
from typing import Any

from lxml import etree

HEADING_TAGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
INLINE_TAGS = frozenset(
    {
        "span",
        "em",
        "strong",
        "b",
        "i",
        "u",
        "font",
        "mark",
        "small",
        "sub",
        "sup",
        "abbr",
        "cite",
        "q",
        "s",
        "bdi",
        "bdo",
        "wbr",
        "br",
    }
)
SILENT_TAGS = frozenset(
    {"script", "style", "noscript", "template", "title", "textarea", "select", "option", "svg", "iframe"}
)

_all_texts = etree.XPath(
    "descendant-or-self::*/text()[not(parent::script or parent::style or parent::noscript or "
    "parent::template or parent::title or parent::textarea or parent::option or parent::desc)]",
    smart_strings=False,
)
_SPACE = re.compile(r"\s+")


def squeeze(text: str) -> str:
    """Text with single spaces."""
    return _SPACE.sub(" ", text).strip()


def texts_of(element: Any) -> list[str]:
    """The element's texts in document order, without scripts and styles."""
    return [squeeze(text) for text in _all_texts(element) if not text.isspace()]


def text_of(element: Any) -> str:
    """The element's text on one line."""
    return squeeze("".join(_all_texts(element)))


def has_own_text(element: Any) -> bool:
    """Whether text stands directly in the element."""
    if element.text and not element.text.isspace():
        return True
    return any(child.tail and not child.tail.isspace() for child in element)


def names_of(element: Any) -> str:
    """Class names, id, role, label and data attributes in one lower-case line."""
    get = element.get
    parts = [get("class"), get("id"), get("role"), get("aria-label"), get("itemprop")]
    parts += [value for name, value in element.attrib.items() if name.startswith("data-") and len(value) < 60]
    return " ".join(part for part in parts if part).lower()
