"""The headline of a story in a list, and the category printed beside it."""

import re
from dataclasses import dataclass
from typing import Any

from newscrawl.extraction.blocks.texts import HEADING_TAGS, SILENT_TAGS, has_own_text, squeeze, text_of
from newscrawl.extraction.blocks.tree import Node
from newscrawl.extraction.blocks.vocabulary import Vocabulary

MAX_TITLE = 400
MAX_SECTION = 30
MAX_SEGMENTS = 40

_TITLE_NAMES = re.compile(
    r"(?<!sub)(?<!sub[-_])(?:title|headline|(?<![a-z])(?:ttl|tit|titel|titulo|titre|hed|subject|heading)(?![a-z]))",
    re.I,
)
_SECTION_NAMES = re.compile(
    r"categ|section|kicker|label|eyebrow|overline|rubri|(?<![a-z])(?:cat|tag|topic|flag|channel|genre|pretitle|hood)(?![a-z])",
    re.I,
)
_SIDE_NAMES = re.compile(
    r"date|time|(?<![a-z])(?:meta|num|no|rank|count|counter|views?|desc|dek|lead|by|author|writer|icon|ico|badge|caption|number|index|position)(?![a-z])"
    r"|summary|excerpt|standfirst|abstract|subtitle|sub-title|subheadline|byline|teaser-text|description|comment|credit|copyright|duration|premium|"
    r"sr-only|visually-hidden|visuallyhidden|screen-reader|assistive|read-?more|more-link|btn|button|share|ranking-?num",
    re.I,
)
_NUMBER = re.compile(r"^[#№第]?\s*(\d{1,2})\s*[.)位위]?$")
_LEADING_NUMBER = re.compile(r"^(\d{1,2})[.)\s]\s*(?=\D)")
_DATE_LIKE = re.compile(
    r"^[\W\d]{4,}$|^\W*\d{1,4}\s?(?:[年月日時분시일년월/.:-]|h\b|min|hour|day|ago|hrs?\b)|\b\d{1,2}[:.]\d\d\b.{0,12}$|\b(?:19|20)\d\d\W*$|\bago\W*$",
    re.I,
)


@dataclass(slots=True)
class Segment:
    """A piece of text that a reader sees as one."""

    text: str
    element: Any
    in_anchor: bool
    in_heading: bool
    names: str


@dataclass(slots=True)
class Reading:
    """What one item of a list says."""

    title: str | None
    section: str | None
    number: int | None
    paid: bool


def read_item(item: Node, vocabulary: Vocabulary, *, skip: frozenset[Any] = frozenset()) -> Reading:
    """Headline, category, printed place and paid mark of an item; elements in ``skip`` are no part of it."""
    anchors = {anchor.element for anchor in item.anchors()}
    segments = segments_of(item.element, anchors, skip)
    number = next((int(found[1]) for s in segments if (found := _NUMBER.match(s.text))), None)
    paid = any(vocabulary.is_paid_mark(s.text) for s in segments)
    best = _best(segments)
    title = best.text if best else _described(item)
    if title and number is None and (found := _LEADING_NUMBER.match(title)) and int(found[1]) <= 20:
        number = int(found[1])
    return Reading(title[:MAX_TITLE] if title else None, _section(segments, best), number, paid)


def segments_of(top: Any, anchors: set[Any], skip: frozenset[Any] = frozenset()) -> list[Segment]:
    """The texts of an item, piece by piece: an element with text of its own is one piece with all in it."""
    segments: list[Segment] = []
    stack = [(top, False, False, "")]
    while stack and len(segments) < MAX_SEGMENTS:
        element, in_anchor, in_heading, names = stack.pop()
        tag = element.tag
        if not isinstance(tag, str) or tag in SILENT_TAGS or element in skip:
            continue
        in_anchor = in_anchor or element in anchors
        in_heading = in_heading or tag in HEADING_TAGS
        names = f"{names} {_names(element)}" if element is not top else ""
        if has_own_text(element):
            text = _main_text(element)
            if text:
                inside = in_anchor or any(child in anchors for child in element)
                heading = in_heading
                segments.append(Segment(text, element, inside, heading, names))
        else:
            stack.extend((child, in_anchor, in_heading, names) for child in reversed(element))
    return segments


def _names(element: Any) -> str:
    return f"{element.get('class') or ''} {element.get('itemprop') or ''} {'time' if element.tag == 'time' else ''}"


def _main_text(element: Any) -> str:
    """The text of a mixed element, without children that their names put beside it."""
    beside = [child for child in element if isinstance(child.tag, str) and _is_beside(child)]
    if not beside:
        return text_of(element)
    parts = [element.text or ""]
    for child in element:
        if child not in beside and isinstance(child.tag, str):
            parts.append(" " + text_of(child) + " ")
        parts.append(child.tail or "")
    return squeeze("".join(parts)) or text_of(element)


def _is_beside(element: Any) -> bool:
    names = element.get("class") or ""
    return element.tag == "time" or bool(names and (_SIDE_NAMES.search(names) or _SECTION_NAMES.search(names)))


def _weight(segment: Segment) -> float:
    last = segment.names[-80:]
    weight = 0.0
    if segment.in_heading:
        weight += 4
    if _TITLE_NAMES.search(last):
        weight += 3
    elif _SIDE_NAMES.search(last):
        weight -= 4
    elif _SECTION_NAMES.search(last):
        weight -= 3
    if segment.in_anchor:
        weight += 2
    if _NUMBER.match(segment.text) or _DATE_LIKE.search(segment.text[:40]) and len(segment.text) < 30:
        weight -= 6
    size = len(segment.text) if segment.text.isascii() else 2 * len(segment.text)
    if size < 14:
        weight -= 1.5
    if size >= 25:
        weight += 1
    return weight


def _best(segments: list[Segment]) -> Segment | None:
    best, top = None, -4.0
    for segment in segments:
        weight = _weight(segment)
        if weight > top:
            best, top = segment, weight
    return best


def _described(item: Node) -> str | None:
    """The headline where it is not text: in the link's label or the picture's."""
    for anchor in item.anchors():
        element = anchor.element
        for value in (
            element.get("title"),
            element.get("aria-label"),
            *(image.get("alt") for image in element.iter("img")),
        ):
            if value and value.strip():
                return squeeze(value)
    return None


def _section(segments: list[Segment], best: Segment | None) -> str | None:
    named = [s for s in segments if s is not best and _SECTION_NAMES.search(s.names[-60:])]
    plain = [s for s in segments if s is not best and not s.names.strip() and not s.in_anchor]
    for segment in (*named, *plain):
        text = segment.text.strip("・|/ -–—:›»#")
        if (
            1 < len(text) <= MAX_SECTION
            and not any(c.isdigit() for c in text)
            and not _SIDE_NAMES.search(segment.names[-40:])
        ):
            return text
    return None
