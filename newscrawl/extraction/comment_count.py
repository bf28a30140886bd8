"""The number of comments that a page states."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from newscrawl.extraction.page import Page
from newscrawl.extraction.printed_lines import Piece, printed_lines
from newscrawl.extraction.sources import Found, Inquiry, Source, jsonld, microdata
from newscrawl.extraction.structured import as_list
from newscrawl.extraction.text import element_text

MAX_COMMENTS = 1_000_000
MAX_CHARS = 40
MAX_LIST_ITEMS = 3
MAX_LEVELS = 3
LONGEST_ROW = 80
"""Characters in a row of facts about a story: its views, its comments."""

COUNTED = tuple("コメント 댓글 의견 评论 評論 回應 留言 omment omentari omentári eacti omentarz".split())
"""One of these is in every printed counter of comments."""

_COUNTED = re.compile("|".join(COUNTED))
_WORD = (
    r"(?:コメント(?:数)?|댓글|의견|评论|評論|回應|留言|comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|"
    r"reacties|komentarzy?)"
)
_NUMBER = r"(\d[\d,.]{0,8})"
_COUNTER = re.compile(
    rf"^\W{{0,3}}(?:(?:전체|총|全部|すべての|共)\s?)?(?:{_WORD}\W{{0,4}}{_NUMBER}(?:\s?[件개条则則])?|"
    rf"{_NUMBER}\s?(?:件の|개의 |条|则|則)?\s?{_WORD})\W{{0,3}}$",
    re.IGNORECASE,
)
_BETWEEN_PARTS = re.compile(r"[|｜·・•/]|,(?!\d)|\s{2,}")
_ABOUT_COMMENTS = re.compile(r"Comment", re.IGNORECASE)


def find_comment_count(inquiry: Inquiry) -> Found | None:
    """The number of comments, 0 included; None where the page states none."""
    return inquiry.first("commentCount", COMMENT_COUNT, _count)


def _interactions(page: Page) -> Iterator[Any]:
    data = page.structured
    for node in (data.article, data.microdata_article):
        for statistic in data.values(node, ("interactionStatistic",)):
            if isinstance(statistic, dict) and _ABOUT_COMMENTS.search(str(statistic.get("interactionType"))):
                yield from as_list(statistic.get("userInteractionCount"))


def _named_elements(page: Page) -> Iterator[str]:
    for _, element in page.marks["comments"]:
        text = element_text(element)
        if len(text) <= MAX_CHARS and (text.isdigit() or _COUNTER.match(text)):
            yield text


def _counters(page: Page) -> Iterator[str]:
    """The first printed counter behind the heading; one with its number before the word only if there is no other."""
    pieces = [piece for line in printed_lines(page) for piece in line.pieces]
    text = "\n".join([piece.text for piece in pieces])
    if not any(stem in text for stem in COUNTED):
        return
    behind = page.heading.place if page.heading else 0
    found: list[tuple[bool, bool, int, str]] = []
    for index, piece in enumerate(pieces):
        if _COUNTED.search(piece.text) and not _is_of_another_story(page, piece.element):
            for is_weak, text in _readings(pieces, index):
                if len(text) <= MAX_CHARS and _COUNTER.match(text):
                    found.append((is_weak, piece.place < behind, piece.place, text))
                    break
    if found:
        yield min(found)[3]


def _readings(pieces: Sequence[Piece], index: int) -> Iterator[tuple[bool, str]]:
    """What a run of text may say: by itself, with the run behind it and, which counts less, with that before it."""
    piece = pieces[index]
    if len(piece.text) <= LONGEST_ROW:
        yield from ((False, part.strip()) for part in _BETWEEN_PARTS.split(piece.text))
    for other, is_weak in ((index + 1, False), (index - 1, True)):
        if (
            0 <= other < len(pieces)
            and len(piece.text) <= MAX_CHARS
            and _are_close(piece.element, pieces[other].element)
        ):
            first, second = sorted((index, other))
            yield is_weak, f"{pieces[first].text.strip()} {pieces[second].text.strip()}"


def _are_close(one: Any, other: Any) -> bool:
    """Whether the innermost element around both holds little else."""
    around = {one, *islice(one.iterancestors(), MAX_LEVELS)}
    both = next((element for element in (other, *islice(other.iterancestors(), MAX_LEVELS)) if element in around), None)
    return both is not None and sum(map(len, islice(both.itertext(), MAX_CHARS))) <= LONGEST_ROW


def _is_of_another_story(page: Page, element: Any) -> bool:
    """Whether an element stands in a list of stories or in a link to another page."""
    own = page.url.partition("#")[0]
    for around in (element, *element.iterancestors()):
        href = around.get("href") if around.tag == "a" else None
        if around in page.lists or _is_in_list(around):
            return True
        if href and page.absolute(href).partition("#")[0] != own and not _ABOUT_COMMENTS.search(href):
            return True
    return False


def _is_in_list(element: Any) -> bool:
    """Whether an element is an item of a list that is longer than a row of facts about one story."""
    parent = element.getparent()
    if element.tag != "li" or parent is None or element.find(".//a") is None:
        return False
    return len(parent.findall("li")) > MAX_LIST_ITEMS


COMMENT_COUNT: tuple[Source, ...] = (
    jsonld("commentCount"),
    microdata("commentCount"),
    Source("jsonld", "interactionStatistic", _interactions),
    Source("text", "element named as a comment counter", _named_elements),
    Source("text", "comment counter", _counters),
)


def _count(raw: Any) -> int | None:
    if isinstance(raw, bool):
        return None
    text = str(raw).strip()
    found = _COUNTER.match(text)
    digits = re.sub(r"[,.\s]", "", (found[1] or found[2]) if found else text)
    return int(digits) if digits.isascii() and digits.isdigit() and int(digits[:12]) <= MAX_COMMENTS else None
