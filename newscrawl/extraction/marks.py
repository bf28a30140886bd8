"""Elements that say what they hold, by their tag or their names: headings, the author, a date, tags.

One pass over a page finds them all, with their places, so that what stands near the headline can be told from the rest.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from newscrawl.extraction.name_parts import parts_of

NAMES: dict[str, str] = {
    "author": "author authors authorname byline bylines byauthor autor autore autores autoren auteur auteurs writer "
    "reporter reporters journalist journalists contributor redakteur redaktor columnist p-author vcard writtenby "
    "written-by writers creator signature kisha kija giza staffname forfatter skribent tekijä",
    "date": "date dates datetime dateline datum fecha data pubdate published publish publishdate pub posted postdate "
    "timestamp time times updated modified created day entry-date dt-published veroeffentlicht catdate publication "
    "hizuke nichiji koukai regdate inputdate wdate upload register ptime pubtime",
    "keywords": "tags tag taglist tag-list keywords keyword topics topiclist hashtags hashtag schlagwort schlagworte "
    "themen etiquetas etiketter tagcloud",
    "comments": "comment-count commentcount comments-count commentscount num-comments numcomments comment-num "
    "commentnum comment_count comments-number comment-counter total-comments",
    "trail": "breadcrumb breadcrumbs crumb crumbs topicpath pankuzu ariane kruimelpad brodkrumb brotkrumen okruszki",
}
"""What an element can hold, and the words of class names and ids that say so."""

TAGS = {"h1": "heading", "time": "time"}
"""What an element holds by its tag."""

MAX_NAMES_CHARS = 300
MAX_MARKED = 400

BEFORE_COSTS = 2
"""Matter before the heading counts as this many times as far away as matter behind it."""

_KINDS = {word.replace("-", ""): kind for kind, words in NAMES.items() for word in words.split()}
_BEGINNINGS = frozenset(word[:length] for word in _KINDS for length in range(1, len(word) + 1))
"""Whatever a word may begin with: where no part of a name is one of these, no pair of parts is a word either."""


class Mark(NamedTuple):
    """An element with its place among all elements of the page."""

    place: int
    element: Any


@lru_cache(maxsize=16384)
def kinds_of(names: str) -> tuple[str, ...]:
    """What an element with these class names and ids holds; nothing for most.

    >>> kinds_of("c-ArticleByline__name"), kinds_of("update")
    (('author',), ())
    """
    parts = parts_of(names[:MAX_NAMES_CHARS])
    if _BEGINNINGS.isdisjoint(parts):
        return ()
    pairs = [first + second for first, second in pairwise(parts) if first in _BEGINNINGS]
    return tuple(dict.fromkeys([_KINDS[part] for part in (*parts, *pairs) if part in _KINDS]))


def find_marks(elements: Sequence[Any]) -> dict[str, list[Mark]]:
    """Elements by what their tags and names say they hold, in document order; ``elements`` are all of a page."""
    marks: dict[str, list[Mark]] = {kind: [] for kind in (*NAMES, *TAGS.values())}
    for place, element in enumerate(elements):
        names, ident = element.get("class"), element.get("id")
        if names or ident:
            for kind in kinds_of(f"{names} {ident}" if names and ident else names or ident):
                _put(marks[kind], place, element)
        if element.tag in TAGS:
            _put(marks[TAGS[element.tag]], place, element)
    return marks


def _put(marks: list[Mark], place: int, element: Any) -> None:
    if len(marks) < MAX_MARKED:
        marks.append(Mark(place, element))


def nearest_first(marks: Iterable[Mark], heading: Mark | None) -> list[Mark]:
    """Marks by their distance from the heading; in document order where there is none."""
    if heading is None:
        return sorted(marks)
    return sorted(marks, key=lambda mark: distance(mark.place, heading))


def distance(place: int, heading: Mark) -> int:
    """How far a place is from the heading, in elements."""
    return place - heading.place if place >= heading.place else BEFORE_COSTS * (heading.place - place)
