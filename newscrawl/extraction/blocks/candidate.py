"""A group of links on its way to a block: what it needs to become one, and what it says then."""

from itertools import pairwise
from typing import Any

from newscrawl.extraction.blocks.grouping import Group
from newscrawl.extraction.blocks.headings import FAINT, SURE
from newscrawl.extraction.blocks.kinds import kind_of
from newscrawl.extraction.blocks.lone import card_of, label_in, stands_amid_prose
from newscrawl.extraction.blocks.model import FoundBlock, Rejected
from newscrawl.extraction.blocks.texts import HEADING_TAGS, length_of
from newscrawl.extraction.blocks.titles import Reading, read_item
from newscrawl.extraction.blocks.tree import Anchor, Node, is_copy
from newscrawl.extraction.blocks.vocabulary import Vocabulary
from newscrawl.extraction.urls import MAYBE, STORY
from newscrawl.items import Kind, Link, LinkBlock

BRIEF = 10
"""Mean length of the texts of cards below which they are no headlines, where heading and addresses both tell."""

SHORT = 18
"""Mean length of the texts of a list below which they are no headlines."""

MIDDLING = 28
"""The same for bare links without a heading that is known, or with one where the addresses are not surely stories'."""

LONG = 30
"""The same where neither the heading nor the addresses tell."""


LABELLED = 30
"""Length of a lone link's text from which on it is a headline, where a label announces one."""

SENTENCE = 160
"""Characters of a lone link's text from which on it is no headline."""

SURELY = 0.8
HALF = 0.5
"""Shares of the addresses of a list that are surely stories'."""

CHROME_STORIES = 3
"""Stories of a list in the page's navigation or footer."""

CURT_KINDS = frozenset({"ranking", "trending"})

NUMBERED_KINDS = frozenset({"recommended", "trending"})
UNNUMBERED = ("unstyled", "none", "no-bullet", "timeline")
"""Kinds of lists in which an ``ol`` means places, and fragments of names and styles by which it shows none."""

MAX_PAGER = 3
ARROWS = "«»‹›<>←→≪≫◀▶◁▷〈〉"
"""Links of a pager, and the signs that point from one page to the next."""


class Candidate:
    """A group that may be a block. ``named`` is the kind under which the site's file names it, if it does."""

    def __init__(self, found: Group, vocabulary: Vocabulary, named: Kind | None = None) -> None:
        self.found = found
        self.vocabulary = vocabulary
        self.named = named
        self.element = found.container
        self.stories: list[tuple[Anchor, Reading]] = []
        self.skip: frozenset[Any] = frozenset()

    @property
    def known(self) -> bool:
        """Whether the heading, or the title of the widget over one that says nothing, tells the kind of stories."""
        note, outer = self.found.note, self.found.outer
        if note is None or note.known or note.match is not None or outer is None or outer.match is None:
            return note is not None and note.known
        return outer.match.kind == "ranking" or (note.is_tab and outer.known)

    def one_by_one(self) -> list["Candidate"]:
        """The group, or its items where they stand among paragraphs and each announces itself ("Read also: ...")."""
        items = self.found.items
        if not self.found.amid_prose or len(items) == 1:
            return [self]
        labels = [label_in(item.element, item.first, self.vocabulary) for item in items]
        if sum(label is not None for label in labels) < 2:
            return [self]
        return [Candidate(_alone(item), self.vocabulary, self.named) for item in items]

    def verdict(self) -> FoundBlock | Rejected:
        """The block, or why it is none."""
        lone = len({item.key for item in self.found.items}) == 1
        reason = self._why_not_alone() if lone else self._why_not_list()
        if reason and self.named is None:
            return self._rejected(reason)
        kind, why = kind_of(self.found, self.element, self.vocabulary)
        if self.named is not None:
            kind, why = self.named, ["the site's file names it"]
        if kind is None:
            return self._rejected(why[0])
        self._read()
        if self.stories and all(_is_paid(*story) for story in self.stories):
            kind, why = "sponsored", ["all its links are paid for"]
        reason = self._why_not_read()
        if reason and kind != "sponsored":
            return self._rejected(reason)
        return FoundBlock(self._block(kind), self.element, why)

    def _block(self, kind: Kind) -> LinkBlock:
        note, outer = self.found.note, self.found.outer
        stories = [story for story in self.stories if kind == "sponsored" or not _is_paid(*story)]
        printed = _are_places([reading.number for _, reading in stories])
        block = LinkBlock(
            kind=kind,
            heading=note.text if note is not None else None,
            groupHeading=outer.text if outer is not None and outer.known else None,
            ranked=printed or kind == "ranking" or (kind in NUMBERED_KINDS and self._is_numbered_list()),
        )
        for place, (anchor, reading) in enumerate(stories, 1):
            block.links.append(as_link(place, anchor, reading, numbered=printed))
        return block

    def _is_numbered_list(self) -> bool:
        """Whether a browser prints places before the items, as far as the markup tells."""
        above = self.found.items[0].element.getparent()
        if above is None or above.tag != "ol" or len(self.stories) < 2:
            return False
        return not any(name in (above.get("class") or "") + (above.get("style") or "") for name in UNNUMBERED)

    def _rejected(self, reason: str) -> Rejected:
        titles = [item.first.text[:80] for item in self.found.items[:3]]
        return Rejected(self.found.note.text if self.found.note else None, titles, reason)

    def _why_not_list(self) -> str | None:
        items = self.found.items
        if not self.found.is_menu and kind_of(self.found, self.element, self.vocabulary)[0] == "sponsored":
            return None
        sure = sum(1 for item in items if item.first.address.weight >= STORY)
        if sure / len(items) < 0.6 and not self.known:
            return "its addresses do not look like stories'"
        if items[0].chrome and not (self._is_called_stories() and self._are_enough(items)):
            return "navigation"
        return None

    def _are_enough(self, items: list[Node]) -> bool:
        """Whether items in the navigation are many, or two of them headlines for certain."""
        return len(items) >= CHROME_STORIES or all(length_of(item.first.text) >= LONG for item in items)

    def _is_called_stories(self) -> bool:
        """Whether a heading says for certain what kind of stories follow; advertising is none in the navigation."""
        note = self.found.note
        if note is None or note.match is None or note.weight < FAINT:
            return False
        return note.known and note.match.kind != "sponsored"

    def _why_not_alone(self) -> str | None:
        """A lone link needs a heading that tells its kind, or a place in the article."""
        found, item = self.found, self.found.items[0]
        anchor = item.first
        if anchor.address.is_self:
            return "only the page itself"
        if item.chrome:
            return "a lone link in navigation"
        self.element = card_of(item, anchor)
        label = label_in(self.element, anchor, self.vocabulary)
        if label is not None:
            found.head(label, None, self.element)
            self.skip = frozenset({label.element})
        least = MAYBE if self.known and length_of(anchor.text) >= LABELLED and anchor.address.same_site else STORY
        if anchor.address.weight < least or not (self.known or anchor.address.same_site):
            return "a lone link that hardly leads to a story"
        if self.known:
            if stands_amid_prose(self.element, item):
                found.amid_prose = found.in_body = True
            note = found.note
            sure = note is not None and note.weight >= SURE and not self.vocabulary.is_paid_mark(note.text)
            return None if sure else "a lone link"
        if len(anchor.text) > SENTENCE:
            return "a lone sentence"
        if found.in_body or stands_amid_prose(self.element, item):
            found.in_body, found.note = True, label
            return None if label is not None or _is_card(self.element) else "a bare link in the article"
        return "a lone link outside the article"

    def _read(self) -> None:
        seen: set[str] = set()
        for item in self.found.items:
            if item.key in seen or item.key is None or is_copy(item):
                continue
            seen.add(item.key)
            if len(self.found.items) == 1 and self.element is not item.element:
                item = Node(self.element, children=list(item.anchors()))
            best = item.first
            if not best.text:
                best = next((anchor for anchor in item.anchors() if anchor.text), best)
            self.stories.append((best, read_item(item, self.vocabulary, skip=self.skip)))

    def _why_not_read(self) -> str | None:
        """Why what was read is no list of stories."""
        if not self.stories:
            return "only copies"
        if all(anchor.address.is_self for anchor, _ in self.stories):
            return "only the page itself"
        readings = [reading for _, reading in self.stories]
        if self.found.note is None and not any(reading.sure for reading in readings):
            return "pictures with captions"
        if len(readings) <= MAX_PAGER and all(self._turns_the_page(reading.title or "") for reading in readings):
            return "links to the page before and after"
        if len(readings) > 1 and len({reading.title for reading in readings}) == 1:
            return "one text for all its links"
        return None if self.named is not None else self._why_no_headlines()

    def _turns_the_page(self, title: str) -> bool:
        """Whether a text points to a neighbouring page, by a sign or by a word before a colon."""
        word, colon, _ = title.replace("：", ":").partition(":")
        return _points(title) or (bool(colon) and self.vocabulary.is_furniture(word))

    def _why_no_headlines(self) -> str | None:
        """Why the texts are no headlines: the less the addresses and the heading tell, the longer they must be."""
        stories = len(self.stories)
        sure = sum(1 for anchor, _ in self.stories if anchor.address.weight >= STORY) / stories
        ours = any(anchor.address.same_site for anchor, _ in self.stories)
        if self._may_be_curt() and stories > 1 and sure >= SURELY and ours:
            return None
        bare = self.found.note is None and not self.found.in_body and not self._has_cards()
        if bare and stories <= 2:
            return "one or two bare links without a heading"
        mean = sum(length_of(reading.title or "") for _, reading in self.stories) / stories
        if mean >= self._least(sure, ours):
            return None
        told = self.known and sure >= SURELY and ours and mean >= BRIEF
        return None if told and self._has_cards() else "its texts are too short for headlines"

    def _least(self, sure: float, ours: bool) -> int:
        """The mean length of headlines, by the share of addresses that are surely stories', and of this site."""
        if sure < HALF or not ours:
            if not (ours and self.known):
                return LONG
            return SHORT if self._may_be_curt() and len(self.stories) > MAX_PAGER else MIDDLING
        return SHORT if self.known or self._has_cards() else MIDDLING

    def _may_be_curt(self) -> bool:
        """Whether the heading is of a kind whose stories are called by a word or two: rankings and hot topics.

        Where it says nothing, as a tab's "Today", the title of a widget of rankings does.
        """
        note, outer = self.found.note, self.found.outer
        if note is not None and note.match is None and outer is not None and outer.match is not None:
            return outer.match.kind == "ranking"
        return note is not None and note.match is not None and note.match.kind in CURT_KINDS

    def _has_cards(self) -> bool:
        """Whether the items are more than bare links: with pictures or headings."""
        return any(_is_card(item.element) for item in self.found.items)


def _is_card(element: Any) -> bool:
    return next(element.iter("img", *HEADING_TAGS), None) is not None


def _points(title: str) -> bool:
    """Whether a text points to a neighbouring page; a quoted headline only looks so."""
    if not title or (title.count("«") == title.count("»") == 1):
        return False
    return title[0] in ARROWS or title[-1] in ARROWS


def _alone(item: Node) -> Group:
    above = item.element.getparent()
    container = above if above is not None else item.element
    return Group([item], container, parts=[1], amid_prose=True, in_body=True)


def _is_paid(anchor: Anchor, reading: Reading) -> bool:
    return anchor.address.paid or reading.paid


def _are_places(numbers: list[int | None]) -> bool:
    """Whether numbers count the items of a list; a repeated or a paid item may have taken a number away."""
    places = [number for number in numbers if number is not None]
    rising = all(one < other for one, other in pairwise(places))
    return len(places) == len(numbers) > 1 and places[0] == 1 and rising and places[-1] <= 2 * len(places)


def as_link(position: int, anchor: Anchor, reading: Reading, *, numbered: bool = False) -> Link:
    """A story of a list as the feed gives it; where the list prints places, they are no part of its headlines."""
    address = anchor.address
    title = (numbered and reading.unnumbered) or reading.title
    return Link(position, address.url, title=title, section=reading.section, isSelf=address.is_self)
