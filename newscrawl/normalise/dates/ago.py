"""Wording that counts back from now: "3 hours ago", "vor einer Stunde", "3時間前"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from newscrawl.normalise.dates import vocabulary, wordlists
from newscrawl.normalise.dates.text import folded
from newscrawl.normalise.dates.vocabulary import Unit

UNITS: tuple[Unit, ...] = ("second", "minute", "hour", "day", "week", "month", "year")
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
# "6月3日前後" is around June 3.
_FIGURES = r"(?<![\d.,:/年년月월-])\d{1,4}"
_NOT_BEFORE = "(?![後后])"


class Wording(NamedTuple):
    """What stands before and after the number."""

    before: str
    after: str
    unit: Unit


@dataclass(frozen=True)
class Ago:
    """The wordings of one or more languages."""

    pattern: re.Pattern[str]
    """Groups: before, number, after; or a wording without its number."""

    units: dict[tuple[str, str], Unit]
    """What stands before and after the number → the unit."""

    def read(self, match: re.Match[str]) -> tuple[int, Unit] | None:
        """How many of which unit a match of ``pattern`` counts back; None if its parts don't belong together."""
        before, number, after, alone = match.groups()
        if alone:
            return 1, self.units[_ALONE, _squashed(alone)]
        unit = self.units.get((_squashed(before), _squashed(after)))
        return (int(number) if number.isdecimal() else 1, unit) if unit else None


_ALONE = "#"


def ago(codes: Iterable[str]) -> Ago:
    """The wordings of these languages; where two mean different things, the first language's."""
    codes = list(codes)
    wordings = [wording for code in codes for wording in _wordings(code)]
    alone = {folded(word): unit for code in codes for word, unit in vocabulary.ONE_AGO.get(code, {}).items()}
    ones = [one for code in codes for one in vocabulary.ONE_WORDS.get(code, "").split("|")]
    before, after = _any(wording.before for wording in wordings), _any(wording.after for wording in wordings)
    counted = rf"({before}|)\s?({_FIGURES}|{_any(ones)})\.?\s?({after}|){_NOT_BEFORE}"
    units: dict[tuple[str, str], Unit] = {(_ALONE, _squashed(word)): unit for word, unit in alone.items()}
    for wording in wordings:
        units.setdefault((_squashed(wording.before), _squashed(wording.after)), wording.unit)
    return Ago(re.compile(f"{counted}|({_any(alone)})"), units)


def _wordings(code: str) -> Iterator[Wording]:
    for unit in UNITS:
        yield from (_wording(written, unit) for written in wordlists.past_wordings(code, unit))
    for frame in vocabulary.AGO_FRAMES.get(code, ()):
        yield from (_wording(frame.format(f"{wordlists.NUMBER} {word}"), unit) for word, unit in _units(code))


def _units(code: str) -> Iterator[tuple[str, Unit]]:
    """Words for the units. The East Asian ones of the word lists name the parts of a date, too, and aren't taken."""
    if code not in vocabulary.YEAR_FIRST_LANGUAGES:
        yield from ((word, unit) for unit in UNITS for word in wordlists.unit_names(code, unit))
    yield from vocabulary.SHORT_UNITS.get(code, {}).items()


def _wording(written: str, unit: Unit) -> Wording:
    before, _, after = folded(written.replace(wordlists.NUMBER, "#")).partition("#")
    return Wording(before.strip(), after.strip(), unit)


def _any(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, apart from the letters around them; dots and spaces in them may be left out."""
    longest_first = sorted({folded(phrase) for phrase in phrases if phrase}, key=len, reverse=True)
    return "|".join(map(_bounded, longest_first)) or "(?!)"


def _bounded(phrase: str) -> str:
    loose = r"\.?\s?".join(re.escape(word) for word in re.split(r"[. ]+", phrase) if word)
    left = r"(?<![^\W\d_])" if phrase[0].isalpha() and not _UNSPACED.match(phrase[0]) else ""
    right = r"(?![^\W\d_])" if phrase[-1].isalpha() and not _UNSPACED.match(phrase[-1]) else ""
    return left + loose + right


def _squashed(phrase: str) -> str:
    return phrase.replace(" ", "").replace(".", "")
