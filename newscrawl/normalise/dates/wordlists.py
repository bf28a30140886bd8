"""The words for dates that dateparser ships for each language: the Unicode CLDR's, and what its users added.

dateparser's parser is not used: at its most careful it still guesses more than a feed may, and it takes a millisecond.
Its data are plain dictionaries that name the months in all their cases. Babel's come from the CLDR, too, but its loaded
locales change when anyone in the process formats a date with them.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from newscrawl.normalise.dates.vocabulary import Half, Unit

NUMBER = "{}"
"""Where the number stands in a wording."""

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_HALVES: tuple[Half, ...] = ("am", "pm")
_PACKAGE = "dateparser.data.date_translation_data"
_NUMBER_PATTERN = re.compile(r"\(\\d[^()]*\)")
_SPACES = re.compile(r"\\s[*+]")
_NOT_WORDS = re.compile(r"[\\()\[\]?*+|^$]")


def knows(code: str) -> bool:
    """Whether dateparser has words for a language."""
    return code in _names()


def month_names(code: str) -> Iterator[tuple[str, int]]:
    """Names and abbreviations of the months, in all cases, with their numbers."""
    for words in _words(code):
        for number, month in enumerate(MONTHS, 1):
            yield from ((name, number) for name in words.get(month) or ())


def half_days(code: str) -> Iterator[tuple[str, Half]]:
    """Words for before and after noon."""
    for words in _words(code):
        for half in _HALVES:
            yield from ((word, half) for word in words.get(half) or ())


def days_back(code: str) -> Iterator[tuple[str, int]]:
    """Words for today and the days before it, with the number of days."""
    for words in _words(code):
        for days in range(3):
            yield from ((word, days) for word in words.get("relative-type", {}).get(f"{days} day ago") or ())


def last_unit(code: str, unit: Unit) -> Iterator[str]:
    """Words such as "last month"."""
    for words in _words(code):
        yield from words.get("relative-type", {}).get(f"1 {unit} ago") or ()


def just_now(code: str) -> Iterator[str]:
    """Words for this moment."""
    for words in _words(code):
        yield from words.get("relative-type", {}).get("0 second ago") or ()


def past_wordings(code: str, unit: Unit) -> Iterator[str]:
    """Wordings such as "{} hours ago"."""
    for words in _words(code):
        for pattern in words.get("relative-type-regex", {}).get(rf"\1 {unit} ago") or ():
            wording = _SPACES.sub(" ", _NUMBER_PATTERN.sub(NUMBER, pattern))
            if NUMBER in wording and not _NOT_WORDS.search(wording):
                yield wording


def unit_names(code: str, unit: Unit) -> Iterator[str]:
    """Names and abbreviations of a unit of time."""
    for words in _words(code):
        yield from words.get(unit) or ()


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    return frozenset(module.name for module in iter_modules(import_module(_PACKAGE).__path__))


@lru_cache(maxsize=256)
def _words(code: str) -> tuple[dict[str, Any], ...]:
    """The lists of a language, of the scripts it is written in and of the countries where it differs."""
    names = sorted(name for name in _names() if name == code or name.startswith(f"{code}-"))
    lists = [import_module(f"{_PACKAGE}.{name}").info for name in names]
    return (*lists, *(local for words in lists for local in words.get("locale_specific", {}).values()))
