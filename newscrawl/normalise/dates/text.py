"""The text of a date made plain: one form for every digit, sign and space."""

import re
import unicodedata
from collections.abc import Mapping

MAX_RAW_LENGTH, MAX_LENGTH = 10_000, 1000
"""Characters that are looked at, and those a date's text may have without its white space; a longer is an article."""

_INVISIBLE = re.compile(r"[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\x00-\x08\x7f]")
_PRIVATE = re.compile(r"[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_ACCENTED = re.compile(r"[\u00c0-\u0fff\u1e00-\u1fff]")
# Also the dots that Indian scripts put below a letter, or don't: फ़रवरी, फरवरी.
_ACCENTS = re.compile(r"[\u0300-\u036f\u093c\u09bc\u0a3c\u0abc]")
_SIGNS = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−﹣", "-"),
        **dict.fromkeys("’‘ʼ`´ʻ", "'"),
        **dict.fromkeys("∶꞉", ":"),
        **dict.fromkeys("⁄∕", "/"),
        **dict.fromkeys("。،、", ","),
        "İ": "I",
        "ı": "i",
    }
)
# "Joshua Whorms12:43", "CETEmail": pages glue one element's text to the next, with a capital where it begins.
_GLUED_CAPITAL = re.compile(r"(?<=[^\W_])(?=[A-ZА-ЯΑ-Ω][a-zа-яα-ω])")
# 24 نيسان / أبريل 2020: Arabic papers print the month in both calendars' names.
_OTHER_MONTH = re.compile(r"(?<=\d )[\u0621-\u064a]+(?: [\u0621-\u064a]+)?\s?/\s?(?=[\u0621-\u064a]+ \d)")
_FOREIGN_DIGIT = re.compile(r"[^\D0-9]")
_DOT_BETWEEN_DIGITS = re.compile(r"(?<=\d)[・·](?=\d)")

# 二0二五, 二O二五: another round sign for the one that few keyboards have.
_ZERO_BETWEEN_KANJI = re.compile(r"(?<=[一二三四五六七八九])[0OoО](?=[一二三四五六七八九])")
_KANJI_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0, "元": 1, "两": 2, "兩": 2}
_KANJI_POWERS = {"十": 10, "百": 100, "千": 1000}
_KANJI_NUMBER = re.compile(r"[〇零○一二三四五六七八九十百千元两兩]{1,7}(?=\s?[年月日号號時时點点分秒天周週小个個星])")
# 令和6年(2024年)6月18日, 2024(令和6)年
_SECOND_YEAR = re.compile(r"(?<=年)\s?\([^()]{1,12}年\)|(?<=\d)\s?\([^()]{1,8}\)(?=年)")


def plain(raw: str) -> str:
    """Fold widths, accents, digits of all scripts, dashes and invisible characters; keep the letters' case.

    A text that is too long for a date comes back empty.

    >>> plain(" ２０２４年六月十八日\\u3000１５：０４\\ufeff")
    '2024年6月18日 15:04'
    """
    text = raw[:MAX_RAW_LENGTH]
    if not text.isascii():
        text = _fold(text)
    text = " ".join(_GLUED_CAPITAL.sub(" ", text).split())
    return text if len(text) <= MAX_LENGTH else ""


def folded(text: str) -> str:
    """The plain text in lower case, as words are compared."""
    return plain(text).lower()


def any_of(words: Mapping[str, str]) -> str:
    """A pattern for any of the words, each with the pattern of its ending, earlier ones first.

    They are gathered by their first letters, so that a letter of a text is compared with few of them.

    >>> any_of({"mars": "", "may": "s?", "le": ""})
    'm(?:ars|ays?)|l(?:e)'
    """
    rests: dict[str, list[str]] = {}
    for word, ending in words.items():
        rests.setdefault(word[:1], []).append(re.escape(word[1:]) + ending)
    return "|".join(f"{re.escape(first)}(?:{'|'.join(endings)})" for first, endings in rests.items())


def _fold(text: str) -> str:
    text = _PRIVATE.sub(" ", _INVISIBLE.sub("", text)).translate(_SIGNS)
    text = unicodedata.normalize("NFKC", text).translate(_SIGNS)
    if _ACCENTED.search(text):
        text = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", text)))
    text = _FOREIGN_DIGIT.sub(lambda match: str(unicodedata.decimal(match[0])), text)
    text = _OTHER_MONTH.sub("", _DOT_BETWEEN_DIGITS.sub(".", text))
    text = _ZERO_BETWEEN_KANJI.sub("〇", text)
    return _SECOND_YEAR.sub("", _KANJI_NUMBER.sub(_kanji_number, text))


def _kanji_number(match: re.Match[str]) -> str:
    """Read 二〇二四 digit by digit, 十八 and 二千二十四 by powers of ten."""
    written = match[0]
    if not any(c in _KANJI_POWERS for c in written):
        return "".join(str(_KANJI_DIGITS[c]) for c in written)
    total, digit = 0, 0
    for c in written:
        if c in _KANJI_POWERS:
            total, digit = total + (digit or 1) * _KANJI_POWERS[c], 0
        else:
            digit = _KANJI_DIGITS[c]
    return str(total + digit)
