"""A byline cut into words, runs of East Asian letters, numbers and signs."""

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from newscrawl.normalise.emails.address import top_level_domains
from newscrawl.normalise.emails.scan import scan
from newscrawl.normalise.text import fold, fold_signs

MAX_LENGTH = 1000
"""Characters of a byline that are read; what is longer is text."""

_EMAIL_MARK = "\ue000"
_LETTER = r"[^\W\d_\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]"
_MARKS = "".join(chr(code) for code in range(0x300, 0x1E00) if unicodedata.category(chr(code)).startswith("M"))
"""Vowel signs, points and accents that are written with a letter: half of a Hindi or Thai word."""
_CJK = (
    r"\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3041-\u309f\u30a1-\u30fa\u30fc-\u318f\u3400-\u4dbf\u4e00-\u9fff"
    r"\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
)
_NETWORKS = r"\b(?:facebook|instagram|linkedin|threads|tiktok|twitter|x|youtube)\.(?:com|net)"
_KATAKANA = r"[\u30a1-\u30fa\u30fc-\u30ff]"
_NUMBERED = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|no|vol|pt|ch"
"""Abbreviations before numbers, which make no channel's name with them: ``MAR12``."""
_LAPSES = "時間|分間|週間|시간|小时|小時|分钟|分鐘"
_COUNTERS = "年月日時时分秒号號년월일시분초"


class Mark(Enum):
    """What a token is by its form."""

    WORD = auto()
    """A word in an alphabet."""
    RUN = auto()
    """East Asian letters without a space between them."""
    NUMBER = auto()
    EMAIL = auto()
    DOMAIN = auto()
    """The name of a site, as ``timesofindia.com``, of a channel, as ``BR24``, or of a body in two scripts."""
    COMMA = auto()
    SLASH = auto()
    BAR = auto()
    """A sign between parts of a line: ``|``, ``•``, a dash with spaces."""
    DOT = auto()
    """A middle dot."""
    EQUALS = auto()
    """``=`` or a colon."""
    OPEN = auto()
    CLOSE = auto()
    DASH = auto()
    AND = auto()
    """``&`` or ``+``."""
    BREAK = auto()
    """The end of a line or sentence, or something that was taken out: an address of a page, a handle."""


@dataclass(frozen=True)
class Token:
    """A piece of the byline."""

    mark: Mark
    text: str
    gap: bool
    """Whether white space stands before it."""


_SIGNS = {
    Mark.COMMA: ",、;，；､",
    Mark.SLASH: "/／",
    Mark.BAR: "|｜•●○◎▶■□»›>→◆◇▼",
    Mark.DOT: "・·‧⋅",
    Mark.EQUALS: "=＝:：",
    Mark.OPEN: "([{【〔「『<《〈（［",
    Mark.CLOSE: ")]}】〕」』》〉）］",
    Mark.DASH: "-–—―‐‑−~〜",
    Mark.AND: "&+",
    Mark.BREAK: "\n。!?！？…",
}
_MARK_OF_SIGN = {sign: mark for mark, signs in _SIGNS.items() for sign in signs}

_TOKEN = re.compile(
    rf"""
      (?P<email>{_EMAIL_MARK})
    | (?P<link>(?:https?://|www\.|{_NETWORKS}/)[!-;=?-~]*)
    | (?P<handle>@[\w.]{{0,60}})
    | (?P<domain>\b[A-Za-z0-9][A-Za-z0-9-]{{2,40}}(?:\.[A-Za-z0-9-]{{2,40}}){{0,3}}\.[A-Za-z]{{2,20}}\b)
    | (?P<channel>\b(?!(?:{_NUMBERED})\d)(?-i:[A-Z]{{2,4}})\d{{1,2}}(?![\w.,:]))
    | (?P<instant>\d{{4}}-\d\d-\d\dT[\d:.]{{1,15}}(?:Z|[+-]\d\d:?\d\d)?)
    | (?P<number>\d[\d.,:'%-]*(?:(?:{_LAPSES})[前전]?|[{_COUNTERS}]|(?:am|pm|st|nd|rd|th|h|min|k)\b)?)
    | (?P<run>(?:(?:[A-Z]・){{1,2}}(?={_KATAKANA}))?[{_CJK}]+(?:(?<={_KATAKANA})・[A-Z]・{_KATAKANA}+){{0,2}})
    | (?P<initials>(?:{_LETTER}\.){{1,6}}(?=\W|{_LETTER}|$))
    | (?P<word>{_LETTER}[{_MARKS}]*(?:['’`´‐‑-]?{_LETTER}[{_MARKS}]*)*\.?)
    | (?P<space>[^\S\n]+)
    | (?P<sign>.|\n)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BETWEEN_RUNS = re.compile(rf"[{_CJK}]\.[{_CJK}]")
_GENDERED = re.compile(r"(?<=[a-z])[/*:_](?:in|innen)\b|(?<=[A-Z])[/*:_](?:IN|INNEN)\b")
"""The second half of ``Autor/in``, ``AUTOR:IN``."""
_NICKNAME = re.compile(r"[\"“„](?P<name>\w{1,15})[\"“”]")
"""``Jane "JD" Doe``; other quotation marks stand around text."""
_LETTERS_AS_SIGNS = str.maketrans("ㆍ∙ㅣ丨︱│┃∣", "··||||||")
"""Letters and lines that Korean and Chinese pages use as signs."""
_TAG = re.compile(r"</?(?P<name>[A-Za-z][A-Za-z0-9]{0,9})(?:\s[^<>]{0,500})?/?>")
_TAG_NAMES = """
a abbr address article aside b br button cite dd div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header i
img label li nav ol p picture rp rt ruby section small source span strong sub sup svg table tbody td th time tr u ul
"""
_TAGS = frozenset(_TAG_NAMES.split())
_LINE_TAGS = frozenset(("br", "dd", "div", "dt", "li", "p", "td", "tr"))


def read_text(raw: str) -> tuple[str, list[str]]:
    """The readable text of a byline with a mark in place of each address, and the addresses."""
    text = _TAG.sub(_tag_as_space, html.unescape(raw[: MAX_LENGTH * 4])[: MAX_LENGTH * 2])
    text = _NICKNAME.sub(r" \g<name> ", _GENDERED.sub("", text))
    if not text.isascii():
        text = text.translate(_LETTERS_AS_SIGNS)
    text = fold_signs(text).text
    pieces: list[str] = []
    addresses: list[str] = []
    done = 0
    for found in scan(text):
        pieces += (text[done : found.start], f" {_EMAIL_MARK} ")
        addresses.append(found.address)
        done = found.end
    pieces.append(text[done:])
    folded = _EMAIL_MARK.join(fold(piece) for piece in "".join(pieces)[:MAX_LENGTH].split(_EMAIL_MARK))
    return folded, addresses


def _tag_as_space(tag: re.Match[str]) -> str:
    name = tag["name"].lower()
    if name not in _TAGS:
        return tag[0]
    return "\n" if name in _LINE_TAGS else " "


def tokenise(text: str) -> Iterator[Token]:
    """Cut a text into tokens.

    >>> [token.text for token in tokenise("文＝竹内智子 (J.R. Smith)")]
    ['文', '＝', '竹内智子', '(', 'J.R.', 'Smith', ')']
    """
    gap = True
    for match in _TOKEN.finditer(text):
        if match.lastgroup == "space":
            gap = True
            continue
        yield Token(_mark(match, gap), match[0].strip() or match[0], gap)
        gap = match[0].endswith("\n")


def _mark(match: re.Match[str], gap: bool) -> Mark:
    match match.lastgroup:
        case "email":
            return Mark.EMAIL
        case "number" | "instant":
            return Mark.NUMBER
        case "word" | "initials":
            return Mark.WORD
        case "run":
            return Mark.RUN
        case "channel":
            return Mark.DOMAIN
        case "domain":
            if match[0].rpartition(".")[2].lower() in top_level_domains():
                return Mark.DOMAIN
            return Mark.BREAK if any(map(str.isdigit, match[0])) else Mark.WORD  # ``000.AN`` is nobody
        case "sign":
            return _mark_of_sign(match, gap)
    return Mark.BREAK


def _mark_of_sign(match: re.Match[str], gap: bool) -> Mark:
    mark = _MARK_OF_SIGN.get(match[0], Mark.BREAK)
    if match[0] == "." and _BETWEEN_RUNS.match(match.string, max(0, match.start() - 1)):
        return Mark.DOT
    if mark in (Mark.DASH, Mark.DOT) and gap and match.string[match.end() : match.end() + 1].isspace():
        return Mark.BAR
    return mark
