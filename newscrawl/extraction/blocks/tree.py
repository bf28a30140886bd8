"""The tree of a page's story links: only elements that hold one, so that every later step is linear in links."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from newscrawl.extraction.blocks.texts import CLASS_WORDS, INLINE_TAGS, length_of, same_make, squeeze, text_of
from newscrawl.extraction.blocks.vocabulary import Vocabulary
from newscrawl.extraction.urls import MAYBE, Address, Judge

SENTENCE = 25
"""Letters beside a link, in the same line, from which on the link stands in a sentence."""

MUCH_LONGER = 4
"""Times by which a link in a paragraph is longer than what is beside it, such as a category, outside sentences."""

LABEL_ENDS = (":", "：", ">", "»", "›", "▶", "►", "→", "|", "-", "–", "—", "・", "■", "●", "◆", "•", "[", "]", "】")
"""Ends of a text that announces the link after it."""

NAMED_HEADLINE = 12
"""Letters of a link's text from which on it may be a headline where a site's file says so."""

MAX_HEADING_LINK = 24
"""Characters of a link that may be a list's heading and not a story."""

ADOPTED_HEADLINE = 20
BARE_HEADLINE = 28
ADOPTED_LEVELS = 7
MAX_ROW = 40
"""Letters of a doubtful link's text, and of one whose address is one word behind the host; levels up to its row, and
neighbours looked at there."""

NO_STORY_RELATIONS = frozenset({"tag", "author", "license", "category tag", "prev", "next"})

CHROME_TAGS = frozenset({"div", "ul", "section"})

MAX_LINKS_OF_CARD = 4
"""Links to one story in one card: picture, headline, text, button."""

COPY_NAMES = ("slick-cloned", "swiper-slide-duplicate", "splide__slide--clone", "cloned", "is-clone")
"""Class names of the copies that carousels make of their items."""


@dataclass(slots=True, eq=False)
class Node:
    """An element that holds story links."""

    element: Any
    parent: "Node | None" = None
    children: "Sequence[Node]" = ()
    key: str | None = None
    """The one story that all links below lead to; None where there are several."""

    chrome: bool = False
    """Whether it lies in navigation, page header or footer."""

    @property
    def single(self) -> bool:
        """Whether all links below lead to one story."""
        return self.key is not None

    @property
    def first(self) -> "Anchor":
        """The first link below."""
        node = self
        while not isinstance(node, Anchor):
            node = node.children[0]
        return node

    def anchors(self) -> "Iterator[Anchor]":
        """The links below, in document order."""
        stack = [self]
        while stack:
            node = stack.pop()
            if isinstance(node, Anchor):
                yield node
            else:
                stack.extend(reversed(node.children))


@dataclass(slots=True, eq=False, kw_only=True)
class Anchor(Node):
    """A link to a story: a leaf of the tree."""

    address: Address
    place: int
    """Place among the page's links, in document order."""

    text: str


def gather(
    links: Sequence[tuple[Any, str]], judge: Judge, vocabulary: Vocabulary, named: frozenset[Any] = frozenset()
) -> tuple[list[Anchor], list[Anchor]]:
    """The links that may lead to stories and do not stand in a sentence, and those of which that is doubtful.

    ``links`` are all of a page, with their addresses, in document order.
    Of the links ``named`` by a site's file those count too whose address tells nothing, if their text is a headline's.
    """
    likely: list[Anchor] = []
    doubtful: list[Anchor] = []
    for place, (element, href) in enumerate(links):
        address = judge.judge(href)
        if element in named and (address is None or address.weight < MAYBE):
            address = judge.accept(href) if length_of(text_of(element)) > NAMED_HEADLINE else None
        if judge.has_bare_slugs and (address is None or address.weight < MAYBE):
            letters = length_of(text_of(element))
            bare = judge.bare(href, is_headed=letters >= BARE_HEADLINE) if letters >= ADOPTED_HEADLINE else None
            address = bare or address
        if address is None:
            continue
        relation = element.get("rel")
        if relation in NO_STORY_RELATIONS or _stands_in_sentence(element, vocabulary):
            continue
        text = text_of(element) if len(element) else squeeze(element.text or "")
        if len(text) < MAX_HEADING_LINK and vocabulary.is_phrase(text):
            continue
        if relation and "sponsored" in relation:
            address = address._replace(paid=True)
        (likely if address.weight >= MAYBE else doubtful).append(
            Anchor(element, key=address.key, address=address, place=place, text=text)
        )
    return likely, doubtful


def _letters(text: str | None) -> int:
    return len(text.strip()) if text else 0


def _stands_in_sentence(element: Any, vocabulary: Vocabulary) -> bool:
    """Whether the line around a link holds more than the link and a short label."""
    if _is_alone(element):
        return False
    after, before = 0, ""
    for _ in range(6):
        parent = element.getparent()
        if parent is None:
            return False
        after += _line_after(element)
        before = _line_before(element, parent) + before
        if after > SENTENCE or len(before) > SENTENCE + 15:
            return True
        if parent.tag not in INLINE_TAGS:
            beside = after + len(before)
            if parent.tag != "p" or beside <= 3 or MUCH_LONGER * beside <= length_of(text_of(element)):
                return False
            return not _is_label(before, after, vocabulary)
        element = parent
    return False


def _is_alone(element: Any) -> bool:
    """Whether a link is all that its parent holds, and no running text is around that."""
    parent = element.getparent()
    # Asking for the neighbours, not for the number of children, which is counted anew each time.
    if parent is None or element.getprevious() is not None or element.getnext() is not None:
        return False
    if parent.tag in INLINE_TAGS:
        return False
    return not (parent.text and not parent.text.isspace()) and not (element.tail and not element.tail.isspace())


def _line_after(element: Any) -> int:
    """Letters after a link in its line."""
    letters = _letters(element.tail)
    sibling = element.getnext()
    for _ in range(4):
        if sibling is None or sibling.tag not in INLINE_TAGS or sibling.get("class"):
            break
        letters += _letters(sibling.text) + _letters(sibling.tail)
        sibling = sibling.getnext()
    return letters


def _line_before(element: Any, parent: Any) -> str:
    """Text before a link in its line."""
    text = ""
    sibling = element.getprevious()
    for _ in range(4):
        if sibling is None:
            return (parent.text or "").strip() + text
        text = (sibling.tail or "").strip() + text
        if sibling.tag not in INLINE_TAGS or sibling.tag == "br" or sibling.get("class"):
            break
        text = (sibling.text or "").strip() + text
        sibling = sibling.getprevious()
    return text


def _is_label(before: str, after: int, vocabulary: Vocabulary) -> bool:
    """Whether the text before a lone link in a paragraph announces it."""
    if after > 3:
        return False
    match = vocabulary.match(before)
    return before.endswith(LABEL_ENDS) or (match is not None and match.share >= 0.5)


def build(likely: list[Anchor], doubtful: list[Anchor]) -> list[Node]:
    """The tree over the likely links, and over doubtful ones in their midst: its nodes, parents before children, in
    document order. The first is the page's root element; none without a link."""
    nodes: dict[Any, Node] = {}
    root = None
    for anchor in likely:
        root = _plant(anchor, nodes) or root
    rows = {row for anchor in doubtful if (row := _adopt(anchor, nodes)) is not None}
    for row in rows:
        row.children = sorted(row.children, key=_first_place)
    order = _preorder(root) if root is not None else []
    _settle(order)
    return order


def _plant(anchor: Anchor, nodes: dict[Any, Node]) -> Node | None:
    """Add a link and what is missing above it; gives the root where that was added."""
    node: Node = anchor
    nodes[anchor.element] = anchor
    element = anchor.element.getparent()
    while element is not None:
        above = nodes.get(element)
        if above is None:
            above = nodes[element] = Node(element, children=[node])
            node.parent, node = above, above
        elif isinstance(above, Anchor):
            pass
        else:
            node.parent = above
            _append(above, node)
            return None
        element = element.getparent()
    return node


def _append(above: Node, node: Node) -> None:
    if isinstance(above.children, list):
        above.children.append(node)
    else:
        above.children = [*above.children, node]


def _adopt(anchor: Anchor, nodes: dict[Any, Node]) -> Node | None:
    """Add a doubtful link that stands in a row of like items with likely ones; gives the row."""
    if anchor.text and length_of(anchor.text) < ADOPTED_HEADLINE:
        return None
    element = anchor.element
    for _ in range(ADOPTED_LEVELS):
        parent = element.getparent()
        if parent is None or element in nodes:
            return None
        known = nodes.get(parent)
        if known is not None:
            row = [node for node in islice(known.children, MAX_ROW) if same_make(node.element, element)]
            if len(row) < 2 or not (anchor.text or length_of(text_of(element)) >= ADOPTED_HEADLINE):
                return None
            _plant(anchor, nodes)
            return known
        element = parent
    return None


def _first_place(node: Node) -> int:
    return node.first.place


def _preorder(root: Node) -> list[Node]:
    order: list[Node] = []
    stack = [root]
    while stack:
        node = stack.pop()
        order.append(node)
        if node.children:
            stack.extend(reversed(node.children))
    return order


def dissolve(tree: list[Node]) -> None:
    """Let go of a tree that is done with: its nodes know one another, which only the collector would find out."""
    for node in tree:
        node.parent = None
        node.children = ()


def _settle(order: list[Node]) -> None:
    for node in order:
        node.chrome = (node.parent is not None and node.parent.chrome) or _is_chrome(node.element)
    for node in reversed(order):
        if not isinstance(node, Anchor):
            node.key = _common_key(node)


def _is_chrome(element: Any) -> bool:
    tag = element.tag
    if tag in ("a", "li", "p", "span", "h2", "h3"):
        return False
    if tag in ("nav", "footer"):
        return True
    if tag == "header":
        above = element.getparent()
        return above is not None and above.tag not in {"article", "main", "section", "aside"}
    names = element.get("class")
    return bool(names) and tag in CHROME_TAGS and not CLASS_WORDS["chrome"].isdisjoint(names.lower().split())


def _common_key(node: Node) -> str | None:
    """The story that all children of a node lead to, if it is one.

    A picture alone beside a headline is the same story's, whatever the addresses.
    """
    if len(node.children) == 1:
        return node.children[0].key
    keys = {child.key for child in node.children}
    if len(keys) == 1:
        return keys.pop()
    if len(keys) != 2 or None in keys or len(node.children) > MAX_LINKS_OF_CARD:
        return None
    silent = {child.key for child in node.children if not any(anchor.text for anchor in child.anchors())}
    spoken = keys - silent
    return spoken.pop() if len(spoken) == 1 else None


def is_copy(node: Node) -> bool:
    """Whether an item is a carousel's copy of another."""
    names = node.element.get("class")
    return bool(names) and any(name in names for name in COPY_NAMES)
