"""The article's text: where it stands on the page, and what of it is text."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from newscrawl.extraction.body.container import find_container
from newscrawl.extraction.body.sort import sort_lines
from newscrawl.extraction.body.stated import replaces, stated_text
from newscrawl.extraction.body.survey import Survey, survey

if TYPE_CHECKING:
    from newscrawl.extraction.page import Page

# Letters' worth from which a link may be a headline.
HEADLINE_WEIGHT = 30


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

    teasers: float = 0.0
    """Share of the page's running text that stands in lists of stories, 0 to 1."""

    headlines: int = 0
    """Number of links on the page that are as long as headlines."""


def _survey(page: "Page", drop: Collection[Any]) -> Survey:
    """The page's lines and elements, read once; ``drop`` are elements known to be link blocks."""
    found: Survey = page.kept.get("survey") or survey(page.root)
    page.kept["survey"] = found
    for node in found.nodes:
        node.dropped = node.element in drop
    return found


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
    found = _survey(page, drop)
    container = find_container(found)
    if container is None:
        return Body(stated, source=structured_source) if stated else None
    text = sort_lines(found, container, headline=headline, stated=stated)
    headlines = sum(line.linked > 0.5 and line.weight >= HEADLINE_WEIGHT for line in found.lines)
    body = Body(
        text.text,
        found.nodes[container.index].element,
        text.credits,
        text.images,
        teasers=container.teasers,
        headlines=headlines,
    )
    if stated and replaces(text.text, stated):
        body.text, body.container, body.source = stated, None, structured_source
    return body if body.text else None
