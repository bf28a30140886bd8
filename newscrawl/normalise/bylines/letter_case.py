"""Names printed in capitals, written as names are."""

import re

_PARTICLES = "von van der den de la las los zu zum zur dos das do du y e bin ibn und"
_SMALL_PARTICLES = frozenset(_PARTICLES.split())
"""Particles that are mostly written small inside a name; ``Di``, ``Le``, ``El`` mostly are not."""

_NUMERALS = frozenset(("ii", "iii", "iv"))
_SMALL_PREFIX = re.compile(r"[^\W\d_]{1,3}[-'’][^\W\d_a-z]")
"""``al-Sharaa``, ``d'Angelo``."""
_PIECE = re.compile(r"[^\W\d_]+")


def has_capital(word: str) -> bool:
    """Whether the word begins with a capital, an apostrophe or small prefix before it aside."""
    letters = word.lstrip("'’‘")
    if _SMALL_PREFIX.match(letters):
        return True
    return bool(letters) and (letters[0].isupper() or letters[0].istitle() or not letters[0].islower())


def mixed_case(words: list[str]) -> list[str]:
    """Write words that are in capitals in mixed case.

    >>> " ".join(mixed_case(["URSULA", "VON", "DER", "LEYEN"]))
    'Ursula von der Leyen'
    >>> " ".join(mixed_case(["Patrick", "O'NEILL", "III"])), mixed_case(["JD", "Vance"])
    ("Patrick O'Neill III", ['JD', 'Vance'])
    """
    all_capitals = all(word.isupper() for word in words) and any(_is_long(word) for word in words)
    return [_mixed(word, place, all_capitals) for place, word in enumerate(words)]


def _is_long(word: str) -> bool:
    return len(word) > 2 and "." not in word


def _mixed(word: str, place: int, all_capitals: bool) -> str:
    low = word.lower()
    if not word.isupper() or "." in word or low in _NUMERALS:
        return word
    if place and all_capitals and low in _SMALL_PARTICLES:
        return low
    if not _is_long(word) and not (all_capitals and len(word) == 2 and re.search("[aeiouyäöü]", low)):
        return word
    return _PIECE.sub(lambda piece: _capital(piece[0]), low)


def _capital(piece: str) -> str:
    if piece.startswith("mc") and len(piece) > 4:
        return "Mc" + _capital(piece[2:])
    return piece[0].upper() + piece[1:]
