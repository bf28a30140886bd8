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


HALF, MOST_OF_A_WORD = 0.5, 0.75
"""Shares of what titles have in common; of the letters of a word or two in an alphabet half are soon the same."""


def alike(one: str, other: str) -> bool:
    """Whether two titles share half of the shorter one's words (or pairs of characters, where words are not apart).

    >>> alike("New bridge opens to traffic", "Bridge opens to traffic after years")
    True
    >>> alike("Menu", "Bridge opens"), alike("News", "Council opens new bridge")
    (False, False)
    """
    words = [set(_WORD.findall(text.casefold())) for text in (one, other)]
    if min(map(len, words)) > 2:
        return _share(*words) >= HALF
    few = MOST_OF_A_WORD if (one if len(one) < len(other) else other).isascii() else HALF
    return _share(_pairs(one), _pairs(other)) >= few


def _share(first: set[str], second: set[str]) -> float:
    """How much of the smaller set is in the other one."""
    return len(first & second) / min(len(first), len(second)) if first and second else 0.0


def _pairs(text: str) -> set[str]:
    joined = bare(text)
    return {joined[at : at + 2] for at in range(len(joined) - 1)}
