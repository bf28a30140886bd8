"""Which items of a page are made alike: by tags and names, by the way down to their links, by their addresses."""

import re
from typing import Any

from newscrawl.extraction.blocks.texts import HEADING_TAGS, classes_of, length_of, size_of
from newscrawl.extraction.blocks.tree import Node
from newscrawl.extraction.urls import words_in

DEEP = 5
"""Levels between an element and its only link from which on its text is measured."""

MAX_NODES = 24
"""Elements of an item that are looked at to compare it with another."""

SLUG_WORDS = 3
"""Words of an address's last segment from which on they are a headline's."""

LABEL = 25
"""Letters of a heading that may be made like the items below it."""

LIST_TAGS = frozenset({"li", "article", "tr", "dd", "dt", "option"})

LOWEST = 7
"""The level of what is a heading by other signs than its tag."""

_DIGITS = re.compile(r"\d+")


def like(one: Node, other: Node) -> bool:
    """Whether two items look alike: the same tag, and shared class names or the same way down to the link."""
    if one.element.tag != other.element.tag:
        return False
    return one.element.tag in LIST_TAGS or _same_names(one.element, other.element) or path_of(one) == path_of(other)


def _same_names(one: Any, other: Any) -> bool:
    mine, theirs = classes_of(one), classes_of(other)
    return one.tag == other.tag and (mine == theirs or bool(mine & theirs))


def path_of(item: Node) -> list[str]:
    """The tags from an item down to its first link, or the first few of them."""
    tags: list[str] = []
    node = item
    while node.children and len(tags) < DEEP:
        node = node.children[0]
        tags.append(node.element.tag)
    return tags


def akin(one: Node, other: Node) -> bool:
    """Whether two items of different make hold the same kind of headline."""
    return not _makes_below(one).isdisjoint(_makes_below(other))


def _makes_below(item: Node) -> set[tuple[str, frozenset[str]]]:
    """Tags with class names, and tags of headings, on the ways from an item to its links."""
    makes: set[tuple[str, frozenset[str]]] = set()
    nodes = [item]
    for _ in range(MAX_NODES):
        if not nodes:
            break
        node = nodes.pop()
        nodes.extend(node.children)
        names = classes_of(node.element)
        if names or node.element.tag in HEADING_TAGS:
            makes.add((node.element.tag, names))
    return makes


def make_of_address(item: Node) -> str:
    """An item's address without its numbers; one that ends in a headline's words is like all that do."""
    key = item.key or ""
    return "*" if words_in(key.rpartition("/")[2]) >= SLUG_WORDS else _DIGITS.sub("#", key)


def level_of(element: Any) -> int:
    """The level of a heading by its tag; the lowest for what has none."""
    return int(element.tag[1]) if element.tag in HEADING_TAGS else LOWEST


def is_heading_link(item: Node) -> bool:
    """Whether an item is a link of a few words in a heading."""
    if size_of(item.element, LABEL, length_of) > LABEL:
        return False
    return item.element.tag in HEADING_TAGS or next(item.element.iterdescendants(*HEADING_TAGS), None) is not None
