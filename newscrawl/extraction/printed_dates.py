"""Dates that a page prints for its readers: ``time`` elements, elements named as dates, text near the heading."""

import re
from collections.abc import Iterator
from itertools import pairwise
from math import inf
from typing import Any

from newscrawl.extraction.marks import Mark, distance, nearest_first
from newscrawl.extraction.page import Page
from newscrawl.extraction.printed_lines import Piece, PrintedLine, printed_lines
from newscrawl.extraction.text import clean_line, element_text, weight
from newscrawl.extraction.written_dates import FULL_DATE, MAY_BE_DATE
from newscrawl.extraction.zones import belongs
from newscrawl.normalise.dates.text import plain

MAX_RAW_CHARS = 120
MAX_AGO_CHARS = 30
"""Longest text that may say nothing but "3 hours ago" or "yesterday"."""

MAX_PRINTED = 30
MAX_DATED_WEIGHT = 80
"""A line without any name that is longer than so many Latin letters says more than a date."""
SENTENCE_ENDS = ("。", "！", "？", "!", "?", "다.", "…")

MAX_BEHIND_TEXT = 80
"""How far behind the end of the text it may stand."""

MAX_DISTANCE = 300
"""How far from the heading, in elements, a date without any name may stand."""

CHANGE = re.compile(
    r"updat|modif|revis|lastmod|last[ -]mod|edited|changed|aktualis|geändert|bearbeitet|actualiz|mis-?a-?jour|"
    r"mise à jour|"
    r"aggiorn|atualiz|bijgewerkt|oppdater|opdater|uppdater|更新|수정|最終|обновл|güncelle|ویرایش|رسانی|تحديث",
    re.IGNORECASE,
)
"""What an element's names or text say where it states a change."""

PUBLICATION = re.compile(
    r"publi|pub-?date|posted|created|veröff|erstellt|掲載|公開|配信|입력|등록|发布|發布|опубл|انتشار", re.IGNORECASE
)
"""What they say where it states the publication, perhaps beside a change."""

LABEL = re.compile(
    r"(?:datum|date|fecha|data|dato|date published|publication date|published(?: on)?|posted(?: on)?|"
    r"veröffentlicht(?: am)?|erschienen(?: am)?|publié le|publicado(?: el)?|pubblicato(?: il)?|"
    r"日付|掲載日時?|公開日時?|配信日時?|投稿日時?|날짜|작성일|게시일|日期|发布时间|發布時間|发布日期|發布日期)\W{0,3}",
    re.IGNORECASE,
)
"""A line that is no more than this says what the next one is."""

NOT_OF_ARTICLE = re.compile(
    r"©|\(c\)|copyright|today|heute ist|aktuelles datum|you are here|all rights|last visit|"
    r"등록번호|발행인|편집인|사업자|창간|登録番号|発行人|編集人|創刊",
    re.IGNORECASE,
)
"""What is printed with the year of a copyright, with today's date, and in an imprint."""

NOT_OF_ARTICLE_NAMES = re.compile(
    r"clock|today|current|copyright|live-?time|nowdate|weather|comment|event", re.IGNORECASE
)

_DATE_LIKE = re.compile(r"\d{1,4}\s?[./年년월月-]|(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}:\d\d")
TIME = re.compile(
    r"^[日일]?[\s,;|·•–—.-]{0,5}(?:(?:à|às|at|um|kl\.?|alle|ore|a las|o|в|om|klo|ساعت)\s)?\d{1,2}[:.h]\d{2}"
    r"(?::\d{2})?\s?(?:uhr\b|h\b|[ap]\.?m\b\.?|(?-i:[A-Z]{2,4}\b))?|^[日일]",
    re.IGNORECASE,
)
_DATE_LABEL = re.compile(rf"^{LABEL.pattern}$", re.IGNORECASE)
_ADDRESS_DATES = (
    re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)[/_.-](?P<m>0?[1-9]|1[0-2])[/_.-](?P<d>0?[1-9]|[12]\d|3[01])(?!\d)"),
    re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"),
    re.compile(r"(?<!\d)(?P<d>0[1-9]|[12]\d|3[01])[_.-](?P<m>0[1-9]|1[0-2])[_.-](?P<y>20\d\d)(?!\d)"),
)
_ADDRESS_MONTH = re.compile(r"/(?P<y>(?:19|20)\d\d)[/-](?P<m>0[1-9]|1[0-2])/")
_ARCHIVE = re.compile(r"^https?://web\.archive\.org/web/\d{14}[a-z_]*/")


def time_elements(page: Page) -> Iterator[str]:
    """What ``time`` elements of the article state, unless it is a change."""
    return _publications(page, page.marks["time"])


def named_elements(page: Page) -> Iterator[str]:
    """What elements named as dates state, unless it is a change."""
    return _publications(page, (mark for mark in page.marks["date"] if mark.element.tag != "time"))


def changed_elements(page: Page) -> Iterator[str]:
    """What elements state that say that they state a change."""
    for element in _of_article(page, [*page.marks["time"], *page.marks["date"]]):
        if states_change(element):
            yield from _statements(element)


def near_heading(page: Page) -> Iterator[str]:
    """Short texts with a full date in lines of little else, by their distance from the heading."""
    found = _dated_pieces(page)
    heading, last = page.heading, end_of_text(page) if found else 0
    for mark in nearest_first(found, heading)[:MAX_PRINTED]:
        if mark.place <= last and (heading is None or distance(mark.place, heading) <= MAX_DISTANCE):
            yield mark.element


def _dated_pieces(page: Page) -> list[Mark]:
    """Those texts with their places, looked for once: more than one reader asks."""
    if "dated pieces" not in page.kept:
        page.kept["dated pieces"] = [
            Mark(piece.place, clean_line(_before_change(piece.text)))
            for line in printed_lines(page)
            for piece in line.pieces
            if _is_dated(piece.text) and _is_date_line(line, piece) and belongs(page, Mark(piece.place, piece.element))
        ]
    pieces: list[Mark] = page.kept["dated pieces"]
    return pieces


def labelled_dates(page: Page) -> Iterator[str]:
    """Lines of nothing but a full date right below a line that is but a label for the publication, in no list."""
    for label, line in pairwise(printed_lines(page)):
        if len(line.text) <= MAX_RAW_CHARS and LABEL.fullmatch(label.text) and _is_dated(line.text):
            element = line.pieces[0].element
            if page.lists.isdisjoint((element, *element.iterancestors())) and _is_date_line(line, line.pieces[0]):
                yield line.text


def end_of_text(page: Page) -> float:
    """The place up to which a date can be the article's: a little behind its text."""
    return inf if page.end_of_text is None else page.end_of_text + MAX_BEHIND_TEXT


def dates_in_address(page: Page) -> Iterator[str]:
    """Full dates in the page's address; that of a web archive's copy is not one."""
    address = _ARCHIVE.sub("", page.url)
    for pattern in _ADDRESS_DATES:
        for found in pattern.finditer(address):
            yield f"{found['y']}-{int(found['m']):02}-{int(found['d']):02}"


def months_in_address(page: Page) -> Iterator[tuple[int, int]]:
    """Years and months in the page's address, where blogs have them: ``/2010/05/``."""
    for found in _ADDRESS_MONTH.finditer(_ARCHIVE.sub("", page.url)):
        yield int(found["y"]), int(found["m"])


def states_change(element: Any) -> bool:
    """Whether an element's names, its own text or the label before it say that it states a change."""
    names = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemprop') or ''}"
    label = _label(element)
    own = (element.text or "")[:60]
    if PUBLICATION.search(label) or PUBLICATION.search(own):
        return False
    return bool(CHANGE.search(label) or CHANGE.search(own) or (CHANGE.search(names) and not PUBLICATION.search(names)))


def _label(element: Any) -> str:
    """The end of the text that stands before an element."""
    before = element.getprevious()
    parent = element.getparent()
    if before is not None:
        return ((before.tail or "").strip() or element_text(before))[-40:]
    return ((parent.text if parent is not None else None) or "")[-40:]


def _publications(page: Page, marks: Any) -> Iterator[str]:
    for element in _of_article(page, marks):
        if not states_change(element):
            yield from _statements(element)


def _of_article(page: Page, marks: Any) -> Iterator[Any]:
    for mark in nearest_first(marks, page.heading)[:MAX_PRINTED]:
        names = f"{mark.element.get('class') or ''} {mark.element.get('id') or ''}"
        if not NOT_OF_ARTICLE_NAMES.search(names) and belongs(page, mark):
            yield mark.element


def _statements(element: Any) -> Iterator[str]:
    short = len(element) <= MAX_PRINTED
    texts = dict.fromkeys((element_text(element), _spaced(element))) if short else ()
    for raw in (element.get("datetime"), element.get("content"), element.get("title"), *texts):
        if raw and len(raw) <= MAX_RAW_CHARS and _may_be_date(raw) and not NOT_OF_ARTICLE.search(raw):
            yield raw.strip()


def before_date(text: str) -> str | None:
    """What a text says before its first full date, unless that is that a change follows; None where it has no date.

    >>> before_date("Jane Doe | 18 Nov 2026 22:05 GMT"), before_date("Updated 18 Nov 2026"), before_date("Jane Doe")
    ('Jane Doe |', None, None)
    """
    date = FULL_DATE.search(text[:MAX_RAW_CHARS])
    before = text[: date.start()] if date else ""
    return None if date is None or CHANGE.search(before) else clean_line(before)


def without_date(text: str) -> str | None:
    """What a text says beside its first full date and what labels and details that; None where it has no date.

    >>> without_date("Publié le 05/11/2026 à 18:30 par Marie Dupont"), without_date("5. November 2026 | Max Müller")
    ('par Marie Dupont', 'Max Müller')
    """
    date = FULL_DATE.search(text[:MAX_RAW_CHARS])
    if date is None:
        return None
    before, behind = text[: date.start()], TIME.sub("", text[date.end() :], count=1)
    return clean_line(f"{_DATE_LABEL.sub('', before)} {behind}").strip(" |·•-–—,/")


def _may_be_date(raw: str) -> bool:
    """Whether a text in a place for dates is worth reading: it has a date's shape, or may count back from now."""
    return bool(_DATE_LIKE.search(raw)) or len(raw) <= MAX_AGO_CHARS


def _spaced(element: Any) -> str:
    """The text of an element with its runs apart: month, day and year may stand in elements of their own."""
    return clean_line(" ".join(text for text in element.itertext() if isinstance(text, str)))


def _is_date_line(line: PrintedLine, dated: Piece) -> bool:
    """Whether a line has little beside a date: names, a place, a label. A date in a sentence may be in bold type."""
    if len(line.text) > MAX_RAW_CHARS or line.text.endswith(SENTENCE_ENDS):
        return False
    text = plain(line.text)
    rest = weight(text) - sum(len(found[0]) for found in FULL_DATE.finditer(text))
    at = line.pieces.index(dated)
    label = clean_line(line.pieces[at - 1].text) if at else ""
    if NOT_OF_ARTICLE.search(line.text):
        return False
    if not FULL_DATE.search(label) and CHANGE.search(label) and not PUBLICATION.search(label):
        return False
    return rest <= MAX_DATED_WEIGHT


def _is_dated(text: str) -> bool:
    """Whether a text is little more than a full date, and no sentence."""
    if len(text) > MAX_RAW_CHARS or not MAY_BE_DATE.search(text):
        return False
    line = plain(text)
    if weight(line) > MAX_DATED_WEIGHT or line.endswith(SENTENCE_ENDS):
        return False
    return bool(FULL_DATE.search(plain(_before_change(text)))) and not NOT_OF_ARTICLE.search(line)


def _before_change(text: str) -> str:
    """A text up to the word that says that the story was changed, for what stands before it is the publication; without
    a date there, from the word on that says that it was published.

    >>> _before_change("5 Nov 2026. Updated 6 Nov 2026"), _before_change("Updated: 6 Nov 2026 Published: 5 Nov 2026")
    ('5 Nov 2026. ', 'Published: 5 Nov 2026')
    """
    change = CHANGE.search(text)
    if change is None:
        return text
    before = text[: change.start()]
    published = None if FULL_DATE.search(before) else PUBLICATION.search(text, change.end())
    return text[published.start() :] if published else before
