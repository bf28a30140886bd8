"""Which part of a page an element stands in: the article's own part, or one beside it."""

from typing import Any

from newscrawl.extraction.body.hints import hint_of

BESIDE = frozenset({"navigation", "comments", "related", "advert", "subscribe"})
"""Parts that hold other matter than the article, by the words of ``body.hints``."""

MAX_DEPTH = 60


def is_beside(element: Any) -> bool:
    """Whether an element stands in a menu, a footer, the comments, a list of other stories or an advert."""
    for ancestor, _ in zip((element, *element.iterancestors()), range(MAX_DEPTH), strict=False):
        if any(role in BESIDE for role, _ in hint_of(ancestor).words):
            return True
    return False
