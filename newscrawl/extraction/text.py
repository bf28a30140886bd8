"""Clean text out of markup: white space, line breaks between Japanese characters, ruby, invisible characters."""

import html
import re
import unicodedata
from functools import lru_cache
from typing import Any

from lxml import etree

# Scripts that are written without spaces between words: a line break among them is no space.
UNSPACED = (
    "\u2e80-\u2fdf"  # radicals
    "\u3001-\u303f"  # punctuation; U+3000, the ideographic space, is left as it is
    "\u3040-\u30ff\u31f0-\u31ff"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # Han
    "\uff01-\uff60\uff65-\uff9f"  # full- and half-width forms
    "\U00020000-\U0003ffff"  # Han, further planes
)

_BREAK_IN_UNSPACED = re.compile(
    rf"(?=[ \t\n\r])(?:(?<=[{UNSPACED}])|(?<=[{UNSPACED}][!?%)]))[ \t]*[\n\r]\s*(?=[{UNSPACED}])"
)
_SPACES = re.compile("[ \t\n\r\f\v\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f]+")
_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff\ufff9-\ufffb]")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_HEAVY = re.compile(f"[{UNSPACED}\uac00-\ud7a3]")

MOST_ESCAPES = 3

SHORT = 200
"""Characters of a text that is kept once it is clean."""

# Elements without text of the page's own. ``rt`` and ``rp`` hold the reading above a ruby's base text.
SILENT = frozenset(
    "script style noscript template head title meta link rt rp rtc svg math canvas iframe object embed "
    "audio video map select option datalist textarea input".split()
)
_BREAKS_TEXT = SILENT | {"br"}


def clean_line(raw: str) -> str:
    """One line of clean text: NFC, white space folded, nothing invisible.

    >>> clean_line("  Two\\u00a0words \\n wrapped ")
    'Two words wrapped'
    >>> clean_line("改行は\\n  語を分けない。　次の文")
    '改行は語を分けない。　次の文'
    >>> clean_line("한국어는\\n띄어 쓴다")
    '한국어는 띄어 쓴다'
    """
    return _clean_short(raw) if len(raw) <= SHORT else _clean(raw)


def _clean(raw: str) -> str:
    if raw.isascii():
        line = " ".join(raw.split())
        return line if line.isprintable() else " ".join(_INVISIBLE.sub("", line).split())
    line = raw.strip()
    if "\n" not in line and "\r" not in line and "\u3000" not in line:
        line = " ".join(line.split())
        if line.isprintable():
            return unicodedata.normalize("NFC", line)
    line = _INVISIBLE.sub("", raw)
    if "\n" in line or "\r" in line:
        line = _BREAK_IN_UNSPACED.sub("", line)
    # Words are split off fast, but at the ideographic space too.
    line = _SPACES.sub(" ", line).strip() if "\u3000" in line else " ".join(line.split())
    return unicodedata.normalize("NFC", line)


_clean_short = lru_cache(maxsize=2048)(_clean)
"""A page's short lines are asked for by several readers, and many stand on each page of a site."""


def unescaped(raw: str) -> str:
    """A text from which all HTML escapes are gone, also where it was escaped twice or three times.

    >>> unescaped("Fire &amp;amp; water: the mayor&amp;#8217;s word")
    'Fire & water: the mayor’s word'
    """
    for _ in range(MOST_ESCAPES):
        if "&" not in raw:
            break
        raw = html.unescape(raw)
    return raw


def clean_text(raw: str) -> str:
    """Clean text of several paragraphs, which a blank line sets apart; single line breaks are white space.

    >>> clean_text("First\\nline\\n \\n\\nSecond")
    'First line\\n\\nSecond'
    """
    paragraphs = (clean_line(part) for part in re.split(r"\n[ \t\r]*\n", raw.replace("\r\n", "\n")))
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def element_text(element: Any) -> str:
    """The text inside an element as one clean line, without scripts and ruby readings inside; ``<br>`` breaks a line.

    >>> from lxml.html import fragment_fromstring
    >>> element_text(fragment_fromstring("<p><ruby>漢字<rt>かんじ</rt></ruby>と<b>かな</b><script>x</script></p>"))
    '漢字とかな'
    """
    if not len(element):
        return clean_line(element.text or "")
    if _BREAKS_TEXT.isdisjoint([node.tag for node in element.iter()]):
        return clean_line(etree.tostring(element, method="text", encoding="unicode", with_tail=False))
    return clean_line("".join(_pieces(element)))


def _pieces(element: Any) -> list[str]:
    pieces: list[str] = []
    stack: list[Any] = [element]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            pieces.append(item)
            continue
        if item is element or (isinstance(item.tag, str) and item.tag not in SILENT):
            if item.text:
                pieces.append(item.text)
            elif item.tag == "br":
                pieces.append("\n")
            for child in reversed(item):
                if child.tail:
                    stack.append(child.tail)
                stack.append(child)
    return pieces


def is_unspaced(character: str) -> bool:
    """Whether a character belongs to a script without spaces between words."""
    return _UNSPACED.match(character) is not None


def weight(text: str) -> int:
    """Length in Latin letters' worth: a Han, kana or Hangul character says about as much as two letters.

    >>> weight("news"), weight("報道"), weight("뉴스")
    (4, 4, 4)
    """
    return len(text) if text.isascii() else len(text) + len(_HEAVY.findall(text))
