"""Tags that are printed as links: a row of short links, each to the page of one topic."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import Any
from urllib.parse import unquote

from newscrawl.extraction.marks import kinds_of
from newscrawl.extraction.page import Page
from newscrawl.extraction.printed_bylines import AUTHOR_ADDRESS
from newscrawl.extraction.printed_lines import Piece, PrintedLine, printed_lines
from newscrawl.extraction.text import clean_line, element_text
from newscrawl.extraction.urls import STORY, signs, traits_of
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
BEFORE_PATH = re.compile(r"^(?:https?:)?//[^/]*")
TAG_RELATION, TOPIC_PATH, ADDRESS_IS_TEXT = 2, 2, 1
"""How much speaks for a link's being a tag: its relation, the path of its address, an address that spells its text."""

MENUS = frozenset({"nav", "header", "footer", "aside"})
"""A row that is one of these, or stands right in one, is none of tags."""

LABEL = re.compile(
    r"\W{0,3}(?:(?:関連|関連する|この記事の|관련|相關|相关)\s?)?(?:"
    r"タグ|キーワード|ハッシュタグ|トピックス?|태그|키워드|해시태그|"
    r"標籤|标签|關鍵字|关键字|關鍵詞|关键词|tags?|keywords?|topics?|themen|schlag(?:wörter|worte)|mots[- ]clés|"
    r"etiquetas|temas|trefwoorden|emner|ämnen|теги|тэги|etiketler|tagi)\W{0,3}",
    re.IGNORECASE,
)
"""What stands before a row of tags."""
MAX_LABELLED = 20
HASHES = ("#", "＃")

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


def labelled_links(page: Page) -> Iterator[str]:
    """The links of the first row behind the heading that is labelled as tags or whose links begin with a hash."""
    first = page.heading.place if page.heading else 0
    lines = [line for line in printed_lines(page) if line.pieces[0].place >= first]
    for at, line in enumerate(lines):
        if LABEL.fullmatch(line.pieces[0].text.strip()):
            row = _links_of(line) or _links_below(lines[at + 1 : at + 1 + MAX_LABELLED])
        else:
            row = _hashed_links_of(line)
        if row and not is_beside(page, line.pieces[0].element):
            yield from (clean_line(link.text).lstrip("#＃ ") for link in row)
            return


def _links_of(line: PrintedLine) -> list[Piece]:
    """The short links of a line."""
    return [piece for piece in line.pieces if piece.element.tag == "a" and len(piece.text) <= MAX_CHARS]


def _links_below(lines: Iterable[PrintedLine]) -> list[Piece]:
    """The links of the lines that are each but one link, up to the first that is not."""
    alone = takewhile(lambda line: len(line.pieces) == 1 and _links_of(line), lines)
    return [line.pieces[0] for line in alone]


def _hashed_links_of(line: PrintedLine) -> list[Piece]:
    """The links of a line if they are two or more and all have a hash at their beginning or right before them."""
    links = _links_of(line)
    if len(links) < 2 or "#" not in line.raw.replace("＃", "#"):
        return []
    befores = dict(zip(line.pieces[1:], line.pieces, strict=False))
    hashed = [
        link.text.lstrip()[:1] in HASHES or (link in befores and befores[link].text.rstrip()[-1:] in HASHES)
        for link in links
    ]
    return links if all(hashed) else []


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
    """Whether the end of an address is the link's text, no headline: ``/politics/city-council`` for City Council."""
    text = (element.text or "").strip() or (element_text(element) if len(element) <= 3 else "")
    last = href.partition("?")[0].rstrip("/").rpartition("/")[2]
    if not 2 <= len(text) <= MAX_CHARS or not last or (text[0].isascii() and last[0].lower() != text[0].lower()):
        return False
    ends = f"{text[-1]}{last[-1]}"
    differs = ends.isascii() and ends.isalnum() and text[-1].lower() != last[-1].lower()
    return not differs and _letters(unquote(last)) == _letters(text) and not _is_storys(href)


def _is_storys(href: str) -> bool:
    """Whether an address is surely a story's: one spells its headline, too."""
    path, _, query = BEFORE_PATH.sub("", href).partition("?")
    return signs(traits_of(path, query)) >= STORY


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
