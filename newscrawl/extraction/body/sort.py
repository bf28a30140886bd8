"""What of a container's lines is text.

Rules look at all lines of the container and name those that are no text; ``RULES`` is their order. Each weighs what
the lines say with where they stand, so a paragraph that begins like a label stays.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import Any

from newscrawl.extraction.body.container import LONG_LINE, SHORT_SENTENCE, Found
from newscrawl.extraction.body.stated import outside
from newscrawl.extraction.body.survey import HEADINGS, PARAGRAPHS, Line, Survey, ends_sentence
from newscrawl.extraction.body.wording import announces, fold, is_furniture, is_promotion, is_share_bar, opens_box
from newscrawl.extraction.text import UNSPACED, folded, weight

# A line with so large a share of link text is a link.
LINKED = 0.75
# Weights above which a line is a paragraph, whatever its first words are.
LONGEST_FURNITURE = 220
LONGEST_PROMOTION = 400
LONGEST_BOX_HEADING = 70
LONGEST_CREDIT = 120
LONGEST_META = 160
# A name with its titles beside an address.
LONGEST_NAME = 70
# A box has at most this share of the running text.
LARGEST_BOX = 0.25
LONGEST_LABEL = 60
LONGEST_SIGNATURE = 30
# A caption, its credit, and how far above the picture the element is that holds both.
LONGEST_CAPTION = 120
CAPTION_LINES = 2
CAPTION_LEVELS = 3
# At most so many short lines at either end are names.
SIGNATURES = 3
# A line with a date among so many at the head is the story's date line.
HEAD = 4
# Credits may stand so many lines above or below the text's element.
BESIDE = 8
# A stand-first has so much weight, and stands at most so many lines above the text.
SHORTEST_TITLE = 12
LONGEST_TITLE = 300
LEAD_WEIGHT = 60
LEAD_LINES = 20

_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_DATE = re.compile(
    r"(?:19|20)\d\d\s?[-./年년]\s?\d{1,2}\s?[-./月월]\s?\d{1,2}|"
    r"\d{1,2}(?:st|nd|rd|th)?\.?\s[^\W\d_]{3,10}\.?,?\s(?:19|20)\d\d|[^\W\d_]{3,10}\.?\s\d{1,2},?\s(?:19|20)\d\d"
)
_MARKUP = re.compile(r"^<[a-z!/][^<>]{0,2000}>")
_UNSPACED_END = re.compile(f"[{UNSPACED}]$")
_UNSPACED_START = re.compile(f"[{UNSPACED}]")


@dataclass(slots=True)
class Sorted:
    """The container's lines, sorted."""

    text: str
    credits: list[str] = field(default_factory=list)
    images: list[Any] = field(default_factory=list)


class Sorting:
    """The lines of one container, and why some of them are no text."""

    def __init__(self, found: Survey, container: Found, headline: str | None) -> None:
        node = found.nodes[container.index]
        self.found = found
        self.container = container
        self.headline = folded(headline) if headline else None
        self.lines = found.lines[node.first : node.last]
        self.evidence = container.evidence[node.first : node.last]
        self.sums = [0.0, *accumulate(max(0.0, value) for value in self.evidence)]
        self.tags = [found.nodes[line.node].element.tag for line in self.lines]
        self.dropped: list[str | None] = [None] * len(self.lines)
        """Per line, the name of the rule that took it out."""
        self.credits: list[str] = []

    def drop(self, index: int, rule: str) -> None:
        if self.dropped[index] is None:
            self.dropped[index] = rule

    def cut(self, index: int, rest: str, credit: str) -> None:
        """Leave only ``rest`` of a line's text."""
        self.lines[index] = replace(self.lines[index], text=rest)
        self.credits.append(credit)

    def around(self) -> Iterator[tuple[str, str | None]]:
        """Texts of the container and of a few lines beside it, with the rule that took them out."""
        node = self.found.nodes[self.container.index]
        for line in self.found.lines[max(0, node.first - BESIDE) : node.first]:
            yield line.text, "beside"
        for line, rule in zip(self.lines, self.dropped, strict=True):
            yield line.text, rule
        for line in self.found.lines[node.last : node.last + BESIDE]:
            yield line.text, "beside"

    def left(self) -> list[int]:
        """Indices of the lines that no rule has taken out yet."""
        return [index for index, rule in enumerate(self.dropped) if rule is None]

    def images(self) -> list[tuple[int, Any]]:
        """The container's images, each with the index of its node."""
        end = self.found.nodes[self.container.index].end
        return [(at, image) for at, image in self.found.images if self.container.index <= at < end]

    def running(self, first: int, last: int) -> float:
        """Evidence of running text from one line up to another."""
        return self.sums[last] - self.sums[first]

    def is_running(self, index: int) -> bool:
        return self.evidence[index] > 0

    def is_title(self, index: int) -> bool:
        return self.tags[index] == "h1" or says_title(self.lines[index].text, self.headline)


def says_title(text: str, headline: str | None) -> bool:
    """Whether a line repeats the folded headline, which may go on with the site's name; a kicker may precede it."""
    if not headline or len(text) > LONGEST_TITLE:
        return False
    line = folded(text)
    if len(line) < SHORTEST_TITLE:
        return line == headline
    return headline.startswith(line) or (line.endswith(headline) and len(line) < 2 * len(headline))


def _excluded(lines: Sorting) -> None:
    for index, line in enumerate(lines.lines):
        if lines.container.excluded[line.node]:
            lines.drop(index, "named")


def _title(lines: Sorting) -> None:
    """The headline, where it is repeated, and what stands above it."""
    top = 0
    for index in range(len(lines.lines)):
        if lines.dropped[index] is None and lines.is_title(index):
            if lines.running(0, index) <= lines.running(0, len(lines.lines)) * 0.2:
                for above in range(top, index):
                    lines.drop(above, "title")
                top = index
            lines.drop(index, "title")


def _links(lines: Sorting) -> None:
    for index in lines.left():
        if lines.lines[index].linked >= LINKED:
            lines.drop(index, "link")


def _lists_of_links(lines: Sorting) -> None:
    """Lists most of whose items are links, and the heading above them."""
    linked: dict[int, list[float]] = {}
    for index, line in enumerate(lines.lines):
        if lines.tags[index] == "li":
            linked.setdefault(lines.found.nodes[line.node].parent, []).append(line.linked)
    lists = {node for node, shares in linked.items() if sum(share > 0.4 for share in shares) > len(shares) / 2}
    for index in lines.left():
        line = lines.lines[index]
        if lines.tags[index] == "li" and lines.found.nodes[line.node].parent in lists:
            lines.drop(index, "link")
            if index and lines.tags[index - 1] in HEADINGS:
                lines.drop(index - 1, "link")


def _furniture(lines: Sorting) -> None:
    for index in lines.left():
        line = lines.lines[index]
        if line.weight > LONGEST_PROMOTION:
            continue
        wording = fold(line.text)
        if _MARKUP.match(line.text) or (
            line.weight <= LONGEST_FURNITURE and (is_furniture(wording) or announces(line.text))
        ):
            lines.drop(index, "furniture")
        elif line.weight <= LONGEST_CREDIT and not ends_sentence(line.text) and is_share_bar(wording):
            lines.drop(index, "furniture")
        elif is_promotion(wording):
            lines.drop(index, "promotion")


def _boxes(lines: Sorting) -> None:
    """Headings of boxes, and the lines of the element that such a heading opens."""
    for index in range(len(lines.lines)):
        line = lines.lines[index]
        if line.weight > LONGEST_BOX_HEADING or lines.dropped[index] == "named" or not opens_box(fold(line.text)):
            continue
        if (
            lines.tags[index] in ("p", "li", "td")
            and not line.bold
            and ends_sentence(line.text)
            and line.text[-1] != ":"
        ):
            continue
        lines.drop(index, "box")
        for inside in range(index + 1, _box_end(lines, index)):
            lines.drop(inside, "box")


def _box_end(lines: Sorting, index: int) -> int:
    """Index after the box: the largest element that begins with its heading and is not the text itself."""
    nodes = lines.found.nodes
    offset = nodes[lines.container.index].first
    total = lines.running(0, len(lines.lines))
    end = index + 1
    at = lines.lines[index].node
    while at > lines.container.index and nodes[at].first == offset + index:
        last = nodes[at].last - offset
        if lines.running(index, last) > total * LARGEST_BOX:
            break
        end = last
        at = nodes[at].parent
    return end


def _tail(lines: Sorting) -> None:
    """What stands below the last running text, from the first line on that is worded as the site's."""
    last = max((index for index in lines.left() if lines.is_running(index)), default=-1)
    below = False
    for index in range(last + 1, len(lines.lines)):
        below = below or lines.dropped[index] in ("box", "furniture")
        if below and not _EMAIL.search(lines.lines[index].text):
            lines.drop(index, "tail")


def _captions(lines: Sorting) -> None:
    """Short lines that have an element to themselves with a picture."""
    nodes = lines.found.nodes
    offset = nodes[lines.container.index].first
    for at, _ in lines.images():
        for _ in range(CAPTION_LEVELS):
            node = nodes[at]
            if at <= lines.container.index or node.last > node.first:
                break
            at = node.parent
        if at > lines.container.index and nodes[at].last - nodes[at].first <= CAPTION_LINES:
            for index in range(nodes[at].first - offset, nodes[at].last - offset):
                line = lines.lines[index]
                if line.weight <= LONGEST_CAPTION and not lines.is_running(index) and lines.tags[index] not in HEADINGS:
                    lines.drop(index, "caption")


def _labels(lines: Sorting) -> None:
    """Short lines outside paragraphs, unless the same element holds running text."""
    flowing = {line.node for index, line in enumerate(lines.lines) if lines.is_running(index)}
    for index in lines.left():
        line = lines.lines[index]
        if lines.tags[index] in PARAGRAPHS or line.node in flowing:
            continue
        if line.weight < LONGEST_LABEL and not ends_sentence(line.text):
            lines.drop(index, "label")


def _credits(lines: Sorting) -> None:
    """Author and address lines: at the head and the tail, at the end of a last sentence, and addresses anywhere."""
    left = lines.left()
    for index in left:
        line = lines.lines[index]
        if "@" in line.text:
            rest, credit = split_credit(line.text)
            if credit and rest:
                lines.cut(index, rest, credit)
            elif credit:
                lines.drop(index, "credit")
    for index in left[:HEAD]:
        text = lines.lines[index].text
        if len(text) <= LONGEST_META and not ends_sentence(text) and _DATE.search(text):
            lines.drop(index, "credit")
    left = lines.left()
    for order in (left, left[::-1]):
        for index in order[:SIGNATURES]:
            if not _is_signature(lines.lines[index], lines.tags[index]):
                break
            lines.drop(index, "credit")


def _is_signature(line: Line, tag: str) -> bool:
    is_text = tag in HEADINGS or tag in ("li", "blockquote") or ends_sentence(line.text)
    return line.weight < LONGEST_SIGNATURE and not is_text


def split_credit(text: str) -> tuple[str, str]:
    """A line's text and the credit with an e-mail address that it is or ends with; either may be empty.

    >>> split_credit("The port reopened on Monday, the mayor said. Jane Roe jroe@example.test")
    ('The port reopened on Monday, the mayor said.', 'Jane Roe jroe@example.test')
    >>> split_credit("竹内智子 takeuchi@example.test")
    ('', '竹内智子 takeuchi@example.test')
    """
    start = max(0, len(text) - LONGEST_CREDIT)
    found = _EMAIL.search(text, start)
    if found is None:
        return text, ""
    before = max(text.rfind(sign, start, found.start()) for sign in ".!?。！？") + 1
    rest = text[:before].rstrip()
    if weight(rest) >= SHORT_SENTENCE and ends_sentence(rest) and len(text) - found.end() <= 3:
        return rest, text[before:].strip()
    is_credit = weight(_EMAIL.sub("", text)) <= LONGEST_NAME and not ends_sentence(text)
    return ("", text) if is_credit else (text, "")


def _headings(lines: Sorting) -> None:
    """Headings under which nothing is left."""
    following: int | None = None
    for index in reversed(lines.left()):
        tag = lines.tags[index]
        level = int(tag[1]) if tag in HEADINGS and not ends_sentence(lines.lines[index].text) else 9
        if level < 9 and (following is None or following <= level):
            lines.drop(index, "heading")
        else:
            following = level


RULES: tuple[Callable[[Sorting], None], ...] = (
    _excluded,
    _title,
    _boxes,
    _links,
    _lists_of_links,
    _furniture,
    _captions,
    _tail,
    _credits,
    _labels,
    _headings,
)


def sort_lines(found: Survey, container: Found, *, headline: str | None = None, stated: str | None = None) -> Sorted:
    """The text, credits and images of a container."""
    lines = Sorting(found, container, headline)
    for rule in RULES:
        rule(lines)
    kept = _lead(found, container, lines) + [lines.lines[index] for index in lines.left()]
    if stated:
        tags = [found.nodes[line.node].element.tag for line in kept]
        surplus = set(outside(kept, tags, stated))
        kept = [line for index, line in enumerate(kept) if index not in surplus]
    images = [image for at, image in lines.images() if not container.excluded[at]]
    return Sorted(_joined(kept), _credit_lines(lines), images)


def _lead(found: Survey, container: Found, lines: Sorting) -> list[Line]:
    """The stand-first between the headline and a container that begins below it."""
    first = found.nodes[container.index].first
    lead: list[Line] = []
    for index in range(first - 1, max(-1, first - LEAD_LINES), -1):
        line = found.lines[index]
        tag = found.nodes[line.node].element.tag
        if tag == "h1" or says_title(line.text, lines.headline):
            return lead[::-1]
        if _is_lead(line) and not container.excluded[line.node]:
            lead.append(line)
    return []


def _is_lead(line: Line) -> bool:
    if line.linked > 0.3 or is_furniture(fold(line.text)):
        return False
    if ends_sentence(line.text):
        return line.weight >= LEAD_WEIGHT
    return line.weight >= LONG_LINE and not _DATE.search(line.text)


def _credit_lines(lines: Sorting) -> list[str]:
    """What was taken out or stands beside the text and may name the author.

    An address alone joins the name above it.
    """
    found = list(lines.credits)
    before = ""
    for text, rule in lines.around():
        address = _EMAIL.search(text) if rule and rule != "furniture" and len(text) <= LONGEST_CREDIT else None
        if address and is_furniture(fold(text)):
            address = None
        if address and before and len(address[0]) > len(text) / 2:
            if found and found[-1] == before:
                found.pop()
            found.append(f"{before} {text}")
        elif address or rule == "credit":
            found.append(text)
        is_name = bool(rule) and not address and weight(text) < LONGEST_SIGNATURE and not ends_sentence(text)
        before = text if is_name else ""
    return found


def _joined(kept: list[Line]) -> str:
    """Paragraphs apart by a blank line; a single line break stays where it ends a sentence."""
    pieces: list[str] = []
    for line in kept:
        if pieces:
            pieces.append(_joint(pieces[-1], line.text) if line.joined else "\n\n")
        pieces.append(line.text)
    return "".join(pieces)


def _joint(before: str, after: str) -> str:
    if ends_sentence(before):
        return "\n"
    return "" if _UNSPACED_END.search(before) and _UNSPACED_START.match(after) else " "
