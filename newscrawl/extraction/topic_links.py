"""Tags that are printed as links: a row of short links, each to the page of one topic."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from newscrawl.extraction.marks import kinds_of
from newscrawl.extraction.page import Page
from newscrawl.extraction.printed_bylines import AUTHOR_ADDRESS
from newscrawl.extraction.text import element_text
from newscrawl.extraction.zones import is_beside

MAX_CHARS = 60
MAX_LINKS = 4000
MAX_CLIMB = 6
LONGEST_TEXT_BETWEEN = 60
"""A row of tags has little text beside its links; a paragraph has more."""

TOPIC_ADDRESS = re.compile(
    r"/(?:tags?|topics?|themen?|themes?|keywords?|temas?|temat|tematy|hashtags?|schlagwort|schlagworte|stichwort|etiquetas?|"
    r"etiketter?|sujets?|mots?-?cles?|mot|argomenti|konu|etiket|label|emne|amne|tagged)[/=]",
    re.IGNORECASE,
)
TAG_RELATION, TOPIC_PATH, ADDRESS_IS_TEXT = 2, 2, 1
"""How much speaks for a link's being a tag: its relation, the path of its address, an address that spells its text."""

MENUS = frozenset({"nav", "header", "footer", "aside"})
"""A row that is one of these, or stands right in one, is none of tags."""

ENOUGH = 2
"""A lone link needs as much; the links of a row need half of it."""


def topic_links(page: Page) -> Iterator[str]:
    """The texts of the first row of tags behind the heading."""
    rows: dict[Any, list[tuple[str, int]]] = {}
    heading = page.heading.element if page.heading else None
    behind = heading is None
    seen = 0
    for element in page.root.iter("a", *(() if heading is None else (heading.tag,))):
        behind = behind or element is heading
        if element.tag != "a":
            continue
        seen += 1
        if not behind or seen > MAX_LINKS:
            continue
        weight = _weight(element)
        if weight and (text := element_text(element)) and len(text) <= MAX_CHARS:
            rows.setdefault(_row_of(element), []).append((text, weight))
    yield from _best_row(page, rows)


def _best_row(page: Page, rows: dict[Any, list[tuple[str, int]]]) -> list[str]:
    for least in (ENOUGH, ENOUGH / 2):
        for row, links in rows.items():
            mean = sum(weight for _, weight in links) / len(links)
            if mean < least or (mean < ENOUGH and len(links) < 2):
                continue
            if not is_beside(page, _part_of(row)) and _text_between(row) <= LONGEST_TEXT_BETWEEN:
                return [text for text, _ in links]
    return []


def _part_of(row: Any) -> Any:
    """The part of the page that a row stands in: past what is named after tags, which are often called related."""
    part = row
    while part.tag not in MENUS and (part is row or "keywords" in kinds_of(part.get("class") or "")):
        parent = part.getparent()
        if parent is None:
            break
        part = parent
    return part


def _weight(element: Any) -> int:
    href, relation = element.get("href"), element.get("rel")
    if not href or href[0] == "#":
        return 0
    relations = relation.lower().split() if relation else ()
    weight = TAG_RELATION if "tag" in relations else 0
    if TOPIC_ADDRESS.search(href):
        weight += TOPIC_PATH
    weight = weight or (ADDRESS_IS_TEXT if _spells_text(href, element) else 0)
    is_other = weight and ("category" in relations or "author" in relations or AUTHOR_ADDRESS.search(href))
    return 0 if is_other else weight


def _spells_text(href: str, element: Any) -> bool:
    """Whether the end of an address is the link's text: ``/politics/city-council`` for City Council."""
    text = (element.text or "").strip() or (element_text(element) if len(element) <= 3 else "")
    last = href.partition("?")[0].rstrip("/").rpartition("/")[2]
    if not 2 <= len(text) <= MAX_CHARS or not last or (text[0].isascii() and last[0].lower() != text[0].lower()):
        return False
    ends = f"{text[-1]}{last[-1]}"
    differs = ends.isascii() and ends.isalnum() and text[-1].lower() != last[-1].lower()
    return not differs and _letters(unquote(last)) == _letters(text)


_ALPHANUMERIC = re.compile(r"[^\W_]+")
_SPELLINGS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "å": "a", "æ": "ae", "ł": "l", "ı": "i"}
)


def _letters(text: str) -> str:
    """Letters and digits as addresses spell them.

    >>> _letters("Grüne & Co."), _letters("gruene-co")
    ('grueneco', 'grueneco')
    """
    folded = text.casefold()
    if not folded.isascii():
        folded = unicodedata.normalize("NFKD", folded.translate(_SPELLINGS))
    return "".join(_ALPHANUMERIC.findall(folded))


def _row_of(element: Any) -> Any:
    """The element whose children are the row: past wrappers that hold one link each."""
    for _ in range(MAX_CLIMB):
        parent = element.getparent()
        if parent is None:
            break
        if element.getnext() is not None or element.getprevious() is not None:
            return parent
        element = parent
    return element


def _text_between(row: Any) -> int:
    """Number of characters of a row that stand in no link."""
    total = len((row.text or "").strip())
    for child in row:
        total += len((child.tail or "").strip())
        if child.tag != "a":
            total += len((child.text or "").strip()) if isinstance(child.tag, str) else 0
    return total
