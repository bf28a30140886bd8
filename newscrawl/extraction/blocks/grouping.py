"""Grouping: sibling items of like structure become lists, and the texts before them their headings.

The tree of story links is digested from the leaves up. Each element turns its children into groups; a group without
a heading stays open and may take one from the gap before it in an element further up, as long as nothing that could
be governed by that heading stands between them.
"""

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice, pairwise
from typing import Any

from newscrawl.extraction.blocks.headings import FAINT, HALF, SURE, Gap, Note
from newscrawl.extraction.blocks.likeness import (
    DEEP,
    LABEL,
    LIST_TAGS,
    akin,
    is_heading_link,
    level_of,
    like,
    make_of_address,
    path_of,
)
from newscrawl.extraction.blocks.lines import besides_in_rows, is_in_line
from newscrawl.extraction.blocks.tabs import looks_like_tabs, notes_of_tabs, outer_of
from newscrawl.extraction.blocks.texts import classes_of, length_of, same_make, size_of, squeeze, text_of
from newscrawl.extraction.blocks.tree import Anchor, Node
from newscrawl.extraction.blocks.vocabulary import NOT_STORIES, Vocabulary
from newscrawl.extraction.urls import STORY

MAX_CLIMB = 5
"""Levels between a list and the element in which its heading stands; what only wraps something is no level."""

MUCH_MORE = 500
"""Characters by which the text of a large element exceeds that of its only link."""

MAX_BESIDE = 50
"""Neighbours with which a lone link is compared."""

MAX_GRID_ROW = 3
"""Cards in a row of a grid."""

INTRODUCTION = 1
"""Paragraphs that may stand between a heading and its list."""

LISTED_KINDS = frozenset({"ranking", "related", "recommended", "sponsored"})
"""Kinds whose headings are no names of topics, as those of hot ones are."""

MAX_LABEL_HEARD = 40
"""Characters of a label for readers of the screen that may be a heading."""

OWN_WIDGETS = frozenset({"section", "aside", "nav"})
"""Elements that are widgets of their own and never the next row of a list."""


@dataclass(slots=True, eq=False)
class Group:
    """Items that belong together."""

    items: list[Node]
    container: Any
    note: Note | None = None
    outer: Note | None = None
    parts: list[int] = field(default_factory=list)
    """Lengths of the runs of items that were joined."""

    keys: set[str | None] = field(default_factory=set)
    counted: int = 0
    """The stories of its first items, and how many items those are; see :meth:`stories`."""

    row: Any = None
    """The element of the last row, where rows were joined or may be."""

    home: Any = None
    """The element in which the heading stands."""

    amid_prose: bool = False
    """Whether its items are children of the element that holds the article's paragraphs."""

    in_body: bool = False
    """Whether paragraphs of the article follow it, or stand right before a lone link."""

    climb: int = 0
    sealed: bool = False

    @property
    def open(self) -> bool:
        """Whether it may still take a heading from further up."""
        return self.note is None and not self.sealed

    def stories(self) -> set[str | None]:
        """The stories of its items; each item is looked at once, however often this is asked."""
        self.keys.update(item.key for item in self.items[self.counted :])
        self.counted = len(self.items)
        return self.keys

    @property
    def is_menu(self) -> bool:
        """Whether it stands in the page's navigation or footer, and its heading, if it has one, outside of that."""
        node: Node | None = self.items[0]
        if node is None or not node.chrome:
            return False
        while node is not None and node.element is not self.home:
            node = node.parent
        return node is None or not (node.chrome or len(node.children) == 1)

    def head(self, note: Note, outer: Note | None, home: Any) -> None:
        """Give it its heading."""
        self.note, self.outer, self.home = note, outer, home


def group(tree: list[Node], vocabulary: Vocabulary, title: str = "") -> list[Group]:
    """The groups of a page, in document order; a story that stands alone is a group of one.

    What the page's ``title`` holds is its headline, and heads no list.
    """
    if not tree:
        return []
    root = tree[0]
    if root.single:
        return [Group([root], root.element, parts=[1])]
    results: dict[Node, list[Group]] = {}
    for node in reversed(tree):
        if not node.single:
            results[node] = _Digest(node, results, vocabulary, title).run()
            for child in node.children:
                results.pop(child, None)
    return results.get(root, [])


class _Digest:
    """Turns the children of one element into groups."""

    def __init__(self, node: Node, results: dict[Node, list[Group]], vocabulary: Vocabulary, title: str) -> None:
        self.node = node
        self.results = results
        self.vocabulary = vocabulary
        self.title = title
        self.groups: list[Group] = []
        self.current: Group | None = None
        self.tabs: list[Note] = []
        self.tabs_outer: Note | None = None
        self.above: Note | None = None
        self.paragraphs: list[str] = []
        self.paragraphs_before: dict[int, int] = {}
        self.panels_left = sum(1 for child in node.children if not child.single)
        mixed = 0 < self.panels_left < len(node.children)
        self._next_of = dict(pairwise(node.children)) if mixed else {}

    def run(self) -> list[Group]:
        kids = {child.element: child for child in self.node.children}
        gap = Gap(self.vocabulary, self.title)
        gap.add_text(self.node.element.text, self.node.element)
        left = len(kids)
        rows = self._besides_in_rows(kids)
        for element in self.node.element:
            child = kids.get(element)
            left -= child is not None
            if child is not None and not self._is_stray(child):
                gap.settle()
                self._note_paragraphs(gap)
                self._take(child, gap)
                gap.clear()
            elif element in rows:
                continue
            elif not left:
                gap.add_last(element, self.paragraphs)
            elif child is not None or not self._is_item_without_story(element):
                gap.add(element)
            if element not in rows:
                gap.add_text(element.tail, element)
        gap.settle()
        self._note_paragraphs(gap)
        self._take_label()
        self._mark_body()
        return self.groups

    def _besides_in_rows(self, kids: dict[Any, Node]) -> frozenset[Any]:
        """What shares a line with one of several links that only line breaks part."""
        if len(kids) < 2 or not any(is_in_line(link) for link in kids):
            return frozenset()
        return besides_in_rows(self.node.element, kids)

    def _take_label(self) -> None:
        """Head the first list by the label that its element bears for readers of the screen."""
        label = self.node.element.get("aria-label")
        first = self.groups[0] if self.groups else None
        if not label or first is None or not first.open:
            return
        match = self.vocabulary.match(squeeze(label))
        if match is not None and match.kind != NOT_STORIES and len(label) <= MAX_LABEL_HEARD:
            first.head(Note(squeeze(label), self.node.element, SURE, match), None, self.node.element)

    def _is_item_without_story(self, element: Any) -> bool:
        """Whether an element is made like the items around it, but leads to no story."""
        if not isinstance(element.tag, str) or next(element.iter("a"), None) is None:
            return False
        return (element.tag, classes_of(element)) in self._makes and size_of(element, LABEL, length_of) > LABEL

    @cached_property
    def _makes(self) -> frozenset[tuple[str, frozenset[str]]]:
        """Tags and class names of the items with a story."""
        return frozenset((child.element.tag, classes_of(child.element)) for child in self.node.children if child.single)

    def _is_stray(self, child: Node) -> bool:
        """Whether a child holds nothing but links that hardly lead to stories and have no like beside them."""
        if not child.single:
            return not self.results[child]
        if child.first.address.weight >= STORY:
            return self._heads_the_next(child)
        beside = islice(self.node.children, MAX_BESIDE)
        return not any(other is not child and other.single and like(child, other) for other in beside)

    def _heads_the_next(self, child: Node) -> bool:
        """Whether a short link in a heading leads to the page of the list after it: no story of that list's make."""
        after = self._next_of.get(child)
        if after is None or after.single or not self.results[after] or not is_heading_link(child):
            return False
        items = self.results[after][0].items
        makes = {make_of_address(item) for item in items}
        return len(makes) < len(items) and make_of_address(child) not in makes

    def _note_paragraphs(self, gap: Gap) -> None:
        if gap.paragraphs:
            self.paragraphs.extend(gap.paragraphs)
            self.current = None
            self.tabs = []

    def _mark_body(self) -> None:
        """Tell the groups that stand in the article: those with paragraphs after them, or lone ones at its end.

        One paragraph makes no article; text boxes of different make are none either.
        """
        counts = Counter(self.paragraphs)
        places = [place for place, name in enumerate(self.paragraphs, 1) if counts[name] > 1]
        if not places:
            return
        for found in self.groups:
            before = self.paragraphs_before[id(found)]
            alone = len(found.items) == 1 or found.amid_prose
            found.in_body = found.in_body or places[-1] > before or (alone and before >= places[0])

    def _take(self, child: Node, gap: Gap) -> None:
        if gap.note is not None:
            self.tabs = []
        known = len(self.groups)
        if child.single:
            self._take_item(child, gap)
        else:
            self._take_groups(self.results[child], gap)
        for found in self.groups[known:]:
            self.paragraphs_before[id(found)] = len(self.paragraphs)

    def _take_item(self, item: Node, gap: Gap) -> None:
        current, large = self.current, _is_large(item)
        own = self._heading_in(item)
        if own is not None:
            self.groups.append(Group([item], self.node.element, own, parts=[1], home=item.element))
            self.current = None
            return
        if current is not None and not large and not self._breaks(gap.note, current) and self._belongs(current, item):
            self._append(current, item)
            return
        found = Group([item], self.node.element, parts=[1], amid_prose=bool(self.paragraphs))
        if gap.note is not None and not large:
            found.head(gap.note, gap.outer, self.node.element)
        elif self.groups or len(self.paragraphs) > INTRODUCTION or large:
            found.sealed = True
        self.groups.append(found)
        self.current = None if large else found

    def _heading_in(self, item: Node) -> Note | None:
        """The heading that an element with one story bears before a list of that one story.

        Kickers stand in the story's own card and name topics; here the link lies in an element of a neighbour.
        """
        holder = item.children[0] if item.children else None
        if holder is None or not holder.children or isinstance(holder.children[0], Anchor):
            return None
        head = item.element[0]
        if head is holder.element or not isinstance(head.tag, str) or item.element.tag in LIST_TAGS:
            return None
        text = text_of(head) if size_of(head, LABEL) <= LABEL else ""
        match = self.vocabulary.match(text) if text else None
        listed = match is not None and match.kind in LISTED_KINDS and match.share >= HALF
        return Note(text, head, SURE, match) if text and (listed or self._is_twin(item)) else None

    def _is_twin(self, item: Node) -> bool:
        """Whether an element is made like the neighbour that holds the last list and its heading."""
        home = self.current.home if self.current is not None else None
        return home is not None and home.getparent() is self.node.element and same_make(home, item.element)

    def _append(self, current: Group, item: Node) -> None:
        current.items.append(item)
        if current.container is self.node.element and current.row is None:
            current.parts[-1] += 1
        else:
            current.parts.append(1)
            current.container, current.row = self.node.element, item.element

    def _belongs(self, current: Group, item: Node) -> bool:
        """Whether an item is like the last one, or follows a lead of other make with the same headline."""
        if like(current.items[-1], item) or (current.row is not None and same_make(current.row, item.element)):
            return True
        if len(current.items) == 1:
            return not self.paragraphs and akin(current.items[0], item)
        in_rows = current.row is not None or current.container is not self.node.element
        return in_rows and self._is_row_of_grid(current, [item])

    def _breaks(self, note: Note | None, current: Group) -> bool:
        """Whether a text between two items begins a new list."""
        if note is None or note.weight < SURE:
            return False
        repeats = current.note is not None and current.note.text == note.text
        return not repeats or bool(self.paragraphs)

    def _take_groups(self, groups: list[Group], gap: Gap) -> None:
        self.panels_left -= 1
        rows = gap.labels and len(gap.labels) != self.panels_left + 1 and not gap.tabs_in_heading
        if rows and self._take_panels(groups, gap):
            return
        if gap.note is not None:
            self.above = gap.note
        if self.above is not None and not _entitle(groups, self.above):
            self.above = None
        first = groups[0]
        faint = gap.note is None or gap.note.weight < FAINT
        goes_on = first.open and faint and not self.tabs
        if goes_on and self.current is not None and self._continues(self.current, first):
            self._join(self.current, groups)
            return
        for found in groups:
            if found.open:
                found.climb += len(self.node.element) > 1
                found.sealed = found.climb > MAX_CLIMB
        if first.open:
            self._head(first, gap)
            _join_lead(groups)
        self.groups.extend(groups)
        self.current = groups[-1] if len(groups) == 1 else None

    def _head(self, first: Group, gap: Gap) -> None:
        """Give an open group the heading before it, or the next tab's label."""
        if gap.labels and (len(gap.labels) == self.panels_left + 1 or looks_like_tabs(gap.labels, self.vocabulary)):
            self.tabs = notes_of_tabs(gap.labels, self.node.element, self.vocabulary)
            self.tabs_outer = outer_of(gap)
        if self.tabs:
            self._label(first, self.tabs.pop(0), self.tabs_outer)
        elif gap.note is not None and gap.note.is_tab:
            self.tabs_outer = gap.outer or self.tabs_outer
            self._label(first, gap.note, self.tabs_outer)
        elif gap.note is not None:
            first.head(gap.note, gap.outer, self.node.element)
        elif self.groups or len(self.paragraphs) > INTRODUCTION:
            first.sealed = True

    def _label(self, found: Group, note: Note, outer: Note | None) -> None:
        same = outer is not None and outer.text == note.text
        found.head(note, None if same else outer, self.node.element)

    def _join(self, current: Group, groups: list[Group]) -> None:
        """Add the next row to a list."""
        current.items.extend(groups[0].items)
        current.parts.extend(groups[0].parts)
        current.row = groups[0].container
        current.container = self.node.element
        self.groups.extend(groups[1:])
        if len(groups) > 1:
            self.current = None

    def _continues(self, current: Group, first: Group) -> bool:
        """Whether a list goes on in the next element: no heading between, and either a lead before its list, the next
        row of the same make, or the rest of a list whose tags are not closed."""
        if current.note is not None and current.home is not self.node.element:
            return False
        here = current.container is self.node.element
        if here and len(current.items) == 1 and (current.note is not None or akin(current.items[0], first.items[0])):
            return True
        if here and current.row is None:
            return akin(current.items[-1], first.items[-1]) and current.items[-1].element.tag not in LIST_TAGS
        if self._is_row_of_grid(current, first.items) and first.container.tag not in OWN_WIDGETS:
            return True
        row = current.row if here else current.container
        if row.tag in OWN_WIDGETS or not same_make(row, first.container) or _repeats(current, first):
            return False
        return like(current.items[0], first.items[0])

    def _is_row_of_grid(self, current: Group, items: list[Node]) -> bool:
        """Whether a few cards without a heading go on a grid: short rows of the same kind of card."""
        if self.paragraphs or current.note is not None or max(current.parts[-1], len(items)) > MAX_GRID_ROW:
            return False
        return akin(current.items[-1], items[0])

    def _take_panels(self, groups: list[Group], gap: Gap) -> bool:
        """Panels below a bar of tabs: each takes its label, by order."""
        panels = _panels(groups, len(gap.labels))
        if panels is None:
            return False
        outer = outer_of(gap)
        for panel, note in zip(panels, notes_of_tabs(gap.labels, self.node.element, self.vocabulary), strict=True):
            self._label(panel, note, outer)
        self.groups.extend(panels)
        self.current = None
        return True


def _entitle(groups: list[Group], title: Note) -> bool:
    """Give tabs, and the parts of a ranking, the title of their widget, which stands further up; whether it has any."""
    for place, found in enumerate(groups):
        if found.note is None or not (found.note.is_tab or _is_part(found.note, title)):
            return place > 0
        if found.outer is None:
            found.outer = title
    return True


def _is_part(note: Note, title: Note) -> bool:
    """Whether a heading that says nothing, such as a section's name, stands below the title of a ranking."""
    if note.match is not None or title.match is None or title.match.kind != "ranking" or title.weight < SURE:
        return False
    # A note may also have been read beside a heading, such as an entry of the menu beside the site's name.
    return level_of(note.element) > level_of(title.element) and title.text in text_of(title.element)


def _join_lead(groups: list[Group]) -> None:
    """Add the list below a lead of other make to the lead, which alone took the heading."""
    first = groups[0]
    if len(groups) != 2 or len(first.items) > 1 or groups[1].note is not None:
        return
    if first.note is None or not (first.note.known or first.note.is_tab) or first.items[0].first.address.is_self:
        return
    first.items.extend(groups[1].items)
    first.parts.extend(groups[1].parts)
    del groups[1]


def _is_large(item: Node) -> bool:
    """Whether an element with one story link is far more than that link's card, such as a whole article."""
    if len(path_of(item)) < DEEP:
        return False
    most = len(item.first.text) + MUCH_MORE
    return size_of(item.element, most) > most


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


def _repeats(current: Group, first: Group) -> bool:
    """Whether a row shows so many stories again that it is a list of its own, such as the next tab's."""
    if len(first.items) < 3:
        return False
    known = current.stories()
    return 3 * sum(item.key in known for item in first.items) > len(first.items)
