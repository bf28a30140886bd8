"""Which part of a page an element stands in: the article's own part, or one beside it."""

from typing import Any

from newscrawl.extraction.body.hints import hint_of
from newscrawl.extraction.marks import Mark, distance
from newscrawl.extraction.page import Page

BESIDE = frozenset({"navigation", "comments", "related", "advert", "subscribe"})
"""Parts that hold other matter than the article, by the words of ``body.hints``."""

CLOSE = 30
"""What stands so few elements from the heading is the article's, whatever the part it stands in is called."""


def belongs(page: Page, mark: Mark) -> bool:
    """Whether an element is the article's: close to the heading, or in no part beside it."""
    heading = page.heading
    return bool(heading and distance(mark.place, heading) <= CLOSE) or not is_beside(page, mark.element)


def is_beside(page: Page, element: Any) -> bool:
    """Whether an element stands in a menu, a footer, the comments, a list of other stories or an advert."""
    heading = page.heading.element if page.heading else None
    key = ("zones", heading, page.container)
    if key not in page.kept:
        page.kept[key] = Zones(heading, page.container)
    zones: Zones = page.kept[key]
    return zones.is_beside(element)


class Zones:
    """The parts of one page, seen from the elements that are surely the article's: its heading, its text.

    What also holds one of those is the article's whatever it is called (``<div class="with-sidebar">``).
    """

    def __init__(self, *own: Any) -> None:
        self._beside: dict[Any, bool] = {}
        for element in own:
            if element is not None:
                self._beside.update(dict.fromkeys((element, *element.iterancestors()), False))

    def is_beside(self, element: Any) -> bool:
        """Whether an element stands beside the article."""
        passed = []
        while element is not None and element not in self._beside:
            passed.append(element)
            if any(role in BESIDE for role, _ in hint_of(element).words):
                break
            element = element.getparent()
        else:
            return self._keep(passed, element is not None and self._beside[element])
        return self._keep(passed, True)

    def _keep(self, elements: list[Any], verdict: bool) -> bool:
        self._beside.update(dict.fromkeys(elements, verdict))
        return verdict
