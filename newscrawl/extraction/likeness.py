"""Whether two titles or names are the same, or nearly."""

import re
import unicodedata
from functools import lru_cache

SHORT = 200
"""Characters of a text that is kept once it is bare: titles and names are compared with every line of a page."""

_STROKED = str.maketrans({"đ": "d", "ø": "o", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss"})
_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W_]+")


def bare(text: str) -> str:
    """Letters and digits alone, to compare titles that differ in punctuation only.

    >>> bare("“It’s over”") == bare('"Its Over"')
    True
    """
    return _bare_short(text) if len(text) <= SHORT else _bare(text)


def _bare(text: str) -> str:
    return "".join(_LETTERS.findall(text.casefold()))


_bare_short = lru_cache(maxsize=2048)(_bare)


def without_accents(text: str) -> str:
    """A text in the letters in which addresses spell it.

    >>> without_accents("tuổitrẻ"), without_accents("đàohoa"), without_accents("hürriyet")
    ('tuoitre', 'daohoa', 'hurriyet')
    """
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFD", text.translate(_STROKED))
    return "".join(char for char in apart if not unicodedata.combining(char))


def alike(one: str, other: str) -> bool:
    """Whether two titles share half of the shorter one's words (or pairs of characters, where words are not apart).

    >>> alike("New bridge opens to traffic", "Bridge opens to traffic after years"), alike("Menu", "Bridge opens")
    (True, False)
    """
    words = [set(_WORD.findall(text.casefold())) for text in (one, other)]
    first, second = words if min(map(len, words)) > 2 else (_pairs(one), _pairs(other))
    return bool(first and second) and len(first & second) >= 0.5 * min(len(first), len(second))


def _pairs(text: str) -> set[str]:
    joined = bare(text)
    return {joined[at : at + 2] for at in range(len(joined) - 1)}
