"""Grouping: sibling items of like structure become lists, and the texts before them their headings.

The tree of story links is digested from the leaves up. Each element turns its children into groups; a group without
a heading stays open and may take one from the gap before it in an element further up, as long as nothing that could
be governed by that heading stands between them.
"""

from dataclasses import dataclass, field
from typing import Any

from newscrawl.extraction.blocks.headings import PROSE, Gap, Note
from newscrawl.extraction.blocks.tree import Node, preorder
from newscrawl.extraction.blocks.vocabulary import Vocabulary

MAX_CLIMB = 5
"""Levels between a list and the element in which its heading stands."""

LIST_TAGS = frozenset({"li", "article", "tr", "dd", "dt", "option"})


@dataclass(slots=True, eq=False)
class Group:
    """Items that belong together."""

    items: list[Node]
    container: Any
    note: Note | None = None
    outer: Note | None = None
    parts: list[int] = field(default_factory=list)
    """Lengths of the runs of items that were joined."""

    in_body: bool = False
    climb: int = 0
    sealed: bool = False

    @property
    def open(self) -> bool:
        """Whether it may still take a heading from further up."""
        return self.note is None and not self.sealed


def group(root: Node, vocabulary: Vocabulary) -> list[Group]:
    """The groups of a page, in document order; a story that stands alone is a group of one."""
    results: dict[Node, list[Group]] = {}
    if root.single:
        return [Group([root], root.element, parts=[1])]
    for node in reversed(preorder(root)):
        if not node.single and node.anchor is None:
            results[node] = _Digest(node, results, vocabulary).run()
            for child in node.children:
                results.pop(child, None)
    return results.get(root, [])


class _Digest:
    """Turns the children of one element into groups."""

    def __init__(self, node: Node, results: dict[Node, list[Group]], vocabulary: Vocabulary) -> None:
        self.node = node
        self.results = results
        self.vocabulary = vocabulary
        self.groups: list[Group] = []
        self.current: Group | None = None
        self.here: set[int] = set()
        self.prose = 0

    def run(self) -> list[Group]:
        kids = {child.element: child for child in self.node.children}
        gap = Gap(self.vocabulary)
        gap.add_text(self.node.element.text, self.node.element)
        for element in self.node.element:
            child = kids.get(element)
            if child is None:
                gap.add(element)
            else:
                self._take(child, gap)
                gap = Gap(self.vocabulary)
            gap.add_text(element.tail, element)
            if gap.prose and child is None:
                self.prose += element.tag in {"p", "div"}
        if self.prose >= 2:
            for found in self.groups:
                found.in_body = True
        return self.groups

    def _take(self, child: Node, gap: Gap) -> None:
        if gap.prose:
            self.current = None
        if child.single:
            self._take_item(child, gap)
        else:
            self._take_groups(self.results[child], gap)

    def _take_item(self, item: Node, gap: Gap) -> None:
        note = gap.note
        current = self.current
        if current is not None and _like(current.items[-1], item) and not self._breaks(note, current):
            current.items.append(item)
            current.parts[-1] += 1
            return
        self._start(Group([item], self.node.element, note, gap.outer, [1]))

    def _breaks(self, note: Note | None, current: Group) -> bool:
        """Whether a text between two items begins a new list."""
        if note is None:
            return False
        if current.note is not None and current.note.text == note.text and note.weight < 3 and not self.prose:
            return False
        return note.weight >= 1.5

    def _start(self, found: Group) -> None:
        if found.note is None and self.groups:
            found.sealed = True
        self.groups.append(found)
        self.current = found

    def _take_groups(self, groups: list[Group], gap: Gap) -> None:
        first, note = groups[0], gap.note
        if note is not None and note.labels and self._take_tabs(groups, gap):
            return
        if first.open and note is None and not gap.prose and self.current is not None and self._continues(first):
            self.current.items.extend(first.items)
            self.current.parts.extend(first.parts)
            self.current.container = self.node.element
            self.groups.extend(groups[1:])
            if len(groups) > 1:
                self.current = None
            return
        for found in groups:
            if found.open:
                found.climb += 1
                found.sealed = found.climb > MAX_CLIMB
        if first.open and note is not None:
            first.note, first.outer = note, gap.outer
        elif first.open and self.groups:
            first.sealed = True
        self.groups.extend(groups)
        self.current = groups[-1] if len(groups) == 1 else None

    def _continues(self, first: Group) -> bool:
        """Whether a list goes on with the next row."""
        current = self.current
        if current is None or current.note is not None and current.note.weight < 1:
            return False
        if len(current.items) == 1 and current is self.groups[-1] and current.note is not None:
            return True
        known = {item.key for item in current.items}
        if len(first.items) > 2 and any(item.key in known for item in first.items):
            return False
        return _like(current.items[0], first.items[0]) and _same_names(current.container, first.container)

    def _take_tabs(self, groups: list[Group], gap: Gap) -> bool:
        """Panels below a bar of tabs: each takes its label, by order."""
        note = gap.note
        if note is None:
            return False
        panels = _panels(groups, len(note.labels))
        if panels is None:
            return False
        outer = gap.outer or (note if note.text not in note.labels else None)
        for panel, label in zip(panels, note.labels, strict=True):
            panel.note = Note(label, note.element, 2.5, self.vocabulary.match(label))
            panel.outer = outer
        self.groups.extend(panels)
        self.current = None
        return True


def _panels(groups: list[Group], count: int) -> list[Group] | None:
    """The groups as ``count`` panels, if they can be seen so."""
    if len(groups) == count and all(found.note is None for found in groups):
        return groups
    if len(groups) != 1 or groups[0].note is not None or len(groups[0].parts) != count:
        return None
    panels, start = [], 0
    for length in groups[0].parts:
        items = groups[0].items[start : start + length]
        above = items[0].parent
        panels.append(Group(items, above.element if above else groups[0].container, parts=[length]))
        start += length
    return panels


def _classes(element: Any) -> set[str]:
    return set((element.get("class") or "").split())


def _same_names(one: Any, other: Any) -> bool:
    mine, theirs = _classes(one), _classes(other)
    return one.tag == other.tag and (mine == theirs or bool(mine & theirs))


def _path(item: Node) -> list[str]:
    tags, node = [], item
    while node.children and len(tags) < 5:
        node = node.children[0]
        tags.append(node.element.tag)
    return tags


def _like(one: Node, other: Node) -> bool:
    """Whether two items look alike: the same tag, and shared class names or the same way down to the link."""
    if one.element.tag != other.element.tag:
        return False
    return one.element.tag in LIST_TAGS or _same_names(one.element, other.element) or _path(one) == _path(other)
