"""What of a container's lines is text, and the text they make."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from newscrawl.extraction.body import credits, rules
from newscrawl.extraction.body.container import Found
from newscrawl.extraction.body.evidence import LONG_LINE
from newscrawl.extraction.body.sorting import Sorting
from newscrawl.extraction.body.stated import outside
from newscrawl.extraction.body.survey import Line, Survey, ends_sentence
from newscrawl.extraction.body.wording import fold, is_furniture
from newscrawl.extraction.text import is_unspaced, weight

# Letters' worth of a stand-first, and how many lines it may stand above the text.
LEAD_WEIGHT = 60
LEAD_LINES = 20
LEAD_LINKED = 0.3

RULES: tuple[Callable[[Sorting], None], ...] = (
    rules.excluded,
    rules.title,
    rules.boxes,
    rules.links,
    rules.lists_of_links,
    rules.furniture,
    rules.captions,
    rules.afterword,
    rules.tail,
    credits.credits,
    rules.labels,
    rules.headings,
)
"""In this order; a line belongs to the first rule that takes it out."""


@dataclass(slots=True)
class Sorted:
    """What a container holds."""

    text: str
    credits: list[str]
    images: list[Any]


def sort_lines(found: Survey, container: Found, *, headline: str | None = None, stated: str | None = None) -> Sorted:
    """The text, credits and images of a container; ``stated`` is its text as structured data have it."""
    lines = Sorting(found, container, headline)
    for rule in RULES:
        rule(lines)
    kept = _lead(lines) + _kept(lines)
    if stated:
        surplus = set(outside([line for line, _ in kept], [lines.tag_of(line) for line, _ in kept], stated))
        kept = [pair for index, pair in enumerate(kept) if index not in surplus]
    images = [image for at, image in lines.images if not container.excluded[at]]
    return Sorted(_joined(kept), credits.credit_lines(lines), images)


def _kept(lines: Sorting) -> list[tuple[Line, bool]]:
    """The lines that are left, each with whether it goes on with the line before."""
    left = lines.left()
    return [
        (lines.lines[index], lines.lines[index].joined and index > 0 and lines.rules[index - 1] is None)
        for index in left
    ]


def _lead(lines: Sorting) -> list[tuple[Line, bool]]:
    """The stand-first between the headline and a container that begins below it."""
    lead: list[tuple[Line, bool]] = []
    for line in lines.above[: -LEAD_LINES - 1 : -1]:
        if lines.is_title(line):
            return lead[::-1]
        if not lines.excluded[line.node] and _is_lead(line):
            lead.append((line, False))
    return []


def _is_lead(line: Line) -> bool:
    if line.linked > LEAD_LINKED or is_furniture(fold(line.text)):
        return False
    if ends_sentence(line.text):
        return line.weight >= LEAD_WEIGHT
    return line.weight >= LONG_LINE and not credits.is_date_line(line.text)


def _joined(kept: list[tuple[Line, bool]]) -> str:
    """Paragraphs apart by a blank line; a single line break stays where it ends a short sentence."""
    pieces: list[str] = []
    for line, goes_on in kept:
        if pieces:
            pieces.append(_joint(pieces[-1], line.text) if goes_on else "\n\n")
        pieces.append(line.text)
    return "".join(pieces)


def _joint(before: str, after: str) -> str:
    if ends_sentence(before):  # some editors set single line breaks between paragraphs
        return "\n\n" if min(weight(before), weight(after)) >= LONG_LINE else "\n"
    return "" if is_unspaced(before[-1]) and is_unspaced(after[0]) else " "
