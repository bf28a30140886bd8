"""Which part of a page an element stands in: the article's own part, or one beside it."""

import re
from collections.abc import Iterable
from typing import Any

from newscrawl.extraction.body.hints import hint_of
from newscrawl.extraction.marks import Mark, distance
from newscrawl.extraction.page import Page

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


def belongs(page: Page, mark: Mark) -> bool:
    """Whether an element is the article's: close to the heading, or in no part beside it."""
    heading = page.heading
    if heading and distance(mark.place, heading) <= CLOSE and mark.place < _place_of_text(page, heading):
        return True
    return not is_beside(page, mark.element)


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
            if any(role in BESIDE for role, _ in hint_of(element).words) and not _is_articles_own(element):
                break
            element = element.getparent()
        else:
            return self._keep(passed, element is not None and self._beside[element])
        return self._keep(passed, True)

    def _keep(self, elements: list[Any], verdict: bool) -> bool:
        self._beside.update(dict.fromkeys(elements, verdict))
        return verdict
