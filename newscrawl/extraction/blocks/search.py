"""The search for link blocks: gather links, group them, judge each group."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from newscrawl.extraction.blocks.candidate import Candidate, as_link
from newscrawl.extraction.blocks.families import promote, promote_likes
from newscrawl.extraction.blocks.grouping import Group, group
from newscrawl.extraction.blocks.headings import FAINT
from newscrawl.extraction.blocks.kinds import kind_of
from newscrawl.extraction.blocks.lone import card_of
from newscrawl.extraction.blocks.model import BlockSearch, FoundBlock
from newscrawl.extraction.blocks.named import named_links, split_named
from newscrawl.extraction.blocks.texts import length_of, squeeze
from newscrawl.extraction.blocks.titles import read_item
from newscrawl.extraction.blocks.tree import Anchor, Node, build, dissolve, gather
from newscrawl.extraction.blocks.vocabulary import Vocabulary, load_vocabulary
from newscrawl.extraction.collector import resting_collector
from newscrawl.extraction.page import Page
from newscrawl.extraction.urls import MAYBE, STORY, Judge
from newscrawl.items import Kind, Link

HEADLINE = 22
"""Length of a text in the navigation of a front page from which on it may be a headline."""


@resting_collector()
def find_blocks(
    page: Page, *, link_blocks: Mapping[str, str] | None = None, vocabulary: Vocabulary | None = None
) -> BlockSearch:
    """The link blocks of a page, in document order, and the candidates that were turned down.

    ``link_blocks`` gives, for a kind, a CSS selector of the elements that hold such a block: what they hold is a block
    of that kind, without further judgement; where a selector finds nothing the generic way is all there is. Raises
    ``ValueError`` for a kind or selector that is none.
    """
    vocabulary = vocabulary or load_vocabulary()
    named = named_links(page, link_blocks or {})
    return _search(page, vocabulary, named)


def _search(page: Page, vocabulary: Vocabulary, named: Mapping[Any, Kind]) -> BlockSearch:
    search = BlockSearch()
    with _groups(page, vocabulary, named) as groups:
        pieces = [piece for found in groups for piece in split_named(found, named)]
        candidates = [one for piece, kind in pieces for one in Candidate(piece, vocabulary, kind).one_by_one()]
        for candidate in candidates:
            verdict = candidate.verdict()
            if isinstance(verdict, FoundBlock):
                search.blocks.append(verdict)
            else:
                search.rejected.append(verdict)
    search.blocks = _without_copies(search.blocks)
    _count_occurrences(search.blocks)
    return search


@contextmanager
def _groups(page: Page, vocabulary: Vocabulary, named: Mapping[Any, Kind] | None = None) -> Iterator[list[Group]]:
    """The groups of a page, for as long as they are looked at."""
    judge = Judge(page.url, page.base_url)
    likely, doubtful = gather(page.links, judge, vocabulary, frozenset(named or ()))
    if judge.own_is_story:
        promote_likes(doubtful, judge.own_key)
    else:
        promote([*likely, *doubtful])
    likely, doubtful = _sorted(likely, doubtful)
    tree = build(likely, doubtful)
    groups = group(tree, vocabulary, _title_of(tree) if judge.own_is_story else "")
    _mark_paid(groups, vocabulary)
    yield groups
    dissolve(tree)


def _sorted(likely: list[Anchor], doubtful: list[Anchor]) -> tuple[list[Anchor], list[Anchor]]:
    """The likely and the doubtful links, in document order, after their addresses were raised."""
    raised = [anchor for anchor in doubtful if anchor.address.weight >= MAYBE]
    if not raised:
        return likely, doubtful
    doubtful = [anchor for anchor in doubtful if anchor.address.weight < MAYBE]
    return sorted([*likely, *raised], key=lambda anchor: anchor.place), doubtful


def _title_of(tree: list[Node]) -> str:
    """The title of the page over which a tree stands."""
    return squeeze(tree[0].element.findtext("head/title") or "") if tree else ""


def _mark_paid(groups: list[Group], vocabulary: Vocabulary) -> None:
    """Mark the links of advertising; those of its lists wherever they stand, so that no other list passes them off."""
    paid_lists = [found for found in groups if _is_paid(found, vocabulary)]
    surely = [
        found for found in paid_lists if len(found.items) > 1 and not (found.is_menu or _has_faint_heading(found))
    ]
    everywhere = {item.key for found in surely for item in found.items}
    paid = [item for found in paid_lists for item in found.items]
    if everywhere:
        paid += [item for found in groups for item in found.items if item.key in everywhere]
    for item in paid:
        for anchor in item.anchors():
            anchor.address = anchor.address._replace(paid=True)


def _without_copies(blocks: list[FoundBlock]) -> list[FoundBlock]:
    """The blocks without those that only repeat another's kind, heading and list."""
    first: dict[tuple[Any, ...], FoundBlock] = {}
    for found in blocks:
        block = found.block
        if not block.links:
            continue
        kept = first.setdefault((block.kind, block.heading, *(link.url for link in block.links)), found)
        if kept is not found:
            kept.copies += 1
    return list(first.values())


def _count_occurrences(blocks: list[FoundBlock]) -> None:
    seen: dict[tuple[str, str | None], int] = {}
    for found in blocks:
        name = (found.block.kind, found.block.heading)
        seen[name] = found.block.occurrence = seen.get(name, 0) + 1


def story_links(page: Page) -> list[Link]:
    """Every link of a page to a story of the same site, in document order, once each, with its headline.

    Meant for front pages: it asks only whether the address is a story's, not whether the link is part of a block.
    """
    vocabulary = load_vocabulary()
    with _groups(page, vocabulary) as groups:
        items = sorted((item for found in groups for item in found.items), key=lambda item: item.first.place)
        return _links_of(items, vocabulary)


def _links_of(items: list[Node], vocabulary: Vocabulary) -> list[Link]:
    links: dict[str, Link] = {}
    for item in items:
        anchors = list(item.anchors())
        best = next((anchor for anchor in anchors if anchor.text), anchors[0])
        address = best.address
        if address.weight < STORY or not address.same_site or address.is_self or address.paid or address.key in links:
            continue
        reading = read_item(_tight(item, best), vocabulary)
        if reading.paid or (item.chrome and length_of(reading.title or "") < HEADLINE):
            continue
        links[address.key] = as_link(len(links) + 1, best, reading)
    return list(links.values())


def _has_faint_heading(found: Group) -> bool:
    """Whether a list's heading may belong to something else, such as the place for advertising before the list."""
    return found.note is not None and found.note.weight < FAINT


def _is_paid(found: Group, vocabulary: Vocabulary) -> bool:
    """Whether a list is paid for, also where it is no block."""
    return kind_of(found, found.container, vocabulary)[0] == "sponsored"


def _tight(item: Node, anchor: Anchor) -> Node:
    """The item, or the card in it where the item is a large part of the page."""
    return Node(card_of(item, anchor), children=list(item.anchors()))
