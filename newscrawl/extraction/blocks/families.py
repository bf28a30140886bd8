"""Addresses that say little alone, but much together.

On a page that is no story itself, such as a front page, its own address does not show what stories look like. There a
family tells: several addresses that differ in their numbers or last words alone, under texts as long as headlines. On a
story's page the family is its own address's.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice
from statistics import median

from newscrawl.extraction.blocks.texts import length_of, size_of
from newscrawl.extraction.blocks.tree import MAX_LINKS_OF_CARD, Anchor
from newscrawl.extraction.urls import MAYBE, STORY, Address, words_in

LEAST_MEMBERS = 4
"""Stories that make a family."""

HEADLINE = 16
"""Length of text, in letters of the Latin alphabet, from which on most members' texts must be."""

LONG_HEADLINE = 28
"""The same of every member on the page of a story, where many links lead to pages of the site's own."""

SLUG_WORDS = 2
"""Words of a last segment that may be a story's."""


def promote(anchors: Iterable[Anchor]) -> None:
    """Raise the addresses of every family to a story's."""
    families: defaultdict[str, dict[str, int]] = defaultdict(dict)
    members: defaultdict[str, list[Anchor]] = defaultdict(list)
    for anchor in anchors:
        shape = shape_in_family(anchor.address)
        if shape is not None:
            members[shape].append(anchor)
            lengths = families[shape]
            lengths[anchor.address.key] = max(_length_of(anchor), lengths.get(anchor.address.key, 0))
    for shape, lengths in families.items():
        if len(lengths) >= LEAST_MEMBERS and median(lengths.values()) >= HEADLINE:
            for anchor in members[shape]:
                anchor.address = anchor.address._replace(weight=max(anchor.address.weight, STORY))


def promote_likes(doubtful: Sequence[Anchor], own_key: str) -> None:
    """Raise to a likely story's the addresses of short slugs in the folder of the page's own, under long headlines.

    Sites that set such slugs right behind their host give no other sign of a story; a headline is longer than the name
    of a service page. ``own_key`` is that of the page's address.
    """
    family = _family_of_slug(own_key)
    if family is None:
        return
    headed = {
        key
        for anchor in doubtful
        if (key := anchor.address.key).startswith(family[:-1])
        and anchor.address.same_site
        and family in (_family_of_slug(key), anchor.address.shape)
        and _length_of(anchor) >= LONG_HEADLINE
    }
    if len(headed) >= LEAST_MEMBERS:
        for anchor in doubtful:
            if anchor.address.key in headed:
                anchor.address = anchor.address._replace(weight=MAYBE)


def _length_of(anchor: Anchor) -> int:
    """Length of a link's text; of a link without text, that of what it is stretched over, up to a headline's."""
    if anchor.text:
        return length_of(anchor.text)
    card, href = anchor.element.getparent(), anchor.element.get("href")
    if card is None or any(link.get("href") != href for link in islice(card.iter("a"), MAX_LINKS_OF_CARD + 1)):
        return 0
    return size_of(card, LONG_HEADLINE - 1, length_of)


def shape_in_family(address: Address) -> str | None:
    """What an address shares with the others of its family: all but its numbers, or all but the words of its slug.

    >>> shape_in_family(Address("http://a.test/politics/new-harbour", "a.test/politics/new-harbour", 0.5, True))
    'a.test/politics/*'
    """
    if not address.same_site or address.is_self:
        return None
    if address.shape is not None:
        return address.shape
    return _family_of_slug(address.key)


def _family_of_slug(key: str) -> str | None:
    """All of an address but the words of its slug; None where that is a single word."""
    above, _, slug = key.rpartition("/")
    return f"{above}/*" if words_in(slug) >= SLUG_WORDS else None
