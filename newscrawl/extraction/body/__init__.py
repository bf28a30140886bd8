"""The article's text: where it stands on the page, and what of it is text."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from newscrawl.extraction.body.container import find_container
from newscrawl.extraction.body.sort import sort_lines
from newscrawl.extraction.body.stated import replaces, stated_text
from newscrawl.extraction.body.survey import survey

if TYPE_CHECKING:
    from newscrawl.extraction.page import Page


@dataclass(slots=True)
class Body:
    """An article's text and what was found with it."""

    text: str
    """Paragraphs, inner headings, list items and quotes, apart by a blank line."""

    container: Any | None = None
    """The element that holds the text; None where the text is from structured data."""

    credits: list[str] = field(default_factory=list)
    """Author and address lines that were taken off the text, in document order."""

    images: list[Any] = field(default_factory=list)
    """The ``img`` elements inside the text, in document order."""

    source: str = "text"
    """Where the text comes from: ``text`` (the page's tree) or the name of the structured source."""


def find_body(
    page: "Page",
    *,
    drop: Collection[Any] = (),
    headline: str | None = None,
    structured: str | None = None,
    structured_source: str = "jsonld",
) -> Body | None:
    """The article's text, or None where the page has none.

    ``drop`` are elements known to be link blocks, ``headline`` the title (its repetition is no paragraph), and
    ``structured`` the article's text as structured data of the kind ``structured_source`` give it.
    """
    stated = stated_text(structured) if structured else None
    found = survey(page.root, drop)
    container = find_container(found)
    if container is None:
        return Body(stated, source=structured_source) if stated else None
    sorted_lines = sort_lines(found, container, headline=headline, stated=stated)
    if stated and replaces(sorted_lines.text, stated):
        return Body(stated, None, sorted_lines.credits, sorted_lines.images, structured_source)
    return Body(sorted_lines.text, found.nodes[container.index].element, sorted_lines.credits, sorted_lines.images)
