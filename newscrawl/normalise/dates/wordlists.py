"""The words for dates that dateparser ships for each language: the Unicode CLDR's, and what its users added.

dateparser's parser is not used: at its most careful it still guesses more than a feed may, and it takes a millisecond.
Its data are plain dictionaries that name the months in all their cases. Babel's come from the CLDR, too, but its loaded
locales change when anyone in the process formats a date with them.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from newscrawl.normalise.dates.vocabulary import Half, Unit

NUMBER = "{}"
"""Where the number stands in a wording."""

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_DAYS_OF_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_HALVES: tuple[Half, ...] = ("am", "pm")
_NUMBER_PATTERN = re.compile(r"\(\\d[^()]*\)")
_SPACES = re.compile(r"\\s[*+]")
_NOT_WORDS = re.compile(r"[\\()\[\]?*+|^$]")


def knows(code: str) -> bool:
    """Whether dateparser has words for a language."""
    return code in _files()


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


def days_of_week(code: str) -> Iterator[tuple[str, int]]:
    """Names and abbreviations of the days of the week, with the number of days since Monday."""
    for words in _words(code):
        for days, name in enumerate(_DAYS_OF_WEEK):
            yield from ((word, days) for word in words.get(name) or ())


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
def _files() -> dict[str, Path]:
    """The file of each list. They are read without dateparser itself, which takes 60 ms to load."""
    package = find_spec("dateparser")
    folders = package.submodule_search_locations if package else None
    if not folders:
        raise ImportError("dateparser is not installed; its word lists are needed to read dates")
    return {file.stem: file for file in (Path(folders[0]) / "data" / "date_translation_data").glob("*.py")}


def _list(name: str) -> dict[str, Any]:
    spec = spec_from_file_location(f"{__name__}.{name.replace('-', '_')}", _files()[name])
    if spec is None or spec.loader is None:
        raise ImportError(f"dateparser's list of words {name} cannot be loaded")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    words: dict[str, Any] = module.info
    return words


@lru_cache(maxsize=256)
def _words(code: str) -> tuple[dict[str, Any], ...]:
    """The lists of a language, of the scripts it is written in and of the countries where it differs."""
    names = sorted(name for name in _files() if name == code or name.startswith(f"{code}-"))
    lists = [_list(name) for name in names]
    return (*lists, *(local for words in lists for local in words.get("locale_specific", {}).values()))
