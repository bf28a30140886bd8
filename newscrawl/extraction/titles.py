"""Titles as pages state them, without the names that stand before and behind them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from newscrawl.extraction.likeness import bare
from newscrawl.extraction.page import Page
from newscrawl.extraction.printed_lines import PrintedLine, printed_lines
from newscrawl.extraction.site import abbreviates, logo_names
from newscrawl.extraction.text import clean_line, unescaped, weight

MAX_CHARS = 400

MIN_PRINTED_WEIGHT = 16
"""Part of a title that is printed by itself and so long, in Latin letters, is the headline without the site's name."""

LEAST_LIKENESS = 0.5
MAX_LINES = 600
"""How like a title the line must be that is taken for the heading, and how many lines are looked at."""

LONG_LINE, MAX_LONG_LINES = 150, 5
"""Letters' worth of a paragraph, and how many may stand before the heading: notes on cookies and the like."""

FULL_STOPS = (".", "。")

SEPARATORS = " |｜-–—―:：•·/»«›‹<>,・■_"
_SEPARATOR = re.compile(
    r"\s+[|\-–—―•·/»«›‹<>:]{1,2}\s+|\s*[|｜]\s*|：|(?<=[^\x00-\x7f])(?:[:_-](?=[^\x00-\x7f\s])|:(?=\w))"
)
_LAST_BRACKET = re.compile(r"\s?[（(【\[](?=[^（）()【】\[\]]{2,40}[）)】\]]$)")
_LOOSE_END = re.compile(r"(?<=\w) [|｜:•·–—-]$")
"""What stood between a title and what is not there."""

_STRONG = re.compile(r"\s*[|｜»«›‹•·]|\s+[<>/:]\s|：")


def clean_title(raw: Any) -> str | None:
    """A raw title as one clean line, or None."""
    if not isinstance(raw, str):
        return None
    text = clean_line(unescaped(raw[: 4 * MAX_CHARS]))
    if "<" in text:
        text = clean_line(re.sub(r"</?[a-zA-Z][^<>]{0,200}>", "", text))
    text = _LOOSE_END.sub("", text)
    return text if text and len(text) <= MAX_CHARS else None


def without_site(title: str, others: list[str], site: set[str]) -> str:
    """A title without the name of the site before or behind it.

    ``others`` are further statements of the title: where one of them is the title up to a strong separator, the rest is
    no part of it. ``site`` are bare names of the site.

    >>> without_site("Bridge opens - The Daily Example", [], {"thedailyexample"})
    'Bridge opens'
    >>> without_site("Bridge opens » Traffic » Example", ["Bridge opens"], set())
    'Bridge opens'
    """
    for other in sorted(others, key=len):
        is_start = 8 <= len(other) < len(title) and title.startswith(other)
        if is_start and _STRONG.match(title[len(other) :]) and not names_site(other, site):
            return other
    parts = _SEPARATOR.split(title)
    while len(parts) > 1 and names_site(parts[-1], site):
        title = title[: title.rindex(parts.pop())].rstrip(SEPARATORS)
    while len(parts) > 1 and names_site(parts[0], site):
        first = parts.pop(0)
        title = title[title.index(first) + len(first) :].lstrip(SEPARATORS)
    return title


def as_printed(page: Page, title: str) -> str:
    """A title up to, or behind, a separator, where most of it is a line of the page or the rest is the logo's name."""
    cuts = sorted([*_SEPARATOR.finditer(title), *_LAST_BRACKET.finditer(title)], key=lambda cut: cut.start())
    if not cuts:
        return title
    lines = {line.text for line in printed_lines(page)}
    if title in lines:
        return title
    parts = [(title[: cut.start()], title[cut.end() :]) for cut in reversed(cuts)]
    parts += [(after, before) for before, after in reversed(parts)]
    for part, rest in parts:
        if part in lines and weight(part) >= max(MIN_PRINTED_WEIGHT, weight(rest)):
            return part
    logos = logo_names(page)
    return next((part for part, rest in parts if part and bare(rest) in logos), title)


def names_site(part: str, site: Iterable[str]) -> bool:
    """Whether a part of a title is a name of the site, one with little added, or what its address abbreviates."""
    key = bare(part)
    return bool(key) and any(
        key == name or (len(name) > 3 and len(key) <= 3 * len(name) and name in key) or abbreviates(name, part)
        for name in site
    )


def printed_title(page: Page, titles: Sequence[str]) -> str | None:
    """The line of the page, in no link and no list of stories, that says most exactly what one of the titles says.

    It is looked for down to where the text must have begun, and is no sentence unless the title is one.
    """
    best, chosen = LEAST_LIKENESS, None
    wanted = [_Letters.of(title) for title in titles if weight(title) >= MIN_PRINTED_WEIGHT]
    longest = 2 * max((len(title.key) for title in wanted), default=0)
    for text, elements in _lines_and_pairs(page) if wanted else ():
        if len(text) > 2 * longest or weight(text) < MIN_PRINTED_WEIGHT:
            continue
        line = _Letters.of(text)
        likeness = max(_likeness(line, title) for title in wanted)
        if likeness > best and _is_no_link(page, elements):
            best, chosen = likeness, text
    return chosen


class _Letters(NamedTuple):
    """What of a text is compared."""

    key: str
    pairs: frozenset[str]
    is_sentence: bool

    @classmethod
    def of(cls, text: str) -> "_Letters":
        key = bare(text)
        pairs = frozenset(key[at : at + 2] for at in range(len(key) - 1))
        return cls(key, pairs, text.endswith(FULL_STOPS))


def _lines_and_pairs(page: Page) -> Iterator[tuple[str, list[Any]]]:
    """Each line with its elements, and each two lines that only a line break parts, down to the story's text."""
    before: PrintedLine | None = None
    long_lines = 0
    for line in printed_lines(page)[:MAX_LINES]:
        yield line.text, [piece.element for piece in line.pieces]
        if before is not None and before.pieces[-1].element is line.pieces[0].element:
            yield clean_line(f"{before.text}\n{line.text}"), [line.pieces[0].element]
        before = line
        long_lines += weight(line.text) >= LONG_LINE
        if long_lines > MAX_LONG_LINES:
            return


def _likeness(line: _Letters, title: _Letters) -> float:
    """How much of both a line and a title share: letters where the title holds the line, else pairs of letters."""
    is_other = line.is_sentence and not title.is_sentence
    if not line.key or is_other or len(line.key) > 2 * len(title.key):
        return 0.0
    if line.key in title.key:
        return len(line.key) / len(title.key)
    return 2 * len(line.pairs & title.pairs) / max(1, len(line.pairs) + len(title.pairs))


def _is_no_link(page: Page, elements: Iterable[Any]) -> bool:
    """Whether elements stand in no list of stories and in no link but one to the page itself."""
    own = page.url.partition("#")[0]
    for element in elements:
        for around in (element, *element.iterancestors()):
            is_other = around.tag == "a" and page.absolute(around.get("href") or "").partition("#")[0] != own
            if around in page.lists or is_other or around.tag == "title":
                return False
    return True
