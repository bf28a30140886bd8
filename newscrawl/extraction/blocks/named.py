"""Blocks that a site's file names by a selector: the naming overrules the judgement, not the grouping."""

from collections.abc import Mapping
from typing import Any

from cssselect import SelectorError

from newscrawl.extraction.blocks.grouping import Group
from newscrawl.extraction.blocks.tree import Node
from newscrawl.extraction.page import Page
from newscrawl.items import KINDS, Kind


def named_links(page: Page, link_blocks: Mapping[str, str]) -> dict[Any, Kind]:
    """The links inside the elements that a site's file names, with the kind each is named for; the first kind counts.

    Raises ``ValueError``, in a sentence, for a kind that is none or a selector that cannot be read.
    """
    named: dict[Any, Kind] = {}
    for kind, selector in link_blocks.items():
        known = next((known for known in KINDS if known == kind), None)
        if known is None:
            raise ValueError(f"link_blocks names the kind {kind!r}; the kinds are {', '.join(KINDS)}.")
        for element in _select(page, kind, selector):
            for link in element.iter("a"):
                named.setdefault(link, known)
    return named


def _select(page: Page, kind: str, selector: str) -> list[Any]:
    try:
        return [found.root for found in page.selector.css(selector)]
    except (SelectorError, ValueError) as error:
        raise ValueError(f"The selector {selector!r} of link_blocks[{kind!r}] cannot be read: {error}.") from error


def split_named(found: Group, named: Mapping[Any, Kind]) -> list[tuple[Group, Kind | None]]:
    """A group cut where a named block begins or ends."""
    kinds = [_kind_of_item(item, named) for item in found.items]
    if not named or len(set(kinds)) == 1:
        return [(found, kinds[0])]
    pieces: list[tuple[Group, Kind | None]] = []
    for item, kind in zip(found.items, kinds, strict=True):
        if pieces and pieces[-1][1] == kind:
            pieces[-1][0].items.append(item)
        else:
            piece = Group([item], found.container, found.note, found.outer, [1], in_body=found.in_body)
            pieces.append((piece, kind))
    return pieces


def _kind_of_item(item: Node, named: Mapping[Any, Kind]) -> Kind | None:
    if not named:
        return None
    return next((named[anchor.element] for anchor in item.anchors() if anchor.element in named), None)
