"""Microdata (``itemscope``, ``itemprop``) and RDFa in the shape of JSON-LD, so that all are read by the same code."""

from collections.abc import Sequence
from typing import Any

from lxml import etree

from newscrawl.extraction.text import element_text

Node = dict[str, Any]

MAX_PROPERTIES = 2000
MAX_REFERENCES = 20
MAX_TEXT_ELEMENTS = 50
"""A property's text is read from elements with few descendants: the body of an article is not wanted here."""

VALUE_ATTRIBUTES = ("content", "datetime", "href", "src", "data", "value", "title")
"""Where an element keeps its value, tried in this order; without any of these its text counts."""

# From the attributes up it is faster, and a square of their number.
_MARKED = etree.XPath("//*[@itemprop or @itemscope or @typeof]")
_WITH_RDFA = etree.XPath("//*[@itemprop or @itemscope or @typeof or @property]")
_BY_ID = etree.XPath("//*[@id = $name]")


def read_microdata(root: Any) -> list[Node]:
    """Every item of a page as a node, ``{"@type": ..., property: [values]}``, in document order.

    Properties outside any item belong to a last node without a type; those of RDFa, which pages have for much else,
    count in a resource with a type only, and of schema.org's.

    >>> from lxml.html import document_fromstring
    >>> read_microdata(document_fromstring(
    ...     '<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">A</h1></div>'))
    [{'@type': ['NewsArticle'], 'headline': ['A']}]
    >>> read_microdata(document_fromstring(
    ...     '<div typeof="schema:NewsArticle"><h1 property="schema:headline">A</h1><i property="dc:title">B</i></div>'))
    [{'@type': ['NewsArticle'], 'headline': ['A']}]
    """
    marked = _MARKED(root)[:MAX_PROPERTIES]
    if any(element.get("typeof") for element in marked):
        marked = _WITH_RDFA(root)[:MAX_PROPERTIES]
    nodes = {element: _new_node(element) for element in marked if _is_item(element)}
    scopes: dict[Any, Node | None] = dict(nodes)
    adopted = _adopted(root, nodes)
    scopes.update({element: node for element, node in adopted.items() if element not in nodes})
    loose: Node = {}
    for element in marked:
        names = _property_names(element)
        if not names:
            continue
        owner = adopted.get(element) or _scope_of(element.getparent(), scopes)
        value = nodes.get(element) or _value(element)
        if owner is None and element.get("itemprop") is None:
            continue
        for name in names:
            (loose if owner is None else owner).setdefault(name, []).append(value)
    return [*nodes.values(), loose] if loose else list(nodes.values())


def _is_item(element: Any) -> bool:
    return element.get("itemscope") is not None or element.get("typeof") is not None


def _property_names(element: Any) -> Sequence[str]:
    if element.get("itemprop"):
        return [_local_name(name) for name in element.get("itemprop").split()]
    return [_local_name(name) for name in (element.get("property") or "").split() if _is_schemas(name)]


def _is_schemas(name: str) -> bool:
    """Whether a name of RDFa has no prefix, or schema.org's."""
    return ":" not in name or name.startswith("schema:") or "schema.org/" in name


def _new_node(element: Any) -> Node:
    names = (element.get("itemtype") or element.get("typeof") or "").split()
    node: Node = {"@type": [_local_name(name) for name in names]}
    ident = element.get("itemid") or element.get("resource") or element.get("about")
    if ident:
        node["@id"] = ident
    return node


def _adopted(root: Any, nodes: dict[Any, Node]) -> dict[Any, Node]:
    """Elements elsewhere that an item names as its own by ``itemref``, each with its item."""
    wanted = [(name, node) for item, node in nodes.items() for name in (item.get("itemref") or "").split()]
    return {element: node for name, node in wanted[:MAX_REFERENCES] for element in _BY_ID(root, name=name)[:1]}


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
