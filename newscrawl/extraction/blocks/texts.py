"""Texts and names of elements, cheap to ask for."""

import re
import tomllib
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

from lxml import etree

CLASS_WORDS: Mapping[str, frozenset[str]] = {
    name: frozenset(words.split())
    for name, words in tomllib.loads(
        files(__package__).joinpath("class_words.toml").read_text(encoding="utf-8")
    ).items()
}
"""What an element may be → the words of class names that say so."""

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
        "wbr",
        "br",
    }
)
SILENT_TAGS = frozenset(
    {"script", "style", "noscript", "template", "title", "textarea", "select", "option", "svg", "iframe"}
)
LAST_NARROW = "\u2e80"
"""The scripts without spaces stand behind this sign."""

EMPTY_HOLDERS = frozenset({"div", "section", "aside"})

_texts = etree.XPath(".//text()", smart_strings=False)
_texts_aloud = etree.XPath(
    "descendant-or-self::*/text()[not(parent::script or parent::style or parent::noscript or "
    "parent::template or parent::title or parent::textarea or parent::option or parent::desc)]",
    smart_strings=False,
)
_UNSAID: frozenset[Any] = frozenset(
    {"script", "style", "noscript", "template", "title", "textarea", "option", "desc", etree.Comment, etree.PI}
)
_visible = etree.XPath(
    "boolean(descendant::img | descendant::button | descendant::a | descendant::svg | descendant::input)"
)
_DIGITS = re.compile(r"\d+")
_MADE_UP = re.compile(r"(?<![A-Za-z\d])[A-Za-z]+\d+(?!x\d)[A-Za-z][A-Za-z\d]*")
"""Digits between letters: ``ad16f6``; but not ``ad300x250``."""
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def squeeze(text: str) -> str:
    """Text with single spaces."""
    return " ".join(text.split())


def _raw_texts(element: Any) -> list[str]:
    """The text nodes; the longer question is asked only where there is something to leave out."""
    if not isinstance(element.tag, str):
        return []
    if not len(element):
        return [element.text] if element.text and element.tag not in _UNSAID else []
    return (_texts if _says_all(element) else _texts_aloud)(element)


def _says_all(element: Any) -> bool:
    """Whether nothing in an element is left unsaid."""
    return _UNSAID.isdisjoint([node.tag for node in element.iter()])


def size_of(element: Any, most: int, length: Callable[[str], int] = len) -> int:
    """Characters of an element's text, or another ``length`` of it; counting ends where they are more than ``most``."""
    size = 0
    for node in element.iter():
        if (text := node.text) and node.tag not in _UNSAID:
            size += length(text.strip())
        if (tail := node.tail) and node is not element:
            size += length(tail.strip())
        if size > most:
            break
    return size


def texts_of(element: Any) -> list[str]:
    """The element's texts in document order, without scripts and styles; a comment has none."""
    return [squeeze(text) for text in _raw_texts(element) if not text.isspace()]


def text_of(element: Any) -> str:
    """The element's text on one line."""
    if len(element) and _says_all(element):
        return squeeze(etree.tostring(element, method="text", encoding="unicode", with_tail=False))
    return squeeze("".join(_raw_texts(element)))


def length_of(text: str) -> int:
    """Length of a text in Latin letters: a sign of a script without spaces says as much as two."""
    if text.isascii() or max(text) < LAST_NARROW:
        return len(text)
    return len(text) + sum(map(LAST_NARROW.__lt__, text))


def has_own_text(element: Any) -> bool:
    """Whether text stands directly in the element."""
    if (text := element.text) and not text.isspace():
        return True
    return any((tail := child.tail) and not tail.isspace() for child in element)


def names_of(element: Any) -> str:
    """Class names, id, role and label in one lower-case line."""
    get = element.get
    return " ".join(part for part in (get("class"), get("id"), get("role"), get("aria-label")) if part).lower()


@lru_cache(maxsize=16384)
def words_of(names: str) -> frozenset[str]:
    """The words that class names are made of; what a build tool made up of letters and digits has none.

    >>> sorted(words_of("cardTitle  teaser__meta-date css-ad16f6"))
    ['card', 'css', 'date', 'meta', 'teaser', 'title']
    """
    return frozenset(word.lower() for word in _WORDS.findall(_MADE_UP.sub(" ", names[:400])))


def classes_of(element: Any) -> frozenset[str]:
    """Class names without the numbers in them, which count the rows or name the story."""
    names = element.get("class")
    return _unnumbered(names) if names else frozenset()


def same_make(one: Any, other: Any) -> bool:
    """Whether two elements have the same tag and class names, but for the numbers in them."""
    return one.tag == other.tag and classes_of(one) == classes_of(other)


@lru_cache(maxsize=8192)
def _unnumbered(names: str) -> frozenset[str]:
    return frozenset(_DIGITS.sub("", names).split())


def is_empty_holder(element: Any) -> bool:
    """Whether an element without text is a place that a script would fill, and no ornament or row of arrows."""
    if element.tag in ("ul", "ol"):
        return True
    if element.tag not in EMPTY_HOLDERS or _visible(element):
        return False
    return bool(element.get("id")) or len(element) > 0
