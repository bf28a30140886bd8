"""The tree of a page's story links: only elements that hold one, so that every later step is linear in links."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from newscrawl.extraction.blocks.texts import INLINE_TAGS, names_of
from newscrawl.extraction.urls import Address, Judge

INLINE_PROSE = 25
"""Letters beside a link, in the same line, from which on the link stands in a sentence."""

COPY_NAMES = ("slick-cloned", "swiper-slide-duplicate", "splide__slide--clone", "cloned", "is-clone")
"""Class names of the copies that carousels make of their items."""


@dataclass(slots=True, eq=False)
class Anchor:
    """A link to a story."""

    element: Any
    address: Address
    place: int
    """Place among the page's links, in document order."""


@dataclass(slots=True, eq=False)
class Node:
    """An element that holds story links."""

    element: Any
    parent: "Node | None" = None
    children: list["Node"] = field(default_factory=list)
    anchor: Anchor | None = None
    key: str | None = None
    """The one story that all links below lead to; None where there are several."""

    chrome: bool = False
    """Whether it lies in navigation, page header or footer."""

    @property
    def single(self) -> bool:
        return self.key is not None

    def anchors(self) -> Iterator[Anchor]:
        """The links below, in document order."""
        stack = [self]
        while stack:
            node = stack.pop()
            if node.anchor:
                yield node.anchor
            stack.extend(reversed(node.children))


def gather(root: Any, judge: Judge) -> list[Anchor]:
    """The links of a page that may lead to stories and do not stand in a sentence."""
    anchors = []
    for place, element in enumerate(root.iter("a")):
        href = element.get("href")
        if not href:
            continue
        address = judge.judge(href)
        if address is None or _is_no_story_link(element):
            continue
        if "sponsored" in (element.get("rel") or ""):
            address = Address(address.url, address.key, address.weight, address.same_site, paid=True)
        anchors.append(Anchor(element, address, place))
    return anchors


def _is_no_story_link(element: Any) -> bool:
    relation = element.get("rel") or ""
    if relation in {"tag", "author", "license", "category tag", "prev", "next"}:
        return True
    return _stands_in_sentence(element)


def _letters(text: str | None) -> int:
    return len(text.strip()) if text else 0


def _stands_in_sentence(element: Any) -> bool:
    """Whether the line around a link holds more than the link and a short label."""
    after = before = 0
    for _ in range(6):
        after += _letters(element.tail)
        sibling = element.getnext()
        steps = 0
        while sibling is not None and steps < 4 and sibling.tag in INLINE_TAGS and not sibling.get("class"):
            after += _letters(sibling.text) + _letters(sibling.tail)
            sibling, steps = sibling.getnext(), steps + 1
        parent = element.getparent()
        if parent is None:
            return False
        sibling, steps = element.getprevious(), 0
        while sibling is not None and steps < 4:
            before += _letters(sibling.tail)
            if sibling.tag not in INLINE_TAGS or sibling.get("class"):
                break
            before += _letters(sibling.text)
            sibling, steps = sibling.getprevious(), steps + 1
        if sibling is None:
            before += _letters(parent.text)
        if after > INLINE_PROSE or before > INLINE_PROSE + 15:
            return True
        if parent.tag not in INLINE_TAGS:
            return parent.tag == "p" and after > 3 and before > 3
        element = parent
    return False


def build(anchors: list[Anchor]) -> Node | None:
    """The tree over the links; its root is the page's root element."""
    nodes: dict[Any, Node] = {}
    root = None
    for anchor in anchors:
        node = nodes[anchor.element] = Node(anchor.element, anchor=anchor)
        while True:
            parent = node.element.getparent()
            if parent is None:
                root = node
                break
            known = nodes.get(parent)
            if known is not None:
                node.parent = known
                known.children.append(node)
                break
            above = nodes[parent] = Node(parent, children=[node])
            node.parent = above
            node = above
    if root is not None:
        _settle(root)
    return root


def preorder(root: Node) -> list[Node]:
    """All nodes, parents before children, in document order."""
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        order.append(node)
        stack.extend(reversed(node.children))
    return order


def _settle(root: Node) -> None:
    order = preorder(root)
    for node in order:
        node.chrome = bool(node.parent and node.parent.chrome) or _is_chrome(node.element)
    for node in reversed(order):
        if node.anchor:
            node.key = node.anchor.address.key
        elif all(child.key == node.children[0].key for child in node.children):
            node.key = node.children[0].key


def _is_chrome(element: Any) -> bool:
    tag = element.tag
    if tag in {"nav", "footer"}:
        return True
    if tag == "header":
        above = element.getparent()
        return above is not None and above.tag not in {"article", "main", "section", "aside"}
    names = element.get("class") or ""
    return tag in {"div", "ul", "section"} and any(
        name
        in {
            "menu",
            "nav",
            "navbar",
            "navigation",
            "footer",
            "site-footer",
            "breadcrumb",
            "breadcrumbs",
            "main-menu",
            "sub-menu",
        }
        for name in names.lower().split()
    )


def is_copy(node: Node) -> bool:
    """Whether an item is a carousel's copy of another."""
    return any(name in names_of(node.element) for name in COPY_NAMES)
