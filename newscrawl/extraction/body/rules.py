"""Rules that name the lines of a container that are no text.

Each weighs what a line says with where it stands, so a paragraph that begins like a label stays.
"""

import re
from collections import defaultdict

from newscrawl.extraction.body.credits import EMAIL
from newscrawl.extraction.body.evidence import SHORT_SENTENCE
from newscrawl.extraction.body.sorting import Sorting
from newscrawl.extraction.body.survey import HEADINGS, PARAGRAPHS, Line, ends_sentence
from newscrawl.extraction.body.wording import (
    announces,
    fold,
    is_furniture,
    is_plain_statement,
    is_promotion,
    is_share_bar,
    opens_box,
    says_rest,
    tells_of_picture,
)

# Share of the running text that may stand above the headline without being the article's.
ABOVE_TITLE = 0.2
# A line with so large a share of link text is a link; a list whose items mostly have so much is a list of links.
LINKED = 0.8
LINKED_ITEM = 0.4
# Weights above which a line is a paragraph, whatever its words are.
LONGEST_FURNITURE = 220
LONGEST_FURNITURE_SENTENCE = 160
LONGEST_PROMOTION = 400
LONGEST_SHARE_BAR = 120
LONGEST_BOX_HEADING = 70
LONGEST_LABEL = 60
# A box has at most this share of the running text.
LARGEST_BOX = 0.25
# A caption, its credit, and how far above the picture the element is that holds both.
LONGEST_CAPTION = 120
CAPTION_LINES = 2
CAPTION_LEVELS = 3
# The element that holds at least this share of the running text side by side holds all of the story.
MAIN_SHARE = 2 / 3
# What a paragraph of a story is, or is part of.
IN_TEXT = PARAGRAPHS | {"ul", "ol", "dl", "table", "tbody", "thead", "tr"}

Holder = tuple[int, str, str | None]
"""An element with paragraphs, or all of its siblings of one make: the parent's node, their tag and class."""

_MARKUP = re.compile(r"<[a-z!/][^<>]{0,2000}>")


def excluded(lines: Sorting) -> None:
    """Lines in elements that are named as something other than text."""
    for index, line in enumerate(lines.lines):
        if lines.excluded[line.node]:
            lines.drop(index, "named")


def title(lines: Sorting) -> None:
    """The headline, where it is repeated, and what stands above it."""
    top = 0
    for index in lines.left():
        if not lines.is_title(lines.lines[index]):
            continue
        if lines.running(0, index) <= lines.all_running() * ABOVE_TITLE:
            for above in range(top, index):
                lines.drop(above, "title")
            top = index
        lines.drop(index, "title")


def boxes(lines: Sorting) -> None:
    """Headings of boxes, and the lines of the element that such a heading opens."""
    for index, line in enumerate(lines.lines):
        if lines.rules[index] == "named" or not _opens_box(line, lines.tags[index]):
            continue
        for inside in range(index, _box_end(lines, index)):
            lines.drop(inside, "box")


def _opens_box(line: Line, tag: str) -> bool:
    if line.weight > LONGEST_BOX_HEADING or not opens_box(fold(line.text)):
        return False
    is_sentence = tag in ("p", "li", "td") and not line.bold and ends_sentence(line.text)
    return not is_sentence or line.text[-1] == ":"


def _box_end(lines: Sorting, index: int) -> int:
    """Index after the box: the largest element that begins with its heading and is not the text itself."""
    end = index + 1
    at = lines.lines[index].node
    while at > lines.container and lines.nodes[at].first == lines.first + index:
        last = lines.nodes[at].last - lines.first
        if lines.running(index, last) > lines.all_running() * LARGEST_BOX:
            break
        end = last
        at = lines.nodes[at].parent
    return end


def links(lines: Sorting) -> None:
    """Lines that are links."""
    for index in lines.left():
        if lines.lines[index].linked >= LINKED:
            lines.drop(index, "link")


def lists_of_links(lines: Sorting) -> None:
    """Lists most of whose items are links, and the heading above them."""
    items: dict[int, list[bool]] = {}
    for index, line in enumerate(lines.lines):
        if lines.tags[index] == "li":
            items.setdefault(lines.nodes[line.node].parent, []).append(line.linked > LINKED_ITEM)
    lists = {node for node, linked in items.items() if sum(linked) > len(linked) / 2}
    for index in lines.left():
        if lines.tags[index] == "li" and lines.nodes[lines.lines[index].node].parent in lists:
            lines.drop(index, "link")
            if index and lines.tags[index - 1] in HEADINGS:
                lines.drop(index - 1, "link")


def furniture(lines: Sorting) -> None:
    """Lines that are worded as the site's."""
    for index in lines.left():
        rule = _wording(lines.lines[index])
        if rule:
            lines.drop(index, rule)


def _wording(line: Line) -> str | None:
    if line.weight > LONGEST_PROMOTION:
        return None
    if _MARKUP.match(line.text):
        return "furniture"
    wording = fold(line.text)
    longest = LONGEST_FURNITURE_SENTENCE if ends_sentence(line.text) else LONGEST_FURNITURE
    if is_plain_statement(wording) and line.weight >= SHORT_SENTENCE:
        return None
    if line.weight <= longest and (is_furniture(wording) or announces(line.text)):
        return "furniture"
    if line.weight <= LONGEST_SHARE_BAR and not ends_sentence(line.text) and is_share_bar(wording):
        return "furniture"
    return "promotion" if is_promotion(wording) else None


def captions(lines: Sorting) -> None:
    """Short lines that have an element to themselves with a picture, or stand right below one and are worded so."""
    for at, _ in lines.images:
        _below_picture(lines, lines.nodes[at].last - lines.first)
        for _ in range(CAPTION_LEVELS):
            if at <= lines.container or lines.nodes[at].last > lines.nodes[at].first:
                break
            at = lines.nodes[at].parent
        node = lines.nodes[at]
        if at <= lines.container or node.last - node.first > CAPTION_LINES:
            continue
        for index in range(node.first - lines.first, node.last - lines.first):
            is_short = lines.lines[index].weight <= LONGEST_CAPTION and not lines.is_running(index)
            if is_short and lines.tags[index] not in HEADINGS:
                lines.drop(index, "caption")


def _below_picture(lines: Sorting, index: int) -> None:
    """Take out the line right below a picture, where that says when it was taken or by whom."""
    if not 0 <= index < len(lines.lines) or lines.tags[index] in HEADINGS:
        return
    if lines.lines[index].weight <= LONGEST_CAPTION and tells_of_picture(fold(lines.lines[index].text)):
        lines.drop(index, "caption")


def afterword(lines: Sorting) -> None:
    """What stands below the text's paragraphs in elements of another make: notes on the author or the company, letters
    of readers, other programmes. The paragraphs stand side by side in one element, or each in one of the same make.
    """
    holders = {index: _holder(lines, lines.lines[index].node) for index in lines.left()}
    running: dict[Holder, float] = defaultdict(float)
    for index, holder in holders.items():
        running[holder] += lines.running(index, index + 1)
    main = max(running, key=lambda holder: running[holder], default=None)
    if main is None or running[main] < sum(running.values()) * MAIN_SHARE:
        return
    makes = {make for index, holder in holders.items() if holder == main for make in _makes(lines, index, holder)}
    last = max(index for index, holder in holders.items() if makes & _makes(lines, index, holder) or holder == main)
    below = False
    for index in (index for index in holders if index > last):
        below = below or lines.is_running(index) or lines.tags[index] in HEADINGS
        if below:
            lines.drop(index, "afterword")


def _holder(lines: Sorting, node: int) -> Holder:
    """The element that a line's paragraph, list or quote stands in."""
    while node > lines.container and lines.nodes[node].element.tag in IN_TEXT:
        node = lines.nodes[node].parent
    element = lines.nodes[node].element
    return lines.nodes[node].parent if node > lines.container else node, element.tag, element.get("class")


def _makes(lines: Sorting, index: int, holder: Holder) -> set[tuple[str, str]]:
    """What an element that holds text and, in running text, the paragraph are called."""
    element = lines.nodes[lines.lines[index].node].element
    makes = {holder[1:], (element.tag, element.get("class"))} if lines.is_running(index) else {holder[1:]}
    return {(tag, names) for tag, names in makes if names}


def tail(lines: Sorting) -> None:
    """What stands below the last running text, from the first line on that is worded as the site's, and below the line
    that says how much of the text is left for subscribers.
    """
    paywall = next((index for index, line in enumerate(lines.lines) if says_rest(fold(line.text))), len(lines.lines))
    if lines.running(paywall, len(lines.lines)) < lines.running(0, paywall):
        for index in range(paywall, len(lines.lines)):
            lines.drop(index, "tail")
    last = max((index for index in lines.left() if lines.is_running(index)), default=-1)
    below = False
    for index in range(last + 1, len(lines.lines)):
        below = below or lines.rules[index] in ("box", "furniture")
        if below and not EMAIL.search(lines.lines[index].text):
            lines.drop(index, "tail")


def labels(lines: Sorting) -> None:
    """Short lines outside paragraphs, unless the same element holds running text."""
    flowing = {line.node for index, line in enumerate(lines.lines) if lines.is_running(index)}
    for index in lines.left():
        line = lines.lines[index]
        if lines.tags[index] in PARAGRAPHS or line.node in flowing:
            continue
        if line.weight < LONGEST_LABEL and not ends_sentence(line.text):
            lines.drop(index, "label")


def headings(lines: Sorting) -> None:
    """Headings under which nothing is left; all lines of one heading stay or go."""
    text = 9
    following: int | None = None
    below: int | None = None
    for index in reversed(lines.left()):
        if below is not None and lines.tags[index] in HEADINGS and lines.lines[index].node == lines.lines[below].node:
            if lines.rules[below] == "heading":
                lines.drop(index, "heading")
            continue
        below, tag = index, lines.tags[index]
        level = int(tag[1]) if tag in HEADINGS and not ends_sentence(lines.lines[index].text) else text
        if level < text and (following is None or following <= level):
            lines.drop(index, "heading")
        else:
            following = level
