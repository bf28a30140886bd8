"""The search for link blocks: gather links, group them, read and judge each group."""

from collections.abc import Mapping
from itertools import islice
from typing import Any

from newscrawl.extraction.blocks.grouping import Group, group
from newscrawl.extraction.blocks.headings import PROSE, SURE, Gap, Note
from newscrawl.extraction.blocks.kinds import kind_of
from newscrawl.extraction.blocks.model import BlockSearch, FoundBlock, Rejected
from newscrawl.extraction.blocks.texts import text_of
from newscrawl.extraction.blocks.titles import Reading, length_of, read_item
from newscrawl.extraction.blocks.tree import Anchor, Node, build, gather, is_copy
from newscrawl.extraction.blocks.vocabulary import Vocabulary, load_vocabulary
from newscrawl.extraction.page import Page
from newscrawl.extraction.urls import STORY, Judge
from newscrawl.items import KINDS, Kind, Link, LinkBlock

LONE_LEVELS = 8
LONE_TEXT = 160
"""Levels and characters by which a lone link's card is larger than the link."""

SHORT = 18
"""Mean length of the texts of a list below which they are no headlines."""

MIDDLING = 22
"""The same for lists without a heading that is known."""

LONG = 28
"""The same where the addresses are not surely stories'."""

AMID_LEVELS = 4
ARTICLE = 240
"""Levels above a card, and characters of running text there, by which the card stands in an article."""

PARAGRAPH_TAGS = frozenset({"p", "div"})


def find_blocks(
    page: Page, *, link_blocks: Mapping[str, str] | None = None, vocabulary: Vocabulary | None = None
) -> BlockSearch:
    """The link blocks of a page, in document order."""
    check_link_blocks(link_blocks or {})
    vocabulary = vocabulary or load_vocabulary()
    judge = Judge(page.url, page.base_url)
    tree = build(gather(page.root, judge, vocabulary))
    search = BlockSearch()
    if tree is None:
        return search
    for found in group(tree, vocabulary):
        for candidate in _Candidate(found, vocabulary).one_by_one():
            candidate.add_to(search)
    _merge_copies(search)
    _count_occurrences(search)
    return search


def check_link_blocks(link_blocks: Mapping[str, str]) -> None:
    for kind in link_blocks:
        if kind not in KINDS:
            raise ValueError(f"link_blocks names the kind {kind!r}; the kinds are {', '.join(KINDS)}.")


class _Candidate:
    """A group on its way to a block."""

    def __init__(self, found: Group, vocabulary: Vocabulary) -> None:
        self.found = found
        self.vocabulary = vocabulary
        self.element = found.container
        self.stories: list[tuple[Anchor, Reading]] = []
        self.skip: frozenset[Any] = frozenset()

    def one_by_one(self) -> list["_Candidate"]:
        """The group, or its items where they stand among paragraphs and each announces itself ("Read also: ...")."""
        if not self.found.amid_prose or len(self.found.items) == 1:
            return [self]
        labels = [self._label(item.element, next(item.anchors())) for item in self.found.items]
        if sum(label is not None for label in labels) < 2:
            return [self]
        return [_Candidate(_alone(item), self.vocabulary) for item in self.found.items]

    def add_to(self, search: BlockSearch) -> None:
        lone = len({item.key for item in self.found.items}) == 1
        reason = self._why_not_alone() if lone else self._why_not_list()
        kind, why = (None, [reason]) if reason else kind_of(self.found, self.element, self.vocabulary)
        if kind is not None:
            self._read()
            reason = self._why_not_read()
        if kind is None or reason:
            search.rejected.append(self._rejected(reason or why[0]))
            return
        if all(anchor.address.paid or reading.paid for anchor, reading in self.stories):
            kind, why = "sponsored", ["all its links are paid for"]
        search.blocks.append(FoundBlock(self._block(kind), self.element, why))

    def _block(self, kind: Kind) -> LinkBlock:
        found = self.found
        outer = found.outer.text if found.outer is not None and found.outer.known else None
        numbers = [reading.number for _, reading in self.stories]
        printed = len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1))
        heading = found.note.text if found.note else None
        block = LinkBlock(kind=kind, heading=heading, groupHeading=outer, ranked=printed or kind == "ranking")
        for anchor, reading in self.stories:
            if kind == "sponsored" or not (anchor.address.paid or reading.paid):
                block.links.append(_link(len(block.links) + 1, anchor, reading))
        return block

    def _rejected(self, reason: str) -> Rejected:
        titles = [next(item.anchors()).text[:80] for item in self.found.items[:3]]
        return Rejected(self.found.note.text if self.found.note else None, titles, reason)

    def _why_not_list(self) -> str | None:
        found = self.found
        strong = sum(1 for item in found.items if next(item.anchors()).address.weight >= STORY)
        known = found.note is not None and found.note.known
        if strong / len(found.items) < 0.6 and not known:
            return "its addresses do not look like stories'"
        if found.items[0].chrome and not known:
            return "navigation"
        return None

    def _why_not_alone(self) -> str | None:
        """A lone link needs a heading that tells its kind, or a place in the article."""
        found = self.found
        item = found.items[0]
        anchor = next(item.anchors())
        if anchor.address.is_self:
            return "only the page itself"
        if item.chrome:
            return "a lone link in navigation"
        self.element = self._tighten(item, anchor)
        label = self._label(self.element, anchor)
        if label is not None:
            found.head(label, None, self.element)
            self.skip = frozenset({label.element})
        if found.note is not None and found.note.known:
            return None if found.note.weight >= SURE else "a lone link"
        if anchor.address.weight < STORY or not anchor.address.same_site:
            return "a lone link"
        if found.in_body or self._stands_amid_prose(item):
            found.in_body, found.note = True, label
            return None
        return "a lone link outside the article"

    def _stands_amid_prose(self, item: Node) -> bool:
        """Whether paragraphs stand beside the link's card."""
        element = self.element
        for _ in range(AMID_LEVELS):
            above = element.getparent()
            if above is None or element is item.element:
                return False
            if sum(_prose_in(beside) for beside in islice(above, 200) if beside is not element) > ARTICLE:
                return True
            element = above
        return False

    def _tighten(self, item: Node, anchor: Anchor) -> Any:
        """The link's card: the largest element around it with little more text."""
        element = anchor.element
        most = len(anchor.text) + LONE_TEXT
        for _ in range(LONE_LEVELS):
            above = element.getparent()
            if element is item.element or above is None or len(text_of(above)) > most:
                break
            element = above
        return element

    def _label(self, top: Any, anchor: Anchor) -> Note | None:
        """A label before a lone link, inside its own container."""
        path = []
        element = anchor.element
        while element is not top and element is not None:
            path.append(element)
            element = element.getparent()
        best = None
        above = top
        for step in reversed(path):
            gap = Gap(self.vocabulary)
            gap.add_text(above.text, None)
            for child in above:
                if child is step:
                    break
                gap.add(child)
                gap.add_text(child.tail, None)
            if gap.note is not None and (gap.note.known or gap.note.text.endswith((":", "："))):
                best = gap.note
            above = step
        return best

    def _read(self) -> None:
        seen: set[str] = set()
        for item in self.found.items:
            if item.key in seen or item.key is None or is_copy(item):
                continue
            seen.add(item.key)
            if len(self.found.items) == 1 and self.element is not item.element:
                item = Node(self.element, children=item.children)
            anchors = list(item.anchors())
            best = next((anchor for anchor in anchors if anchor.text), anchors[0])
            self.stories.append((best, read_item(item, self.vocabulary, skip=self.skip)))

    def _why_not_read(self) -> str | None:
        if not self.stories:
            return "only copies"
        if all(anchor.address.is_self for anchor, _ in self.stories):
            return "only the page itself"
        known = self.found.note is not None and self.found.note.known
        strong = sum(1 for anchor, _ in self.stories if anchor.address.weight >= STORY)
        if known and len(self.stories) > 1 and strong >= 0.8 * len(self.stories):
            return None
        mean = sum(length_of(reading.title or "") for _, reading in self.stories) / len(self.stories)
        least = LONG if strong < 0.5 * len(self.stories) else SHORT if known else MIDDLING
        return "its texts are too short for headlines" if mean < least else None


def _alone(item: Node) -> Group:
    above = item.element.getparent()
    return Group([item], above if above is not None else item.element, parts=[1], amid_prose=True, in_body=True)


def _link(position: int, anchor: Anchor, reading: Reading) -> Link:
    address = anchor.address
    return Link(position, address.url, title=reading.title, section=reading.section, isSelf=address.is_self)


def _prose_in(element: Any) -> int:
    """Characters of running text in and after a neighbour of a card."""
    size = len(text_of(element)) if element.tag in PARAGRAPH_TAGS else 0
    after = len(element.tail) if element.tail else 0
    return (size if size > PROSE else 0) + (after if after > PROSE else 0)


def _merge_copies(search: BlockSearch) -> None:
    kept: list[FoundBlock] = []
    first: dict[tuple[Any, ...], FoundBlock] = {}
    for found in search.blocks:
        urls = tuple(link.url for link in found.block.links)
        if not urls:
            continue
        mark = (found.block.kind, found.block.heading, urls)
        if mark in first:
            first[mark].copies += 1
        else:
            first[mark] = found
            kept.append(found)
    search.blocks[:] = kept


def _count_occurrences(search: BlockSearch) -> None:
    seen: dict[tuple[str, str | None], int] = {}
    for found in search.blocks:
        mark = (found.block.kind, found.block.heading)
        seen[mark] = found.block.occurrence = seen.get(mark, 0) + 1


def story_links(page: Page) -> list[Link]:
    """Every same-site story link of a page, in document order, once each."""
    return []
