"""Author, address and date lines in and beside the text."""

import re
from collections.abc import Collection, Sequence
from itertools import takewhile

from newscrawl.extraction.body.evidence import SHORT_SENTENCE
from newscrawl.extraction.body.sorting import Sorting
from newscrawl.extraction.body.survey import HEADINGS, Line, ends_sentence
from newscrawl.extraction.body.wording import fold, is_furniture, opens_box
from newscrawl.extraction.likeness import bare
from newscrawl.extraction.text import weight
from newscrawl.extraction.written_dates import FULL_DATE
from newscrawl.normalise.dates.text import plain

# Letters of a line with an address and of a date line, and letters' worth beside the date where no time follows it.
LONGEST_CREDIT = 120
LONGEST_DATE_LINE = 160
LONGEST_BESIDE_DATE = 20
# Letters' worth of a name with its titles beside an address, and of a name alone.
LONGEST_NAME = 70
LONGEST_SIGNATURE = 24
# At most so many short lines at either end are names.
SIGNATURES = 3
# So many of them in one element are a list.
LISTED = 6
# A line with a date among so many at either end is the story's date line.
ENDS = 4
# Letters' worth of what a byline says beside its names, and the paragraphs at either end that may be one.
LONGEST_BESIDE_NAMES = 24
BYLINES = 3
FEWEST_PARAGRAPHS = 4
# A line at the tail may repeat one of so many above the text.
ABOVE = 12

_AT = r"(?:[@＠★☆◎]|골뱅이|\s?[\[(（［【〔{]\s?(?:at|@|アット(?:マーク)?|골뱅이|앳)\s?[\])）］】〕}]\s?)"
_DOT = r"(?:\.|\s?[\[(（［{]\s?(?:dot|ドット|점)\s?[\])）］}]\s?)"
AT = re.compile(_AT, re.IGNORECASE)
EMAIL = re.compile(rf"[\w.+-]{{1,64}}{_AT}[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{1,4}}", re.IGNORECASE)
_REACHED = re.compile(r"\b(?:be reached|be contacted|reach (?:her|him|them)|e-?mail(?: her| him)?) (?:at|by|via|on) $")
_DATE = re.compile(
    r"(?:令和|平成)\s?(?:\d{1,2}|元)年|(?:19|20)\d\d\s?[-./年년]\s?\d{1,2}\s?[-./月월]\s?\d{1,2}|"
    r"\d{1,2}(?:st|nd|rd|th)?\.?\s[^\W\d_]{3,10}\.?,?\s(?:19|20)\d\d|[^\W\d_]{3,10}\.?\s\d{1,2},?\s(?:19|20)\d\d"
)
_TIME = re.compile(r"[^\w()]{0,6}(?:à |às |at |um |kl\.? |alle |ore |a las |o |в |om |klo )?\d{1,2}[:.h]\d\d(?![.\d])")
_HOURS = re.compile(r"(?<=\d)\s?(?:h|hrs|uhr|hs|[ap]\.m)\.$", re.IGNORECASE)
"""Behind a time of day this stop ends no sentence."""


def credits(lines: Sorting) -> None:
    """Addresses anywhere, date lines and names at the head and the tail."""
    _addresses(lines)
    left = lines.left()
    start = next((index for index in left if lines.is_running(index)), 0)
    for index in {*left[:ENDS], *left[-ENDS:]}:
        text = lines.lines[index].text
        if is_date_line(text) or (index < start and _is_little_but_date(text)):
            lines.drop(index, "credit")
    _repeated(lines)
    left = lines.left()
    for order in (left, left[::-1]):
        names = list(takewhile(lambda index: _is_signature(lines.lines[index], lines.tags[index]), order[:LISTED]))
        nodes = {lines.lines[index].node for index in names}
        if len(names) < LISTED or len(nodes) > 1:
            for index in names[:SIGNATURES]:
                lines.drop(index, "credit")


def _repeated(lines: Sorting) -> None:
    """Short lines at the tail that stand above the text too: the byline is printed again."""
    text = next((index for index in lines.left() if lines.is_running(index)), 0)
    above = {line.text for line in (*lines.above[-ABOVE:], *lines.lines[:text])}
    for index in lines.left()[-ENDS:]:
        line = lines.lines[index]
        if index > text and line.text in above and _may_be_name(line, lines.tags[index]):
            lines.drop(index, "credit")


def _may_be_name(line: Line, tag: str) -> bool:
    is_sized = line.weight <= LONGEST_NAME and not any(map(str.isdigit, line.text))
    return is_sized and tag not in HEADINGS and not ends_sentence(line.text)


def _addresses(lines: Sorting) -> None:
    for index in lines.left():
        rest, credit = split_credit(lines.lines[index].text)
        if credit and rest:
            lines.cut(index, rest, credit)
        elif credit:
            lines.drop(index, "credit")


def split_credit(text: str) -> tuple[str, str]:
    """A line's text and the credit with an e-mail address that it is or ends with; either may be empty.

    >>> split_credit("The port reopened on Monday, the mayor said. Jane Roe jroe@example.test")
    ('The port reopened on Monday, the mayor said.', 'Jane Roe jroe@example.test')
    >>> split_credit("竹内智子 takeuchi@example.test")
    ('', '竹内智子 takeuchi@example.test')
    >>> split_credit("홍길동 기자 gildong (at) example.test")
    ('', '홍길동 기자 gildong (at) example.test')
    """
    start = max(0, len(text) - LONGEST_CREDIT)
    found = EMAIL.search(text, start) if AT.search(text, start) else None
    if found is None:
        return text, ""
    before = max(text.rfind(sign, start, found.start()) for sign in ".!?。！？") + 1
    rest = text[:before].rstrip()
    if weight(rest) >= SHORT_SENTENCE and ends_sentence(rest) and len(text) - found.end() <= 3:
        return rest, text[before:].strip()
    if start == 0 and len(text) <= LONGEST_CREDIT and _REACHED.search(text[: found.start()]):
        return "", text
    if start == 0 and not ends_sentence(text) and weight(EMAIL.sub("", text)) <= LONGEST_NAME:
        return "", text
    return text, ""


def is_date_line(text: str) -> bool:
    """Whether a line states when the story appeared.

    >>> is_date_line("입력 2026.11.19 12:42"), is_date_line("The bridge opened on 1 May 2026.")
    (True, False)
    >>> is_date_line("Zamora, jueves 5 de noviembre de 2026, 18:30h.")
    True
    """
    if len(text) > LONGEST_DATE_LINE or ends_sentence(_HOURS.sub("", text)):
        return False
    if _DATE.search(text):
        return True
    line = plain(text)
    date = FULL_DATE.search(line)
    return date is not None and _TIME.match(line, date.end()) is not None


def _is_little_but_date(text: str) -> bool:
    line = plain(text)
    date = FULL_DATE.search(line)
    return date is not None and not ends_sentence(line) and weight(line) - len(date[0]) <= LONGEST_BESIDE_DATE


def _is_signature(line: Line, tag: str) -> bool:
    is_text = tag in HEADINGS or tag in ("li", "blockquote") or ends_sentence(line.text)
    return line.weight < LONGEST_SIGNATURE and not is_text


def credit_lines(lines: Sorting) -> list[str]:
    """What was taken out or stands beside the text and may name the author.

    An address alone joins the name above it.
    """
    found = list(lines.credits)
    name = ""
    for text, rule in lines.around():
        address = _address_in(text) if rule and rule != "furniture" else None
        if address and name and len(address) > len(text) / 2:
            if found and found[-1] == name:
                found.pop()
            found.append(f"{name} {text}")
        elif address or rule == "credit":
            found.append(text)
        is_short = bool(rule) and not address and weight(text) < LONGEST_SIGNATURE and not ends_sentence(text)
        name = text if is_short and not opens_box(fold(text)) else ""
    return found


def without_bylines(text: str, names: Collection[str]) -> str:
    """A text without the paragraphs at its ends that are the authors' names with little beside them, and without what
    tells at its end who they are.

    >>> without_bylines("By Jane Doe, Rome\\n\\nIt is open.\\n\\nBy sea.\\n\\nJane Doe is a writer.", ["Jane Doe"])
    'It is open.\\n\\nBy sea.'
    """
    spelt = [bare(name) for name in names]
    paragraphs = text.split("\n\n")
    if not spelt or len(paragraphs) < FEWEST_PARAGRAPHS:
        return text
    tail = len(paragraphs) - min(BYLINES, len(paragraphs) // 2)
    about = next((at for at in range(tail, len(paragraphs)) if bare(paragraphs[at]).startswith(tuple(spelt))), None)
    kept = paragraphs[:about]
    bylines = {at for at in (*range(BYLINES), *range(tail, len(kept))) if _is_byline(kept[at], spelt)}
    return "\n\n".join(paragraph for at, paragraph in enumerate(kept) if at not in bylines)


def _is_byline(text: str, names: Sequence[str]) -> bool:
    rest = letters = bare(text) if len(text) <= LONGEST_CREDIT else ""
    for name in names:
        rest = rest.replace(name, "", 1)
    ends = letters.endswith(tuple(names)) or not ends_sentence(text)
    return rest != letters and ends and weight(rest) <= LONGEST_BESIDE_NAMES


def _address_in(text: str) -> str | None:
    """The e-mail address of a short line that is not the publisher's imprint."""
    if len(text) > LONGEST_CREDIT or not AT.search(text) or is_furniture(fold(text)):
        return None
    found = EMAIL.search(text)
    return found[0] if found else None
