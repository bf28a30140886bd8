"""The search for link blocks: gather links, group them, read and judge each group."""

from collections.abc import Mapping
from typing import Any

from newscrawl.extraction.blocks.grouping import Group, group
from newscrawl.extraction.blocks.headings import Gap, Note
from newscrawl.extraction.blocks.kinds import heading_text, kind_of
from newscrawl.extraction.blocks.model import BlockSearch, FoundBlock, Rejected
from newscrawl.extraction.blocks.texts import text_of
from newscrawl.extraction.blocks.titles import Reading, read_item
from newscrawl.extraction.blocks.tree import Anchor, Node, build, gather, is_copy
from newscrawl.extraction.blocks.vocabulary import NOT_STORIES, Vocabulary, load_vocabulary
from newscrawl.extraction.page import Page
from newscrawl.extraction.urls import STORY, Judge
from newscrawl.items import KINDS, Link, LinkBlock

LONE_LEVELS = 8
LONE_TEXT = 160


def find_blocks(
    page: Page, *, link_blocks: Mapping[str, str] | None = None, vocabulary: Vocabulary | None = None
) -> BlockSearch:
    """The link blocks of a page, in document order."""
    check_link_blocks(link_blocks or {})
    vocabulary = vocabulary or load_vocabulary()
    judge = Judge(page.url, page.base_url)
    tree = build(gather(page.root, judge))
    search = BlockSearch()
    if tree is None:
        return search
    for found in group(tree, vocabulary):
        _Candidate(found, vocabulary).add_to(search)
    _merge_copies(search)
    _count_occurrences(search)
    return search


def check_link_blocks(link_blocks: Mapping[str, str]) -> None:
    for kind in link_blocks:
        if kind not in KINDS:
            raise ValueError(f"link_blocks names the kind {kind!r}; the kinds are {', '.join(KINDS)}.")


class _Candidate:
    def __init__(self, found: Group, vocabulary: Vocabulary) -> None:
        self.found = found
        self.vocabulary = vocabulary
        self.element = found.container
        self.stories: list[tuple[Anchor, Reading]] = []
        self.skip: frozenset[Any] = frozenset()

    def add_to(self, search: BlockSearch) -> None:
        reason = self._why_not()
        if reason:
            search.rejected.append(self._rejected(reason))
            return
        kind, why = kind_of(self.found, self.vocabulary)
        if kind is None:
            search.rejected.append(self._rejected(why[0]))
            return
        self._read()
        reason = self._why_not_read()
        if reason:
            search.rejected.append(self._rejected(reason))
            return
        if kind != "sponsored" and all(a.address.paid or r.paid for a, r in self.stories):
            kind, why = "sponsored", ["all its links are paid for"]
        numbers = [reading.number for _, reading in self.stories]
        printed = len(numbers) >= 2 and all(n == i for i, n in enumerate(numbers, 1))
        block = LinkBlock(
            kind=kind,
            heading=heading_text(self.found.note),
            groupHeading=heading_text(self.found.outer) if self.found.outer and self.found.outer.match else None,
            ranked=printed or kind == "ranking",
        )
        for anchor, reading in self.stories:
            if kind != "sponsored" and (anchor.address.paid or reading.paid):
                continue
            block.links.append(
                Link(
                    position=len(block.links) + 1,
                    url=anchor.address.url,
                    title=reading.title,
                    section=reading.section,
                    isSelf=anchor.address.is_self,
                )
            )
        search.blocks.append(FoundBlock(block, self.element, why))

    def _rejected(self, reason: str) -> Rejected:
        titles = [text_of(next(item.anchors()).element)[:80] for item in self.found.items[:3]]
        return Rejected(heading_text(self.found.note), titles, reason)

    def _why_not(self) -> str | None:
        found = self.found
        keys = {item.key for item in found.items}
        if len(keys) == 1:
            return self._why_not_alone()
        strong = sum(1 for item in found.items if next(item.anchors()).address.weight >= STORY)
        share = strong / len(found.items)
        known = found.note is not None and found.note.match is not None
        if share < (0.25 if known else 0.6):
            return "its addresses do not look like stories'"
        if found.note is None and found.items[0].chrome:
            return "no heading, in the page's navigation"
        if found.items[0].chrome and not known:
            return "navigation"
        return None

    def _why_not_alone(self) -> str | None:
        found = self.found
        item = found.items[0]
        anchor = next(item.anchors())
        if anchor.address.is_self:
            return "only the page itself"
        tight = self._tighten(item, anchor)
        label = self._label(tight, anchor)
        if label is not None and (found.note is None or label.match is not None):
            found.note, found.outer = label, None
            self.skip = frozenset({label.element}) if label.element is not None else frozenset()
        self.element = tight
        if found.note is not None and found.note.match is not None and found.note.match.kind != NOT_STORIES:
            return None if found.note.weight >= 2 else "a lone link"
        if anchor.address.weight < STORY:
            return "a lone link"
        if found.in_body:
            found.note = None
            return None
        return "a lone link outside the article"

    def _tighten(self, item: Node, anchor: Anchor) -> Any:
        own = len(text_of(anchor.element))
        element = anchor.element
        for _ in range(LONE_LEVELS):
            if element is item.element:
                break
            above = element.getparent()
            if above is None or len(text_of(above)) > own + LONE_TEXT:
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
            if gap.note is not None and (gap.note.match is not None or gap.note.weight >= 2):
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
            best = next((a for a in anchors if text_of(a.element)), anchors[0])
            self.stories.append((best, read_item(item, self.vocabulary, skip=self.skip)))

    def _why_not_read(self) -> str | None:
        if not self.stories:
            return "only copies"
        if all(anchor.address.is_self for anchor, _ in self.stories):
            return "only the page itself"
        if self.found.note is None or self.found.note.match is None:
            titles = [reading.title or "" for _, reading in self.stories]
            sizes = [len(t) if t.isascii() else int(1.6 * len(t)) for t in titles]
            if sum(sizes) / len(sizes) < 18:
                return "its texts are too short for headlines"
        return None


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
