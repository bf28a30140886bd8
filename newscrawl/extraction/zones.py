"""Which part of a page an element stands in: the article's own part, or one beside it."""

import re
from collections.abc import Iterable
from typing import Any

from newscrawl.extraction.body.hints import hint_of
from newscrawl.extraction.marks import Mark, distance
from newscrawl.extraction.page import Page
from newscrawl.extraction.text import element_text, weight
from newscrawl.extraction.written_dates import FULL_DATE
from newscrawl.normalise.dates.text import plain

BESIDE = frozenset({"navigation", "comments", "related", "advert", "subscribe"})
"""Parts that hold other matter than the article, by the words of ``body.hints``."""

CLOSE = 30
"""What stands so few elements from the heading, and before the text, is the article's, whatever its part is called."""

ARTICLES_OWN = re.compile(
    r"(?:article|entry|post|story)[-_]{0,2}foot(?:er|(?![a-z]))|(?<![a-z])meta(?:data)?(?![a-z])", re.IGNORECASE
)
"""Names of the article's own footer, or of an ``aside`` of its own, which often hold its author and date."""

PARAGRAPH_CHARS = 60
"""An element with so much text of its own is where the text begins."""


TICKER = 3
"""A list with so many items that have a time and a link each is one of other stories."""

LONGEST_ITEM = 200
"""Characters of such an item."""

HEADLINE_WEIGHT = 12
"""Letters' worth beside the date in a link from which it leads to a story."""


def belongs(page: Page, mark: Mark) -> bool:
    """Whether a date or name is the article's: close to the heading or in no part beside it, and no other story's."""
    heading = page.heading
    if _is_of_another_story(page, mark.element):
        return False
    if heading and distance(mark.place, heading) <= CLOSE and mark.place < _place_of_text(page, heading):
        return True
    return not is_beside(page, mark.element)


def _is_of_another_story(page: Page, element: Any) -> bool:
    """Whether an element stands in a link with a headline, in an ``article`` that is not this one, or in a list of
    stories, as those that run over the heading.
    """
    own = _around_story(page)
    for around in (element, *element.iterancestors()):
        if around in own:
            return False
        if around in page.lists or around.tag == "article" or (around.tag == "li" and _is_in_ticker(page, around)):
            return True
        if around.tag == "a" and around is not element and _weight_beside_dates(around, element) >= HEADLINE_WEIGHT:
            return True
    return False


def _weight_beside_dates(link: Any, dated: Any) -> int:
    """Letters' worth of a link's text beside the dates in it."""
    return weight(element_text(link)) - sum(weight(element_text(one)) for one in {dated, *link.iter("time")})


def _around_story(page: Page) -> frozenset[Any]:
    """The heading, the text and what is around them."""
    heading = page.heading.element if page.heading else None
    key = ("around story", heading, page.container)
    if key not in page.kept:
        inner = [element for element in (heading, page.container) if element is not None]
        page.kept[key] = frozenset(around for one in inner for around in (one, *one.iterancestors()))
    around: frozenset[Any] = page.kept[key]
    return around


def _is_in_ticker(page: Page, item: Any) -> bool:
    """Whether an item is one of a list with times and links; the posts of a forum are, but they are its text."""
    parent = item.getparent()
    key = ("ticker", parent)
    if key not in page.kept:
        is_text = parent is None or any(around is page.container for around in parent.iterancestors())
        items = [] if is_text else parent.findall("li")
        page.kept[key] = sum(map(_is_dated_link, items)) >= TICKER
    verdict: bool = page.kept[key]
    return verdict


def _is_dated_link(item: Any) -> bool:
    text = element_text(item) if item.find(".//a") is not None else ""
    if not 0 < len(text) <= LONGEST_ITEM:
        return False
    return item.find(".//time") is not None or FULL_DATE.search(plain(text)) is not None


def _place_of_text(page: Page, heading: Mark) -> int:
    """The place behind the heading where the text begins."""
    key = ("place of text", heading.place)
    if key not in page.kept:
        elements = page.elements[heading.place + 1 : heading.place + CLOSE]
        places = (at for at, one in enumerate(elements, heading.place + 1) if len(one.text or "") >= PARAGRAPH_CHARS)
        page.kept[key] = next(places, heading.place + CLOSE)
    place: int = page.kept[key]
    return place


def is_beside(page: Page, element: Any) -> bool:
    """Whether an element stands in a menu, a footer, the comments, a list of other stories or an advert."""
    heading = page.heading.element if page.heading else None
    key = ("zones", heading, page.container)
    if key not in page.kept:
        page.kept[key] = Zones(heading, page.container, lists=page.lists)
    zones: Zones = page.kept[key]
    return zones.is_beside(element)


def _is_articles_own(element: Any) -> bool:
    """Whether an element is the end of the story, not of the page, or what is said of it: ``<aside class="meta">``."""
    return ARTICLES_OWN.search(f"{element.get('class') or ''} {element.get('id') or ''}") is not None


class Zones:
    """The parts of one page, seen from the elements that are surely the article's: its heading, its text.

    ``lists`` hold other stories. What also holds one of those is the article's whatever it is called
    (``<div class="with-sidebar">``).
    """

    def __init__(self, *own: Any, lists: Iterable[Any] = ()) -> None:
        self._beside: dict[Any, bool] = dict.fromkeys(lists, True)
        for element in own:
            if element is not None:
                self._beside.update(dict.fromkeys((element, *element.iterancestors()), False))

    def is_beside(self, element: Any) -> bool:
        """Whether an element stands beside the article."""
        passed = []
        while element is not None and element not in self._beside:
            passed.append(element)
            if any(role in BESIDE for role, _ in hint_of(element).words) and not self._is_articles_own(element):
                break
            element = element.getparent()
        else:
            return self._keep(passed, element is not None and self._beside[element])
        return self._keep(passed, True)

    def _is_articles_own(self, element: Any) -> bool:
        """Whether an element is the end of the story by its names, or the nameless footer of its ``article``."""
        if _is_articles_own(element):
            return True
        story = next(element.iterancestors("article", "section", "aside"), None) if element.tag == "footer" else None
        return story is not None and story.tag == "article" and self._beside.get(story) is False

    def _keep(self, elements: list[Any], verdict: bool) -> bool:
        self._beside.update(dict.fromkeys(elements, verdict))
        return verdict
