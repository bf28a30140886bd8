"""The headline of a story in a list, and the category printed beside it."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Any

from newscrawl.extraction.blocks.lines import is_in_line, line_of
from newscrawl.extraction.blocks.texts import (
    CLASS_WORDS,
    HEADING_TAGS,
    SILENT_TAGS,
    has_own_text,
    length_of,
    squeeze,
    text_of,
    texts_of,
    words_of,
)
from newscrawl.extraction.blocks.tree import MAX_LINKS_OF_CARD, Node
from newscrawl.extraction.blocks.vocabulary import Vocabulary

MAX_TITLE = 400
MAX_SECTION = 30
MAX_SEGMENTS = 40
MAX_PLACE_TEXT = 6
AROUND_SECTION = "・|｜│/ -–—:：›»#[]【】()（）<>＜＞〈〉《》〔〕•·,"
MAX_PLACE = 20
TOPIC_NAMES = ("tag-", "category-", "cat-", "topic-")
"""Highest printed place that is looked for in front of a headline."""

TOPIC_RELATIONS = frozenset({"tag", "category"})
"""Relations of links to the page of a category."""

LABELS = ("title", "aria-label")
BOLD_TAGS = frozenset({"strong", "b"})
MIN_LEAD = 15
"""Length of a headline in bold, and of the text after it in the same element."""

_NUMBER = re.compile(r"(?:[#№第(\[]|no\.?|top)?\s*(\d{1,2})\s*(?:[.):\]]|위|位|st|nd|rd|th)?", re.I)
_LEADING_NUMBER = re.compile(r"(?:[#№第(\[]|no\.?\s?)?(\d{1,2})(?:[.):\]．、：]|위|位|\s)[.:：]?\s*(?=\D)", re.I)
_LISTED = re.compile(r"^\d{1,2}[.)．、位위]\s*(?=\D{2})")
_ORNAMENT = re.compile(r"[•·・◦‣▪▫■□●○◆◇▶►▷▸›»>*※☆★✓|/–—-]{0,3}\s*(?:[#№第]?\d{1,2}\s*[.)位위]?)?")
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
    level: int
    """Level of the heading it stands in; 0 outside headings."""

    role: str
    repeated: bool = False
    """Whether the item says it twice, as a label of its link or picture or for readers of the screen."""


@dataclass(slots=True)
class Reading:
    """What one item of a list says."""

    title: str | None
    section: str | None
    number: int | None
    paid: bool
    sure: bool
    """Whether the headline stands in a link or heading, and is not a caption beside a picture."""

    unnumbered: str | None = None
    """The headline without the number that it begins with, where that may be its place."""


def read_item(item: Node, vocabulary: Vocabulary, *, skip: frozenset[Any] = frozenset()) -> Reading:
    """Headline, category, printed place and paid mark of an item; elements in ``skip`` are no part of it."""
    first = item.first
    line = line_of(item.element) if is_in_line(item.element) else [item.element]
    if first.text and not skip and len(line) == 1 and _is_bare(item.element, first.element):
        return _plain_reading(item, first.text, vocabulary)
    anchors = {anchor.element for anchor in item.anchors()}
    segments = [segment for part in line for segment in segments_of(part, anchors, skip)]
    number = next((place for s in segments if (place := place_in(s.text)) is not None), None)
    paid = any(_bears_mark(s, vocabulary) for s in segments) or _is_paid_by_name(item, vocabulary)
    if len(segments) > 1:
        _mark_repeated(segments, item)
    best = _best(segments)
    title = best.text if best else _described(item)
    unnumbered = None
    if title and number is None:
        number, unnumbered = _split_place(best, title)
    paid = paid or (title is not None and vocabulary.bears_paid_mark(title))
    spoken = any(anchor.text for anchor in item.anchors())
    sure = best is not None and (spoken or best.level > 0 or best.role == "title")
    section = _section(segments, best, vocabulary)
    return Reading(title[:MAX_TITLE] if title else None, section, number, paid, sure, unnumbered)


def _bears_mark(segment: Segment, vocabulary: Vocabulary) -> bool:
    """Whether a piece of text is a mark of advertising, or an element in it is one."""
    if vocabulary.is_paid_mark(segment.text):
        return True
    within = segment.element if segment.element is not None else ()
    return any(isinstance(part.tag, str) and vocabulary.is_paid_mark(text_of(part)) for part in within)


def _is_bare(top: Any, link: Any) -> bool:
    """Whether an item is its link alone, and the link its text."""
    if len(link):
        return False
    while top is not link:
        if len(top) != 1 or (top.text and not top.text.isspace()):
            return False
        top = top[0]
        if top.tail and not top.tail.isspace():
            return False
    return True


def _plain_reading(item: Node, text: str, vocabulary: Vocabulary) -> Reading:
    """What an item says whose only text is its link's."""
    number, unnumbered = (None, None) if _is_plain_letter(text[0]) else split_number(text)
    paid = vocabulary.bears_paid_mark(text) or _is_called_paid(item, vocabulary)
    return Reading(text[:MAX_TITLE], None, number, paid, sure=True, unnumbered=unnumbered)


def _is_plain_letter(character: str) -> bool:
    """Whether a headline that begins with it begins with no number; ``No. 1`` does."""
    return character.isascii() and character.isalpha() and character not in "nN"


def place_in(text: str) -> int | None:
    """The place that a whole text prints.

    >>> place_in("1"), place_in("第2位"), place_in("③"), place_in("1 day")
    (1, 2, 3, None)
    """
    if len(text) > MAX_PLACE_TEXT:
        return None
    found = _NUMBER.fullmatch(unicodedata.normalize("NFKC", text))
    return int(found[1]) if found else None


def split_number(title: str) -> tuple[int | None, str | None]:
    """The place that a headline may begin with, and the headline without it.

    >>> split_number("1. Rain"), split_number("2位 雨"), split_number("①雨"), split_number("Rain")
    ((1, 'Rain'), (2, '雨'), (1, '雨'), (None, None))
    """
    place = place_in(title[0])
    if place is not None and not title[0].isdecimal():
        return place, title[1:].lstrip()
    found = _LEADING_NUMBER.match(title)
    if found is None or int(found[1]) > MAX_PLACE:
        return None, None
    return int(found[1]), title[found.end() :]


def _split_place(best: Segment | None, title: str) -> tuple[int | None, str | None]:
    """The place before a headline, in an element of its own or not, and the headline without it."""
    element = best.element if best is not None else None
    if element is None or not len(element) or (element.text and not element.text.isspace()):
        return split_number(title)
    said = text_of(element[0]) if isinstance(element[0].tag, str) else ""
    place = place_in(said) if said else None
    return split_number(title) if place is None else (place, title.removeprefix(said).lstrip())


def segments_of(top: Any, anchors: set[Any], skip: frozenset[Any] = frozenset()) -> list[Segment]:
    """The texts of an item, piece by piece: an element with text of its own is one piece with all in it.

    Only a bullet or number, or what stands beside the link, is a piece by itself.
    """
    segments: list[Segment] = []
    stack: list[tuple[Any, bool, int, str]] = [(top, False, 0, "")]
    while stack and len(segments) < MAX_SEGMENTS:
        element, in_anchor, level, role = stack.pop()
        if isinstance(element, str):
            segments.append(Segment(element, None, in_anchor, level, role))
            continue
        tag = element.tag
        if not isinstance(tag, str) or tag in SILENT_TAGS or element in skip:
            continue
        if tag == "img" and place_in(element.get("alt") or "") is not None:
            segments.append(Segment(element.get("alt"), element, in_anchor, level, role))
        in_anchor = in_anchor or element in anchors
        level = int(tag[1]) if tag in HEADING_TAGS else level
        role = _role(element, role) if element is not top else ""
        text = _text_of_piece(element, anchors, in_anchor)
        if text:
            segments.append(Segment(text, element, in_anchor, level, role))
        else:
            stack.extend((part, in_anchor, level, role) for part in reversed(_parts(element)))
    return segments


def _text_of_piece(element: Any, anchors: set[Any], in_anchor: bool) -> str | None:
    """The text of an element that is one piece; None where its parts are pieces."""
    if not has_own_text(element):
        in_lines = element.tag in HEADING_TAGS and _is_in_pieces(element)
        return _main_text(element) if in_lines else None
    if len(element):
        if not in_anchor and any(link in anchors for link in element.iter("a")):
            return None
        if all(_ORNAMENT.fullmatch(part) for part in _parts(element) if isinstance(part, str)):
            return None
    return _main_text(element)


def _parts(element: Any) -> list[Any]:
    """Children and texts of an element in order."""
    parts: list[Any] = [said] if (text := element.text) and (said := squeeze(text)) else []
    for child in element:
        parts.append(child)
        if (tail := child.tail) and (said := squeeze(tail)):
            parts.append(said)
    return parts


def _is_in_pieces(heading: Any) -> bool:
    """Whether a heading is set in lines of one make."""
    makes = {(child.tag, child.get("class")) for child in heading if isinstance(child.tag, str)}
    return len(heading) > 1 and len(makes) == 1


@lru_cache(maxsize=16384)
def role_of(names: str) -> str:
    """What class names say a piece of an item is: ``title``, ``section``, ``side`` or nothing.

    >>> role_of("card__title"), role_of("post-date"), role_of("kicker"), role_of("box")
    ('title', 'side', 'section', '')
    """
    for name in names.split():
        part = name.rpartition("__")[2]
        role = _said_by(part) or (_said_by(name) if part != name else "")
        if role:
            return role
    return ""


def _said_by(name: str) -> str:
    """What a single class name says; of ``card-summary__category`` the part behind the lines says more."""
    words = words_of(name)
    if words & CLASS_WORDS["side"] or "sub" in words:
        return "side"
    if words & CLASS_WORDS["section"]:
        return "section"
    if words & CLASS_WORDS["title"] or any(word.endswith(("title", "headline")) for word in words):
        return "title"
    return ""


def _role(element: Any, inherited: str) -> str:
    if element.tag == "time":
        return "side"
    if element.tag == "a" and TOPIC_RELATIONS.intersection((element.get("rel") or "").split()):
        return "section"
    names = element.get("class")
    return (role_of(names) if names else "") or inherited


def _main_text(element: Any) -> str:
    """The text of a mixed element, without children that their names put beside it."""
    lead = _lead(element)
    if lead:
        return lead
    beside = [child for child in element if isinstance(child.tag, str) and _is_beside(child)]
    if not beside:
        return text_of(element) if has_own_text(element) else " ".join(texts_of(element))
    parts = [element.text or ""]
    for child in element:
        if child not in beside and isinstance(child.tag, str):
            parts.append(" " + text_of(child) + " ")
        parts.append(child.tail or "")
    return squeeze("".join(parts)) or text_of(element)


def _lead(element: Any) -> str | None:
    """A headline in bold before its text."""
    first = element[0] if len(element) else None
    if first is None or first.tag not in BOLD_TAGS or (element.text and not element.text.isspace()):
        return None
    text = text_of(first)
    after = squeeze(first.tail or "")
    return text if length_of(text) >= MIN_LEAD and len(after) > MIN_LEAD else None


def _is_beside(element: Any) -> bool:
    if _role(element, "") in ("side", "section"):
        return True
    text = text_of(element)
    return 0 < len(text) < 30 and bool(_DATE_LIKE.fullmatch(text))


ROLE_WEIGHTS = {"title": 3.0, "": 0.0, "section": -3.0, "side": -4.0}


def _weight(segment: Segment) -> float:
    weight = (
        ROLE_WEIGHTS[segment.role]
        + (4.6 - segment.level / 10 if segment.level else 0.0)
        + 2 * segment.in_anchor
        + 5 * segment.repeated
    )
    if place_in(segment.text) is not None or (len(segment.text) < 30 and _DATE_LIKE.search(_unlisted(segment.text))):
        weight -= 6
    size = length_of(segment.text)
    if size < 14:
        weight -= 1.5
    elif size >= 25 and not segment.level:
        weight += 1
    return weight


def _unlisted(text: str) -> str:
    """A text without the number of a list before it, which looks like the day of a date."""
    return _LISTED.sub("", text)


def _mark_repeated(segments: list[Segment], item: Node) -> None:
    """Mark the texts that an item says twice: that is its headline."""
    said = Counter(segment.text.casefold() for segment in segments)
    for anchor in item.anchors():
        said.update(label.strip().casefold() for name in LABELS if (label := anchor.element.get(name)))
    for segment in segments:
        segment.repeated = said[segment.text.casefold()] > 1 and length_of(segment.text) >= MIN_LEAD


def _best(segments: list[Segment]) -> Segment | None:
    best, top = None, -4.5
    for segment in segments:
        weight = _weight(segment)
        if weight > top:
            best, top = segment, weight
    return best


def _is_paid_by_name(item: Node, vocabulary: Vocabulary) -> bool:
    """Whether class names between an item and its links, or the name of a picture in it, say that it is paid for."""
    if _is_called_paid(item, vocabulary):
        return True
    pictures = islice(item.element.iter("img"), MAX_LINKS_OF_CARD)
    return any(vocabulary.is_paid_mark(image.get("alt") or "") for image in pictures)


def _is_called_paid(item: Node, vocabulary: Vocabulary) -> bool:
    """Whether class names between an item and its links say that it is paid for."""
    nodes = [item]
    for _ in range(MAX_SEGMENTS):
        if not nodes:
            return False
        node = nodes.pop()
        nodes.extend(node.children)
        names = node.element.get("class")
        if names and vocabulary.kind_of_names(_without_topics(names.lower())) == "sponsored":
            return True
    return False


def _without_topics(names: str) -> str:
    """Class names without those that a story's topics give it, as in ``tag-sponsors-of-the-games``."""
    return " ".join(name for name in names.split() if not name.startswith(TOPIC_NAMES)) if "-" in names else names


def _described(item: Node) -> str | None:
    """The headline where it is not text: in the link's label or the picture's."""
    for anchor in item.anchors():
        element = anchor.element
        images = (image.get("alt") for image in element.iter("img"))
        for value in (element.get("title"), element.get("aria-label"), *images):
            if value and value.strip():
                return squeeze(value)
    return None


def _section(segments: list[Segment], best: Segment | None, vocabulary: Vocabulary) -> str | None:
    """The category: a short text that its name calls one, else one that nothing calls anything."""
    others = [segment for segment in segments if segment is not best and segment.role != "side"]
    named = [segment for segment in others if segment.role == "section"]
    plain = [segment for segment in others if not segment.role and not segment.level]
    for segment in (*named, *plain):
        text = segment.text.strip(AROUND_SECTION)
        if not 1 < len(text) <= MAX_SECTION or any(character.isdigit() for character in text):
            continue
        if not (vocabulary.is_more(text) or vocabulary.is_paid_mark(text) or vocabulary.is_label(text)):
            return text
    return None
