"""Microdata (``itemscope``, ``itemprop``) in the shape of JSON-LD, so that both are read by the same code."""

from typing import Any

from lxml import etree

from newscrawl.extraction.text import element_text

Node = dict[str, Any]

MAX_PROPERTIES = 2000
MAX_TEXT_ELEMENTS = 50
"""A property's text is read from elements with few descendants: the body of an article is not wanted here."""

VALUE_ATTRIBUTES = ("content", "datetime", "href", "src", "data", "value", "title")
"""Where an element keeps its value, tried in this order; without any of these its text counts."""


_MARKED = etree.XPath(
    "//*[@itemprop or @itemscope]"
)  # from the attributes up it is faster, and a square of their number


def read_microdata(root: Any) -> list[Node]:
    """Every item of a page as a node, ``{"@type": ..., property: [values]}``, in document order.

    Properties outside any item belong to a last node without a type.

    >>> from lxml.html import document_fromstring
    >>> read_microdata(document_fromstring(
    ...     '<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">A</h1></div>'))
    [{'@type': ['NewsArticle'], 'headline': ['A']}]
    """
    scopes: dict[Any, Node | None] = {}
    nodes: list[Node] = []
    loose: Node = {}
    for element in _MARKED(root)[:MAX_PROPERTIES]:
        own = _new_node(element, nodes) if element.get("itemscope") is not None else None
        names = (element.get("itemprop") or "").split()
        if names:
            owner = _scope_of(element.getparent(), scopes)
            value = own if own is not None else _value(element)
            for name in names:
                (loose if owner is None else owner).setdefault(_local_name(name), []).append(value)
        if own is not None:
            scopes[element] = own
    return [*nodes, loose] if loose else nodes


def _new_node(element: Any, nodes: list[Node]) -> Node:
    types = [_local_name(name) for name in (element.get("itemtype") or "").split()]
    node: Node = {"@type": types}
    if element.get("itemid"):
        node["@id"] = element.get("itemid")
    nodes.append(node)
    return node


def _scope_of(element: Any, scopes: dict[Any, Node | None]) -> Node | None:
    """The item an element stands in; every element passed on the way up is remembered."""
    passed = []
    while element is not None and element not in scopes:
        passed.append(element)
        element = element.getparent()
    found = scopes.get(element)
    scopes.update(dict.fromkeys(passed, found))
    return found


def _local_name(name: str) -> str:
    return name.rstrip("/#").rsplit("/", 1)[-1].rsplit("#", 1)[-1].rsplit(":", 1)[-1]


def _value(element: Any) -> str | None:
    for attribute in VALUE_ATTRIBUTES:
        value = element.get(attribute)
        if value and not (attribute in ("href", "title") and element.tag != "abbr" and element_text(element)):
            return str(value)
    if sum(1 for _, _ in zip(element.iter(), range(MAX_TEXT_ELEMENTS + 1), strict=False)) > MAX_TEXT_ELEMENTS:
        return None
    return element_text(element) or None
